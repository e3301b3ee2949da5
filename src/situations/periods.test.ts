/** Weeks and months. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayAfter, daysBetween } from '../measures/ledger/days.js';
import { longestPeriod, nextPeriod, type PeriodKind, periodOf } from './periods.js';

it.each<[string, PeriodKind, string]>([
  ['2025-02-04', 'week', '2025-W06 2025-02-03 2025-02-09'],
  ['2024-12-29', 'week', '2024-W52 2024-12-23 2024-12-29'],
  ['2024-12-30', 'week', '2025-W01 2024-12-30 2025-01-05'],
  ['2021-01-03', 'week', '2020-W53 2020-12-28 2021-01-03'],
  ['2021-01-04', 'week', '2021-W01 2021-01-04 2021-01-10'],
  ['2024-02-29', 'month', '2024-02 2024-02-01 2024-02-29'],
  ['2025-12-31', 'month', '2025-12 2025-12-01 2025-12-31'],
])('%s lies in the %s %s', (day, by, expected) => {
  const { period, start, end } = periodOf(day, by);
  expect([period, start, end].join(' ')).toBe(expected);
});

it('every day lies in one period, and periods follow each other without a gap', () => {
  const day = fc.integer({ min: 0, max: 200_000 }).map((days) => dayAfter('1900-01-01', days));
  fc.assert(
    fc.property(day, fc.constantFrom<PeriodKind>('week', 'month'), (one, by) => {
      const period = periodOf(one, by);
      expect(period.start <= one && one <= period.end).toBe(true);
      expect(daysBetween(period.start, period.end)).toBeLessThan(longestPeriod[by]);
      const next = nextPeriod(period, by);
      expect(next.start).toBe(dayAfter(period.end, 1));
      expect(next.period > period.period).toBe(true);
    }),
  );
});

it('the ends of the calendar are days like others', () => {
  for (const day of ['0000-01-01', '0001-01-01', '9999-12-31'])
    for (const by of ['week', 'month'] as const) expect(periodOf(day, by).period).toMatch(/^\d{4}-/);
});
