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

function written(format: Intl.DateTimeFormat, day: string): string {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? day : format.format(time);
}
