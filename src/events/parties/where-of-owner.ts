/** Where what an owner lends its name to is: “a device in Syria”, “the fighting in Mali”. */
import type { Sentence } from '../../language/analysis.js';
import { prepositionOf } from '../arguments/argument.js';
import type { Party } from './parties.js';

/** The preposition, in lower case, of a party that only owns what is spoken of; null for other parties and without one. */
export function prepositionOfOwner(
  { owner, span }: Pick<Party, 'owner' | 'span'>,
  sentence: Sentence,
): string | null {
  if (!owner) return null;
  const head = sentence.tokens.find(({ start, end }) => start < span.end && span.end <= end);
  return head === undefined ? null : prepositionOf(sentence, head.index);
}
