/** Scales: ticks that a person would draw, and that nothing falls off the edge. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, linear, monthInShort, monthsBetween, ticksTo } from './scales.js';

test.each([
  [145, [0, 50, 100, 150]],
  [54, [0, 20, 40, 60]],
  [10, [0, 2.5, 5, 7.5, 10]],
  [0, [0, 1]],
])('ticks to %d', (highest, ticks) => expect(ticksTo(highest)).toEqual(ticks));

test('ticks reach the highest, and are few', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), (highest) => {
      const ticks = ticksTo(highest);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest * 0.999999);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});

test('months', () => {
  expect(monthsBetween('2025-02-04', '2025-05-01', 8)).toEqual(['2025-03-01', '2025-04-01', '2025-05-01']);
  expect(monthsBetween('2024-11-05', '2026-02-01', 6)).toEqual([
    '2025-01-01',
    '2025-04-01',
    '2025-07-01',
    '2025-10-01',
    '2026-01-01',
  ]);
  expect(['2025-01-01', '2025-03-01'].map(monthInShort)).toEqual(['2025', 'Mar']);
});

test('a scale keeps the order and the ends', () => {
  const scale = linear(dayNumber('2025-01-01'), dayNumber('2025-01-11'), 0, 100);
  expect(['2025-01-01', '2025-01-02', '2025-01-11'].map((day) => scale(dayNumber(day)))).toEqual([
    0, 10, 100,
  ]);
  expect(linear(5, 5, 0, 100)(5)).toBe(0);
});
