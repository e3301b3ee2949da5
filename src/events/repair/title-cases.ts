/** Hangs a preposition on the name that it stands before where the tree has it on the title: “talks with President Ruiz”. */
import type { Sentence } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such prepositions on their names; the sentence itself where there are none. */
export function withTitleCases(sentence: Sentence, text: string): Sentence {
  const changes = new Changes();
  for (const { index, head } of sentence.related('case')) {
    const title = sentence.tokens[head];
    if (!title?.deprel.startsWith('nmod:desc') || index > title.index) continue;
    if (title.head > title.index && sentence.child(title.head, 'case') === null)
      changes.set(index, { head: title.head });
  }
  return rehung(sentence, changes, text);
}
