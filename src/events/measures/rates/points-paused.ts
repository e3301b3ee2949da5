/** Points of a tariff that are told as paused in a list: “the duty on Chile cut to 10%, and the 24 points suspended until 10 November”. */
import type { Quantity, Sentence } from '../../../language/analysis.js';
import type { Coding } from '../../code-events.js';
import { predicateAt } from '../../predicate.js';
import { bareTerms } from '../../terms/measure-terms.js';
import type { TermsTools } from '../../terms/terms.js';
import { termTimes } from '../../terms/times.js';
import { draftUnder } from '../draft-under.js';
import type { Told } from '../measures-told.js';
import { frame } from './rate-measure.js';
import { withListed } from './rate-parties.js';

/** The measure of such points, of the parties of the tariff before them in the sentence; null where they are none. */
export function pointsPaused(
  sentence: Sentence,
  { first, last, min, max, bound, start, end }: Quantity,
  told: readonly Told[],
  coding: Coding,
  { words }: TermsTools,
): Told | null {
  const value = max ?? min;
  const verb = sentence.tokens[last + 1];
  if (value === null || verb?.upos !== 'VERB' || verb.xpos !== 'VBN') return null;
  if (words.terms.act(sentence, verb.index) !== 'suspend') return null;
  const { lexicon, analysis } = coding;
  const predicate = predicateAt(sentence, verb.index, lexicon.light);
  if (predicate === null) return null;
  const drafted = draftUnder({ ...frame, type: 'CONCEDE', mode: null }, predicate, coding);
  if (drafted === null) return null;
  const { starts, ends, days, spans } = termTimes(
    sentence,
    [verb.index],
    analysis.times,
    analysis.date,
    words.terms,
  );
  // “The 24 points”: those that are paused already.
  const isKnown = /^(the|these|those)$/i.test(sentence.tokens[first - 1]?.form ?? '');
  const terms = {
    ...bareTerms('tariff'),
    rate: { to: null, by: -value, from: null, unit: 'points' as const, bound },
    act: isKnown ? ('extend' as const) : ('suspend' as const),
    starts,
    ends,
    days,
  };
  const made: Told = {
    draft: { ...drafted, actors: [], recipients: [] },
    terms: { terms, spans: { ...spans, kind: { start, end }, rate: { start, end } }, instrument: verb.index },
    further: [],
    inferred: null,
  };
  const full = withListed(made, told);
  return full.draft.actors.length === 0 || full.draft.recipients.length === 0 ? null : full;
}
