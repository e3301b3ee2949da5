/** Calendar arithmetic on ISO 8601 days, which compare as text. */

const dayLength = 86_400_000;

/** The day so many days after the day. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** Days from the first to the second: negative when the second is earlier. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / dayLength);
}

/** The later of two days. */
export function laterOf(a: string, b: string): string {
  return a < b ? b : a;
}
