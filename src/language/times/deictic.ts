/** Reads times told from the report’s day: last week, this month, the past few days, the next two years, next summer, ago. */
import { readNumber } from '../quantities/number.js';
import {
  type CalendarUnit,
  monthsPeriod,
  nearestYear,
  type Period,
  precisionOf,
  seasonPeriod,
  shiftDay,
  unitPeriod,
  yearOf,
} from './calendar.js';
import { monthHere, yearAt } from './dates.js';
import { daysIn, direction, point, type Reading, type Setting, unitAt, vagueOr } from './reading.js';
import { timeNumber, timeWord } from './time-tables.js';

/** last week, this month, next year; the past week, the coming months; the past few days, the next two years. */
export function readDeictic(setting: Setting, at: number): Reading | null {
  const { lower, sentence, day } = setting;
  const hasArticle = lower[at] === 'the' || lower[at] === 'these' || lower[at] === 'those';
  const from = hasArticle ? at + 1 : at;
  const shift = timeNumber('deictic', lower[from]);
  if (shift === undefined) return null;
  const number = readNumber(sentence.tokens, lower, from + 1) ?? bareFew(lower, from + 1);
  if (number !== null) {
    const unitFrom = lower[number.next] === 'of' ? number.next + 1 : number.next;
    return readTrailing(setting, at, unitFrom, shift, number.max ?? number.min, number.approximate);
  }
  const unit = unitAt(setting, from + 1);
  if (unit === null)
    return timeWord('clocks', lower[from + 1]) === undefined || shift === 0
      ? null
      : today(setting, at, from + 2);
  if (unit.plural && lower[from + 2] === 'of') return null;
  if (unit.plural) return readTrailing(setting, at, from + 1, shift, fewOf(unit.unit), true);
  if (hasArticle && unit.unit === 'day' && lower[from] !== 'past') return null;
  // “the past year” runs up to the report’s day, “last year” is a year of the calendar.
  const trailing = lower[from] === 'past' || lower[from] === 'coming' || (hasArticle && shift !== 0);
  if (trailing) return readTrailing(setting, at, from + 1, shift, 1, false);
  if (unit.unit === 'day') return null;
  return point(at, from + 2, day === null ? null : unitPeriod(unit.unit, day, shift), precisionOf(unit.unit));
}

function bareFew(
  lower: readonly string[],
  at: number,
): { next: number; min: number; max: number; approximate: true } | null {
  if (lower[at] !== 'few' && lower[at] !== 'couple') return null;
  return { next: at + 1, min: 2, max: lower[at] === 'few' ? 5 : 2, approximate: true };
}

/** How many units a bare plural (“the past weeks”) reaches at most. */
function fewOf(unit: CalendarUnit): number {
  return unit === 'day' ? 7 : unit === 'decade' || unit === 'century' ? 3 : 6;
}

function today({ day }: Setting, first: number, next: number): Reading {
  return point(first, next, day === null ? null : { start: day - 1, end: day }, 'day');
}

/** A stretch that ends, or begins, at the report’s day. */
function readTrailing(
  setting: Setting,
  first: number,
  unitFrom: number,
  shift: number,
  count: number,
  vague: boolean,
): Reading | null {
  const { day, lower } = setting;
  const unit = unitAt(setting, unitFrom);
  if (unit === null || shift === 0) {
    const hours =
      timeWord('clocks', lower[unitFrom]) !== undefined && shift !== 0 && lower[unitFrom] === 'hours';
    if (!hours) return null;
    const days = Math.max(1, Math.ceil(count / 24));
    const period =
      day === null ? null : shift < 0 ? { start: day - days, end: day } : { start: day, end: day + days };
    return point(first, unitFrom + 1, period, 'day');
  }
  const away = day === null ? null : shiftDay(unit.unit, day, shift * count);
  const period: Period | null =
    day === null || away === null ? null : shift < 0 ? { start: away, end: day } : { start: day, end: away };
  return point(first, unitFrom + 1, period, vagueOr(unit.unit, vague));
}

/** recent weeks, recent months. */
export function readRecent(setting: Setting, at: number): Reading | null {
  if (setting.lower[at] !== 'recent') return null;
  const unit = unitAt(setting, at + 1);
  return unit?.plural ? readTrailing(setting, at, at + 1, -1, fewOf(unit.unit), true) : null;
}

/** two weeks ago, a year ago, decades ago, hours ago. */
export function readAgo(setting: Setting, at: number): Reading | null {
  const { lower, sentence, day } = setting;
  const article = lower[at] === 'a' || lower[at] === 'an';
  const number = readNumber(sentence.tokens, lower, at);
  const to = number?.next ?? (article ? at + 1 : at);
  const unitFrom = lower[to] === 'of' ? to + 1 : to;
  const ago = lower[unitFrom + 1];
  if (ago !== 'ago') return null;
  if (timeWord('clock', lower[unitFrom]) !== undefined || timeWord('clocks', lower[unitFrom]) !== undefined) {
    return point(at, unitFrom + 2, day === null ? null : { start: day - 1, end: day }, 'day');
  }
  const unit = unitAt(setting, unitFrom);
  if (unit === null) return null;
  if (number === null && !article && !unit.plural) return null;
  const vague = number === null ? !article : number.approximate;
  if (day === null) return point(at, unitFrom + 2, null, vagueOr(unit.unit, vague));
  if (vague) {
    const least = number?.min ?? 2;
    const most = number?.max ?? (number === null ? fewOf(unit.unit) * 2 : least * 2);
    const start = shiftDay(unit.unit, day, -most);
    return point(at, unitFrom + 2, { start, end: shiftDay(unit.unit, day, -least) }, 'vague');
  }
  const count = number?.min ?? 1;
  return point(at, unitFrom + 2, around(unit.unit, shiftDay(unit.unit, day, -count)), precisionOf(unit.unit));
}

/** What “two weeks ago” may mean: the day, a week around it, the month or the year that holds it. */
export function around(unit: CalendarUnit, day: number): Period {
  if (unit === 'day') return { start: day, end: day };
  if (unit === 'week' || unit === 'fortnight') return { start: day - 3, end: day + 3 };
  if (unit === 'decade' || unit === 'century')
    return { start: shiftDay('year', day, -2), end: shiftDay('year', day, 2) };
  return unitPeriod(unit, day);
}

/** last May, next summer, this fall; the summer of 2018, spring 2019. */
export function readSeason(setting: Setting, at: number): Reading | null {
  const { lower, day } = setting;
  const shift = timeNumber('deictic', lower[at]);
  const named = shift === undefined ? at : at + 1;
  const season = timeNumber('season', lower[named]);
  const month =
    season === undefined && shift !== undefined && named < lower.length ? monthHere(setting, named) : null;
  if (season === undefined && month === null) return null;
  const periodIn = (year: number): Period =>
    season === undefined ? monthsPeriod(year, month ?? 1) : seasonPeriod(year, season);
  const precision = season === undefined ? 'month' : 'season';
  const of = lower[named + 1] === 'of' ? named + 2 : named + 1;
  const year = yearAt(lower, of);
  if (year !== null) return point(at, of + 1, periodIn(year), precision);
  if (shift === undefined) {
    // “in the spring”: a preposition must say that it is a time, and “fall” and “spring” have other senses.
    const before = lower[at - 1] === 'the' ? lower[at - 2] : lower[at - 1];
    if (!['in', 'by', 'during', 'until', 'since', 'over'].includes(before) || lower[at + 1] === 'of')
      return null;
    const period = day === null ? null : nearestYear(periodIn, day, direction(setting, at));
    return point(at, at + 1, period, precision);
  }
  if (day === null) return point(at, named + 1, null, precision);
  const year0 = yearOf(day);
  const all = [year0 - 1, year0, year0 + 1].map(periodIn);
  const period =
    shift < 0
      ? all.filter(({ end }) => end < day).at(-1)
      : shift > 0
        ? all.find(({ start }) => start > day)
        : (all.find(({ start, end }) => start <= day && day <= end) ??
          nearestYear(periodIn, day, direction(setting, at)));
  return point(at, named + 1, period ?? null, precision);
}

/** In two weeks, within 30 days, in the coming days without “the”: a preposition and the tense decide. */
export function readAhead(setting: Setting, at: number): Reading | null {
  const { lower, sentence, day } = setting;
  const within = lower[at] === 'within';
  if (!within && lower[at] !== 'in') return null;
  const number = readNumber(sentence.tokens, lower, at + 1);
  const article = lower[at + 1] === 'a' || lower[at + 1] === 'an';
  const to = number?.next ?? (article ? at + 2 : at + 1);
  const unit = unitAt(setting, to);
  const hours = lower[to] === 'hours';
  if ((unit === null && !hours) || lower[to + 1] === 'of' || direction(setting, to) !== 'future') return null;
  if (number === null && !article && !(unit?.plural ?? true)) return null;
  const precision =
    unit === null ? 'day' : vagueOr(unit.unit, number === null ? !article : number.approximate);
  if (day === null) return { ...point(at, to + 1, null, precision), bound: within ? 'by' : 'in' };
  const count = number?.max ?? number?.min ?? (article ? 1 : 5);
  const away = unit === null ? day + Math.max(1, Math.ceil(count / 24)) : shiftDay(unit.unit, day, count);
  if (within) return { ...point(at, to + 1, { start: away, end: away }, 'day'), bound: 'by' };
  const vague = number === null && !article;
  // What is set for “in two weeks” is set for that day, though “two weeks ago” may be a few days off.
  const isExact = unit?.unit === 'week' || unit?.unit === 'fortnight';
  const period =
    unit === null || vague
      ? { start: day, end: away }
      : isExact
        ? { start: away, end: away }
        : around(unit.unit, away);
  return { ...point(at, to + 1, period, precision), bound: 'in' };
}

/** Days in a counted stretch: 90 days, three weeks, a year; null when the count is open. */
export function lengthInDays(unit: CalendarUnit, min: number, max: number | null): number | null {
  return max === null || min !== max ? null : daysIn(unit, min);
}
