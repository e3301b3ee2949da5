/** Rates that were to come: “Norway was to have paid 30%”, “a rise from 25% to 30% had been due”, “who had threatened to raise it to 30%”. */
import type { Quantity, Sentence } from '../../../language/analysis.js';
import type { Coding } from '../../code-events.js';
import type { Party } from '../../parties/parties.js';
import { partiesIn } from '../named-parties.js';
import { isRateNoun } from '../rates/rate-nouns.js';

export interface ComingRate {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly to: number;
  readonly from: number | null;
  /** The states that the words before it name. */
  readonly parties: readonly Party[];
}

/** Words between what says that it was to come and the rate, at most, on either side. */
const reach = 14;

/** The first rate of a sentence that is told as one that was to come; null where there is none. */
export function comingRate(sentence: Sentence, coding: Coding): ComingRate | null {
  const { terms } = coding.lexicon.measureWords;
  const marker = sentence.tokens.find(({ index }) => terms.phrase(sentence, index)?.tells === 'was-to-come');
  if (marker === undefined) return null;
  const rates = coding.analysis.quantities.filter(
    (one) => one.sentence === sentence.index && one.unit === 'percent',
  );
  const quantity = rates.find(
    ({ first, change }) => (change === null || change === 'to') && Math.abs(first - marker.index) <= reach,
  );
  const to = quantity?.max ?? quantity?.min ?? null;
  if (quantity === undefined || to === null || !isOfTariff(sentence, quantity, marker.index, coding))
    return null;
  const before = rates.find(({ change, last }) => change === 'from' && quantity.first - last <= 3);
  const words = { first: 0, last: quantity.first - 1 };
  const parties = partiesIn(sentence, words, coding.actors, 'rate');
  return { sentence, quantity, to, from: before?.max ?? before?.min ?? null, parties };
}

/**
 * True when a noun before it says that the rate is one of a tariff, or a verb says that it is paid and the report tells of tariffs. “30% of the
 * bill” is a share.
 */
function isOfTariff(
  sentence: Sentence,
  { first, last }: Quantity,
  marker: number,
  { lexicon, analysis }: Coding,
): boolean {
  const { instruments, measureWords } = lexicon;
  const { terms } = measureWords;
  if (sentence.tokens[last + 1]?.form === 'of') return false;
  const from = Math.max(0, Math.min(first, marker) - reach);
  const near = sentence.tokens.slice(from, Math.max(first, marker) + 1);
  if (near.some(({ index, upos }) => upos !== 'VERB' && isRateNoun(sentence, index, { instruments, terms })))
    return true;
  const isPaid = near.some(({ index, upos }) => upos === 'VERB' && terms.verb(sentence, index) === 'pays');
  return (
    isPaid &&
    analysis.sentences.some((one) => one.tokens.some(({ index }) => instruments.at(one, index) === 'tariff'))
  );
}
