/** The words of a phrase without what hangs loosely from it. */
import type { Sentence, Token } from '../language/analysis.js';
import type { Span } from '../report/report.js';
import { prepositionOf } from './arguments/argument.js';

const none: ReadonlySet<string> = new Set();

/**
 * The phrase of the heads without its preposition, percentages and clauses that hang from it, and without the phrases that
 * begin with the prepositions given.
 */
export function phraseSpan(
  sentence: Sentence,
  heads: readonly number[],
  without: ReadonlySet<string> = none,
): Span {
  const isLeftOut = (token: Token) =>
    isPercentage(token) || without.has(prepositionOf(sentence, token.index) ?? '');
  const measures = new Set(
    heads.flatMap((head) =>
      sentence
        .childrenWith(head, 'nmod')
        .filter(isLeftOut)
        .flatMap(({ index }) => sentence.subtree(index)),
    ),
  );
  const words = heads
    .flatMap((head) =>
      sentence.subtree(head, ['case', 'acl', 'appos', 'parataxis', 'cc', 'conj', 'punct', 'advcl', 'mark']),
    )
    .filter((word) => !measures.has(word));
  const span = sentence.span(words);
  return { start: span.start, end: span.end };
}

function isPercentage({ form, lemma }: Token): boolean {
  return form === '%' || lemma === 'percent';
}
