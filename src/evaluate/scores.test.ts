import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accuracy, labelScores, macroF1, percent, scoresOf } from './scores.js';

describe('scoresOf', () => {
  it.each([
    [
      { right: 1, answered: 2, wanted: 4 },
      { precision: 0.5, recall: 0.25, f1: 1 / 3 },
    ],
    [
      { right: 0, answered: 0, wanted: 4 },
      { precision: 0, recall: 0, f1: 0 },
    ],
    [
      { right: 0, answered: 3, wanted: 0 },
      { precision: 0, recall: 0, f1: 0 },
    ],
    [
      { right: 5, answered: 5, wanted: 5 },
      { precision: 1, recall: 1, f1: 1 },
    ],
  ])('%o', (counts, scores) => {
    expect(scoresOf(counts)).toEqual(scores);
  });
});

describe('macroF1', () => {
  // The expected values were computed by hand after scikit-learn's definition.
  it('averages over the labels of the gold', () => {
    expect(macroF1(['AID', 'AID', 'COERCE'], ['AID', 'COERCE', 'COERCE'])).toBeCloseTo(2 / 3, 10);
  });

  it('counts a label that only the answers have, with F1 0', () => {
    expect(macroF1(['AID', 'AID'], ['AID', 'REJECT'])).toBeCloseTo((2 / 3 + 0) / 2, 10);
  });

  it('is 1 exactly when every answer is right', () => {
    const label = fc.constantFrom('AID', 'COERCE', 'REJECT');
    fc.assert(
      fc.property(fc.array(fc.tuple(label, label), { minLength: 1 }), (rows) => {
        const gold = rows.map(([g]) => g);
        const answers = rows.map(([, a]) => a);
        expect(macroF1(gold, answers) === 1).toBe(gold.every((g, i) => g === answers[i]));
      }),
    );
  });
});

it('labelScores tells how many rows of the gold have a label', () => {
  expect(labelScores(['AID', 'AID'], ['AID', 'REJECT']).get('AID')?.rows).toBe(2);
  expect(labelScores(['AID', 'AID'], ['AID', 'REJECT']).get('REJECT')?.rows).toBe(0);
});

it('accuracy is the share of equal labels', () => {
  expect(accuracy(['a', 'b', 'c', 'd'], ['a', 'b', 'x', 'x'])).toBe(0.5);
});

it('percent keeps two decimals', () => {
  expect(percent(1, 3)).toBe(33.33);
  expect(percent(0, 0)).toBe(0);
});
