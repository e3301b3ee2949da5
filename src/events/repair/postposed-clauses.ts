/** Takes an infinitive after an adjective for what the subject does where the tree has it as a second subject: “Peru is due to visit”. */
import type { Sentence } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such infinitives put right; the sentence itself where there are none. “It is wise to wait” is left as it is. */
export function withPostposedClauses(sentence: Sentence, text: string): Sentence {
  const changes = new Changes();
  for (const { index, deprel, head } of sentence.related('csubj')) {
    if (deprel !== 'csubj' || index < head || sentence.tokens[head].upos !== 'ADJ') continue;
    if (sentence.child(index, 'mark')?.form !== 'to') continue;
    const subject = sentence.child(head, 'nsubj') ?? sentence.child(index, 'nsubj');
    if (subject === null || subject.index > head || subject.upos === 'PRON') continue;
    changes.set(index, { deprel: 'xcomp' });
    changes.set(subject.index, { head });
  }
  return rehung(sentence, changes, text);
}
