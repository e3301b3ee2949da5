/** Of what a rate is told, by each of the ways in which sentences tell one. */
import type { Quantity } from '../../../language/analysis.js';
import { isRateNoun } from './rate-nouns.js';
import { rateOfChange } from './rate-of-change.js';
import { rateOfCharge } from './rate-of-charge.js';
import { rateOfFigure } from './rate-of-figure.js';
import { rateOfNoun } from './rate-of-noun.js';
import { rateOfPayer } from './rate-of-payer.js';
import { partner, type RateSentence, type Reading } from './reading.js';

/** Words between a rate and “counting the old duty” at most. */
const farthestSum = 6;

/** What the rate is told of; null when it is no tariff’s. `isTold`: the report tells of tariffs elsewhere. */
export function readRate(here: RateSentence, quantity: Quantity, isTold: boolean): Reading | null {
  if (isSum(here, quantity)) return null;
  if (quantity.change === 'from' && partner(here, quantity) !== null) return null;
  return (
    rateOfNoun(here, quantity) ??
    rateOfPayer(here, quantity, isTold) ??
    rateOfCharge(here, quantity) ??
    rateOfFigure(here, quantity, isTold) ??
    rateOfChange(here, quantity)
  );
}

/** “13%, counting the old duty”: what it comes to with others, which are not told. */
function isSum(here: RateSentence, { last }: Quantity): boolean {
  const { tokens } = here.sentence;
  for (let at = last + 1; at < Math.min(tokens.length, last + farthestSum); at++) {
    if (!/^(counting|including)$/i.test(tokens[at].form)) continue;
    const old = tokens.slice(at + 1, at + 4);
    return (
      old.some(({ form }) => /^(old|earlier|existing|previous|ordinary|regular|normal|all)$/i.test(form)) &&
      old.some(({ index }) => isRateNoun(here.sentence, index, here.nouns))
    );
  }
  return false;
}
