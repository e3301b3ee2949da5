/** What a quantity is of: “thousands of tents” are tents (nouns of the class `quantity` in `lexicon/noun-classes.tsv`). */
import type { Sentence } from '../../language/analysis.js';
import { prepositionOf } from '../arguments/argument.js';
import type { NounClasses } from '../noun-classes.js';

/** The head of what the quantity at the word counts; null where the word is no quantity. */
export function countedIn(sentence: Sentence, word: number, classes: NounClasses): number | null {
  if (!classes.has(sentence, word, 'quantity')) return null;
  const counted = sentence
    .childrenWith(word, 'nmod')
    .find(({ index }) => prepositionOf(sentence, index) === 'of');
  return counted?.index ?? null;
}
