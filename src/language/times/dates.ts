/** Reads calendar dates: April 11, 11 April 2025, May 2024, 2025-04-11, 25/04/2025, April 11-13. */
import { dayOf, monthsPeriod, nearestYear, type Period, thirdOf, yearOf, yearPeriod } from './calendar.js';
import { direction, isCapital, point, type Reading, type Setting } from './reading.js';
import { monthOf, timeWord } from './time-tables.js';

/** A year in four digits, 1500 to 2199; no other number. */
export function yearAt(lower: readonly string[], at: number): number | null {
  const word = lower[at];
  if (word === undefined || !/^(?:1[5-9]|2[01])\d\d$/.test(word)) return null;
  return Number(word);
}

/** The day of the month in digits, 1 to 31, plain or as an ordinal. */
export function dayOfMonthAt(lower: readonly string[], at: number): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower[at] ?? '');
  if (found === null) return null;
  const day = Number(found[1]);
  return day >= 1 && day <= 31 ? day : null;
}

/** The month that the word names here: May the month, not the minister or the modal. */
export function monthHere({ sentence, lower, people }: Setting, at: number): number | null {
  const entry = monthOf(lower[at]);
  if (entry === undefined || !isCapital(sentence.tokens[at].form)) return null;
  if (entry.ambiguous === 'no') return entry.month;
  const beside =
    dayOfMonthAt(lower, at + 1) !== null ||
    yearAt(lower, at + 1) !== null ||
    (lower[at + 1] === 'of' && yearAt(lower, at + 2) !== null) ||
    dayOfMonthAt(lower, at - 1) !== null ||
    (lower[at - 1] === 'of' && /^\d\d?(?:st|nd|rd|th)$/.test(lower[at - 2] ?? ''));
  if (beside || entry.ambiguous === 'short') return beside ? entry.month : null;
  const before = lower[at - 1];
  if (timeWord('deictic', before) !== undefined || timeWord('part', before) !== undefined) return entry.month;
  if (before === 'in' || before === 'since' || before === 'during' || before === 'until' || before === 'till')
    return entry.month;
  if (before === '-' && lower[at - 2] === 'mid') return entry.month;
  return monthLinks.has(before) && !people.has(lower[at]) ? entry.month : null;
}

const monthLinks: ReadonlySet<string> = new Set([
  'in',
  'by',
  'before',
  'after',
  'from',
  'of',
  'between',
  'to',
  'through',
  'for',
  'and',
  'or',
  '-',
  '–',
]);

/** A date that begins with the month: April, April 11, April 11, 2025, May 2024, April 11-13. */
export function readMonthFirst(setting: Setting, at: number): Reading | null {
  const month = monthHere(setting, at);
  if (month === null) return null;
  const { lower } = setting;
  const day = dayOfMonthAt(lower, at + 1);
  if (day !== null && !isClock(lower, at + 2)) {
    const until = dayAfterDash(lower, at + 2, day);
    const next = until === null ? at + 2 : at + 4;
    return dated(setting, at, next, month, day, until ?? day);
  }
  const yearFrom = lower[at + 1] === 'of' || lower[at + 1] === ',' ? at + 2 : at + 1;
  const year = yearAt(lower, yearFrom);
  if (year !== null) return point(at, yearFrom + 1, monthsPeriod(year, month), 'month');
  return point(
    at,
    at + 1,
    byTense(setting, at, (y) => monthsPeriod(y, month)),
    'month',
  );
}

/** A date that begins with the day: 11 April, the 11th of April 2025, 11-13 April. */
export function readDayFirst(setting: Setting, at: number): Reading | null {
  const { lower } = setting;
  const day = dayOfMonthAt(lower, at);
  if (day === null) return null;
  const until = dayAfterDash(lower, at + 1, day);
  let to = until === null ? at + 1 : at + 3;
  if (lower[to] === 'of') to++;
  const month = to < lower.length ? monthHere(setting, to) : null;
  return month === null ? null : dated(setting, at, to + 1, month, day, until ?? day);
}

/** “11-13”, “11 to 13”: the second day when a later one follows the dash. */
function dayAfterDash(lower: readonly string[], at: number, day: number): number | null {
  if (lower[at] !== '-' && lower[at] !== '–' && lower[at] !== 'to') return null;
  const until = dayOfMonthAt(lower, at + 1);
  return until !== null && until > day ? until : null;
}

function isClock(lower: readonly string[], at: number): boolean {
  return ['am', 'pm', 'a.m.', 'p.m.', '%', 'percent'].includes(lower[at]);
}

/** A day or some days of a month, with the year when it follows. */
function dated(
  setting: Setting,
  first: number,
  next: number,
  month: number,
  day: number,
  until: number,
): Reading | null {
  const { lower } = setting;
  const at = (year: number): Period | null => {
    const start = dayOf(year, month, day);
    const end = dayOf(year, month, until);
    return start === null || end === null ? null : { start, end };
  };
  const yearFrom = lower[next] === ',' ? next + 1 : next;
  const year = yearAt(lower, yearFrom);
  // 29 February is a date in some years: 2000 had one.
  if (at(year ?? 2000) === null) return null;
  const reading =
    year === null
      ? point(first, next, byTense(setting, first, at), 'day')
      : point(first, yearFrom + 1, at(year), 'day');
  // “from 3 to 5 March” is a stretch and no beginning.
  return until === day ? reading : { ...reading, bound: 'in' };
}

function byTense(setting: Setting, word: number, at: (year: number) => Period | null): Period | null {
  if (setting.day === null) return null;
  const told = direction(setting, word);
  // “threatened them with a duty as of May 1”: when the duty begins is not when it was threatened.
  return nearestYear(at, setting.day, told === 'past' && looksAhead(setting, word) ? null : told);
}

/** True after words that give the start or end of something, which a clause in the past may still have before it. */
export function looksAhead({ lower }: Setting, word: number): boolean {
  const before = lower[word - 1];
  return before === 'of' ? lower[word - 2] === 'as' : prospective.has(before);
}

const prospective: ReadonlySet<string> = new Set([
  'beginning',
  'by',
  'effective',
  'from',
  'starting',
  'through',
  'till',
  'until',
]);

/** A date in digits: 2025-04-11, 25/04/2025, 11/04 after a preposition of time. */
export function readNumeric({ lower, day }: Setting, at: number): Reading | null {
  const word = lower[at];
  if (word.length > 10) return null;
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(word);
  if (iso !== null) {
    const found = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return found === null ? null : point(at, at + 1, { start: found, end: found }, 'day');
  }
  const parts = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(word);
  if (parts === null) return null;
  const [a, b] = [Number(parts[1]), Number(parts[2])];
  if (parts[3] === undefined) {
    if (word.includes('-') || word === '9/11' || word === '24/7' || word === '50/50' || day === null)
      return null;
    const year = yearOf(day);
    const near = [year - 1, year, year + 1]
      .flatMap((y) => [dayOf(y, a, b), dayOf(y, b, a)])
      .filter((one) => one !== null);
    const close = [...new Set(near)].filter((one) => Math.abs(one - day) <= 60);
    if (near.length === 0) return null;
    const period = close.length === 1 ? { start: close[0], end: close[0] } : null;
    return { ...point(at, at + 1, period, 'day'), needsPreposition: true };
  }
  const year = parts[3].length === 4 ? Number(parts[3]) : century(Number(parts[3]));
  const readings = [...new Set([dayOf(year, a, b), dayOf(year, b, a)].filter((one) => one !== null))];
  if (readings.length === 0) return null;
  // Day first or month first: where both can be, only the report’s day may tell; otherwise it is left open.
  const [first, second] = readings.sort((x, y) => x - y);
  if (second === undefined) return point(at, at + 1, { start: first, end: first }, 'day');
  const close = day === null ? [] : readings.filter((one) => Math.abs(one - day) <= 60);
  const period = close.length === 1 ? { start: close[0], end: close[0] } : null;
  return point(at, at + 1, period, 'day');
}

/** Two digits of a year, read within 1950 to 2049. */
function century(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** A third of a year, month and so on in one word: mid-2024, mid-May. */
export function readMidWord(setting: Setting, at: number): Reading | null {
  const word = setting.lower[at];
  if (!/^mid[-–]./.test(word) || word.length > 16) return null;
  const rest = word.slice(4);
  const year = yearAt([rest], 0);
  if (year !== null) return point(at, at + 1, thirdOf(yearPeriod(year), 2), 'vague');
  const decade = /^(\d{3}0)s$/.exec(rest);
  if (decade !== null) return point(at, at + 1, thirdOf(yearPeriod(Number(decade[1]), 10), 2), 'vague');
  const month = monthOf(rest)?.month;
  if (month === undefined) return null;
  const year2 = yearAt(setting.lower, at + 1);
  const whole =
    year2 === null ? byTense(setting, at, (y) => monthsPeriod(y, month)) : monthsPeriod(year2, month);
  return point(at, year2 === null ? at + 1 : at + 2, whole === null ? null : thirdOf(whole, 2), 'vague');
}
