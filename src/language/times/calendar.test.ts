/** Calendar arithmetic: weeks, months, quarters, seasons and the thirds of a time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CalendarUnit,
  dayNumber,
  dayOf,
  isoDate,
  nearestYear,
  type Period,
  seasonPeriod,
  shiftDay,
  thirdOf,
  unitPeriod,
  weekdayOf,
} from './calendar.js';

const at = (iso: string): number => dayNumber(iso)!;
const told = ({ start, end }: Period): string => `${isoDate(start)}..${isoDate(end)}`;

describe('units of the calendar', () => {
  test.each<[CalendarUnit, number, string]>([
    ['week', 0, '2025-04-07..2025-04-13'],
    ['week', -1, '2025-03-31..2025-04-06'],
    ['month', 1, '2025-05-01..2025-05-31'],
    ['quarter', -1, '2025-01-01..2025-03-31'],
    ['year', 1, '2026-01-01..2026-12-31'],
    ['decade', 0, '2020-01-01..2029-12-31'],
    ['century', -1, '1901-01-01..2000-12-31'],
  ])('%s %i from 11 April 2025', (unit, shift, answer) => {
    expect(told(unitPeriod(unit, at('2025-04-11'), shift))).toBe(answer);
  });

  test('winter runs into the next year', () => {
    expect(told(seasonPeriod(2024, 4))).toBe('2024-12-01..2025-02-28');
  });
});

test('a month after the end of January is the end of February', () => {
  expect(isoDate(shiftDay('month', at('2024-01-31'), 1))).toBe('2024-02-29');
});

test('the thirds of a year end with months', () => {
  const year = unitPeriod('year', at('2024-06-01'));
  expect([1, 2, 3].map((part) => told(thirdOf(year, part)))).toEqual([
    '2024-01-01..2024-04-30',
    '2024-05-01..2024-08-31',
    '2024-09-01..2024-12-31',
  ]);
});

test('a date of next door wins over the tense', () => {
  const tomorrow = (year: number): Period => ({ start: dayOf(year, 4, 12)!, end: dayOf(year, 4, 12)! });
  expect(told(nearestYear(tomorrow, at('2025-04-11'), 'past')!)).toBe('2025-04-12..2025-04-12');
});

test('days and their ISO dates are one to one', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50_000, max: 50_000 }), (day) => {
      expect(dayNumber(isoDate(day))).toBe(day);
      expect(weekdayOf(day + 7)).toBe(weekdayOf(day));
    }),
  );
});

test('no date is made of days that the calendar lacks', () => {
  expect(dayOf(2023, 2, 29)).toBeNull();
  expect(dayOf(2024, 13, 1)).toBeNull();
});
