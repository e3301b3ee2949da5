/**
 * Hangs a phrase that opens the sentence on its verb where the tree has it on a participle after the comma: “According to the Post,
 * suspected rebels fled”, read as rebels whom the Post suspected.
 */
import type { Sentence } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such a phrase put right; the sentence itself where there is none. */
export function withOpeningPhrases(sentence: Sentence, text: string): Sentence {
  const changes = new Changes();
  for (const { index, head, deprel } of sentence.related('obl')) {
    const participle = sentence.tokens[head];
    if (deprel !== 'obl' || participle?.deprel !== 'amod' || index > head) continue;
    const verb = sentence.tokens[sentence.tokens[participle.head].head];
    if (verb?.upos !== 'VERB' || sentence.tokens[head - 1].form !== ',') continue;
    if (sentence.subtree(index)[0] === 0) changes.set(index, { head: verb.index });
  }
  return rehung(sentence, changes, text);
}
