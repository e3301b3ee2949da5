/** Reads one number written in digits or words: 3.2bn, twenty-five, a few hundred, tens of thousands, two-thirds. */
import type { Token } from '../analysis.js';
import { type NumberWord, numberWord } from './number-words.js';

/** A number and the words it takes up. */
export interface NumberReading {
  /** The word after it. */
  readonly next: number;
  readonly min: number;
  /** Null where open above. */
  readonly max: number | null;
  /** True for dozens, a few, tens of thousands. */
  readonly approximate: boolean;
  /** A share of something: half, two-thirds. */
  readonly fraction: boolean;
  /** Written in digits alone, without scale or separators: may be a year. */
  readonly plainDigits: boolean;
  /** Has a scale that multiplies it; a number beside it may share the scale: $5-10bn. */
  readonly scale: number;
}

/**
 * The number that begins at word `at`, or null. `money` says that a currency stands before it, so that a letter after
 * the digits is a scale (€5m) and no unit.
 */
export function readNumber(
  tokens: readonly Token[],
  lower: readonly string[],
  at: number,
  money = false,
): NumberReading | null {
  const word = lower[at];
  if (word === undefined) return null;
  const ratio = readRatio(lower, at);
  if (ratio !== null) return ratio;
  const digits = digitsValue(word);
  if (digits !== null) return withScale(tokens, lower, at + 1, digits, money, /^\d+$/.test(word));
  const known = numberWord(word);
  if (known?.kind === 'plural') return readPlural(lower, at, known);
  if (word === 'a' || word === 'an') return readAfterArticle(tokens, lower, at);
  if (known?.kind === 'vague' && word !== 'few' && word !== 'couple' && word !== 'handful') {
    return readVague(lower, at, at + 1, known);
  }
  if (word === 'half') return readHalf(lower, at);
  if (known?.kind === 'unit' || known?.kind === 'ten') return readWords(lower, at);
  return null;
}

/** The value of digits with separators of thousands and one point; null for times, dates, versions and codes. */
export function digitsValue(word: string): number | null {
  const first = word.charCodeAt(0);
  if (word.length > 24 || !((first >= 48 && first <= 57) || first === 46)) return null;
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/.test(word)) return null;
  const value = Number(word.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}

function exact(next: number, value: number, scale: number, plainDigits = false): NumberReading {
  return { next, min: value, max: value, approximate: false, fraction: false, plainDigits, scale };
}

function withScale(
  tokens: readonly Token[],
  lower: readonly string[],
  at: number,
  value: number,
  money: boolean,
  plain: boolean,
): NumberReading {
  let next = at;
  let scale = 1;
  while (next < lower.length && next < at + 3) {
    const from = lower[next] === '-' && numberWord(lower[next + 1])?.kind === 'scale' ? next + 1 : next;
    const word = numberWord(lower[from]);
    if (word === undefined) break;
    const letter = word.kind === 'letter' && from === at && tokens[from - 1].end === tokens[from].start;
    if (word.kind !== 'scale' && !(letter && letterIsScale(tokens, lower, from, money))) break;
    scale *= word.min;
    next = from + 1;
  }
  return exact(next, tidy(value * scale), scale, plain && scale === 1);
}

/** “5m people” is five million, “5m tall” is metres; “k” is always a thousand. */
function letterIsScale(
  tokens: readonly Token[],
  lower: readonly string[],
  at: number,
  money: boolean,
): boolean {
  if (money || lower[at] === 'k') return true;
  const after = tokens[at + 1];
  return lower[at] !== 't' && after !== undefined && after.upos === 'NOUN' && after.start > tokens[at].end;
}

/** “tens of thousands”, “hundreds”, “thousands”. */
function readPlural(lower: readonly string[], at: number, { min }: NumberWord): NumberReading | null {
  const inner = lower[at + 1] === 'of' ? numberWord(lower[at + 2]) : undefined;
  if (inner?.kind === 'plural' && inner.min >= 200) {
    // The plural “thousands” stands for at least two; after “tens of” it is a plain thousand.
    return { ...vagueFrom(min * (inner.min / 2), null, at + 3) };
  }
  if (lower[at] === 'tens' || lower[at] === 'scores')
    return lower[at + 1] === 'of' ? vagueFrom(min, null, at + 1) : null;
  return vagueFrom(min, null, at + 1);
}

function vagueFrom(min: number, max: number | null, next: number): NumberReading {
  return { next, min, max, approximate: true, fraction: false, plainDigits: false, scale: 1 };
}

/** “several hundred”, “a few million”, “a couple of thousand”; `next` is the word after the vague word. */
function readVague(
  lower: readonly string[],
  at: number,
  next: number,
  word: NumberWord,
): NumberReading | null {
  let to = next;
  let scale = 1;
  const from = lower[to] === 'of' && numberWord(lower[to + 1])?.kind === 'scale' ? to + 1 : to;
  for (to = from; numberWord(lower[to])?.kind === 'scale' && to < from + 2; to++)
    scale *= numberWord(lower[to])!.min;
  if (scale === 1) to = next;
  return to > at ? vagueFrom(word.min * scale, word.max === null ? null : word.max * scale, to) : null;
}

/** “a million”, “a dozen”, “a few hundred”, “a third of”. */
function readAfterArticle(
  tokens: readonly Token[],
  lower: readonly string[],
  at: number,
): NumberReading | null {
  const word = numberWord(lower[at + 1]);
  if (word === undefined) return null;
  if (word.kind === 'scale') return withScale(tokens, lower, at + 1, 1, false, false);
  if (word.kind === 'vague') return readVague(lower, at, at + 2, word);
  // “A year and a half of waiting” is no share.
  const isShare = (lower[at + 2] === 'of' && lower[at - 1] !== 'and') || lower[at - 1] === 'by';
  if (word.kind === 'fraction' && isShare) return share(word.min, at + 2);
  return null;
}

/** “one in five”, “9 in 10”: a share. */
function readRatio(lower: readonly string[], at: number): NumberReading | null {
  const join = lower[at + 1];
  if (join !== 'in' && join !== 'out') return null;
  const from = join === 'in' ? at + 2 : lower[at + 2] === 'of' ? at + 3 : -1;
  if (from < 0 || from >= lower.length) return null;
  const part = smallNumber(lower[at]);
  const whole = smallNumber(lower[from]);
  if (part === null || whole === null || part >= whole || whole > 100) return null;
  return share(tidyShare(part / whole), from + 1);
}

function smallNumber(word: string): number | null {
  const known = numberWord(word);
  if (known?.kind === 'unit' || known?.kind === 'ten') return known.min;
  return digitsValue(word);
}

function share(value: number, next: number): NumberReading {
  return { ...exact(next, value, 1), fraction: true };
}

/** “half a million”, “half a dozen”; “half of”, “half the”, “by half” as a share. */
function readHalf(lower: readonly string[], at: number): NumberReading | null {
  if (lower[at + 1] === 'a' || lower[at + 1] === 'an') {
    const scale = numberWord(lower[at + 2]);
    return scale?.kind === 'scale' ? exact(at + 3, scale.min / 2, scale.min) : null;
  }
  const shareAfter = ['of', 'the', 'its', 'their', 'his', 'her', 'all', 'our'].includes(lower[at + 1]);
  // “A year and a half of waiting” is no share.
  const first =
    ['first', 'second', 'other', 'latter', '-'].includes(lower[at - 1]) ||
    (lower[at - 1] === 'a' && lower[at - 2] === 'and');
  return (shareAfter && !first) || lower[at - 1] === 'by' ? share(0.5, at + 1) : null;
}

/** “twenty-five”, “two hundred and fifty thousand”, “two-thirds”, “two and a half million”. */
function readWords(lower: readonly string[], at: number): NumberReading | null {
  let total = 0;
  let group = 0;
  let next = at;
  let last = Number.POSITIVE_INFINITY;
  let smallestScale = 1;
  for (let i = at; i < lower.length && i < at + 24; ) {
    const join = i > at && (lower[i] === '-' || lower[i] === 'and') ? 1 : 0;
    const word = numberWord(lower[i + join]);
    if (word === undefined) break;
    if (word.kind === 'fractions' || (word.kind === 'fraction' && group === 1 && word.min < 0.5)) {
      if (total > 0 || lower[i] === 'and' || (word.kind === 'fraction' && join === 0)) break;
      return share(tidyShare(group * word.min), i + join + 1);
    }
    if (word.kind === 'unit' || word.kind === 'ten') {
      const size = word.kind === 'ten' ? 10 : word.min < 10 ? 1 : 10;
      if (size >= last || (lower[i] === 'and' && last < 100) || (join === 0 && i > at && last < 100)) break;
      group += word.min;
      last = word.kind === 'ten' ? 10 : 1;
    } else if (word.kind === 'scale' && group > 0) {
      if (lower[i] === 'and') break;
      if (word.min === 100) {
        group *= 100;
        last = 100;
      } else {
        total += group * word.min;
        group = 0;
        last = 1000;
      }
      smallestScale = word.min;
    } else if (word.kind === 'scale' && total > 0 && lower[i] !== 'and') {
      total *= word.min;
      smallestScale = word.min;
    } else break;
    i += join + 1;
    next = i;
  }
  if (next === at) return null;
  if (lower[next] === 'and' && lower[next + 1] === 'a' && lower[next + 2] === 'half' && group > 0) {
    const scale = numberWord(lower[next + 3]);
    if (scale?.kind === 'scale') return exact(next + 4, (group + 0.5) * scale.min, scale.min);
    return exact(next + 3, total + group + 0.5, 1);
  }
  return exact(next, total + group, group === 0 || smallestScale === 100 ? smallestScale : 1);
}

function tidyShare(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** 3.3 × 1e9 without the rounding errors of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
