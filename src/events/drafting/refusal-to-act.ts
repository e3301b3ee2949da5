/** “Will not lift the ban”, “would not accept”: not to do what another wants is a refusal, and that has happened. */
import type { Sentence } from '../../language/analysis.js';
import type { EventMode, EventType } from '../ontology.js';
import { negationOf } from '../status/clause-status.js';
import type { StatusWords } from '../status/status-words.js';

/** What is refused when an act of the type is: the mode of REJECT. */
const refused: ReadonlyMap<EventType, EventMode | null> = new Map<EventType, EventMode | null>([
  ['AGREE', null],
  ['SUPPORT', null],
  ['COOPERATE', null],
  ['CONSULT', 'meet'],
  ['AID', 'assist'],
  ['CONCEDE', 'yield'],
  ['RETREAT', 'yield'],
]);

/** The mode of the refusal that the clause is (null: none of its own); undefined when it is no refusal. */
export function refusalMode(
  type: EventType,
  sentence: Sentence,
  clause: number,
  words: StatusWords,
): EventMode | null | undefined {
  if (!refused.has(type) || negationOf(sentence, clause, words) === null) return undefined;
  const willed = sentence
    .childrenWith(clause, 'aux')
    .some(({ form, xpos }) => xpos === 'MD' && /^(will|would|wo|'ll|’ll)$/i.test(form));
  return willed ? refused.get(type) : undefined;
}
