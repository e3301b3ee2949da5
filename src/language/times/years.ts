/** Reads years and what is made of them: 2018, 1990-95, the 1990s, Q3 2024, the third quarter, fiscal 2024, centuries. */
import { isNumberLabel } from '../quantities/exclusions.js';
import { monthsPeriod, type Period, unitPeriod, yearOf, yearPeriod } from './calendar.js';
import { yearAt } from './dates.js';
import { direction, point, type Reading, type Setting } from './reading.js';
import { timeWord } from './time-tables.js';

/** After a number these make it a quantity. */
const counters: ReadonlySet<string> = new Set([
  '%',
  'percent',
  'per',
  'million',
  'billion',
  'thousand',
  'km',
  'tonnes',
  'tons',
  'dollars',
]);

/** A year, or years joined by a dash: 2018, 1990-95, 2024/25. */
export function readYear({ sentence, lower }: Setting, at: number): Reading | null {
  const year = yearAt(lower, at);
  if (year === null) return null;
  const before = lower[at - 1];
  const after = lower[at + 1];
  if (counters.has(after) || isNumberLabel(before) || before === '$' || before === '£' || before === '€')
    return null;
  const linked =
    before === undefined || timeWord('preposition', before) !== undefined || yearLinks.has(before);
  if (!linked && (year < 1900 || year >= 2100 || sentence.tokens[at + 1]?.xpos === 'NNS')) return null;
  if (after === '-' || after === '–' || after === '/') {
    const until = untilYear(lower[at + 2], year);
    if (until !== null) return point(at, at + 3, yearPeriod(year, until - year + 1), 'year');
  }
  return point(at, at + 1, yearPeriod(year), 'year');
}

const yearLinks: ReadonlySet<string> = new Set([
  'the',
  '(',
  ',',
  'and',
  'or',
  'between',
  'early',
  'mid',
  'late',
  'year',
  '-',
  '–',
  'than',
]);

/** The last year of “1990-95” and “1990-1995”. */
function untilYear(word: string | undefined, year: number): number | null {
  if (word === undefined) return null;
  const full = yearAt([word], 0);
  const short = /^\d\d$/.test(word) ? year - (year % 100) + Number(word) : null;
  const until = full ?? short;
  return until !== null && until > year && until - year < 100 ? until : null;
}

/** Decades: 1990s, the ’90s. */
export function readDecade({ lower }: Setting, at: number): Reading | null {
  const word = lower[at];
  const found = /^(?:(\d{3}0)|'?([2-9]0))'?s$/.exec(word);
  if (found === null) return null;
  // “in his 60s” is an age.
  if (found[2] !== undefined && lower[at - 1] !== 'the' && timeWord('part', lower[at - 1]) === undefined)
    return null;
  const year = found[1] === undefined ? 1900 + Number(found[2]) : Number(found[1]);
  if (year < 1000 || year > 2190) return null;
  return point(at, at + 1, yearPeriod(year, 10), 'decade');
}

/** Centuries: the 19th century. */
export function readCentury({ lower }: Setting, at: number): Reading | null {
  const found = /^(\d\d?)(?:st|nd|rd|th)$/.exec(lower[at]);
  if (found === null) return null;
  const to = lower[at + 1] === '-' ? at + 2 : at + 1;
  if (lower[to] !== 'century' || Number(found[1]) > 22 || Number(found[1]) < 1) return null;
  return point(at, to + 1, yearPeriod(100 * (Number(found[1]) - 1) + 1, 100), 'vague');
}

const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4],
  ['final', 4],
]);

/** Quarters and halves: Q3 2024, the third quarter of last year, the first half of 2024. */
export function readQuarter(setting: Setting, at: number): Reading | null {
  const { lower } = setting;
  const short = /^([qh])([1-4])$/.exec(lower[at]);
  const long = ordinals.get(lower[at]);
  let to = at + 1;
  let part: number;
  let half: boolean;
  if (short !== null) {
    part = Number(short[2]);
    half = short[1] === 'h';
  } else if (long !== undefined) {
    const dash = lower[at + 1] === '-' ? 1 : 0;
    const noun = lower[at + 1 + dash];
    if (noun !== 'quarter' && noun !== 'half') return null;
    // “last quarter” is the one before this one; “the second half” of a match has no year.
    if (lower[at] === 'last' && noun === 'quarter' && lower[at + 2] !== 'of') return null;
    half = noun === 'half';
    part = half && long === 4 ? 2 : long;
    to = at + 2 + dash;
  } else return null;
  if (half && part > 2) return null;
  const of = lower[to] === 'of' || lower[to] === 'in' ? to + 1 : to;
  const named = yearAfter(setting, of);
  if (named === null && half) return null;
  if (named === null && short !== null && setting.day === null) return point(at, to, null, 'quarter');
  const precision = half ? 'vague' : 'quarter';
  const year = named?.year ?? nearestPast(setting, at, part);
  const period: Period | null =
    year === null ? null : half ? monthsPeriod(year, 6 * part - 5, 6) : monthsPeriod(year, 3 * part - 2, 3);
  return point(at, named?.next ?? to, period, precision);
}

/** The year named after a quarter or half: 2024, the year, last year, this year. Null when none is named. */
function yearAfter({ lower, day }: Setting, at: number): { year: number | null; next: number } | null {
  const year = yearAt(lower, at);
  if (year !== null) return { year, next: at + 1 };
  if (lower[at + 1] !== 'year') return null;
  const shift = yearShifts.get(lower[at]);
  if (shift === undefined) return null;
  return { year: day === null ? null : yearOf(day) + shift, next: at + 2 };
}

const yearShifts: ReadonlyMap<string, number> = new Map([
  ['the', 0],
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);

/** The year of a quarter without one: the last that has begun, or the next for what is to come. */
function nearestPast(setting: Setting, at: number, part: number): number | null {
  const { day } = setting;
  if (day === null) return null;
  const year = yearOf(day);
  const { start, end } = monthsPeriod(year, 3 * part - 2, 3);
  if (direction(setting, at) === 'future') return end >= day ? year : year + 1;
  return start <= day ? year : year - 1;
}

/**
 * Fiscal years, which begin on other days in other countries: the interval holds each that the words may mean (named
 * for the year in which it ends, or begins).
 */
export function readFiscalYear({ lower, day }: Setting, at: number): Reading | null {
  const short = /^fy[-'’]?(\d\d|\d{4})$/.exec(lower[at]);
  if (short !== null) {
    const year = short[1].length === 4 ? Number(short[1]) : 2000 + Number(short[1]);
    return year < 1900 || year > 2199 ? null : point(at, at + 1, around(year), 'year');
  }
  const named = yearAt(lower, at);
  if (named !== null) {
    const isFiscal =
      (lower[at + 1] === 'fiscal' || lower[at + 1] === 'financial') && lower[at + 2] === 'year';
    return isFiscal ? point(at, at + 3, around(named), 'year') : null;
  }
  if (lower[at] !== 'fiscal' && lower[at] !== 'financial') return null;
  const to = lower[at + 1] === 'year' ? at + 2 : at + 1;
  const year = yearAt(lower, to);
  if (year !== null) return point(at, to + 1, around(year), 'year');
  if (to === at + 1) return null;
  const shift = yearShifts.get(lower[at - 1]);
  if (shift === undefined || lower[at - 1] === 'the') return null;
  return point(
    at - 1,
    to,
    day === null ? null : around(yearOf(unitPeriod('year', day, shift).start)),
    'year',
  );
}

/** From April of the year before, where it ends in the year, to the next March, where it begins in it. */
function around(year: number): Period {
  return { start: monthsPeriod(year - 1, 4).start, end: monthsPeriod(year + 1, 3).end };
}
