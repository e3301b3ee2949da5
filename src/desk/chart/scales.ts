/** Scales of the charts: days and numbers to places on a line, and where their ticks stand. */

/** Milliseconds of a day. */
const dayLength = 86_400_000;

/** A day (ISO 8601) as a number of days. */
export function dayNumber(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / dayLength;
}

export type Scale = (value: number) => number;

/** From `[low, high]` to `[from, to]`; all values lie at `from` where there is but one. */
export function linear(low: number, high: number, from: number, to: number): Scale {
  const size = high - low;
  return (value) => (size === 0 ? from : from + ((value - low) / size) * (to - from));
}

/** Round numbers from 0 to the first that is not below the highest: about four of them. */
export function ticksTo(highest: number): number[] {
  if (!(highest > 0)) return [0, 1];
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((one) => one >= rough) ?? 10 * power;
  return Array.from({ length: Math.ceil(highest / step - 1e-9) + 1 }, (_, i) =>
    Number((i * step).toPrecision(12)),
  );
}

/** The first days of months between two days: every month, quarter or year, so that there are at most so many. */
export function monthsBetween(first: string, last: string, most: number): string[] {
  const months: string[] = [];
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const [start, end] = [month(first), month(last)];
  const apart = [1, 2, 3, 6, 12, 24, 60, 120].find((n) => (end - start) / n <= most) ?? 240;
  for (let at = Math.ceil(start / apart) * apart; at <= end; at += apart) {
    const day = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    if (day >= first && day <= last) months.push(day);
  }
  return months;
}

const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** “Mar”, and the year where it begins: “2025”. */
export function monthInShort(day: string): string {
  return day.slice(5, 7) === '01' ? day.slice(0, 4) : monthNames.format(Date.parse(`${day}T00:00:00Z`));
}
