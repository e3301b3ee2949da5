/** Days in words for a reader. */

const long = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** “4 May 2025”, of an ISO 8601 day or instant; the day as it stands there, in no reader's time zone. */
export function dayInWords(day: string): string {
  return written(long, day);
}

/** The same with the month in short. */
export function shortDay(day: string): string {
  return written(short, day);
}

/** “3 – 9 Apr 2025” or one day. */
export function daysInWords(from: string, to: string | null): string {
  return to === null || to === from ? dayInWords(from) : `${dayInWords(from)} – ${dayInWords(to)}`;
}

const dayOfMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const monthOfYear = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** “2025”, “Apr 2025”, “3 Nov – 9 Nov 2025” or one day. */
export function spanInShort(first: string, last: string | null): string {
  if (last === null || last === first) return shortDay(first);
  const year = first.slice(0, 4);
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year;
  if (first.endsWith('-01') && last === lastOfMonth(first)) return written(monthOfYear, first);
  const from = last.startsWith(year) ? written(dayOfMonth, first) : shortDay(first);
  return `${from} – ${shortDay(last)}`;
}

function lastOfMonth(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.toISOString().slice(0, 10);
}

function written(format: Intl.DateTimeFormat, day: string): string {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? day : format.format(time);
}
