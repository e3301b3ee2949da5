/** Where the matter of one’s words is: “backed a raid in Chad”, “voiced concern about the fighting in Mali”. */
import type { Sentence } from '../../language/analysis.js';
import { prepositionOf } from '../arguments/argument.js';
import type { EventType } from '../ontology.js';
import type { Party } from './parties.js';

/** Types of words, which are about a matter and not on the spot. */
const ofWords: ReadonlySet<EventType> = new Set(['ACCUSE', 'AGREE', 'REJECT', 'REQUEST', 'SUPPORT']);

const placing = /^(?:in|at|near|inside|outside|across|around)$/i;

/** True where the party only owns what the words are about, and is the place of it: it is not to whom one speaks. */
export function isWhereOfMatter(
  { owner, span }: Pick<Party, 'owner' | 'span'>,
  type: EventType | null,
  sentence: Sentence,
): boolean {
  if (!owner || type === null || !ofWords.has(type)) return false;
  const head = sentence.tokens.find(({ start, end }) => start < span.end && span.end <= end);
  return head !== undefined && placing.test(prepositionOf(sentence, head.index) ?? '');
}
