/** Scores tags and trees on gold words (the task `parse`), as the CoNLL shared tasks do. */
import { type ConlluSentence, type ConlluWord, universalRelation } from '../language/conllu.js';
import { percent, rounded } from './scores.js';

/** Tags and parses sentences given as words: the task’s question. `head` is 1-based, 0 for the root. */
export type ParseWords = (sentences: readonly (readonly string[])[]) => readonly (readonly ParsedWord[])[];

export interface ParsedWord {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  readonly head: number;
  readonly deprel: string;
}

export interface ParseResult {
  readonly sentences: number;
  readonly tokens: number;
  /** Percent of words with the right universal part of speech. */
  readonly upos: number;
  /** Percent of words with the right lemma; words whose gold lemma is `_` are not counted. */
  readonly lemma: number;
  /** Percent of words, punctuation too, with the right governor. */
  readonly uas: number;
  /** Percent of words with the right governor and relation; subtypes are not compared. */
  readonly las: number;
  readonly tokensPerSecond: number;
}

/** Compares the answers with the gold, word by word. `seconds` is how long answering took. */
export function scoreParse(
  gold: readonly ConlluSentence[],
  answers: readonly (readonly ParsedWord[])[],
  seconds: number,
): ParseResult {
  let tokens = 0;
  let lemmas = 0;
  const right = { upos: 0, lemma: 0, head: 0, labelled: 0 };
  gold.forEach(({ words }, s) => {
    words.forEach((word, w) => {
      const answer = answers[s][w];
      tokens++;
      if (word.upos === answer.upos) right.upos++;
      if (word.lemma !== '_') lemmas++;
      if (word.lemma !== '_' && word.lemma === answer.lemma) right.lemma++;
      if (word.head !== answer.head) return;
      right.head++;
      if (universalRelation(word.deprel) === universalRelation(answer.deprel)) right.labelled++;
    });
  });
  return {
    sentences: gold.length,
    tokens,
    upos: percent(right.upos, tokens),
    lemma: percent(right.lemma, lemmas),
    uas: percent(right.head, tokens),
    las: percent(right.labelled, tokens),
    tokensPerSecond: rounded(tokens / seconds, 0),
  };
}

/** The gold’s sentences with the answers in the place of its annotation. */
export function withAnswers(
  gold: readonly ConlluSentence[],
  answers: readonly (readonly ParsedWord[])[],
): ConlluSentence[] {
  return gold.map((sentence, s) => ({
    ...sentence,
    words: sentence.words.map((word, w): ConlluWord => ({ ...word, ...answers[s][w], feats: '_' })),
  }));
}
