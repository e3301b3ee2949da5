/** Reads days by name: Tuesday, last Tuesday, next Friday, Monday night, yesterday, tonight, the weekend, Tuesday 3 March. */
import { type Period, weekdayOf } from './calendar.js';
import { looksAhead, readDayFirst, readMonthFirst } from './dates.js';
import { direction, isCapital, point, type Reading, type Setting } from './reading.js';
import { timeNumber, timeWord } from './time-tables.js';

/** A weekday with what stands around it. */
export function readWeekday(setting: Setting, at: number): Reading | null {
  const { lower } = setting;
  const shift = timeNumber('deictic', lower[at]);
  const to = shift === undefined ? at : at + 1;
  const weekday = weekdayHere(setting, to);
  if (weekday === null) return null;
  const date = dateAfter(setting, to + 1);
  if (date !== null) return { ...date, first: at };
  if (timeWord('weekday', lower[to]) === undefined) return null;
  const next = pastDayPart(lower, to + 1);
  const { day } = setting;
  if (day === null) return point(at, next, null, 'day');
  const undirected = shift === undefined || shift === 0;
  const ahead = undirected ? direction(setting, to) === 'future' || isAnnounced(setting, to) : shift > 0;
  const strict = !undirected;
  // “this Friday” in a report of Monday is to come even where the tense does not say so.
  const found =
    ahead || (shift === 0 && direction(setting, to) !== 'past')
      ? dayAfter(day, weekday, strict)
      : dayBefore(day, weekday, strict);
  return point(at, next, { start: found, end: found }, 'day');
}

/** How far before a weekday the verb may stand that announces what begins on it, in words. */
const farthestAnnouncement = 12;

/** “Announced fees on ships from Tuesday”: what is announced begins on a day to come. */
function isAnnounced(setting: Setting, at: number): boolean {
  if (!looksAhead(setting, at)) return false;
  const { tokens } = setting.sentence;
  for (let word = at - 1; word >= Math.max(0, at - farthestAnnouncement); word--) {
    if (/^[,;:.]$/.test(tokens[word].form)) return false;
    if (tokens[word].upos === 'VERB') return timeWord('announcing', setting.lower[word]) !== undefined;
  }
  return false;
}

/** The weekday that the word names here; null for Black Friday, Friday Harbor, the sun. */
function weekdayHere({ sentence, lower }: Setting, at: number): number | null {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token === undefined || !isCapital(token.form)) return null;
  const short = timeNumber('weekday-short', lower[at]?.replace(/\.$/, ''));
  const weekday = timeNumber('weekday', lower[at]) ?? short;
  if (weekday === undefined) return null;
  const before = tokens[at - 1];
  if (before !== undefined && isCapital(before.form) && timeWord('day-name', lower[at - 1]) !== undefined)
    return null;
  const after = tokens[at + 1];
  const joined =
    after !== undefined && after.upos === 'PROPN' && isCapital(after.form) && token.head === at + 1;
  // “Last Thursday Wang Li met them”: after such a word it is the day.
  const opened = ['preposition', 'deictic'] as const;
  const isDay = opened.some((kind) => timeWord(kind, lower[at - 1]) !== undefined);
  if (joined && /^(compound|flat)/.test(token.deprel) && !isDay) return null;
  return weekday;
}

/** The date that follows a weekday: Tuesday, 3 March 2020. */
function dateAfter(setting: Setting, at: number): Reading | null {
  for (const from of setting.lower[at] === ',' || setting.lower[at] === '.' ? [at + 1] : [at]) {
    if (from >= setting.lower.length) return null;
    const date = readMonthFirst(setting, from) ?? readDayFirst(setting, from);
    if (date !== null && date.precision === 'day') return date;
  }
  return null;
}

function dayBefore(day: number, weekday: number, strict: boolean): number {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return day - (back === 0 && strict ? 7 : back);
}

function dayAfter(day: number, weekday: number, strict: boolean): number {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return day + (ahead === 0 && strict ? 7 : ahead);
}

/** The word after “night”, “morning”, “early morning” that belong to a day. */
function pastDayPart(lower: readonly string[], at: number): number {
  const early = timeWord('part', lower[at]) !== undefined ? at + 1 : at;
  return timeWord('day-part', lower[early]) === undefined ? at : early + 1;
}

/** yesterday, today, tonight, tomorrow, overnight; last night, this morning. */
export function readDayWord(setting: Setting, at: number): Reading | null {
  const { lower, day } = setting;
  const shift = timeNumber('day-word', lower[at]);
  if (shift !== undefined) {
    // “told Today”, the programme: a capital within the sentence makes a name.
    if (isTitle(setting, at)) return null;
    const start = day === null ? 0 : day + (lower[at] === 'overnight' ? -1 : shift);
    const end = day === null ? 0 : day + shift;
    return point(at, pastDayPart(lower, at + 1), day === null ? null : { start, end }, 'day');
  }
  const deictic = timeNumber('deictic', lower[at]);
  if ((deictic !== 0 && lower[at] !== 'last') || lower[at] === 'current' || deictic === undefined)
    return null;
  if (timeWord('day-part', lower[at + 1]) === undefined) return null;
  return point(at, at + 2, day === null ? null : { start: day + deictic, end: day + deictic }, 'day');
}

function isTitle({ sentence: { tokens } }: Setting, at: number): boolean {
  if (!isCapital(tokens[at].form) || at === 0 || tokens[at].form === tokens[at].form.toUpperCase())
    return false;
  return tokens[at - 1].upos !== 'PUNCT';
}

/** the weekend, this weekend, last weekend, next weekend. */
export function readWeekend(setting: Setting, at: number): Reading | null {
  const { lower, day } = setting;
  const shift = timeNumber('deictic', lower[at]);
  const to = shift === undefined && lower[at] !== 'the' ? at : at + 1;
  if (timeWord('weekend', lower[to]) === undefined || to === at) return null;
  if (day === null) return point(at, to + 1, null, 'day');
  const strict = shift !== undefined && shift !== 0;
  const ahead = strict ? shift > 0 : direction(setting, to) === 'future';
  const saturday = weekdayOf(day) >= 6 ? day - (weekdayOf(day) - 6) : day + 6 - weekdayOf(day);
  let start = saturday;
  if (ahead && strict && saturday <= day) start += 7;
  if (!ahead && (saturday > day || (strict && weekdayOf(day) >= 6))) start -= 7;
  const period: Period = { start, end: start + 1 };
  return point(at, to + 1, period, 'day');
}
