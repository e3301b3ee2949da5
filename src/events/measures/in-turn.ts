/** Measures in the order of the text, by the words that tell them; of one word, as they came. */
import type { Told } from './measures-told.js';

export function inTurn(told: readonly Told[]): Told[] {
  return [...told].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ draft: { sentence, match } }: Told): number {
  return sentence.tokens[match.predicate.word].start;
}
