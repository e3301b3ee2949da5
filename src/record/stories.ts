/** The stories of a record: its reports by the news that they tell, wherever each text was published. */
import type { Report } from '../report/report.js';
import { buildStories, type Story } from '../stories/story.js';
import type { Part } from './entry-filter.js';
import { latestFirst } from './occurrences.js';
import type { RecordStore } from './record-store.js';

/** All conditions given must hold. */
export interface StoryFilter extends Part {
  /** Words of the headlines and outlets; all must stand in one of them or another. */
  readonly q?: string | undefined;
  /** ISO 8601 days, both included: stories some of whose reports came out between them; none without days. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Told in at least so many places. */
  readonly reports?: number | undefined;
  /** At least so many independent sources. */
  readonly sources?: number | undefined;
  /** `oldest` first, or `newest`; those without a day are last in either. */
  readonly order?: 'oldest' | 'newest' | undefined;
}

interface Told {
  readonly stamp: string;
  readonly stories: readonly Story[];
}

/** Grouped once as long as nothing is kept anew. */
const told = new WeakMap<RecordStore, Promise<Told>>();

/**
 * All stories of the record, the earliest first, those without a date last. Reads every report once; asked again, only looks
 * whether anything has been kept since.
 */
export async function recordStories(record: RecordStore): Promise<readonly Story[]> {
  const stamp = await record.stamp();
  const known = await told.get(record)?.catch(() => null);
  if (known?.stamp === stamp) return known.stories;
  const telling = tell(record, stamp);
  told.set(record, telling);
  return (await telling).stories;
}

async function tell(record: RecordStore, stamp: string): Promise<Told> {
  const reports: Report[] = [];
  for await (const report of record.everyReport()) {
    const appearances = await record.appearances(report.id);
    if (appearances.length === 0) reports.push(report);
    for (const appearance of appearances) reports.push({ ...report, ...appearance });
  }
  return { stamp, stories: buildStories(reports) };
}

/** Those that the filter asks for, with how many there are in all. */
export function selectStories(
  all: readonly Story[],
  filter: StoryFilter,
): { total: number; stories: Story[] } {
  const { limit = all.length, offset = 0, order = 'oldest' } = filter;
  const fitting = all.filter((one) => fits(one, filter));
  const found = order === 'oldest' ? fitting : latestFirst(fitting, ({ firstReport }) => firstReport);
  return { total: found.length, stories: found.slice(offset, offset + limit) };
}

function fits(one: Story, { q = '', from, to, reports = 0, sources = 0 }: StoryFilter): boolean {
  if (one.reports.length < reports || one.independentSources < sources) return false;
  if (from !== undefined && (one.lastReport === null || one.lastReport.slice(0, 10) < from)) return false;
  if (to !== undefined && (one.firstReport === null || one.firstReport.slice(0, 10) > to)) return false;
  const words = q.toLowerCase().split(/\s+/);
  const text = one.reports
    .map(({ title, outlet }) => `${title ?? ''} ${outlet ?? ''}`)
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
