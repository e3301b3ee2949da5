/** Rates that are put on goods by a verb of charging, or listed after a tariff: “put 25% on oil and 10% on gas”. */
import type { Quantity } from '../../../language/analysis.js';
import type { Party } from '../../parties/parties.js';
import { isRateNoun } from './rate-nouns.js';
import { type RateSentence, type Reading, readingOf, scopeOf } from './reading.js';

/** “Put 25% on oil and 10% on gas”, “answered with 34% on all goods”. */
export function rateOfCharge(here: RateSentence, quantity: Quantity): Reading | null {
  const goods = scopeOf(here, quantity.last);
  if (goods === null) return null;
  const verb = chargingVerb(here, quantity);
  const listed = verb !== null || isListed(here, quantity);
  if (!listed) return null;
  const imposers = verb === null ? [] : subjects(here, verb);
  return readingOf(here, quantity, { word: quantity.last, verb, goods, imposers });
}

/** The verb of charging of which the rate is object, over others that are joined to it. */
function chargingVerb(here: RateSentence, { first }: Quantity): number | null {
  const { tokens } = here.sentence;
  for (let at = first - 1; at >= 0; at--) {
    if (tokens[at].upos === 'VERB' && here.sentence.child(at, 'nsubj', 'nsubj:pass', 'obj', 'obl') !== null)
      return charges(here, at) ? at : null;
    if (/^[;:.]$/.test(tokens[at].form)) return null;
  }
  return null;
}

/** True for verbs whose subject takes the rate that follows, unless they are passive. */
export function charges(here: RateSentence, verb: number): boolean {
  return (
    here.tools.words.terms.charges(here.sentence, verb) && here.sentence.child(verb, 'aux:pass') === null
  );
}

/** “The 25% fentanyl tariff, 25% on cars and 50% on steel”: after a tariff in the same list. */
function isListed(here: RateSentence, { first }: Quantity): boolean {
  const { tokens } = here.sentence;
  for (let at = first - 1; at >= 0; at--) {
    const { upos, form } = tokens[at];
    if (isRateNoun(here.sentence, at, here.nouns)) return true;
    if (upos === 'VERB' || upos === 'AUX' || /^[;:.]$/.test(form)) return false;
  }
  return false;
}

/** Who of the verb’s subject has a country. */
export function subjects(here: RateSentence, verb: number): Party[] {
  const { coding, sentence } = here;
  return (coding.matcher.table(sentence).of(verb).get('subj') ?? []).flatMap(({ words, path }) =>
    words.flatMap((word) =>
      coding.actors
        .at(sentence.index, word)
        .filter(({ actor }) => actor.code !== null)
        .map((one) => ({ ...one, slot: 'subj', path, owner: false })),
    ),
  );
}
