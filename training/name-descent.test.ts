import { describe, expect, test } from 'vitest';
import { tagCount } from '../src/language/names/name-tags.js';
import type { FeatureLists } from './name-data.js';
import { descend } from './name-descent.js';

/** Stretches of one word with one feature each: feature 0 has tag 0, feature 1 tag 3. */
const data: FeatureLists = {
  ids: Int32Array.of(0, 1),
  starts: Int32Array.of(0, 1, 2),
  tags: Uint8Array.of(0, 3),
  stretches: Int32Array.of(0, 1, 2),
  weights: Float64Array.of(1, 1),
  closed: Uint8Array.of(1, 1),
};
const settings = {
  epochs: 40,
  rate: 0.2,
  slowing: 0.1,
  prior: 0.01,
  dropout: 0.3,
  models: 1,
  known: 1,
  seed: 1,
};

describe('descend', () => {
  test('learns which tag each feature has', () => {
    const x = descend(data, 2, settings);
    const best = (feature: number): number => {
      const row = [...x.subarray(feature * tagCount, (feature + 1) * tagCount)];
      return row.indexOf(Math.max(...row));
    };
    expect([best(0), best(1)]).toEqual([0, 3]);
  });

  test('learns the same from the same seed', () => {
    expect(descend(data, 2, settings)).toEqual(descend(data, 2, settings));
    expect(descend(data, 2, settings)).not.toEqual(descend(data, 2, { ...settings, seed: 2 }));
  });

  test('takes the mean of several models', () => {
    const [first, second] = [1, 2].map((seed) => descend(data, 2, { ...settings, seed }));
    const both = descend(data, 2, { ...settings, models: 2 });
    both.forEach((weight, i) => {
      expect(weight).toBeCloseTo((first[i] + second[i]) / 2);
    });
  });

  test('gives features that no model knows no weight', () => {
    expect(
      descend(data, 2, { ...settings, known: 0 })
        .subarray(0, 2 * tagCount)
        .every((w) => w === 0),
    ).toBe(true);
  });

  test('keeps weights smaller under a stronger prior', () => {
    const size = (prior: number): number =>
      descend(data, 2, { ...settings, prior }).reduce((sum, weight) => sum + Math.abs(weight), 0);
    expect(size(1)).toBeLessThan(size(0.01));
  });
});
