/**
 * Gives a reported clause its subject back where the reporting verb at its end has taken it: “The pirates freed the crew, the
 * owner said”, read as pirates and an owner who both said.
 */
import type { Sentence } from '../../language/analysis.js';
import { rehung } from './rehang.js';

/** The sentence with such subjects put right; the sentence itself where there are none. */
export function withReportedSubjects(sentence: Sentence, text: string): Sentence {
  for (const verb of sentence.tokens) {
    if (verb.upos !== 'VERB') continue;
    const clause = sentence.child(verb.index, 'ccomp');
    if (clause === null || clause.index > verb.index) continue;
    if (sentence.child(clause.index, 'nsubj', 'csubj') !== null) continue;
    const subjects = sentence.childrenWith(verb.index, 'nsubj').filter(({ index }) => index < verb.index);
    const [first, last] = [subjects[0], subjects.at(-1)];
    if (first === undefined || last === undefined || first === last) continue;
    if (first.index > clause.index || last.index < clause.index) continue;
    const passive = sentence.child(clause.index, 'aux:pass', 'obl:agent') !== null;
    const deprel = passive ? 'nsubj:pass' : 'nsubj';
    return rehung(sentence, new Map([[first.index, { head: clause.index, deprel }]]), text);
  }
  return sentence;
}
