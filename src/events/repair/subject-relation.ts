/** The relation of a subject that a verb is given back. */
import type { Sentence } from '../../language/analysis.js';

/** `nsubj`, or `nsubj:pass` where the verb has the auxiliary of a passive. */
export function subjectRelation(sentence: Sentence, verb: number): 'nsubj' | 'nsubj:pass' {
  return sentence.child(verb, 'aux:pass') === null ? 'nsubj' : 'nsubj:pass';
}
