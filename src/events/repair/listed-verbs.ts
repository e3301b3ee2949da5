/** Joins bare verbs of a list that the tree sets beside each other: “will cut duties, buy grain and resume talks”. */
import type { Sentence } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such verbs joined; the sentence itself where there are none. */
export function withListedVerbs(sentence: Sentence, text: string): Sentence {
  const changes = new Changes();
  for (const { index, head, deprel, xpos } of sentence.related('parataxis')) {
    if (deprel !== 'parataxis' || xpos !== 'VB' || head < 0 || head > index) continue;
    const before = sentence.tokens[index - 1]?.form;
    if (before === ',' && isBare(sentence, index) && isGoverned(sentence, head))
      changes.set(index, { deprel: 'conj' });
  }
  return rehung(sentence, changes, text);
}

/** True for a verb without subject, auxiliary or “to”. */
function isBare(sentence: Sentence, verb: number): boolean {
  return sentence.child(verb, 'nsubj', 'csubj', 'aux', 'mark', 'cop') === null;
}

/** “Will cut”, “to cut”. */
function isGoverned(sentence: Sentence, verb: number): boolean {
  return (
    sentence.tokens[verb].xpos === 'VB' &&
    sentence.childrenWith(verb, 'aux', 'mark').some(({ xpos }) => xpos === 'MD' || xpos === 'TO')
  );
}
