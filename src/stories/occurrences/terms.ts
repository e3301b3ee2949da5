/** How the terms of a measure in two accounts compare. */

import type { MeasureAction, MeasureTerms, Rate } from '../../events/terms/measure-terms.js';
import { readTable } from '../../lexicon/table.js';

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

/** Rates as they stand alone, and what a measure comes to with others: “raised by 50%, to 104% in all” is told both ways. */
export function compareTerms(a: MeasureTerms, b: MeasureTerms): Comparison {
  const rates = compareRates(a.rate, b.rate);
  if (rates === 'equal') return rates;
  const totals = [a.total, a.rate?.to ?? null].some(
    (rate) => rate !== null && (rate === b.total || (rate === (b.rate?.to ?? null) && a.total === rate)),
  );
  return totals ? 'equal' : rates;
}

/**
 * Equal where they share goods, a sector or a firm; different where each has others; unknown where one has all or says none, or
 * tells of a firm or person only what they are: “a chemical company” may be any that another names.
 */
export function compareGoods(a: MeasureTerms, b: MeasureTerms): Comparison {
  // “On steel from every country” is not “on Chilean goods”.
  if (isOnGoodsOfEveryone(a) !== isOnGoodsOfEveryone(b) && (a.goods.length === 0 || b.goods.length === 0))
    return 'different';
  if (a.goods.length === 0 || b.goods.length === 0) return 'unknown';
  if (a.goods.some((one) => b.goods.includes(one))) return 'equal';
  return a.goods.some(isDescription) || b.goods.some(isDescription) ? 'unknown' : 'different';
}

function isOnGoodsOfEveryone({ everyone, goods }: MeasureTerms): boolean {
  return everyone && goods.length > 0;
}

let roles: ReadonlySet<string> | undefined;

/** True for words that say what somebody is, and not who: “chemical company”, “representatives”. */
function isDescription(words: string): boolean {
  roles ??= new Set(readTable('roles', ['role', 'sector', 'kind', 'yields']).map(({ cells }) => cells.role));
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return roles.has(last) || roles.has(words) || (last.endsWith('s') && roles.has(last.slice(0, -1)));
}

/** Acts that are told in each other’s words: “imposed a tariff of 20%”, “raised it to 20%”. */
const kindsOfAct: Readonly<Record<MeasureAction, string>> = {
  impose: 'take',
  raise: 'take',
  reduce: 'ease',
  suspend: 'ease',
  lift: 'ease',
  extend: 'extend',
  exempt: 'exempt',
  'strike-down': 'strike-down',
  expire: 'expire',
};

/** Whether what is done to a measure is the same; an announcement may be of any act. */
export function compareActs(a: MeasureTerms, b: MeasureTerms): Comparison {
  if (a.act === null || b.act === null || a.act === 'announce' || b.act === 'announce') return 'unknown';
  return kindsOfAct[a.act] === kindsOfAct[b.act] ? 'equal' : 'different';
}

/** True where the act makes a measure milder or ends it. */
export function eases({ act }: MeasureTerms): boolean {
  return act !== null && act !== 'announce' && kindsOfAct[act] !== 'take';
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
