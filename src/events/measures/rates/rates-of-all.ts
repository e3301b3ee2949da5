/** The rates that a sentence tells of a tariff told before it: “Rates run from 15% to 62%”, “the final rates are 5% to 20%, down from 15%”. */
import type { Quantity, Sentence } from '../../../language/analysis.js';
import type { Coding } from '../../code-events.js';
import { rateValue } from '../../terms/rate.js';
import type { Told } from '../measures-told.js';
import { isRateNoun, type RateNounTools } from './rate-nouns.js';

/** How many sentences back the tariff may be told. */
const reach = 2;

/** The measures, those without a rate with the lowest of the rates that the sentence tells. */
export function withRatesOfAll(
  told: readonly Told[],
  sentence: Sentence,
  rates: readonly Quantity[],
  { lexicon }: Coding,
): readonly Told[] {
  const nouns = { instruments: lexicon.instruments, terms: lexicon.measureWords.terms };
  if (!isRange(sentence, rates) || !tellsRange(sentence, rates[0], nouns)) return told;
  const isBare = ({ draft, terms }: Told) => {
    const way = sentence.index - draft.sentence.index;
    return terms?.terms.kind === 'tariff' && terms.terms.rate === null && way > 0 && way <= reach;
  };
  const nearest = told.findLast(isBare)?.draft.sentence;
  if (nearest === undefined) return told;
  const { value } = rateValue(rates[0]);
  const before = rates.find(({ first }) => isBefore(sentence, first));
  const from = before === undefined ? null : rateValue(before).value;
  const rate = { to: value, by: null, from, unit: 'percent' as const, bound: 'at-least' as const };
  const span = { start: rates[0].start, end: rates[0].end };
  return told.map((one) => {
    if (one.draft.sentence !== nearest || !isBare(one)) return one;
    const { terms, spans } = one.terms!;
    return { ...one, terms: { ...one.terms!, terms: { ...terms, rate }, spans: { ...spans, rate: span } } };
  });
}

/** “From 15% to 62%”, as one or as two. */
function isRange({ tokens }: Sentence, [first, second]: readonly Quantity[]): boolean {
  if (first.min !== null && first.max !== null && first.min < first.max) return true;
  return (
    second !== undefined && second.first === first.last + 2 && /^to$/i.test(tokens[second.first - 1].form)
  );
}

/** “Rates run from”, “the rates are”: of rates as such, not of those on something. */
function tellsRange(sentence: Sentence, { first }: Quantity, nouns: RateNounTools): boolean {
  return sentence.tokens.some(({ index, deprel, head, xpos }) => {
    if (deprel !== 'nsubj' || xpos !== 'NNS' || index > first || !isRateNoun(sentence, index, nouns))
      return false;
    const ranges = /^(run|range|vary|go)$/.test(sentence.tokens[head].lemma);
    const is = sentence.child(head, 'cop') !== null && head >= first;
    const on = sentence.childrenWith(index, 'nmod').length > 0;
    return (ranges || is) && !on;
  });
}

/** “Down from 15%”. */
function isBefore({ tokens }: Sentence, first: number): boolean {
  return /^from$/i.test(tokens[first - 1]?.form ?? '') && /^(down|up)$/i.test(tokens[first - 2]?.form ?? '');
}
