/** Takes a time for a time where the tree has it as a second subject: “Last March, France expelled”. */
import type { Sentence, Token } from '../../language/analysis.js';
import { rehung } from './rehang.js';

const times =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|week|month|year|night|morning|evening|afternoon|weekend|spring|summer|autumn|winter)$/;

/** The sentence with such subjects as times; the sentence itself where there are none. */
export function withTimeSubjects(sentence: Sentence, text: string): Sentence {
  const changes = new Map<number, Partial<Token>>();
  for (const { index, form, deprel, head } of sentence.tokens) {
    if (!deprel.startsWith('nsubj') || head < index || !times.test(form)) continue;
    const others = sentence
      .childrenWith(head, 'nsubj')
      .filter((other) => other.index > index && other.index < head);
    if (others.length > 0) changes.set(index, { deprel: 'obl:unmarked' });
  }
  return rehung(sentence, changes, text);
}
