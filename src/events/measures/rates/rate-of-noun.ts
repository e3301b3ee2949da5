/** Rates of a noun that names a tariff: “a 10% rate on energy”, “the duty on soybeans is 10%”. */
import type { Quantity } from '../../../language/analysis.js';
import type { Span } from '../../../report/report.js';
import type { Party } from '../../parties/parties.js';
import { scopeFrom } from '../../terms/scope-words.js';
import { ownersIn, ownersOf } from '../named-parties.js';
import { isPlainRate, isRateNoun, nounAfter, nounBefore } from './rate-nouns.js';
import { charges, subjects } from './rate-of-charge.js';
import { partner, type RateSentence, type Reading, readingOf, scopeOf } from './reading.js';

/** “A 10% rate on energy”, “Chinese duties on American goods from 125% to 10%”, “the duty on soybeans is 10%”. */
export function rateOfNoun(here: RateSentence, quantity: Quantity): Reading | null {
  const { sentence } = here;
  const noun =
    nounAfter(sentence, quantity, here.nouns) ??
    nounBefore(sentence, partner(here, quantity) ?? quantity, here.nouns) ??
    subjectOf(here, quantity);
  if (noun === null) return null;
  const goods =
    scopeOf(here, noun) ??
    (quantity.last > noun ? scopeOf(here, quantity.last) : null) ??
    appliedTo(here, noun);
  // “Rate” by itself is of anything: what it falls on must be told.
  if (isPlainRate(sentence, noun, here.tools.words.terms) && goods === null) return null;
  const verb = verbAbove(here, noun);
  const { actors } = here.coding;
  const apart = goods === null ? null : spanOf(here, goods);
  const owners = ownersOf(sentence, noun, apart, actors, 'rate');
  const charging = verb !== null && charges(here, verb);
  const imposers = owners.length === 0 && charging ? subjects(here, verb) : owners;
  const others = imposers.length === 0 && goods === null ? ownersOfRates(here, quantity) : imposers;
  return readingOf(here, quantity, { word: noun, verb, goods, imposers: others });
}

/** “The 15% duty applies to wheat and corn”. */
function appliedTo(here: RateSentence, noun: number): Reading['goods'] {
  const { sentence } = here;
  const { head } = sentence.tokens[noun];
  if (head < 0 || sentence.tokens[head].lemma !== 'apply') return null;
  const to = sentence.tokens[head + 1];
  return to?.form === 'to' ? scopeFrom(sentence, to.index + 1, here.goods) : null;
}

/** “The duty on soybeans is 10%”, “the tariff on steel doubled to 50%”: the subject of which the rate is told. */
function subjectOf(here: RateSentence, { first, last, change }: Quantity): number | null {
  const { sentence } = here;
  const isCopular = sentence.child(last, 'cop') !== null;
  const above = isCopular ? last : change === 'to' ? sentence.tokens[last].head : -1;
  const subject = above < 0 ? null : sentence.child(above, 'nsubj', 'nsubj:pass');
  if (subject === null || subject.index > first) return null;
  return isRateNoun(sentence, subject.index, here.nouns) ? subject.index : null;
}

function verbAbove(here: RateSentence, word: number): number | null {
  const { tokens } = here.sentence;
  for (let at = tokens[word].head, steps = 0; at >= 0 && steps < 6; at = tokens[at].head, steps++)
    if (tokens[at].upos === 'VERB') {
      const between = tokens.slice(Math.min(at, word) + 1, Math.max(at, word));
      return between.some(({ form }) => /^[;:]$/.test(form)) ? null : at;
    }
  return null;
}

/** “The 20% tariff is part of the American 30%”: whose another rate of the sentence is. */
function ownersOfRates(here: RateSentence, quantity: Quantity): Party[] {
  const { sentence, coding, rates } = here;
  const found = rates
    .filter((one) => one !== quantity)
    .flatMap(({ first, last }) => {
      const before = sentence.tokens[first - 1];
      const range = { first: Math.max(0, first - 1), last };
      return before?.upos === 'ADJ' ? ownersIn(sentence, range, coding.actors) : [];
    });
  return new Set(found.map(({ actor }) => actor.code)).size === 1 ? found.slice(0, 1) : [];
}

function spanOf(here: RateSentence, { first, last }: { first: number; last: number }): Span {
  return { start: here.sentence.tokens[first].start, end: here.sentence.tokens[last].end };
}
