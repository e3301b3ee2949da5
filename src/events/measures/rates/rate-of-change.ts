/** Rates to which a tariff told before it is to be brought: “the king is considering a cut from 45 percent to 30 percent”. */
import type { Quantity, Sentence } from '../../../language/analysis.js';
import { originsIn } from '../named-parties.js';
import { isRateNoun } from './rate-nouns.js';
import { subjects } from './rate-of-charge.js';
import { partner, type RateSentence, type Reading, readingOf } from './reading.js';

/** Words between the noun of change and the first of its rates, at most. */
const nearest = 3;
/** How many sentences before it the tariff may be told. */
const reach = 2;

/** “Considers a cut from 45 percent to 30 percent”; null where no noun of change stands before the rate, or no tariff is told. */
export function rateOfChange(here: RateSentence, quantity: Quantity): Reading | null {
  const { sentence, coding } = here;
  if (quantity.change !== 'to') return null;
  const noun = changeBefore(here, partner(here, quantity) ?? quantity);
  if (noun === null || ofSomethingElse(here, noun, quantity)) return null;
  const verb = sentence.tokens[noun].head;
  const imposers = verb < 0 ? [] : subjects(here, verb);
  const codes = new Set(imposers.map(({ actor }) => actor.code));
  if (codes.size === 0) return null;
  const told = coding.analysis.sentences
    .slice(Math.max(0, sentence.index - reach), sentence.index + 1)
    .map((one) => ({ one, tariff: tariffIn(one, here) }));
  if (told.every(({ tariff }) => tariff === null)) return null;
  const reading = readingOf(here, quantity, { word: noun, verb: null, goods: null, imposers });
  if (reading === null) return null;
  const targets = told
    .map(({ one, tariff }) => (tariff === null ? [] : originsIn(one, tariff, coding.actors)))
    .map((parties) => parties.filter(({ actor }) => !codes.has(actor.code)))
    .findLast((parties) => parties.length > 0);
  const eases = here.tools.words.terms.act(sentence, noun) === 'reduce';
  return { ...reading, targets: targets ?? [], eases };
}

/** “A cut”, “an increase”: the noun right before the rates that is the object or the subject of a verb. */
function changeBefore({ sentence, tools }: RateSentence, { first }: Quantity): number | null {
  for (let at = first - 1; at >= Math.max(0, first - 1 - nearest); at--) {
    const { upos, deprel, form } = sentence.tokens[at];
    if (upos === 'VERB' || form === ',') return null;
    const act = upos === 'NOUN' ? tools.words.terms.act(sentence, at) : null;
    if (act === 'raise' || act === 'reduce') return /^(obj|nsubj)/.test(deprel) ? at : null;
  }
  return null;
}

/** “A cut in interest rates to 4%”: what it is of is told, and no tariff. */
function ofSomethingElse(
  { sentence, nouns }: RateSentence,
  noun: number,
  { first, last }: Quantity,
): boolean {
  const { tokens } = sentence;
  return [noun, last].some((word) => {
    if (!/^(in|of)$/i.test(tokens[word + 1]?.form ?? '')) return false;
    const end = word === noun ? first : tokens.length;
    return !tokens
      .slice(word + 2, Math.min(end, word + 6))
      .some(({ index }) => isRateNoun(sentence, index, nouns));
  });
}

function tariffIn(sentence: Sentence, { nouns }: RateSentence): number | null {
  return (
    sentence.tokens.find(({ index }) => nouns.instruments.at(sentence, index) === 'tariff')?.index ?? null
  );
}
