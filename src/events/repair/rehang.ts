/** Changes words of a sentence’s tree: heads, relations, tags; the lists of children follow. */
import { Sentence, type Token } from '../../language/analysis.js';

/** What becomes of each word that changes, by its number. */
export type Changes = ReadonlyMap<
  number,
  Partial<Pick<Token, 'head' | 'deprel' | 'upos' | 'xpos' | 'lemma'>>
>;

/** The sentence with the changes; the sentence itself where there are none. */
export function rehung(sentence: Sentence, changes: Changes, text: string): Sentence {
  if (changes.size === 0) return sentence;
  const moved = sentence.tokens.map((token): Token => {
    const change = changes.get(token.index);
    return change === undefined ? token : { ...token, ...change };
  });
  const children: number[][] = moved.map(() => []);
  for (const { index, head } of moved) if (head >= 0) children[head].push(index);
  const tokens = moved.map((token, i) => ({ ...token, children: children[i] }));
  return new Sentence(sentence.index, sentence.paragraph, tokens, text);
}
