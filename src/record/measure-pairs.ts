/** Which states take measures against which: the ledgers that a record holds. */
import { createRequire } from 'node:module';
import { type Kysely, sql } from 'kysely';
import type { Country } from 'world-countries';
import { z } from 'zod';
import type { Tables } from './tables.js';

export const MeasurePair = z
  .strictObject({
    imposer: z.string().describe('ISO 3166-1 alpha-3 code, or EUR'),
    target: z.string(),
    measures: z.int().min(1).describe('how many measures reports tell, reprints counted'),
    first: z.iso.date().nullable().describe('the first day of any of them; null when none has a day'),
    last: z.iso.date().nullable().describe('the last day of any of them'),
  })
  .describe('that one state takes measures against another');
export type MeasurePair = z.infer<typeof MeasurePair>;

const countries: readonly Country[] = createRequire(import.meta.url)('world-countries');
/** The keys of actors that are states, as they stand in the record. */
const states = [...countries.map(({ cca3 }) => cca3), 'EUR'].map((code) => code.toLowerCase());

/** Every pair of two states, those with the most measures first, then by their codes. */
export async function measurePairs(db: Kysely<Tables>): Promise<MeasurePair[]> {
  const known = sql<string[]>`${states}::text[]`;
  const { rows } = await sql<{
    imposer: string;
    target: string;
    measures: string;
    first: string | null;
    last: string | null;
  }>`
    select a.key as imposer, r.key as target, count(*) as measures,
      min(first_day)::text as first, max(last_day)::text as last
    from entry, unnest(actors) as a(key), unnest(recipients) as r(key)
    where kind = 'measures' and a.key <> r.key and a.key = any(${known}) and r.key = any(${known})
    group by a.key, r.key
    order by count(*) desc, a.key, r.key
  `.execute(db);
  return rows.map(({ imposer, target, measures, ...days }) => ({
    imposer: imposer.toUpperCase(),
    target: target.toUpperCase(),
    measures: Number(measures),
    ...days,
  }));
}
