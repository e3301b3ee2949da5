/** Finds the sentence and the word at an offset of the text, by halving. */
import type { Sentence } from '../analysis.js';

/** The last sentence that begins at or before the offset, or -1. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** The first word of the sentence that begins at or after the offset; the number of its words when none does. */
export function wordFrom({ tokens }: Sentence, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
