/** The tariff on all goods over time: from which day to which it stood at what. */
import { z } from 'zod';
import { knownBy, type LedgerQuestion, sourcesBetween, tracksOf, unfolded } from './build.js';
import type { LedgerEntry } from './claims.js';
import type { Fold } from './fold.js';
import { inOrder } from './order.js';

export const RateSpell = z
  .strictObject({
    from: z.iso.date().describe('its first day'),
    until: z.iso
      .date()
      .nullable()
      .describe('the first day on which it no longer stands so; null for the last'),
    rates: z
      .array(z.number())
      .describe(
        'in percent: the sum of the components; several where reports contradict each other, none without a rate',
      ),
  })
  .describe('how long the tariff on all goods stood at a rate');
export type RateSpell = z.infer<typeof RateSpell>;

/**
 * The tariff on all goods from its first day on, each spell beginning where the one before ends: on each day what
 * {@link ledgerOf} answers for that day. Spells that lie ahead stand as reports announce them. Folds the acts once.
 */
export function ratesOverTime(
  entries: readonly LedgerEntry[],
  { imposer, target, known = null }: Omit<LedgerQuestion, 'on'>,
): RateSpell[] {
  const sources = inOrder(knownBy(sourcesBetween(entries, { imposer, target }).flat(), known));
  const track = tracksOf(sources).find(({ instrument, good }) => instrument === 'tariff' && good === '');
  if (track === undefined) return [];
  const { fold, days } = unfolded(track.acts);
  const spells: RateSpell[] = [];
  for (const [i, [day, acts]] of days.entries()) {
    fold.day(day, acts);
    const next = days[i + 1]?.[0] ?? null;
    for (let at: string | null = day; at !== null; at = endAfter(fold, at, next))
      add(spells, at, fold.sumsAt(at));
  }
  return spells;
}

/** The next day after this one on which a term ends by itself, before the next acts. */
function endAfter(fold: Fold, day: string, next: string | null): string | null {
  const ends = fold
    .standing(day)
    .flatMap(({ standing }) => standing.ends ?? [])
    .filter((end) => end > day && (next === null || end < next))
    .sort();
  return ends[0] ?? null;
}

function add(spells: RateSpell[], from: string, rates: number[]): void {
  const last = spells.at(-1);
  if (last === undefined && rates.length === 0) return;
  if (last?.rates.join() === rates.join()) return;
  if (last !== undefined) last.until = from;
  spells.push({ from, until: null, rates });
}
