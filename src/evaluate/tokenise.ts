/** Scores tokens and sentences on running text (the task `tokenise`): spans must be equal at both ends. */
import type { GoldDocument } from './documents.js';
import { rounded, scoresOf } from './scores.js';

/** Where the words and the sentences of a text stand: the task’s answer for one document. */
export interface CutText {
  readonly words: readonly (readonly [number, number])[];
  readonly sentences: readonly (readonly [number, number])[];
}

export interface TokeniseResult {
  /** F1 of words, in percent. */
  readonly tokenF1: number;
  /** F1 of sentences, in percent. */
  readonly sentenceF1: number;
}

/** Compares the answers with the gold, document by document. */
export function scoreTokenise(gold: readonly GoldDocument[], answers: readonly CutText[]): TokeniseResult {
  const words = { right: 0, answered: 0, wanted: 0 };
  const sentences = { right: 0, answered: 0, wanted: 0 };
  gold.forEach((document, d) => {
    compare(document.words, answers[d].words, words);
    compare(document.sentences, answers[d].sentences, sentences);
  });
  return {
    tokenF1: rounded(100 * scoresOf(words).f1, 2),
    sentenceF1: rounded(100 * scoresOf(sentences).f1, 2),
  };
}

function compare(
  gold: CutText['words'],
  answer: CutText['words'],
  counts: { right: number; answered: number; wanted: number },
): void {
  const wanted = new Set(gold.map(([start, end]) => `${start} ${end}`));
  counts.wanted += gold.length;
  counts.answered += answer.length;
  for (const [start, end] of answer) if (wanted.has(`${start} ${end}`)) counts.right++;
}
