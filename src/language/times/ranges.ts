/** Joins two readings to one stretch: between March and May, from 1990 to 1995, Monday to Wednesday. */
import { monthOfDay, monthsPeriod, type Period, yearOf } from './calendar.js';
import { yearAt } from './dates.js';
import { direction, type Reader, type Reading, type Setting } from './reading.js';

/** The stretch that begins with the reading and ends with the one after “to”, “and” or a dash; null when there is none. */
export function joined(setting: Setting, low: Reading, read: Reader): Reading | null {
  const { lower } = setting;
  if (low.kind !== 'point') return null;
  const opened = lower[low.first - 1] === 'the' ? lower[low.first - 2] : lower[low.first - 1];
  const join = lower[low.next];
  const between = opened === 'between' && join === 'and';
  const fromTo = opened === 'from' && ['to', 'until', 'till', 'through', '-', '–'].includes(join);
  const dash = ['to', '-', '–', 'through'].includes(join) && opened !== 'between';
  if (!between && !fromTo && !dash) return null;
  const from = lower[low.next + 1] === 'the' || lower[low.next + 1] === 'about' ? low.next + 2 : low.next + 1;
  if (from >= lower.length) return null;
  const high = read(setting, low.next + 1) ?? read(setting, from);
  if (high === null || high.kind !== 'point') return null;
  // Without “from” two neighbours must be alike: Monday to Wednesday, not “delayed last year to March”.
  if (!between && !fromTo && high.precision !== low.precision) return null;
  const first = between || fromTo ? low.first - (lower[low.first - 1] === 'the' ? 2 : 1) : low.first;
  return {
    ...low,
    first,
    next: high.next,
    period: stretch(setting, low, high),
    precision: high.precision,
    bound: 'in',
  };
}

function stretch(setting: Setting, low: Reading, high: Reading): Period | null {
  const { lower, day } = setting;
  if (low.period === null || high.period === null) return null;
  let { start } = low.period;
  let { end } = high.period;
  const months = low.precision === 'month' && high.precision === 'month';
  const saidYear = yearAt(lower, high.next - 1);
  if (months && saidYear !== null && yearAt(lower, low.next - 1) === null) {
    // “between March and May 2019”: the year said last holds for both.
    start = monthsPeriod(saidYear, monthOfDay(start)).start;
    if (start > end) start = monthsPeriod(saidYear - 1, monthOfDay(start)).start;
  } else if (months && saidYear === null && start > end) {
    const later = monthsPeriod(yearOf(end) + 1, monthOfDay(end)).end;
    const goesOn = direction(setting, low.first) !== 'past' || (day !== null && later <= day);
    if (goesOn) end = later;
    else start = monthsPeriod(yearOf(start) - 1, monthOfDay(start)).start;
  }
  return start <= end ? { start, end } : null;
}
