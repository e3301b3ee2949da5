/** Parts what there is from the clause that tells what it is about: “There is speculation Peru would leave”, read as a speculation Peru. */
import type { Sentence } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such a clause put right; the sentence itself where there is none. */
export function withExistentialClauses(sentence: Sentence, text: string): Sentence {
  for (const there of sentence.related('expl')) {
    const be = sentence.tokens[there.head];
    if (there.deprel !== 'expl' || be?.lemma !== 'be' || sentence.child(be.index, 'nsubj') !== null) continue;
    const clause = sentence.child(be.index, 'ccomp');
    const subject = clause === null ? null : sentence.child(clause.index, 'nsubj');
    const noun = subject === null ? undefined : sentence.tokens[subject.index - 1];
    if (clause === null || subject?.upos !== 'PROPN' || noun?.upos !== 'NOUN') continue;
    if (noun.head !== subject.index || noun.deprel !== 'compound') continue;
    const changes = new Changes([
      [noun.index, { head: be.index, deprel: 'nsubj' }],
      [clause.index, { head: noun.index, deprel: 'acl' }],
    ]);
    for (const child of subject.children) if (child < noun.index) changes.set(child, { head: noun.index });
    return rehung(sentence, changes, text);
  }
  return sentence;
}
