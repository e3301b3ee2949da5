/** Makes one phrase of a title and a name that the tree has as two objects of one verb: “accused Prince Khaled”. */
import type { Sentence } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such names put together; the sentence itself where there are none. */
export function withNamedPairs(sentence: Sentence, text: string): Sentence {
  for (const first of sentence.tokens) {
    const second = sentence.tokens[first.index + 1];
    if (first.upos !== 'PROPN' || second?.upos !== 'PROPN' || first.head !== second.head) continue;
    if (!/^i?obj$/.test(first.deprel) || !/^i?obj$/.test(second.deprel)) continue;
    const changes = new Changes([
      [first.index, { deprel: 'obj' }],
      [second.index, { head: first.index, deprel: 'flat' }],
    ]);
    return rehung(sentence, changes, text);
  }
  return sentence;
}
