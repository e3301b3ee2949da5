/** Where one is on the desk: the view, its filters, what is open in it, and the chosen records. The URL holds all of it. */

export const views = [
  'events',
  'occurrences',
  'measures',
  'ledger',
  'situations',
  'stories',
  'reports',
] as const;
export type View = (typeof views)[number];

const ofEntries = ['q', 'type', 'status', 'actor', 'recipient', 'from', 'to', 'order'] as const;

/** The filters that each view takes, named as the API names them; the first is the one that is always in sight. */
export const filterNames = {
  events: ofEntries,
  occurrences: ['actor', 'type', 'status', 'from', 'to', 'sources', 'order'],
  measures: ofEntries,
  ledger: ['imposer', 'target', 'on', 'known'],
  situations: ['by', 'on', 'known', 'dyad', 'edit'],
  stories: ['q', 'from', 'to', 'reports', 'sources', 'order'],
  reports: ['q'],
} as const satisfies Record<View, readonly string[]>;

export type FilterName = (typeof filterNames)[View][number];
/** Values as they stand in the URL; several types or statuses are parted by commas. Never an empty text. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

export interface Address {
  readonly view: View;
  readonly filters: Filters;
  /** Counted from 1. */
  readonly page: number;
  /** Id of the open occurrence or story, name of the open situation: what the view has a sheet of its own for. */
  readonly open: string | null;
  /** Id of the open report. */
  readonly report: string | null;
  /** Ids of the chosen records of that report. */
  readonly chosen: readonly string[];
}

/** How many lines of a list are asked for at a time. */
export const pageSize = 50;

/** A view with nothing filtered, open or chosen. */
export function at(view: View, filters: Filters = {}): Address {
  return { view, filters, page: 1, open: null, report: null, chosen: [] };
}

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
  const open = query.get('open') || null;
  const report = query.get('report') || null;
  const chosen = (query.get('chosen') ?? '').split(',').filter((id) => id !== '');
  return { view, filters, page, open, report, chosen: report === null ? [] : [...new Set(chosen)] };
}

/** The URL of an address, from the root of the server. */
export function printAddress({ view, filters, page, open, report, chosen }: Address): string {
  const query = new URLSearchParams();
  for (const name of filterNames[view]) {
    const value = (filters as Partial<Record<string, string>>)[name];
    if (value) query.set(name, value);
  }
  if (page > 1) query.set('page', String(page));
  if (open !== null) query.set('open', open);
  if (report !== null) {
    query.set('report', report);
    if (chosen.length > 0) query.set('chosen', chosen.join(','));
  }
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? `/${view}` : `/${view}?${text}`;
}

/** The API’s address of the list that an address shows. */
export function listQuery({ view, filters, page }: Address): string {
  const query = new URLSearchParams({ limit: String(pageSize), offset: String((page - 1) * pageSize) });
  // All lists of the desk begin with the latest; of these two the API begins with the earliest.
  if (view === 'occurrences' || view === 'stories') query.set('order', 'newest');
  for (const [name, value] of Object.entries(filters)) query.set(name, value);
  return `/api/${view}?${query}`;
}
