/** The Situation that a record tells: what a saved question is answered from it. */
import { ledgerPairs } from '../situations/ledger-pairs.js';
import type { SavedSituation } from '../situations/query.js';
import type { Situation } from '../situations/situation.js';
import { type SituationQuestion, situationOf, timelineOf } from '../situations/situation-of.js';
import { occurrencesKnownOn, recordOccurrences } from './occurrences.js';
import type { RecordStore } from './record-store.js';

/** Reads every report where anything has been kept since it was last asked, or where `known` is given. */
export async function recordSituation(
  record: RecordStore,
  saved: SavedSituation,
  question: SituationQuestion = {},
): Promise<Situation> {
  const { query } = saved;
  const { known = null } = question;
  const occurrences =
    known === null ? await recordOccurrences(record) : await occurrencesKnownOn(record, known);
  const matching = query.words === null ? null : await record.eventsWith(query.words);
  const between = [];
  for (const [imposer, target] of ledgerPairs(query, timelineOf(query, occurrences, matching)))
    between.push(...(await record.measuresBetween(imposer, target)));
  // What two states hold against each other is read for both.
  const measures = [...new Map(between.map((entry) => [entry.measure.id, entry])).values()];
  return situationOf(saved, { occurrences, measures, matching }, question);
}
