/** Writes a coded report with everything drawn from it. */
import { sql, type Transaction } from 'kysely';
import type { CodedReport } from '../coded.js';
import type { Report } from '../report/report.js';
import { appearanceRow, entryRows, reportRow } from './report-rows.js';
import type { Tables } from './tables.js';

/** What keeping a report did: it was not there; the same was there; what was there is replaced. */
export type Kept = 'new' | 'same' | 'recoded';

/** How many rows go in one statement: PostgreSQL takes at most 65,535 parameters. */
const rowsAtOnce = 1000;

/** Within a transaction; when to leave, replace or add is said at `RecordStore.keep`. */
export async function keepReport(trx: Transaction<Tables>, coded: CodedReport): Promise<Kept> {
  // Two processes that keep the same report at once go one after the other (on PostgreSQL; PGlite has but one).
  await sql`select pg_advisory_xact_lock(hashtextextended(${coded.report.id}, 0))`.execute(trx);
  const row = reportRow(coded);
  const kept = await trx
    .selectFrom('report')
    .select(['digest', 'url', 'outlet', 'coder', 'model', 'lexicon'])
    .where('id', '=', row.id)
    .executeTakeFirst();
  if (kept) {
    const samePlace = kept.url === row.url && kept.outlet === row.outlet;
    const sameCoder = kept.coder === row.coder && kept.model === row.model && kept.lexicon === row.lexicon;
    if (kept.digest === row.digest || (sameCoder && !samePlace)) {
      await addAppearance(trx, coded.report);
      return 'same';
    }
    await trx.deleteFrom('entry').where('report', '=', row.id).execute();
    await trx.updateTable('report').set(row).where('id', '=', row.id).execute();
  } else {
    await trx.insertInto('report').values(row).execute();
  }
  await addAppearance(trx, coded.report);
  const rows = entryRows(coded);
  for (let i = 0; i < rows.length; i += rowsAtOnce)
    await trx
      .insertInto('entry')
      .values(rows.slice(i, i + rowsAtOnce))
      .execute();
  return kept ? 'recoded' : 'new';
}

async function addAppearance(trx: Transaction<Tables>, report: Report): Promise<void> {
  await trx
    .insertInto('appearance')
    .values(appearanceRow(report))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
