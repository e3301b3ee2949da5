/**
 * How sure an event is: a plain sum over what it rests on, or the decision’s probability, turned into the share of such events that
 * were right when it was measured.
 */
import { type Calibrations, calibrated } from './decision/calibration.js';
import type { Draft } from './draft.js';

/**
 * In [0, 1], rounded to two places.
 *
 * @param inferred a party is not said but inferred
 * @param calibrations null: the sum or the probability as it is
 */
export function confidenceOf(draft: Draft, inferred: boolean, calibrations: Calibrations | null): number {
  const { decided } = draft.match;
  const claimed = decided ?? sumOf(draft, inferred);
  if (calibrations === null) return Math.round(claimed * 100) / 100;
  return calibrated(decided === undefined ? calibrations.frames : calibrations.decided, claimed);
}

function sumOf(draft: Draft, inferred: boolean): number {
  const { match, actors, recipients, standing, rule } = draft;
  const { predicate } = match;
  let sum = 0.5 + 0.2 * match.specificity;
  if (predicate.pos === 'noun' && predicate.light === null) sum -= 0.1;
  if (actors.some(({ owner }) => owner)) sum -= 0.08;
  if (recipients.length > 0) sum += recipients.some(({ owner }) => owner) ? 0.05 : 0.12;
  if (actors.every(({ actor }) => actor.code !== null)) sum += 0.08;
  if (standing.attempted) sum -= 0.1;
  if (rule !== null) sum -= 0.03;
  if (inferred) sum -= 0.2;
  if (!draft.sentence.tokens[predicate.word].deprel.startsWith('dep')) sum += 0.03;
  return Math.min(0.97, Math.max(0.05, sum));
}
