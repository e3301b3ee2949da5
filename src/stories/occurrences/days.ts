/** Days as whole numbers, and stretches of them. */

/** First and last day, both included, counted from 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Any day at all: of acts that neither the text nor the report dates. */
export const anyDay: Days = { first: -1_000_000, last: 3_000_000 };

const dayLength = 86_400_000;

/** The number of an ISO 8601 day (`2025-03-04`, with or without a time after it). */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(day.slice(0, 10)) / dayLength);
}

/** How many days lie in the stretch. */
export function width({ first, last }: Days): number {
  return last - first + 1;
}

/** How many days lie between two stretches: 0 where they meet, 1 for neighbouring days. */
export function gap(a: Days, b: Days): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** The days of both; null where they do not meet. */
export function common(a: Days, b: Days): Days | null {
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  return first <= last ? { first, last } : null;
}
