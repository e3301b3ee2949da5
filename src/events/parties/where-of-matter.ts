/** Where the matter of one’s words is: “backed a raid in Chad”, “voiced concern about the fighting in Mali”. */
import type { Sentence } from '../../language/analysis.js';
import type { EventType } from '../ontology.js';
import type { Party } from './parties.js';
import { prepositionOfOwner } from './where-of-owner.js';

/** Types of words, which are about a matter and not on the spot. */
const ofWords: ReadonlySet<EventType> = new Set(['ACCUSE', 'AGREE', 'REJECT', 'REQUEST', 'SUPPORT']);

const placing = /^(?:in|at|near|inside|outside|across|around)$/i;

/** True where the party only owns what the words are about, and is the place of it: it is not to whom one speaks. */
export function isWhereOfMatter(
  party: Pick<Party, 'owner' | 'span'>,
  type: EventType | null,
  sentence: Sentence,
): boolean {
  return type !== null && ofWords.has(type) && placing.test(prepositionOfOwner(party, sentence) ?? '');
}
