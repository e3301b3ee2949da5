import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalibrationPoints, calibrated } from './calibration.js';

const points: CalibrationPoints = [
  [0.4, 0.2],
  [0.6, 0.5],
  [1, 0.9],
];

describe('calibrated', () => {
  it.each([
    ['below the first point', 0.1, 0.2],
    ['at a point', 0.6, 0.5],
    ['half way between two', 0.8, 0.7],
    ['at the last', 1, 0.9],
  ])('%s', (_, claimed, expected) => {
    expect(calibrated(points, claimed)).toBe(expected);
  });

  it('never says less for a greater claim', () => {
    const claim = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(claim, claim, (a, b) => {
        expect(calibrated(points, Math.max(a, b))).toBeGreaterThanOrEqual(calibrated(points, Math.min(a, b)));
      }),
    );
  });
});
