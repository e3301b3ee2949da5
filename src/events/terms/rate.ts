/** The rate of a measure: what it is set to, what is added or taken off, what it was, and what all of them come to. */
import type { Quantity, Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import { isOfAnother } from '../measures/rates/rate-nouns.js';
import { verbNames } from '../predicate.js';
import type { Instruments } from './instruments.js';
import type { MeasureTerms, Rate } from './measure-terms.js';
import type { MeasureWords } from './measure-words.js';

export interface RateTools {
  readonly instruments: Instruments;
  readonly words: MeasureWords;
  readonly quantities: readonly Quantity[];
}

export interface FoundRate {
  readonly rate: Rate | null;
  readonly rateSpan: Span | null;
  readonly total: number | null;
  readonly totalSpan: Span | null;
}

/** Changes that the verb itself measures: “halved the 20% tariff”. */
const factors: Readonly<Record<string, number>> = { double: 2, halve: 0.5, triple: 3, quadruple: 4 };

/** Acts that take a measure, and change none. */
const takes: ReadonlySet<string> = new Set(['announce', 'impose']);

/** The rate at the instrument’s noun, changed by the verb (null for a noun alone) in the way of its act. */
export function rateOf(
  sentence: Sentence,
  noun: number,
  verb: number | null,
  act: MeasureTerms['act'],
  { quantities, instruments, words }: RateTools,
): FoundRate {
  const found: { to: number | null; by: number | null; from: number | null } = {
    to: null,
    by: null,
    from: null,
  };
  let plain: Quantity | null = null;
  let total: Quantity | null = null;
  const used: Quantity[] = [];
  const off = verb !== null && words.takesOff(verbNames(sentence, verb));
  const pausing = act === 'suspend' || act === 'reduce' || act === 'lift';
  for (const quantity of quantities) {
    if (quantity.sentence !== sentence.index || !isRate(quantity)) continue;
    const { value } = rateValue(quantity);
    if (value === null) continue;
    if (tellsTotal(sentence, quantity, noun, words)) {
      total ??= quantity;
      continue;
    }
    if (isOfAnother(sentence, quantity, noun, { instruments, terms: words.terms })) continue;
    if (!belongsTo(sentence, quantity, noun, verb, instruments)) continue;
    if (quantity.change === null && quantity.unit === 'points' && pausing) {
      // “Suspend 24 points of the tariff” takes them off.
      if (found.by !== null) continue;
      found.by = -value;
    } else if (quantity.change === null) {
      if (plain !== null || !standsPlainly(sentence, quantity, noun, verb, act, words)) continue;
      plain = quantity;
    } else {
      // Without its verb a noun has the rate that stands by it: “cutting the tariff to 80%” changes it to another.
      if (verb === null && quantity.change !== 'by' && act === null) continue;
      if (found[quantity.change] !== null) continue;
      found[quantity.change] = quantity.change === 'by' && off ? -value : value;
    }
    used.push(quantity);
  }
  const old = bareBefore(sentence, used);
  if (found.from === null && found.by === null) found.from = old;
  if (plain !== null && act === 'suspend' && found.by === null && isMore(sentence, noun))
    // “Suspended the additional tariff of 24%”: the rest stays.
    found.by = -rateValue(plain).value!;
  else if (
    plain !== null &&
    (act === null || takes.has(act)) &&
    found.by === null &&
    isAddition(sentence, noun)
  )
    found.by = rateValue(plain).value;
  else if (plain !== null) placePlain(rateValue(plain).value!, found, act);
  const factor = verb === null ? undefined : factors[sentence.tokens[verb].lemma];
  if (factor !== undefined && found.to === null && found.from !== null) found.to = found.from * factor;
  if (found.to === null && found.by !== null && found.from !== null) found.to = found.from + found.by;
  const last = used.findLast(({ change }) => change !== 'from') ?? used.at(-1);
  const totalOf = total === null ? null : (total.max ?? total.min);
  const spans = { total: totalOf, totalSpan: total === null ? null : spanOf([total]) };
  if (last === undefined) return { rate: null, rateSpan: null, ...spans };
  return {
    rate: { ...found, unit: last.unit === 'points' ? 'points' : 'percent', bound: rateValue(last).bound },
    rateSpan: spanOf(used),
    ...spans,
  };
}

/** The rate that a quantity gives: of “between 20 and 30 percent” at least 20. */
export function rateValue({ min, max, bound }: Quantity): { value: number | null; bound: Rate['bound'] } {
  const isRange = min !== null && max !== null && min !== max;
  return isRange ? { value: min, bound: 'at-least' } : { value: max ?? min, bound };
}

/** “The additional tariff”. */
function isMore(sentence: Sentence, noun: number): boolean {
  return sentence
    .childrenWith(noun, 'amod', 'det')
    .some(({ form }) => /^(additional|extra|further|another)$/i.test(form));
}

/** “An additional tariff of 100%”, not “the additional tariff of 10%”, which stands already. */
function isAddition(sentence: Sentence, noun: number): boolean {
  return (
    isMore(sentence, noun) &&
    !sentence.childrenWith(noun, 'det').some(({ form }) => /^(the|this|that|these|those)$/i.test(form))
  );
}

/** “From 34 to 84 per cent”, “84 per cent instead of 34”: the rate before, whose unit is told with the other. */
export function bareBefore({ tokens }: Sentence, used: readonly Quantity[]): number | null {
  for (const { first, last } of used) {
    const before =
      /^to$/i.test(tokens[first - 1]?.form ?? '') && /^from$/i.test(tokens[first - 3]?.form ?? '');
    const after =
      /^instead$/i.test(tokens[last + 1]?.form ?? '') && /^of$/i.test(tokens[last + 2]?.form ?? '');
    const token = before ? tokens[first - 2] : after ? tokens[last + 3] : undefined;
    if (token !== undefined && /^\d{1,4}(\.\d{1,3})?$/.test(token.form)) return Number(token.form);
  }
  return null;
}

/** A rate that stands beside the noun, “the 20% tariff”, is the one before where the verb changes it to another. */
function placePlain(
  value: number,
  found: { to: number | null; by: number | null; from: number | null },
  act: MeasureTerms['act'],
): void {
  const changes = act === 'raise' || act === 'reduce';
  // “Lifted its 25% tariff”, “exempted steel from the 25% tariff”: from 25 to nothing.
  if ((act === 'lift' || act === 'exempt') && found.to === null && found.from === null && found.by === null) {
    found.from = value;
    found.to = 0;
    return;
  }
  if (found.to === null && !changes) found.to = value;
  else if (found.to !== null && found.from === null) found.from = value;
  else if (changes && found.from === null) found.from = value;
}

/** “The 20% tariff”, “a tariff of 20%”, “leaving 10%”: by the noun, after the verb that it fills, or what is left. */
function standsPlainly(
  sentence: Sentence,
  { first, last }: Quantity,
  noun: number,
  verb: number | null,
  act: MeasureTerms['act'],
  words: MeasureWords,
): boolean {
  const { tokens } = sentence;
  // What is left is not what is lifted.
  if (act === 'lift' && leavesBefore(sentence, first, words)) return false;
  if (last <= noun) return true;
  if (first - noun <= nearest + 2)
    return !/^(to|from|by)$/.test(tokens[first - 1].form.toLowerCase()) || verb !== null;
  if (leavesBefore(sentence, first, words)) return true;
  return verb !== null && tokens[tokens[last].head]?.index === verb;
}

/** “Leaving 10%”, “the remaining 10%”. */
function leavesBefore(sentence: Sentence, first: number, words: MeasureWords): boolean {
  for (let at = Math.max(0, first - 3); at < first; at++)
    if (words.terms.phrase(sentence, at)?.tells === 'leaves') return true;
  return false;
}

/** Percentages and points, with those of duties by the unit left to whoever reads the scope. */
export function isRate({ unit }: Quantity): boolean {
  return unit === 'percent' || unit === 'points';
}

/** “Bringing the total to 54%”, “for a combined rate of 54%”, “a total tariff of 54%” that is not the measure’s own noun. */
function tellsTotal(
  sentence: Sentence,
  { first, last }: Quantity,
  noun: number,
  words: MeasureWords,
): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 9; at--) {
    const { upos, lemma } = sentence.tokens[at];
    if (words.terms.word(sentence, at) === 'total' && at !== noun) return true;
    if (sentence.tokens[at].form === ',' || sentence.tokens[at].form === ';') break;
    if (upos === 'VERB')
      return followsFrom(sentence, at, noun) || (bringing.has(lemma) && hasSubjectOfSums(sentence, at, noun));
  }
  const next = sentence.tokens[last + 1];
  return next !== undefined && words.terms.word(sentence, next.index) === 'total';
}

const bringing: ReadonlySet<string> = new Set(['bring', 'take', 'push']);

/** “..., bringing tariffs on Chinese goods to 54%”: a participle after the measure’s own noun. */
function hasSubjectOfSums(sentence: Sentence, verb: number, noun: number): boolean {
  return verb > noun && sentence.tokens[verb].xpos === 'VBG';
}

/** “Ordered an additional tariff of 25%, and so doubled to 50% what Chile pays”: what the measure’s own noun comes to. */
function followsFrom({ tokens }: Sentence, verb: number, noun: number): boolean {
  return (
    verb > noun && tokens[verb].deprel === 'conj' && /^(so|thus|thereby)$/i.test(tokens[verb - 1]?.form ?? '')
  );
}

/** True when the way up from the quantity meets this instrument or its verb before any other instrument or verb. */
function belongsTo(
  sentence: Sentence,
  { first, last }: Quantity,
  noun: number,
  verb: number | null,
  instruments: Instruments,
): boolean {
  // “An additional 10% tariff”: right before the noun, whatever the tree has made of it.
  if (last < noun && noun - last <= nearest) {
    const between = sentence.tokens.slice(last + 1, noun);
    if (between.every(({ upos }) => upos === 'ADJ' || upos === 'NOUN' || upos === 'PUNCT')) {
      return between.every(({ index }) => instruments.at(sentence, index) === null);
    }
  }
  let at = first;
  for (let steps = 0; steps < 16 && at >= 0; steps++) {
    if (at === noun || at === verb) return true;
    const token = sentence.tokens[at];
    if ((at < first || at > last) && instruments.at(sentence, at) !== null) return false;
    if (
      token.upos === 'VERB' &&
      !token.deprel.startsWith('acl') &&
      !token.deprel.startsWith('advcl') &&
      token.deprel !== 'xcomp'
    ) {
      // “Raised it to 145%”: another verb’s quantity, unless it is joined to ours.
      return token.deprel === 'conj' && token.head === verb;
    }
    at = token.head;
  }
  return false;
}

/** How many words may stand between a rate and the noun that it is the rate of. */
const nearest = 4;

function spanOf(quantities: readonly Quantity[]): Span {
  return {
    start: Math.min(...quantities.map(({ start }) => start)),
    end: Math.max(...quantities.map(({ end }) => end)),
  };
}
