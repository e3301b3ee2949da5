/** The occurrences of a record: the events of all its reports, merged. */
import { findCopies } from '../stories/copied-reports.js';
import { accountsOf } from '../stories/occurrences/account.js';
import type { Occurrence, OccurrenceStatus } from '../stories/occurrences/occurrence.js';
import { OccurrenceMerger } from '../stories/occurrences/occurrences.js';
import { actorKeys } from './entry.js';
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
}

interface Merged {
  readonly stamp: string;
  readonly occurrences: readonly Occurrence[];
}

/** Merged once as long as nothing is kept anew. */
const merged = new WeakMap<RecordStore, Promise<Merged>>();

/**
 * All occurrences of the record, the earliest first, those without a day last. Reads every report once and merges
 * (`OccurrenceMerger`); asked again, only looks whether anything has been kept since.
 */
export async function recordOccurrences(record: RecordStore): Promise<readonly Occurrence[]> {
  const stamp = await record.stamp();
  const known = merged.get(record);
  if (known !== undefined) {
    const before = await known.catch(() => null);
    if (before?.stamp === stamp) return before.occurrences;
  }
  const merging = merge(record, stamp);
  merged.set(record, merging);
  return (await merging).occurrences;
}

async function merge(record: RecordStore, stamp: string): Promise<Merged> {
  const reports = [];
  for await (const report of record.everyReport()) reports.push(report);
  const { origins } = findCopies(reports);
  const merger = new OccurrenceMerger();
  for await (const coded of record.everyCoded()) merger.add(accountsOf(coded, origins.get(coded.report.id)));
  return { stamp, occurrences: merger.occurrences() };
}

/** Those that the filter asks for, with how many there are in all. */
export function selectOccurrences(
  all: readonly Occurrence[],
  filter: OccurrenceFilter,
): { total: number; occurrences: Occurrence[] } {
  const { limit = all.length, offset = 0 } = filter;
  const found = all.filter((one) => fits(one, filter));
  return { total: found.length, occurrences: found.slice(offset, offset + limit) };
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
