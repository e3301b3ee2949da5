/** Turns a probability that a model claims into the share of such answers that were right when it was measured. */
import { z } from 'zod';

/** Points of a rising line: what is claimed, and what share of such answers was right. */
export const CalibrationPoints = z.array(z.tuple([z.number(), z.number()])).min(2);
export type CalibrationPoints = z.infer<typeof CalibrationPoints>;

/** How sure events are: those that a frame makes, by their own sum, and those that the decision makes, by its probability. */
export const Calibrations = z.strictObject({ frames: CalibrationPoints, decided: CalibrationPoints });
export type Calibrations = z.infer<typeof Calibrations>;

/** The calibrated value, between the points by straight lines, outside them as at the nearest; two places. */
export function calibrated(points: CalibrationPoints, claimed: number): number {
  const at = points.findIndex(([claim]) => claim >= claimed);
  if (at === 0) return points[0][1];
  if (at < 0) return points[points.length - 1][1];
  const [below, low] = points[at - 1];
  const [above, high] = points[at];
  const share = above === below ? 1 : (claimed - below) / (above - below);
  return Math.round((low + share * (high - low)) * 100) / 100;
}
