/** Calendar arithmetic on whole days, counted from 1 January 1970: weeks from Monday, months, quarters, seasons, years. */
import type { Precision } from '../analysis.js';

/** First and last day of a stretch of time, as numbers of days. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const dayLength = 86_400_000;

/** The day’s number of an ISO date; null when it is none. */
export function dayNumber(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The ISO date of a day. */
export function isoDate(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** The day’s number; null when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return startOfMonth(year, month) + day - 1;
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(day: number): number {
  return new Date(day * dayLength).getUTCFullYear();
}

/** 1 to 12. */
export function monthOfDay(day: number): number {
  return new Date(day * dayLength).getUTCMonth() + 1;
}

/** First day of a month; months below 1 and above 12 run into other years. */
function startOfMonth(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1) / dayLength;
}

function daysIn(year: number, month: number): number {
  return startOfMonth(year, month + 1) - startOfMonth(year, month);
}

/** Whole months from one on; months outside 1 to 12 run into other years. */
export function monthsPeriod(year: number, month: number, count = 1): Period {
  return { start: startOfMonth(year, month), end: startOfMonth(year, month + count) - 1 };
}

export function yearPeriod(year: number, count = 1): Period {
  return monthsPeriod(year, 1, 12 * count);
}

/** Seasons of the north: 1 spring (March to May) to 4 winter, which runs into the next year. */
export function seasonPeriod(year: number, season: number): Period {
  return monthsPeriod(year, 3 * season, 3);
}

export type CalendarUnit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** The unit of the calendar that holds the day, moved by a number of units: this week, last month, next year. */
export function unitPeriod(unit: CalendarUnit, day: number, shift = 0): Period {
  const year = yearOf(day);
  switch (unit) {
    case 'day':
      return { start: day + shift, end: day + shift };
    case 'week':
    case 'fortnight': {
      const length = unit === 'week' ? 7 : 14;
      const start = day - weekdayOf(day) + 1 + shift * length;
      return { start, end: start + length - 1 };
    }
    case 'month':
      return monthsPeriod(year, monthOfDay(day) + shift);
    case 'quarter':
      return monthsPeriod(year, 3 * (Math.ceil(monthOfDay(day) / 3) - 1 + shift) + 1, 3);
    case 'year':
      return yearPeriod(year + shift);
    case 'decade':
      return yearPeriod(year - (year % 10) + 10 * shift, 10);
    case 'century':
      return yearPeriod(year - ((year - 1) % 100) + 100 * shift, 100);
  }
}

/** The day a number of units away; the day of the month is kept where the month is long enough. */
export function shiftDay(unit: CalendarUnit, day: number, count: number): number {
  const months = monthsIn[unit];
  if (months === undefined) return day + count * (unit === 'day' ? 1 : unit === 'week' ? 7 : 14);
  const { start, end } = monthsPeriod(yearOf(day), monthOfDay(day) + Math.round(count * months));
  const dayOfMonth = day - monthsPeriod(yearOf(day), monthOfDay(day)).start;
  return Math.min(start + dayOfMonth, end);
}

const monthsIn: Partial<Record<CalendarUnit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The first (1), middle (2) or last (3) third of a period; a day stays whole, years are cut at months. */
export function thirdOf({ start, end }: Period, part: number): Period {
  const length = end - start + 1;
  if (length <= 2) return { start, end };
  const cut = (share: number): number => {
    const day = start + Math.round((length * share) / 3);
    if (length < 300) return day;
    return unitPeriod('month', day + 15).start;
  };
  return { start: part === 1 ? start : cut(part - 1), end: part === 3 ? end : cut(part) - 1 };
}

/** The precision that a unit of the calendar gives. */
export function precisionOf(unit: CalendarUnit): Precision {
  return unit === 'fortnight' ? 'week' : unit === 'century' ? 'vague' : unit;
}

/** Of the periods that `at(year)` gives, the one that a past, coming or undirected mention on `day` means. */
export function nearestYear(
  at: (year: number) => Period | null,
  day: number,
  direction: 'past' | 'future' | null,
): Period | null {
  const year = yearOf(day);
  const near = [year - 1, year, year + 1].map(at).filter((one) => one !== null);
  const away = ({ start, end }: Period): number => (day < start ? start - day : day > end ? day - end : 0);
  const closest = [...near].sort((a, b) => away(a) - away(b))[0] ?? null;
  const fits = near.filter(({ start, end }) => (direction === 'past' ? start <= day : end >= day));
  const chosen = direction === null ? closest : direction === 'past' ? fits.at(-1) : fits[0];
  // A tense misread, or a report of the eve: a day next door is meant, not one eleven months away.
  if (chosen == null || closest === null || (away(chosen) > 300 && away(closest) < 15)) return closest;
  return chosen;
}
