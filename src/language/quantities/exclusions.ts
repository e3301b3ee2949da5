/** Numbers that are no quantities: years, dates, clock times, ages, names with numbers, scores, list marks. */

import { readTable } from '../../lexicon/table.js';
import type { Token } from '../analysis.js';
import { monthOf, timeNumber, timeWord } from '../times/time-tables.js';
import { digitsValue, type NumberReading } from './number.js';

let labels: ReadonlySet<string> | null = null;

/** True when a number after the word names it and counts nothing: Section 301, Flight 370. */
export function isNumberLabel(word: string | undefined): boolean {
  labels ??= new Set(readTable('number-labels', ['noun']).map(({ cells }) => cells.noun));
  return word !== undefined && labels.has(word);
}

const clockMarks: ReadonlySet<string> = new Set([
  'am',
  'pm',
  'a.m',
  'a.m.',
  'p.m',
  'p.m.',
  "o'clock",
  'gmt',
  'bst',
  'est',
  'edt',
]);
const streets: ReadonlySet<string> = new Set([
  'street',
  'st',
  'st.',
  'avenue',
  'road',
  'boulevard',
  'lane',
  'square',
  'drive',
]);

/** True when the number without unit in words [first, reading.next) is no quantity. */
export function isNoQuantity(
  tokens: readonly Token[],
  lower: readonly string[],
  first: number,
  reading: NumberReading,
): boolean {
  const { next } = reading;
  const before = lower[first - 1];
  const after = lower[next];
  if (isNumberLabel(before) || (before === 'of' && lower[first - 2] === 'age')) return true;
  // “eight and nine-year-olds”
  if (
    (after === 'and' || after === 'to' || after === 'or') &&
    lower[next + 2] === '-' &&
    isTimeUnit(lower[next + 3])
  )
    return true;
  if (reading.plainDigits && reading.min >= 1900 && reading.min < 2100 && lower[first].length === 4)
    return true;
  if (isTimeUnit(after) || (after === '-' && isTimeUnit(lower[next + 1]))) return true;
  if (clockMarks.has(after)) return true;
  const small = reading.plainDigits && reading.min <= 31;
  if (small && (monthOf(before) !== undefined || (monthOf(after) !== undefined && isCapital(tokens[next]))))
    return true;
  // “3 to 5 March”: the month belongs to both days.
  if (small && isDigits(lower[next + 1]) && isMonthAt(tokens, lower, next + 2)) return true;
  if (touches(tokens, first - 1) && !startsNumber(lower, first - 2)) return true;
  if (after === '-' && touches(tokens, next) && !startsNumber(lower, next + 1)) return true;
  if (after === '/' || before === '/') return true;
  if (reading.plainDigits && (isDigits(before) || isDigits(after))) return true;
  // Postal codes and other numbers that are only names begin with a nought.
  if (reading.plainDigits && lower[first].length > 1 && lower[first].startsWith('0')) return true;
  if (reading.plainDigits && first === 0 && (after === '.' || after === ')')) return true;
  if (isAge(tokens, lower, first, reading)) return true;
  if (reading.plainDigits && isAddress(tokens, lower, next)) return true;
  if (reading.plainDigits && namesTheWordBefore(tokens, first)) return true;
  return lower[first] === 'one' && next === first + 1 && !countsOne(tokens, lower, first);
}

/** True for day, weeks, hours and so on. */
export function isTimeUnit(word: string | undefined): boolean {
  return (
    timeNumber('unit', word) !== undefined ||
    timeNumber('units', word) !== undefined ||
    timeWord('clock', word) !== undefined ||
    timeWord('clocks', word) !== undefined
  );
}

/** True for the name of a month, written with a capital: 3 to 5 March. */
export function isMonthAt(tokens: readonly Token[], lower: readonly string[], at: number): boolean {
  return monthOf(lower[at]) !== undefined && isCapital(tokens[at]);
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.form[0] !== token.form[0].toLowerCase();
}

/** True when word `at` is a hyphen written against both neighbours: Covid-19, two-state. */
function touches(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  if (hyphen === undefined || hyphen.form !== '-') return false;
  return tokens[at - 1]?.end === hyphen.start && tokens[at + 1]?.start === hyphen.end;
}

function startsNumber(lower: readonly string[], at: number): boolean {
  return at >= 0 && at < lower.length && digitsValue(lower[at]) !== null;
}

function isDigits(word: string | undefined): boolean {
  return word !== undefined && digitsValue(word) !== null;
}

/** “Ms Hart, 37, said”. */
function isAge(
  tokens: readonly Token[],
  lower: readonly string[],
  first: number,
  reading: NumberReading,
): boolean {
  const after = lower[reading.next];
  if (
    lower[first - 1] !== ',' ||
    (after !== ',' && after !== '.') ||
    reading.max === null ||
    reading.max > 120
  )
    return false;
  return reading.plainDigits && tokens[first - 2]?.upos === 'PROPN';
}

/** “10 Downing Street”. */
function isAddress(tokens: readonly Token[], lower: readonly string[], next: number): boolean {
  for (let at = next; at < next + 4 && isCapital(tokens[at]); at++)
    if (at > next && streets.has(lower[at])) return true;
  return false;
}

/** “Apollo 11”: the number belongs to the proper name before it and counts nothing after it. */
function namesTheWordBefore(tokens: readonly Token[], first: number): boolean {
  const { head } = tokens[first];
  return first > 0 && head === first - 1 && tokens[first - 1].upos === 'PROPN';
}

/** “one soldier died”, but not “one of them”, “no one”, “this one”, “one day”. */
function countsOne(tokens: readonly Token[], lower: readonly string[], at: number): boolean {
  const after = tokens[at + 1];
  if (after === undefined || !/^(?:NN|JJ)/.test(after.xpos) || after.lemma === 'such') return false;
  return ![
    'no',
    'any',
    'every',
    'this',
    'that',
    'the',
    'each',
    'another',
    'which',
    'at',
    'on',
    'in',
  ].includes(lower[at - 1]);
}
