/** What is read of a rate before its terms are, and what every way of reading one needs. */
import type { Quantity, Sentence } from '../../../language/analysis.js';
import type { Coding } from '../../code-events.js';
import type { Party } from '../../parties/parties.js';
import type { GoodsTools } from '../../terms/goods.js';
import { bareBefore } from '../../terms/rate.js';
import { scopeAfter } from '../../terms/scope-words.js';
import type { TermsTools } from '../../terms/terms.js';
import { partiesForWhom, partiesIn } from '../named-parties.js';
import type { RateNounTools } from './rate-nouns.js';

/** A sentence with rates, and what it takes to read them. */
export interface RateSentence {
  readonly sentence: Sentence;
  /** Its quantities in percent. */
  readonly rates: readonly Quantity[];
  readonly coding: Coding;
  readonly tools: TermsTools;
  readonly goods: GoodsTools;
  readonly nouns: RateNounTools;
}

/** What is read of a rate before its terms are. */
export interface Reading {
  readonly quantity: Quantity;
  /** The noun of the tariff, or the rate’s own word. */
  readonly word: number;
  readonly verb: number | null;
  readonly from: number | null;
  /** The words of what it falls on; null where none are. */
  readonly goods: { readonly first: number; readonly last: number } | null;
  readonly imposers: readonly Party[];
  readonly targets: readonly Party[];
  /** True for a cut: whoever makes it yields. */
  readonly eases?: boolean;
}

/** The reading with the rate before it and whom the goods belong to. */
export function readingOf(
  here: RateSentence,
  quantity: Quantity,
  found: Pick<Reading, 'word' | 'verb' | 'goods' | 'imposers'>,
): Reading | null {
  const before = partner(here, quantity);
  const from = before === null ? bareBefore(here.sentence, [quantity]) : (before.max ?? before.min);
  const { goods, imposers } = found;
  const codes = new Set(imposers.map(({ actor }) => actor.code));
  const others = (parties: readonly Party[]) => parties.filter(({ actor }) => !codes.has(actor.code));
  const owners = goods === null ? [] : others(partiesIn(here.sentence, goods, here.coding.actors, 'rate'));
  const targets =
    owners.length > 0 ? owners : others(partiesForWhom(here.sentence, quantity.last + 1, here.coding.actors));
  return { quantity, from, targets, ...found };
}

/** The rate before, where both are told: “from 125% to 10%”. */
export function partner(here: RateSentence, { change, first, last }: Quantity): Quantity | null {
  if (change !== 'to' && change !== 'from') return null;
  const near = (other: Quantity) => (change === 'to' ? first - other.last : other.first - last);
  const wanted = change === 'to' ? 'from' : 'to';
  return here.rates.find((other) => other.change === wanted && near(other) > 0 && near(other) <= 3) ?? null;
}

/** The words of what a noun or a rate falls on, after it; null where none are. */
export function scopeOf(here: RateSentence, word: number): { first: number; last: number } | null {
  return scopeAfter(here.sentence, word, here.goods);
}

/** The words of a phrase without its clauses, up to a word. */
export function nounPhrase(
  here: RateSentence,
  head: number,
  before: number,
): { first: number; last: number } {
  const { sentence } = here;
  const words = sentence
    .subtree(head, ['acl:relcl', 'acl', 'case', 'mark', 'punct', 'cop'])
    .filter((word) => word < before && sentence.tokens[word].upos !== 'PUNCT');
  const last = Math.max(head, ...words);
  return { first: Math.min(head, ...words), last };
}
