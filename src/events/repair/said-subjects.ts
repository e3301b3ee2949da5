/** Gives a reported clause its subject back where the tree has it as what is said: “said talks with Canada were continuing”. */
import type { Sentence } from '../../language/analysis.js';
import { isNominal } from '../arguments/argument.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';
import { subjectRelation } from './subject-relation.js';

/** The sentence with such subjects put right; the sentence itself where there are none. */
export function withSaidSubjects(sentence: Sentence, words: KnownWords, text: string): Sentence {
  for (const verb of sentence.verbs) {
    if (!words.isOfKind(verb.lemma, 'saying')) continue;
    const [object, clause] = [sentence.child(verb.index, 'obj'), sentence.child(verb.index, 'ccomp')];
    if (object === null || clause === null || !isNominal(object)) continue;
    if (object.index < verb.index || clause.index < object.index) continue;
    if (sentence.child(clause.index, 'nsubj', 'csubj', 'mark') !== null) continue;
    const deprel = subjectRelation(sentence, clause.index);
    return rehung(sentence, new Changes([[object.index, { head: clause.index, deprel }]]), text);
  }
  return sentence;
}
