/** Tells verbs that have tense, and can head a clause by themselves. */
import type { Sentence, Token } from '../../language/analysis.js';

/** Tags of verbs that are finite by themselves: past and present. */
const finite: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);

/** True for a verb that has tense, by itself or by an auxiliary. */
export function hasTense(sentence: Sentence, { index, xpos }: Token): boolean {
  return finite.has(xpos) || sentence.child(index, 'aux') !== null;
}
