/** Takes a time for a time where the tree has it as a second subject: “Last March, France expelled”. */
import type { Sentence } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such subjects as times; the sentence itself where there are none. */
export function withTimeSubjects(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const { index, lemma, head } of sentence.related('nsubj')) {
    if (head < index || !words.isOfKind(lemma, 'circumstance')) continue;
    const others = sentence
      .childrenWith(head, 'nsubj')
      .filter((other) => other.index > index && other.index < head);
    if (others.length > 0) changes.set(index, { deprel: 'obl:unmarked' });
  }
  return rehung(sentence, changes, text);
}
