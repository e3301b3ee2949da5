import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeatureTable } from './feature-table.js';
import { tagCount } from './name-tags.js';

const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test('finds the weights of features that were put in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 40, selector: (k) => k & 255 }), (keys) => {
      const table = FeatureTable.filled(
        4096,
        keys.map((k, i) => [k, new Array<number>(tagCount).fill(i + 1)] as const),
      );
      for (const [i, k] of keys.entries()) {
        const scores = new Float64Array(tagCount);
        table.addTo(k, scores);
        expect([...scores]).toEqual(new Array(tagCount).fill(i + 1));
      }
    }),
  );
});

test('gives no weights to a feature that was not', () => {
  const table = FeatureTable.filled(16, [[0x50003, new Array<number>(tagCount).fill(1)]]);
  const scores = new Float64Array(tagCount);
  table.addTo(0x60003, scores);
  table.addTo(0x50004, scores);
  expect([...scores]).toEqual(new Array(tagCount).fill(0));
});
