/** How sure an event is: a plain sum over what it rests on, to be calibrated against coded reports. */
import type { Draft } from './draft.js';

/** In [0, 1], rounded to two places. `inferred`: a party is not said but inferred. */
export function confidenceOf(draft: Draft, inferred: boolean): number {
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
  return Math.round(Math.min(0.97, Math.max(0.05, sum)) * 100) / 100;
}
