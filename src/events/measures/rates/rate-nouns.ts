/** The noun whose rate a quantity is, by where it stands: “a 10% rate on oil”, “a duty of 10%”, “duties from 125% to 10%”. */
import type { Quantity, Sentence } from '../../../language/analysis.js';
import type { Instruments } from '../../terms/instruments.js';
import type { TermWords } from '../../terms/term-words.js';

/** Words between a rate and the noun after it at most: “an additional 10% reciprocal tariff”. */
const longestModifiers = 4;
/** Words between a noun and its rate at most, over what it falls on: “duties on Chinese goods from 125% to 10%”. */
const longestPhrase = 12;

export interface RateNounTools {
  readonly instruments: Instruments;
  readonly terms: TermWords;
}

/** True for nouns that name a tariff, or a rate of one. */
export function isRateNoun(sentence: Sentence, word: number, { instruments, terms }: RateNounTools): boolean {
  return instruments.at(sentence, word) === 'tariff' || isPlainRate(sentence, word, terms);
}

/** “Rate”, “figure”: nouns that name a rate and not of what. */
export function isPlainRate(sentence: Sentence, word: number, terms: TermWords): boolean {
  return sentence.tokens[word].upos === 'NOUN' && terms.word(sentence, word) === 'rate';
}

/** “The 10% reciprocal tariff”, “10% rate”: the noun right after the rate; null where none is. */
export function nounAfter(sentence: Sentence, { last }: Quantity, tools: RateNounTools): number | null {
  const { tokens } = sentence;
  for (let at = last + 1; at < tokens.length && at <= last + 1 + longestModifiers; at++) {
    if (isRateNoun(sentence, at, tools) && !isModifier(sentence, at, tools)) return at;
    if (!/^(NOUN|ADJ|PROPN)$/.test(tokens[at].upos) && !/^(-|–|’s|'s|so-called)$/.test(tokens[at].form))
      return null;
  }
  return null;
}

/** “Tariff rate”: the first of two is no head. */
function isModifier(sentence: Sentence, word: number, tools: RateNounTools): boolean {
  return word + 1 < sentence.tokens.length && isRateNoun(sentence, word + 1, tools);
}

/** “A tariff of 10%”, “its duties on oil from 25% to 10%”: the noun before the rate, with no clause between them. */
export function nounBefore(
  sentence: Sentence,
  { first, change }: Quantity,
  tools: RateNounTools,
): number | null {
  const { tokens } = sentence;
  const word = (at: number) => tokens[at]?.form.toLowerCase() ?? '';
  if (word(first - 1) !== 'of' && change !== 'from' && change !== 'to') return null;
  for (let at = first - 1; at >= Math.max(0, first - longestPhrase); at--) {
    const { form, upos } = tokens[at];
    if (isRateNoun(sentence, at, tools)) return at;
    if (/^[;:.]$/.test(form) || form === ',' || upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ')
      return null;
    if (upos === 'NUM' && change === null) return null;
  }
  return null;
}

/** True when the rate is that of a noun of its own right after it, which is not the given one. */
export function isOfAnother(
  sentence: Sentence,
  quantity: Quantity,
  noun: number,
  tools: RateNounTools,
): boolean {
  const own = nounAfter(sentence, quantity, tools);
  // “Tariff rate” is one.
  return own !== null && Math.abs(own - noun) > 1;
}
