/** Calendar arithmetic on ISO 8601 days, which compare as text. */

const dayLength = 86_400_000;
const daysOfYear = 365;

/** The day so many days after the day. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** The day on which a term of so many days that begins on the day is over; whole years are those of the calendar. */
export function termAfter(start: string, days: number): string {
  if (days === 0 || days % daysOfYear !== 0) return dayAfter(start, days);
  const year = Number(start.slice(0, 4)) + days / daysOfYear;
  const rest = start.slice(4) === '-02-29' && !isLeap(year) ? '-03-01' : start.slice(4);
  return `${String(year).padStart(4, '0')}${rest}`;
}

/** The day on which a term of so many days begins that is over on the day; whole years are those of the calendar. */
export function termBefore(end: string, days: number): string {
  if (days === 0 || days % daysOfYear !== 0) return dayAfter(end, -days);
  const year = Number(end.slice(0, 4)) - days / daysOfYear;
  // A year before 29 February is the last day of that month.
  const rest = end.slice(4) === '-02-29' && !isLeap(year) ? '-02-28' : end.slice(4);
  return `${String(year).padStart(4, '0')}${rest}`;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days from the first to the second: negative when the second is earlier. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / dayLength);
}

/** The later of two days. */
export function laterOf(a: string, b: string): string {
  return a < b ? b : a;
}
