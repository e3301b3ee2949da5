/** Weeks and months of the calendar. */
import { dayAfter } from '../measures/ledger/days.js';

export const periodKinds = ['week', 'month'] as const;
export type PeriodKind = (typeof periodKinds)[number];

export interface Period {
  /** `2025-W06` (ISO 8601) or `2025-02`. */
  readonly period: string;
  /** Its first and last day. */
  readonly start: string;
  readonly end: string;
}

/** How many days a period has at most. */
export const longestPeriod: Readonly<Record<PeriodKind, number>> = { week: 7, month: 31 };

/** Calendar arithmetic must not lead out of the years that ISO 8601 writes with four digits. */
const [earliest, latest] = ['0001-02-01', '9999-11-30'];

/** The period in which an ISO day lies. */
export function periodOf(day: string, by: PeriodKind): Period {
  const within = day < earliest ? earliest : day > latest ? latest : day;
  return by === 'week' ? weekOf(within) : monthOf(within);
}

/** The period after. */
export function nextPeriod({ end }: Period, by: PeriodKind): Period {
  return periodOf(dayAfter(end, 1), by);
}

/** Weeks begin on Monday; the year of a week is that of its Thursday. */
function weekOf(day: string): Period {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const start = dayAfter(day, -weekday);
  const thursday = dayAfter(start, 3);
  const year = thursday.slice(0, 4);
  const number = 1 + Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * 86_400_000));
  return { period: `${year}-W${String(number).padStart(2, '0')}`, start, end: dayAfter(start, 6) };
}

function monthOf(day: string): Period {
  const period = day.slice(0, 7);
  const start = `${period}-01`;
  const later = dayAfter(start, 31);
  return { period, start, end: dayAfter(`${later.slice(0, 7)}-01`, -1) };
}
