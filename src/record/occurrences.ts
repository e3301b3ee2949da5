/** The occurrences of a record: the events of all its reports, merged. */
import { actorKeys } from '../actors/actor-keys.js';
import type { Report } from '../report/report.js';
import { type CopiedReports, findCopies } from '../stories/copied-reports.js';
import { accountsOf } from '../stories/occurrences/account.js';
import type { Occurrence, OccurrenceStatus } from '../stories/occurrences/occurrence.js';
import { OccurrenceMerger } from '../stories/occurrences/occurrences.js';
import type { Part } from './entry-filter.js';
import type { RecordStore } from './record-store.js';

/** All conditions given must hold. An empty list holds for nothing. */
export interface OccurrenceFilter extends Part {
  /** PLOVER types, or kinds of act such as `meeting`: one of them must fit; upper or lower case. */
  readonly type?: readonly string[] | undefined;
  readonly status?: readonly OccurrenceStatus[] | undefined;
  /** A key of one of the parties: `CHN`, `GOV`, `CHN GOV`, `person:wang-xiaohong`; upper or lower case. */
  readonly actor?: string | undefined;
  /** ISO 8601 days, both included: acts some of whose days lie between them; none without days. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** At least so many independent sources. */
  readonly sources?: number | undefined;
  /** `oldest` first, or `newest`; those without a day are last in either. */
  readonly order?: 'oldest' | 'newest' | undefined;
}

export interface Merged {
  readonly stamp: string;
  readonly occurrences: readonly Occurrence[];
  /** By the id of a report: whose it is, and the first report of its family of copies. */
  readonly copied: Pick<CopiedReports, 'origins' | 'first'>;
}

/** Merged once as long as nothing is kept anew. */
const merged = new WeakMap<RecordStore, Promise<Merged>>();

/**
 * All occurrences of the record, the earliest first, those without a day last. Reads every report once and merges
 * (`OccurrenceMerger`); asked again, only looks whether anything has been kept since.
 */
export async function recordOccurrences(record: RecordStore): Promise<readonly Occurrence[]> {
  return (await mergedOf(record)).occurrences;
}

/** The same with what of its reports was copied from what. */
export async function mergedOf(record: RecordStore): Promise<Merged> {
  const stamp = await record.stamp();
  const known = merged.get(record);
  if (known !== undefined) {
    const before = await known.catch(() => null);
    if (before?.stamp === stamp) return before;
  }
  const merging = merge(record, stamp);
  merged.set(record, merging);
  return merging;
}

async function merge(record: RecordStore, stamp: string): Promise<Merged> {
  return { stamp, ...(await mergeReports(record, () => true)) };
}

/** All occurrences as reports of the day or earlier tell them; undated reports are left out. Reads every report once. */
export async function occurrencesKnownOn(record: RecordStore, day: string): Promise<readonly Occurrence[]> {
  const isKnown = ({ publishedAt }: Report) => publishedAt !== null && publishedAt.slice(0, 10) <= day;
  return (await mergeReports(record, isKnown)).occurrences;
}

async function mergeReports(
  record: RecordStore,
  counts: (report: Report) => boolean,
): Promise<Omit<Merged, 'stamp'>> {
  const reports = [];
  for await (const report of record.everyReport()) if (counts(report)) reports.push(report);
  const { origins, first } = findCopies(reports);
  const merger = new OccurrenceMerger();
  for await (const coded of record.everyCoded())
    if (counts(coded.report)) merger.add(accountsOf(coded, origins.get(coded.report.id)));
  return { occurrences: merger.occurrences(), copied: { origins, first } };
}

/** Those that the filter asks for, with how many there are in all. */
export function selectOccurrences(
  all: readonly Occurrence[],
  filter: OccurrenceFilter,
): { total: number; occurrences: Occurrence[] } {
  const { limit = all.length, offset = 0, order = 'oldest' } = filter;
  const fitting = all.filter((one) => fits(one, filter));
  const found = order === 'oldest' ? fitting : latestFirst(fitting, ({ firstDay }) => firstDay);
  return { total: found.length, occurrences: found.slice(offset, offset + limit) };
}

/** Turns round what is in order of time; what has no day stays last. */
export function latestFirst<T>(all: readonly T[], dayOf: (one: T) => string | null): T[] {
  const dated = all.filter((one) => dayOf(one) !== null);
  return [...dated.reverse(), ...all.filter((one) => dayOf(one) === null)];
}

function fits(one: Occurrence, { type, status, actor, from, to, sources }: OccurrenceFilter): boolean {
  const types = [one.family, ...one.event].map((name) => name.toLowerCase());
  if (type !== undefined && !type.some((name) => types.includes(name.toLowerCase()))) return false;
  if (status !== undefined && !status.includes(one.status)) return false;
  if (actor !== undefined && !actorKeys([...one.actor, ...one.recipient]).includes(actor.toLowerCase()))
    return false;
  if (from !== undefined && (one.lastDay === null || one.lastDay < from)) return false;
  if (to !== undefined && (one.firstDay === null || one.firstDay > to)) return false;
  return sources === undefined || one.independentSources >= sources;
}
