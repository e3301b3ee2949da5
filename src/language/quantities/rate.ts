/** The period over which a quantity recurs: a year, each year, per day, annually. */
import type { Quantity, Token } from '../analysis.js';

const periods: ReadonlyMap<string, Quantity['per']> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['annum', 'year'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);

/** How many words of the counted phrase may stand between a quantity and its period. */
const reach = 9;

/** The period named after word `from`, past the counted phrase, and the word after it. */
export function periodAfter(
  tokens: readonly Token[],
  lower: readonly string[],
  from: number,
): { per: NonNullable<Quantity['per']>; first: number; next: number } | null {
  for (let at = from; at < lower.length && at < from + reach; at++) {
    const word = lower[at];
    const alone = word.endsWith('ly') ? periods.get(word) : undefined;
    if (alone) return { per: alone, first: at, next: at + 1 };
    if (word === 'a' || word === 'per' || word === 'each' || word === 'every' || word === '/') {
      const per = periods.get(lower[at + 1]);
      if (!per || aside.has(lower[at + 2])) return null;
      return { per, first: at, next: at + 2 };
    }
    const { upos } = tokens[at];
    const within =
      upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN' || word === 'of' || word === 'in' || word === '-';
    if (!within) return null;
  }
  return null;
}

/** After these “a year” is a distance, no rate: a year ago, a day after. */
const aside: ReadonlySet<string> = new Set([
  'ago',
  'earlier',
  'later',
  'before',
  'after',
  'since',
  'from',
  'old',
  '-',
]);
