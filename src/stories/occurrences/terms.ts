/** How the terms of a measure in two accounts compare. */
import type { MeasureTerms, Rate } from '../../events/measure-terms.js';

export type Comparison = 'equal' | 'unknown' | 'different';

/**
 * Rates are equal or different where they say the same thing in the same way; “up to 60%” and 25% may be one. What is added
 * counts as the rate as such where the other gives only that: “an additional 10%” is told both ways.
 */
export function compareRates(a: Rate | null, b: Rate | null): Comparison {
  if (a === null || b === null) return 'unknown';
  if (a.to !== null && b.to !== null) return compareNumbers(a.to, b.to, a, b);
  if (a.by !== null && b.by !== null) return compareNumbers(a.by, b.by, a, b);
  const crossed = a.to !== null ? a.to === b.by : a.by !== null && a.by === b.to;
  return crossed ? 'equal' : 'unknown';
}

function compareNumbers(x: number, y: number, a: Rate, b: Rate): Comparison {
  if (x === y) return 'equal';
  if (a.bound === 'about' || b.bound === 'about')
    return Math.abs(x - y) <= 0.1 * Math.max(Math.abs(x), Math.abs(y)) ? 'equal' : 'different';
  const open = (bound: Rate['bound'], own: number, other: number) =>
    (bound === 'up-to' && other < own) || (bound === 'at-least' && other > own);
  return open(a.bound, x, y) || open(b.bound, y, x) ? 'unknown' : 'different';
}

/** Words of a scope that narrow nothing. */
const general: ReadonlySet<string> = new Set([
  'all',
  'and',
  'certain',
  'exports',
  'from',
  'goods',
  'imports',
  'items',
  'many',
  'merchandise',
  'more',
  'most',
  'nearly',
  'other',
  'products',
  'shipments',
  'some',
  'the',
]);

/**
 * What a scope is narrowed to: its words in small letters that are not general; names of countries and days (capitals) say
 * whose goods, not which. Empty for goods as such.
 */
export function scopeWords(scope: string): Set<string> {
  const words = scope.split(/[^\p{L}]+/u).filter((word) => word.length > 2 && !/^\p{Lu}/u.test(word));
  return new Set(words.filter((word) => !general.has(word)));
}

/** Equal where they share a word; different where each is narrowed to something else; else unknown. */
export function compareScopes(a: MeasureTerms, b: MeasureTerms): Comparison {
  if (a.scope === null || b.scope === null) return 'unknown';
  const [x, y] = [scopeWords(a.scope), scopeWords(b.scope)];
  if (x.size === 0 || y.size === 0) return 'unknown';
  for (const word of x) if (y.has(word)) return 'equal';
  return 'different';
}

/** “25%”, “by 10% to 20%”, “up to 60%”. */
export function rateText({ to, by, unit, bound }: Rate): string {
  const sign = unit === 'percent' ? '%' : ' points';
  const parts = [
    by === null ? '' : `by ${by}${sign}`,
    to === null ? '' : `${by === null ? '' : 'to '}${to}${sign}`,
  ];
  const rate = parts.filter((part) => part !== '').join(' ');
  const bounds = { exact: '', 'up-to': 'up to ', 'at-least': 'at least ', about: 'about ' };
  return `${bounds[bound]}${rate === '' ? 'another rate' : rate}`;
}
