/**
 * Hangs the preposition of a rate on the rate, and a second rate beside the first, where the tree has them lower: “goes from 20% to 10%”,
 * read as a per cent to 10 of the 20 per cent.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { rehung } from './rehang.js';

/** The sentence with such rates put right; the sentence itself where there are none. */
export function withNumberCases(sentence: Sentence, text: string): Sentence {
  const changes = new Map<number, Partial<Token>>();
  for (const { index, form, deprel, head } of sentence.tokens) {
    if (deprel !== 'case' || form !== 'to' || sentence.tokens[head].deprel !== 'nummod') continue;
    const rate = sentence.tokens[sentence.tokens[head].head];
    const first = sentence.tokens[rate.head];
    if (first?.lemma !== rate.lemma || sentence.child(first.index, 'case')?.form !== 'from') continue;
    changes.set(index, { head: rate.index });
    changes.set(rate.index, { head: first.head, deprel: 'obl' });
  }
  return rehung(sentence, changes, text);
}
