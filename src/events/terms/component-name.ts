/** Which component of the tariffs a measure is, as its words name it. */
import type { Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { MeasureWords } from './measure-words.js';

/** Which of several it is: by the words before its noun, else by its reason, else by its law. */
export function nameOf(
  sentence: Sentence,
  noun: number,
  reason: Span | null,
  basis: Span | null,
  { terms }: MeasureWords,
): { name: string; span: Span } | null {
  const before = terms.name(sentence, nounPhraseStart(sentence, noun), noun);
  const inSpan = (span: Span | null) => {
    if (span === null) return null;
    const words = sentence.tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
    return words.length === 0
      ? null
      : terms.name(sentence, words[0].index, words[words.length - 1].index + 1);
  };
  const found = before ?? inSpan(reason) ?? inSpan(basis);
  if (found === null) return null;
  const { start } = sentence.tokens[found.first];
  return { name: found.name, span: { start, end: sentence.tokens[found.last].end } };
}

/** The first of the adjectives and nouns right before the noun. */
function nounPhraseStart(sentence: Sentence, noun: number): number {
  let at = noun;
  while (
    at > 0 &&
    /^(NOUN|PROPN|ADJ|NUM|SYM|PUNCT)$/.test(sentence.tokens[at - 1].upos) &&
    sentence.tokens[at - 1].form !== ','
  )
    at--;
  return at;
}
