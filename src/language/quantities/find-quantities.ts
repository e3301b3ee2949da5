/** Finds quantities: percent, money, counts, measures, with their ranges, bounds, rates and parts in changes. */
import type { Quantity, Sentence, Token } from '../analysis.js';
import { type BoundKind, boundAfter, boundBefore } from './bounds.js';
import { changeOf, opensRange } from './change.js';
import { countedBy } from './counted.js';
import { isMonthAt, isNoQuantity, isTimeUnit } from './exclusions.js';
import { currencyAfter, currencyBefore } from './money.js';
import { type NumberReading, readNumber } from './number.js';
import { lowerForms } from './phrases.js';
import { periodAfter } from './rate.js';
import { unitAfter } from './units.js';

/** A number with its unit, and the words [first, next) that it takes up. */
interface Amount {
  readonly first: number;
  readonly next: number;
  readonly number: NumberReading;
  /** Null for a bare number. */
  readonly unit: string | null;
  /** What the number is multiplied by to be in the unit: 0.01 for basis points. */
  readonly factor: number;
}

/**
 * Finds the quantities of a text, in order, never overlapping; time is linear. Years, dates, durations, clock times and
 * numbers in names are none.
 *
 * @example
 * findQuantities(sentences, text); // “raised the duty from 20% to 145%”: 20 percent (from), 145 percent (to)
 */
export function findQuantities(sentences: readonly Sentence[], text: string): Quantity[] {
  return sentences.flatMap((sentence) => inSentence(sentence, text));
}

function inSentence(sentence: Sentence, text: string): Quantity[] {
  const { tokens } = sentence;
  const lower = lowerForms(tokens);
  const found: Quantity[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; ) {
    const amount = amountAt(tokens, lower, at);
    if (amount === null) {
      at++;
      continue;
    }
    const range = rangeFrom(tokens, lower, amount);
    at = (range ?? amount).next;
    if (range !== null && range.max !== null && range.min > range.max) continue;
    if (amount.unit === null && range?.unit == null) {
      if (isNoQuantity(tokens, lower, amount.first, amount.number)) {
        // “since 5 December to 922”: what follows a date may count.
        if (range !== null && lower[amount.next] === 'to') at = amount.next;
        continue;
      }
      if (range !== null && isMonthAt(tokens, lower, range.next)) continue;
    }
    const quantity = describe(sentence, lower, amount, range, free, text);
    if (quantity === null) continue;
    found.push(quantity);
    free = quantity.last + 1;
    at = Math.max(at, free);
  }
  return found;
}

/** The amount that begins at word `at`: an optional currency, a number, an optional unit. */
function amountAt(tokens: readonly Token[], lower: readonly string[], at: number): Amount | null {
  if (at >= tokens.length) return null;
  const money = currencyBefore(tokens, at);
  if (money !== null) {
    const number = readNumber(tokens, lower, money.next, true);
    return number === null ? null : { first: at, next: number.next, number, unit: money.currency, factor: 1 };
  }
  const number = readNumber(tokens, lower, at);
  if (number === null) return null;
  if (number.fraction) return { first: at, next: number.next, number, unit: 'percent', factor: 100 };
  const named = lower[number.next] === 'of' && number.approximate ? number.next + 1 : number.next;
  const currency = currencyAfter(tokens, lower, named);
  if (currency !== null)
    return { first: at, next: currency.next, number, unit: currency.currency, factor: 1 };
  const unit = unitAfter(lower, named);
  if (unit === null || !isUnitHere(tokens, lower, number.next, unit)) {
    return { first: at, next: number.next, number, unit: null, factor: 1 };
  }
  const basis = unit.unit === 'basis point';
  return { first: at, next: unit.next, number, unit: basis ? 'points' : unit.unit, factor: basis ? 0.01 : 1 };
}

/** “a 10-point plan” and “two points” in a speech are no points of percent; a lone letter must touch its number. */
function isUnitHere(
  tokens: readonly Token[],
  lower: readonly string[],
  at: number,
  unit: { class: string; next: number },
): boolean {
  if (unit.class === 'points' && lower[at] === '-')
    return ['increase', 'rise', 'cut', 'drop', 'fall', 'gain', 'jump'].includes(lower[unit.next]);
  return (
    unit.next - at > 1 || lower[at].length > 1 || lower[at] === '%' || tokens[at].start === tokens[at - 1].end
  );
}

/** A range that begins with the amount: 10-25%, 10 to 25 percent, between 10 and 25 percent, two or three. */
interface Range {
  readonly next: number;
  readonly min: number;
  readonly max: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
}

function rangeFrom(tokens: readonly Token[], lower: readonly string[], low: Amount): Range | null {
  const join = lower[low.next];
  const before = lower[low.first - 1];
  if (join === 'and' ? before !== 'between' : join !== 'to' && join !== 'or' && !isDash(tokens, low.next))
    return null;
  if (join === 'to' && before === 'from' && !opensRange(lower, low.first - 1)) return null;
  const high = amountAt(tokens, lower, low.next + 1);
  if (high === null || high.number.fraction !== low.number.fraction) return null;
  if (join === 'or' && (low.unit !== null || high.number.min !== low.number.min + 1)) return null;
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit) return null;
  // “20% to 30,000 people” shares nothing: only the last may carry a unit that both share, or money its sign.
  if (low.unit !== null && high.unit === null && low.unit !== low.unit.toUpperCase()) return null;
  const unit = high.unit ?? low.unit;
  const scale = low.number.scale === 1 && low.number.min < 1000 ? high.number.scale : 1;
  return {
    next: high.next,
    min: low.number.min * scale * (unit === high.unit ? high.factor : low.factor),
    max: high.number.max === null ? null : high.number.max * high.factor,
    unit,
    approximate: low.number.approximate || high.number.approximate,
  };
}

function isDash(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at];
  if (dash === undefined || !/^[-‐‑–—−]$/.test(dash.form)) return false;
  return tokens[at - 1].end === dash.start && tokens[at + 1]?.start === dash.end;
}

function describe(
  sentence: Sentence,
  lower: readonly string[],
  amount: Amount,
  range: Range | null,
  free: number,
  text: string,
): Quantity | null {
  const { tokens } = sentence;
  const { number, factor } = amount;
  const before = boundBefore(lower, amount.first);
  const opened = range !== null && ['between', 'from'].includes(lower[amount.first - 1]) ? 1 : 0;
  const first = Math.max(free, amount.first - (before?.length ?? opened));
  let next = range?.next ?? amount.next;
  const unit = range?.unit ?? amount.unit ?? 'count';
  const after = boundAfter(lower, next);
  const bound = before?.bound ?? after?.bound ?? (number.approximate ? 'about' : 'exact');
  if (after !== null) next += after.length;
  const change = changeOf(sentence, lower, first, next, unit);
  const period = periodAfter(tokens, lower, next);
  const negative = isNegative(tokens, amount.first, text) ? -1 : 1;
  const value = {
    min: tidy(range?.min ?? number.min * factor * negative),
    max:
      range === null
        ? number.max === null
          ? null
          : tidy(number.max * factor * negative)
        : tidyOrOpen(range.max),
  };
  const last = period !== null && period.first === next ? period.next - 1 : next - 1;
  const counted = countedBy(sentence, lower, first, last + 1);
  // “six grinding months” is a duration.
  if (unit === 'count' && counted !== null && isTimeUnit(lower[counted])) return null;
  const { start } = tokens[first];
  const { end } = tokens[last];
  return {
    sentence: sentence.index,
    first,
    last,
    start,
    end,
    text: text.slice(start, end),
    ...bounded(value, bound, range !== null),
    approximate: bound === 'about' || number.approximate || (range?.approximate ?? false),
    unit,
    per: period?.per ?? null,
    bound,
    change,
    counted,
  };
}

/** The ends of what is said: open below for “up to”, open above for “at least”. */
function bounded(
  { min, max }: { min: number; max: number | null },
  bound: BoundKind | 'exact',
  range: boolean,
): { min: number | null; max: number | null } {
  if (bound === 'up-to') return { min: range ? min : null, max };
  if (bound === 'at-least') return { min, max: range ? max : null };
  return { min, max };
}

/** A minus sign that stands against the number and apart from the word before it: “ -0.5%”. */
function isNegative(tokens: readonly Token[], first: number, text: string): boolean {
  const sign = tokens[first - 1];
  if (sign === undefined || !/^[-−]$/.test(sign.form) || sign.end !== tokens[first].start) return false;
  return sign.start === 0 || /[\s(]/.test(text[sign.start - 1]);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function tidyOrOpen(value: number | null): number | null {
  return value === null ? null : tidy(value);
}
