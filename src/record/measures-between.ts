/** The measures between two states, for the ledger. */
import { type Kysely, sql } from 'kysely';
import type { LedgerEntry } from '../measures/ledger/claims.js';
import type { Measure } from '../measures/measure.js';
import { entryCondition } from './entry-filter.js';
import type { Tables } from './tables.js';

/** Measures that are read at once. */
const ledgerPart = 500;

/**
 * Every measure of the imposer against the target (codes, upper or lower case) or against everyone, and every mutual one, with its report, in
 * the order of the reports’ ids; read a part at a time, so that memory grows with what matches and not with the record.
 */
export async function measuresBetween(
  db: Kysely<Tables>,
  imposer: string,
  target: string,
): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  let after: { report: string; sequence: number } | null = null;
  for (;;) {
    const rows = await measuresAfter(db, imposer, target, after);
    for (const { document, report, title, outlet, publishedAt } of rows)
      entries.push({ measure: document as Measure, report: { id: report, title, outlet, publishedAt } });
    const last = rows.at(-1);
    if (last === undefined || rows.length < ledgerPart) return entries;
    after = { report: last.report, sequence: last.sequence };
  }
}

function measuresAfter(
  db: Kysely<Tables>,
  imposer: string,
  target: string,
  after: { report: string; sequence: number } | null,
) {
  const between = entryCondition('measures', { actor: imposer, recipient: target });
  // What the two hold against each other is told once, by either.
  const mutual = entryCondition('measures', { actor: target, recipient: imposer });
  const imposed = entryCondition('measures', { actor: imposer });
  const part = db
    .selectFrom('entry')
    .where((eb) =>
      eb.or([
        between(eb),
        eb.and([mutual(eb), sql<boolean>`document #>> '{measure,mutual}' = 'true'`]),
        eb.and([imposed(eb), sql<boolean>`document #>> '{measure,everyone}' = 'true'`]),
      ]),
    )
    .where((eb) =>
      after === null
        ? sql<boolean>`true`
        : sql<boolean>`(report, sequence) > (${after.report}, ${eb.val(after.sequence)})`,
    )
    .select(['entry.report', 'entry.sequence', 'entry.document'])
    .orderBy('report')
    .orderBy('sequence')
    .limit(ledgerPart)
    .as('part');
  return db
    .selectFrom(part)
    .innerJoin('report', 'report.id', 'part.report')
    .select([
      'part.document as document',
      'part.report as report',
      'part.sequence as sequence',
      'report.title as title',
      'report.outlet as outlet',
      'report.published_at as publishedAt',
    ])
    .orderBy('part.report')
    .orderBy('part.sequence')
    .execute();
}
