/** What the network sees of a word and of a sentence. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  featureRows,
  firstWordRow,
  hashedRows,
  normalForm,
  rootKind,
  rowsPerWord,
  shapeOf,
  unknownRow,
} from './features.js';

it.each([
  ['Oslo', 'oslo'],
  ['2,025', '0,000'],
  ['won’t', "won't"],
  ['“', '"'],
])('%s is known as %s', (form, normal) => {
  expect(normalForm(form)).toBe(normal);
});

it.each([
  ['Oslo', 'Xxx'],
  ['NATO', 'XX'],
  ['McKay', 'XxXxx'],
  ['2025', '00'],
  ['F-16s', 'X-00x'],
  ['$', '$'],
  ['Émile', 'Xxx'],
  ['…', '…'],
  ['a'.repeat(50), 'xx'],
])('the shape of %s is %s', (form, shape) => {
  expect(shapeOf(form)).toBe(shape);
});

it.each([
  [0, 'all in small letters'],
  [1, 'Oslo raised its tariffs'],
  [2, 'Oslo raised Tariffs again'],
  [3, 'Oslo Raises Its Tariffs'],
  [4, 'OSLO RAISES ITS TARIFFS'],
  [0, '25 % .'],
  [0, ''],
])('kind of root %i before “%s”', (kind, text) => {
  expect(rootKind(text.split(' ').filter((form) => form !== ''))).toBe(kind);
});

describe('rows', () => {
  const words = new Map([['oslo', firstWordRow]]);
  const rowsOf = (form: string): number[] => {
    const rows = new Int32Array(rowsPerWord);
    featureRows(form, words, firstWordRow + words.size, rows, 0);
    return [...rows];
  };

  it('begin with the word’s own, or the unknown word’s', () => {
    expect([rowsOf('Oslo')[0], rowsOf('Lima')[0]]).toEqual([firstWordRow, unknownRow]);
  });

  it('are shared by words with the same ending', () => {
    const [imposed, rejected] = [rowsOf('imposed'), rowsOf('rejected')];
    expect(imposed.slice(1, 3)).toEqual(rejected.slice(1, 3));
    expect(imposed[4]).not.toBe(rejected[4]);
  });

  it('stay in the table, whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (form) => {
        for (const row of rowsOf(form).slice(1)) {
          expect(row).toBeGreaterThanOrEqual(firstWordRow + words.size);
          expect(row).toBeLessThan(firstWordRow + words.size + hashedRows);
        }
      }),
    );
  });
});
