import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths, gridLines, textWidth, wrap } from './grid.js';

describe('wrap', () => {
  it.each([
    ['a tariff on fish', 8, ['a tariff', 'on fish']],
    ['fish', 10, ['fish']],
    ['', 10, ['']],
    ['countermeasures', 8, ['counterm', 'easures']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('never runs over the width and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

const columns = [
  { title: '#', least: 3, alignRight: true },
  { title: 'who', least: 5 },
  { title: 'terms', least: 5 },
];

it('shrinks the widest columns first, none below its least width', () => {
  const rows = [['1', 'x'.repeat(40), 'y'.repeat(10)]];
  expect(columnWidths(columns, rows, 100)).toEqual([1, 40, 10]);
  expect(columnWidths(columns, rows, 30)).toEqual([1, 15, 10]);
  expect(columnWidths(columns, rows, 5)).toEqual([1, 5, 5]);
});

it('lays wrapped cells side by side', () => {
  expect(gridLines(columns, [1, 5, 6], ['7', 'Oslo and Lima', 'tariff'])).toEqual([
    '7  Oslo   tariff',
    '   and',
    '   Lima',
  ]);
});
