/** Reads how long and how often: for 90 days, a three-day visit, for decades; each year, every Tuesday, daily. */
import { readNumber } from '../quantities/number.js';
import { precisionOf } from './calendar.js';
import { lengthInDays } from './deictic.js';
import { type Reading, type Setting, unitAt } from './reading.js';
import { timeWord } from './time-tables.js';

/** A counted stretch of time: 90 days, three-day, two and a half years; with “for” also months, a week. */
export function readDuration(setting: Setting, at: number): Reading | null {
  const { lower, sentence } = setting;
  const number = readNumber(sentence.tokens, lower, at);
  const article = lower[at] === 'a' || lower[at] === 'an';
  let to = number?.next ?? (article ? at + 1 : at);
  if (number !== null && (lower[to] === '-' || lower[to] === '–')) to++;
  else if (number !== null && lower[to] === 'of') to++;
  else if (
    number !== null &&
    ['full', 'straight', 'consecutive', 'more', 'working', 'calendar'].includes(lower[to])
  )
    to++;
  if (
    lower[to + 1] === 'ago' ||
    lower[to + 1] === 'earlier' ||
    lower[to + 1] === 'later' ||
    isAge(lower, to + 1)
  )
    return null;
  if (number !== null && lower[to] === 'hours') {
    const days = number.max === null || number.max !== number.min ? null : number.min / 24;
    return duration(at, to + 1, 'day', days);
  }
  const unit = unitAt(setting, to);
  if (unit === null) return null;
  if (number !== null) {
    // “one day he will see”: no length; “for one day” is.
    if (
      lower[at] === 'one' &&
      !['for', 'in', 'within', 'after', 'of', 'over'].includes(lower[at - 1]) &&
      lower[to - 1] !== '-'
    )
      return null;
    if (
      number.fraction ||
      (number.min !== 1 && !unit.plural && lower[to - 1] !== '-' && lower[to - 1] !== '–')
    )
      return null;
    const vague = number.approximate || number.max === null;
    return duration(
      at,
      to + 1,
      vague ? 'vague' : precisionOf(unit.unit),
      lengthInDays(unit.unit, number.min, number.max),
    );
  }
  const filled = article && lower[to + 1] === 'of' && !unit.plural;
  if (!filled && lower[at - 1] !== 'for' && !(lower[at - 1] === 'in' && unit.plural)) return null;
  if (article === unit.plural) return null;
  return duration(
    at,
    to + 1,
    article ? precisionOf(unit.unit) : 'vague',
    article ? lengthInDays(unit.unit, 1, 1) : null,
  );
}

function isAge(lower: readonly string[], at: number): boolean {
  return (
    lower[at] === 'old' ||
    (lower[at] === '-' && (lower[at + 1] === 'old' || lower[at + 1] === 'olds')) ||
    lower[at] === 'olds'
  );
}

function duration(
  first: number,
  next: number,
  precision: Reading['precision'],
  days: number | null,
): Reading {
  return { first, next, period: null, precision, kind: 'duration', days };
}

/** each year, every day, every Tuesday, on Tuesdays, per month, daily. */
export function readSet(setting: Setting, at: number): Reading | null {
  const { lower } = setting;
  const set = (next: number, precision: Reading['precision']): Reading => ({
    first: at,
    next,
    period: null,
    precision,
    kind: 'set',
    days: null,
  });
  if (timeWord('set', lower[at]) !== undefined) return set(at + 1, 'vague');
  if (timeWord('weekdays', lower[at]) !== undefined && setting.sentence.tokens[at].form !== lower[at]) {
    return lower[at - 1] === 'on' ? set(at + 1, 'day') : null;
  }
  if (lower[at] !== 'each' && lower[at] !== 'every' && lower[at] !== 'per') return null;
  const to = lower[at + 1] === 'single' || lower[at + 1] === 'other' ? at + 2 : at + 1;
  const number = readNumber(setting.sentence.tokens, lower, to);
  const unit = unitAt(setting, number?.next ?? to);
  if (unit !== null && (unit.plural === (number !== null) || number?.min === 1)) {
    return set((number?.next ?? to) + 1, precisionOf(unit.unit));
  }
  if (timeWord('weekday', lower[to]) !== undefined || timeWord('weekend', lower[to]) !== undefined)
    return set(to + 1, 'day');
  return timeWord('season', lower[to]) !== undefined || timeWord('day-part', lower[to]) !== undefined
    ? set(to + 1, 'season')
    : null;
}
