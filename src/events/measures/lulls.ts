/**
 * Charges that are on hold, told as what did not happen: “neither side collected port fees from the other’s ships for the first time
 * since May”. What is always charged and was not is suspended.
 */
import type { Sentence } from '../../language/analysis.js';
import type { Coding } from '../code-events.js';
import { onReportDay } from '../dating.js';
import type { Terms } from '../terms/terms.js';
import type { Told } from './measures-told.js';

/** The measure, on hold where it is said not to have been charged for the first time. */
export function withLull(told: Told, { lexicon, analysis }: Coding): Told {
  const { draft, terms } = told;
  if (terms === null || draft.status !== 'not-occurred' || draft.type !== 'SANCTION') return told;
  const { sentence, clause } = draft;
  if (!lexicon.measureWords.terms.charges(sentence, clause)) return told;
  const first = firstTimeAfter(sentence, clause);
  if (first === null) return told;
  // “For the first time since May”: May is when it was charged last.
  const isLast = draft.dating.time !== null && draft.dating.time.first > first;
  const dating = isLast ? onReportDay(analysis.date) : draft.dating;
  return {
    ...told,
    draft: {
      ...draft,
      type: 'CONCEDE',
      mode: null,
      status: 'occurred',
      dating,
      rule: 'not charged for the first time',
    },
    terms: onHold(terms, sentence, first),
  };
}

/** The terms of what is on hold, whose scope ends before “for the first time”. */
function onHold({ terms, spans, instrument }: Terms, sentence: Sentence, first: number): Terms {
  const { starts, ends, ...others } = spans;
  const { end } = sentence.tokens[first - 3];
  const cut =
    others.scope === undefined || others.scope.end <= end ? others.scope : { start: others.scope.start, end };
  const scope =
    cut === undefined ? null : sentence.text.slice(cut.start - sentence.start, cut.end - sentence.start);
  return {
    instrument,
    terms: { ...terms, scope, act: 'suspend', stays: false, starts: null, ends: null },
    spans: cut === undefined ? others : { ...others, scope: cut },
  };
}

/** “For the first time” after the verb: where “first” stands. */
function firstTimeAfter({ tokens }: Sentence, verb: number): number | null {
  for (let at = verb + 1; at + 3 < tokens.length; at++) {
    const words = tokens.slice(at, at + 4).map(({ form }) => form.toLowerCase());
    if (words.join(' ') === 'for the first time') return at + 2;
  }
  return null;
}
