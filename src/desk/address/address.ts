/** Where one is on the desk: the list, its filters, the open report and the chosen records. The URL holds all of it. */

export const views = ['events', 'reports', 'measures'] as const;
export type View = (typeof views)[number];

/** The filters that each list takes, named as the API names them. */
export const filterNames = {
  events: ['q', 'type', 'status', 'actor', 'recipient', 'from', 'to', 'order'],
  measures: ['q', 'type', 'status', 'actor', 'recipient', 'from', 'to', 'order'],
  reports: ['q'],
} as const satisfies Record<View, readonly string[]>;

export type FilterName = (typeof filterNames)['events'][number];
/** Values as they stand in the URL; several types or statuses are parted by commas. Never an empty text. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

export interface Address {
  readonly view: View;
  readonly filters: Filters;
  /** Counted from 1. */
  readonly page: number;
  /** Id of the open report. */
  readonly report: string | null;
  /** Ids of the chosen events and statements of that report. */
  readonly chosen: readonly string[];
}

/** How many lines of a list are asked for at a time. */
export const pageSize = 50;

/** Reads the path and the query of a URL. What it does not know it leaves out. */
export function parseAddress(url: Pick<URL, 'pathname' | 'search'>): Address {
  const [first = ''] = url.pathname.split('/').filter((part) => part !== '');
  const view = views.find((name) => name === first) ?? 'events';
  const query = new URLSearchParams(url.search);
  const filters: Partial<Record<FilterName, string>> = {};
  for (const name of filterNames[view]) {
    const value = query.getAll(name).join(',').trim();
    if (value !== '') filters[name] = value;
  }
  const page = /^[1-9]\d{0,6}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1;
  const report = query.get('report') || null;
  const chosen = (query.get('chosen') ?? '').split(',').filter((id) => id !== '');
  return { view, filters, page, report, chosen: report === null ? [] : [...new Set(chosen)] };
}

/** The URL of an address, from the root of the server. */
export function printAddress({ view, filters, page, report, chosen }: Address): string {
  const query = new URLSearchParams();
  for (const name of filterNames[view]) {
    const value = (filters as Partial<Record<string, string>>)[name];
    if (value) query.set(name, value);
  }
  if (page > 1) query.set('page', String(page));
  if (report !== null) {
    query.set('report', report);
    if (chosen.length > 0) query.set('chosen', chosen.join(','));
  }
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? `/${view}` : `/${view}?${text}`;
}

/** The API's address of the list that an address shows. */
export function listQuery({ view, filters, page }: Address): string {
  const query = new URLSearchParams({ limit: String(pageSize), offset: String((page - 1) * pageSize) });
  for (const [name, value] of Object.entries(filters)) query.set(name, value);
  return `/api/${view}?${query}`;
}
