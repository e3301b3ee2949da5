/** Makes the Situation that answers a query. */

import { ledgerOf } from '../measures/ledger/build.js';
import type { LedgerEntry } from '../measures/ledger/claims.js';
import type { Ledger } from '../measures/ledger/ledger.js';
import { compareText } from '../measures/ledger/order.js';
import type { Occurrence } from '../stories/occurrences/occurrence.js';
import { indexOf } from './act-index.js';
import { belongs } from './belonging.js';
import { chainsOf } from './chains.js';
import { type LedgerPair, ledgerPairs } from './ledger-pairs.js';
import type { PeriodKind } from './periods.js';
import type { SavedSituation, SituationQuery } from './query.js';
import type { Situation } from './situation.js';
import { threadsOf } from './threads.js';

/** What a Situation is made from. */
export interface SituationSources {
  /** Every occurrence of the record, as known on the day. */
  readonly occurrences: readonly Occurrence[];
  /** The measures between the states of the query, or more. */
  readonly measures: readonly LedgerEntry[];
  /** Ids of the events that the query’s words are found in; null where it has none. */
  readonly matching?: ReadonlySet<string> | null;
}

/** How it is asked. */
export interface SituationQuestion {
  /** Of the index; weeks by default. */
  readonly by?: PeriodKind | undefined;
  /** The ISO day that ledgers and threads are told for. By default the query’s last day, else that of the last report. */
  readonly on?: string | null | undefined;
  /** The ISO day as of which the occurrences are known: what the ledgers may know. All when null. */
  readonly known?: string | null | undefined;
}

/**
 * The Situation. Pure: the same sources, in any order, give the same. Linear in the occurrences but for the plans, which are
 * compared with what may have closed them.
 *
 * @example
 * const situation = situationOf(
 *   { name: 'tariffs', query: SituationQuery.parse({ actors: ['USA', 'CHN'], kinds: ['tariff'] }) },
 *   { occurrences, measures },
 *   { by: 'month' },
 * );
 * situation.index.all.mean; // -3.1
 */
export function situationOf(
  { name, query }: SavedSituation,
  { occurrences, measures, matching = null }: SituationSources,
  { by = 'week', on: day = null, known = null }: SituationQuestion = {},
): Situation {
  const ordered = [...occurrences].sort(byDay);
  const timeline = timelineOf(query, ordered, matching);
  const pairs = ledgerPairs(query, timeline);
  const on = day ?? query.to ?? lastKnown(ordered);
  const { kinds } = query;
  const effects = on === null ? [] : ledgersOf(pairs, measures, on, known);
  const asked = measures.filter(({ measure }) => kinds.includes(measure.measure.kind));
  const ledgers = on === null || kinds.length === 0 ? effects : ledgersOf(pairs, asked, on, known);
  return {
    kind: 'situation',
    name,
    query,
    on,
    known,
    timeline,
    ledgers,
    index: indexOf(timeline, query, by, on),
    threads: on === null ? [] : threadsOf({ timeline, occurrences: ordered, effects, ledgers, measures }, on),
    chains: chainsOf(timeline),
  };
}

/** The acts that belong to a query, the earliest first, those without a day last. */
export function timelineOf(
  query: SituationQuery,
  occurrences: readonly Occurrence[],
  matching: ReadonlySet<string> | null,
): Occurrence[] {
  return occurrences.filter((act) => belongs(act, query, matching)).sort(byDay);
}

function ledgersOf(
  pairs: readonly LedgerPair[],
  measures: readonly LedgerEntry[],
  on: string,
  known: string | null,
): Ledger[] {
  return pairs
    .map(([imposer, target]) => ledgerOf(measures, { imposer, target, on, known }))
    .filter(({ steps }) => steps.length > 0);
}

function lastKnown(occurrences: readonly Occurrence[]): string | null {
  return (
    occurrences
      .flatMap(({ lastReport }) => lastReport.known ?? [])
      .sort()
      .at(-1) ?? null
  );
}

function byDay(a: Occurrence, b: Occurrence): number {
  return (
    compareText(a.firstDay ?? '9999', b.firstDay ?? '9999') ||
    compareText(a.firstReport.known ?? '9999', b.firstReport.known ?? '9999') ||
    compareText(a.id, b.id)
  );
}
