/** Finds what people are said to have said: direct, indirect and mixed quotes with speaker, cue and addressee. */
import type { Quote, Sentence } from '../analysis.js';
import { directQuotes } from './direct.js';
import { indirectQuotes } from './indirect.js';
import { type Quoted, quotedStretches } from './marks.js';

/**
 * The quotes of a text in the order of their first words; two either lie apart or one holds the other. An indirect quote
 * with words in quotation marks is mixed. Time is linear but for the depth of the trees.
 *
 * @example
 * findQuotes(sentences, text); // “We will wait,” said Ms Hart: direct, speaker Hart, cue said
 */
export function findQuotes(sentences: readonly Sentence[], text: string): Quote[] {
  const stretches = quotedStretches(text, sentences);
  const direct = directQuotes(sentences, text, stretches);
  const taken = new Set(direct.flatMap(({ sentence, cue }) => (cue === null ? [] : [`${sentence} ${cue}`])));
  const quotes: Quote[] = [...direct];
  let from = 0;
  for (const sentence of sentences) {
    for (const quote of indirectQuotes(sentence)) {
      if (taken.has(`${quote.sentence} ${quote.cue}`)) continue;
      while (from < stretches.length && stretches[from].close <= sentence.start) from++;
      const parts = [];
      for (let i = from; i < stretches.length && stretches[i].open < quote.end; i++) parts.push(stretches[i]);
      const inside = parts.some(({ open, close }) => open <= quote.start && quote.end <= close);
      const crosses = parts.some(
        ({ start, end }) =>
          (start < quote.start && quote.start < end && end < quote.end) ||
          (quote.start < start && start < quote.end && quote.end < end),
      );
      if (crosses) continue;
      const mixed = !inside && parts.some(({ start, end }) => start >= quote.start && end <= quote.end);
      quotes.push(mixed ? { ...withMarks(quote, parts), mode: 'mixed' } : quote);
    }
  }
  const sorted = quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  return withSpeakers(sentences, text, nested(sorted));
}

/**
 * Gives a quotation that makes sentences of its own and has no reporting clause the one of the sentence before, when that
 * reports what somebody says: “Chen said the plan had failed. “It was too late.””
 */
function withSpeakers(sentences: readonly Sentence[], text: string, quotes: readonly Quote[]): Quote[] {
  const told = new Map(
    quotes
      .filter(({ cue, sentence }) => cue !== null && cue === sentences[sentence].root)
      .map((quote) => [quote.sentence, quote]),
  );
  return quotes.map((quote) => {
    if (
      quote.cue !== null ||
      quote.mode !== 'direct' ||
      !/[.!?…]$/.test(text.slice(quote.end - 1, quote.end))
    )
      return quote;
    const before = told.get(quote.sentence - 1);
    if (before === undefined) return quote;
    const { sentence, speaker, cue, addressee } = before;
    return { ...quote, sentence, speaker, cue, addressee, content: null };
  });
}

/** A mixed quote holds both marks of the words quoted at its ends. */
function withMarks(quote: Quote, parts: readonly Quoted[]): Quote {
  let { start, end } = quote;
  for (const part of parts) {
    if (part.start === start) start = part.open;
    if (part.end === end) end = part.close;
  }
  return { ...quote, start, end };
}

/** The quotes without those that cross the end of one before them, as a misread tree may give. */
function nested(quotes: readonly Quote[]): Quote[] {
  const open: Quote[] = [];
  return quotes.filter((quote) => {
    while (open.length > 0 && open[open.length - 1].end <= quote.start) open.pop();
    if (open.length > 0 && open[open.length - 1].end < quote.end) return false;
    open.push(quote);
    return true;
  });
}
