/** The words of a phrase, whose commas may hang from either side of it. */
import type { Sentence } from '../../language/analysis.js';

/** The word and all below it in order, without punctuation; the first and the last are where the phrase begins and ends. */
export function phraseWords(sentence: Sentence, word: number): number[] {
  return sentence.subtree(word).filter((one) => sentence.tokens[one].upos !== 'PUNCT');
}
