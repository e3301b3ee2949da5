/** Reads times told from the time last mentioned: the same day, the previous month, a day earlier, two weeks later. */
import { readNumber } from '../quantities/number.js';
import { type CalendarUnit, type Period, precisionOf, shiftDay, unitPeriod } from './calendar.js';
import { around } from './deictic.js';
import { direction, type Mentioned, point, type Reading, type Setting, unitAt } from './reading.js';
import { timeNumber, timeWord } from './time-tables.js';

/** the same day, that week, the previous month, the following year, the next day; the same morning. */
export function readAnaphoric(setting: Setting, at: number): Reading | null {
  const { lower } = setting;
  const that = lower[at] === 'that';
  if (!that && lower[at] !== 'the' && lower[at] !== 'this') return null;
  const from = that ? at : at + 1;
  const shift = that ? 0 : lower[from] === 'next' ? 1 : timeNumber('anaphoric', lower[from]);
  if (shift === undefined) return null;
  const unit = unitAt(setting, from + 1) ?? partOfDay(lower[from + 1], shift);
  if (unit === null || unit.plural) return null;
  // “the next week” looks ahead from the report; only “the next day” goes on a story.
  if (lower[from] === 'next' && unit.unit !== 'day') return null;
  return point(at, from + 2, moved(setting, at, unit.unit, shift), precisionOf(unit.unit));
}

/** “The same morning”, “that evening”: a part of the day last mentioned. */
function partOfDay(word: string | undefined, shift: number): { unit: CalendarUnit; plural: boolean } | null {
  return shift === 0 && timeWord('day-part', word) !== undefined ? { unit: 'day', plural: false } : null;
}

/** the day before, the year after, at the end of a clause. */
export function readDayBefore(setting: Setting, at: number): Reading | null {
  const { lower } = setting;
  const unit = lower[at] === 'the' ? unitAt(setting, at + 1) : null;
  if (unit === null || unit.plural) return null;
  const shift =
    lower[at + 2] === 'before' || lower[at + 2] === 'earlier' ? -1 : lower[at + 2] === 'after' ? 1 : null;
  if (shift === null || !endsClause(lower[at + 3])) return null;
  return point(at, at + 3, moved(setting, at, unit.unit, shift), precisionOf(unit.unit));
}

/** a day earlier, two weeks later, months after. */
export function readLater(setting: Setting, at: number): Reading | null {
  const { lower, sentence } = setting;
  const article = lower[at] === 'a' || lower[at] === 'an';
  const number = readNumber(sentence.tokens, lower, at);
  const to = number?.next ?? (article ? at + 1 : at);
  const unit = unitAt(setting, to);
  if (unit === null || (number === null && !article && !unit.plural)) return null;
  const word = lower[to + 1];
  const side =
    word === 'earlier' ? -1 : word === 'later' ? 1 : endsClause(lower[to + 2]) ? sideOf(word) : null;
  if (side === null) return null;
  const exact = number === null ? article : !number.approximate && number.min === number.max;
  const { last } = setting;
  const next = to + 2;
  if (last === null || !exact) return point(at, next, null, exact ? precisionOf(unit.unit) : 'vague');
  const day = shiftDay(unit.unit, last.period.start, side * (number?.min ?? 1));
  // From a month, a day cannot be told; from a day, a month or a year away is told to the month or year.
  const tellable = last.period.end - last.period.start < 7 || unitLength(unit.unit) > 27;
  return point(at, next, tellable ? around(unit.unit, day) : null, precisionOf(unit.unit));
}

function sideOf(word: string | undefined): number | null {
  return word === 'before' ? -1 : word === 'after' || word === 'afterwards' ? 1 : null;
}

function unitLength(unit: CalendarUnit): number {
  const { start, end } = unitPeriod(unit, 0);
  return end - start + 1;
}

function endsClause(word: string | undefined): boolean {
  return (
    word === undefined || /^[.,;:!?)”"’'–—]|^(?:and|but|when|as|that|to|in|at|when|by|with|after)$/.test(word)
  );
}

/** The unit that holds the time last mentioned, moved; null when none was, or it is longer than the unit. */
function moved(setting: Setting, at: number, unit: CalendarUnit, shift: number): Period | null {
  const last = meant(setting, at, unit, shift);
  if (last === null) return null;
  const { start, end } = last.period;
  const holds = unitPeriod(unit, start);
  if (end > holds.end && end - start > holds.end - holds.start) return null;
  return unitPeriod(unit, start, shift);
}

/** “They open on 3 May. A court met on the same day”: what is done was not done on a day to come, nor on a whole week. */
function meant(setting: Setting, at: number, unit: CalendarUnit, shift: number): Mentioned | null {
  const { day, last, lastDay } = setting;
  if (last === null || unit !== 'day' || shift !== 0) return last;
  const { start, end } = last.period;
  const fits = start === end && (day === null || start <= day);
  return fits || direction(setting, at) !== 'past' ? last : lastDay;
}
