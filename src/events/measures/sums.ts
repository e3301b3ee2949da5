/**
 * What a measure comes on top of, told beside it: in what it makes with another (“with the 20% over dumping that makes 45%”), in a sentence
 * of its own (“The tariff would come on top of what Chilean goods pay now”), or of another step of the same component.
 */
import type { Quantity, Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { Coding } from '../code-events.js';
import { shareCountry } from '../parties/parties.js';
import type { MeasurePart } from '../terms/measure-terms.js';
import { partIn, phraseEnd } from '../terms/parts.js';
import { isRate } from '../terms/rate.js';
import type { Told } from './measures-told.js';

/** How many sentences after the measure its sum with others may be told. */
const reach = 2;
/** How many sentences apart two steps of one component may be told. */
const reachOfSteps = 3;

interface Sum {
  readonly sentence: number;
  readonly part: MeasurePart;
  readonly span: Span;
  /** What both come to; null where only that one comes on top of the other is told. */
  readonly total: number | null;
}

/** The tariffs with what the report says that they come on top of. */
export function withSums(told: readonly Told[], coding: Coding): Told[] {
  const sums = coding.analysis.sentences.flatMap((sentence) => [
    ...sumsIn(sentence, coding),
    ...onTopIn(sentence, coding),
  ]);
  const summed = told.map((one) => {
    const sum = isBare(one) ? sums.find((other) => isSumOf(one, other)) : undefined;
    return sum === undefined ? one : onTopOf(one, sum.part, sum.span, sum.total);
  });
  return summed.map((one) => withThatOfItsSteps(one, summed));
}

function isBare({ terms }: Told): boolean {
  return (
    terms !== null &&
    terms.terms.kind === 'tariff' &&
    terms.terms.rate !== null &&
    terms.terms.stacksOn.length === 0
  );
}

/** True where the rate and the other come to the sum, or where the other has no rate and the sum is more. */
function isSumOf({ draft, terms }: Told, { sentence, part, total }: Sum): boolean {
  const way = sentence - draft.sentence.index;
  if (way < 0 || way > reach) return false;
  const { rate, name, stays } = terms!.terms;
  if (total === null) return way > 0 && !stays;
  // A rate on top of another is an addition, unless its component is told: “took its tariff to 125%” adds less.
  if (rate?.to == null || name === null || part.name === name) return false;
  return part.rate === null ? way < reach && rate.to < total : Math.abs(rate.to + part.rate - total) < 1e-6;
}

/** “Together with the 20% over dumping Chilean goods face 45%”, “comes to 45% with the earlier levy over dumping”. */
function sumsIn(sentence: Sentence, { analysis: { quantities }, lexicon }: Coding): Sum[] {
  const { terms } = lexicon.measureWords;
  const rates = quantities.filter((one) => one.sentence === sentence.index && isRate(one));
  if (rates.length === 0) return [];
  return sentence.tokens.flatMap(({ index, form }) => {
    if (form.length !== 4 || !/^with$/i.test(form)) return [];
    const last = phraseEnd(sentence, index + 1);
    const found = partIn(sentence, index + 1, last, rates, terms);
    if (found === null || (found.part.rate === null && found.part.name === null)) return [];
    const outside = rates.filter((one) => one.first > last || one.last < index);
    const total = outside.find(
      (one) => one.change !== 'by' && isMore(one, found.part) && tellsSum(sentence, one, lexicon),
    );
    if (total === undefined) return [];
    const span = { start: sentence.tokens[index + 1].start, end: sentence.tokens[last].end };
    return { sentence: sentence.index, part: found.part, span, total: total.max ?? total.min };
  });
}

function isMore({ min, max }: Quantity, { rate }: MeasurePart): boolean {
  const value = max ?? min;
  return value !== null && value > (rate ?? 0);
}

/** “Makes 45%”, “comes to 45%”, “face 45%”: the verb before the rate tells what is paid in all. */
function tellsSum(
  sentence: Sentence,
  { first }: Quantity,
  { measureWords: { terms } }: Coding['lexicon'],
): boolean {
  for (let at = first - 1; at >= 0 && at >= first - farthestVerb; at--) {
    const { upos, lemma } = sentence.tokens[at];
    if (upos === 'VERB') return terms.sums(lemma) || terms.verb(sentence, at) === 'pays';
  }
  return false;
}

/** How far before the sum its verb may stand, in words. */
const farthestVerb = 5;

/** “The tariff would come on top of what Chilean goods pay now”, “It stacks on the 10% tariff of May”. */
function onTopIn(sentence: Sentence, { analysis: { quantities }, lexicon }: Coding): Sum[] {
  const { terms } = lexicon.measureWords;
  const verb = sentence.root;
  const subject = sentence.child(verb, 'nsubj');
  if (subject === null || !/^(come|stack|add)$/.test(sentence.tokens[verb].lemma)) return [];
  const isIt = /^(it|they|all|both)$/i.test(subject.form);
  if (!isIt && lexicon.instruments.at(sentence, subject.index) !== 'tariff') return [];
  return sentence.tokens.slice(verb, verb + 4).flatMap(({ index }) => {
    const phrase = terms.phrase(sentence, index);
    if (phrase?.tells !== 'stacks') return [];
    const from = index + phrase.length;
    const last = phraseEnd(sentence, from);
    const found = partIn(sentence, from, last, quantities, terms);
    if (found === null || isOrdinary(sentence, from, last)) return [];
    const span = { start: sentence.tokens[from].start, end: sentence.tokens[last].end };
    return { sentence: sentence.index, part: found.part, span, total: null };
  });
}

/** “The ordinary 10%”: what everybody’s goods pay is no measure against anybody. */
function isOrdinary({ tokens }: Sentence, first: number, last: number): boolean {
  return tokens
    .slice(first, last + 1)
    .some(({ form }) => /^(normal|ordinary|regular|standard|usual)$/i.test(form));
}

function onTopOf(one: Told, part: MeasurePart, span: Span, total: number | null): Told {
  const terms = one.terms!;
  return {
    ...one,
    terms: {
      ...terms,
      terms: { ...terms.terms, stacksOn: [part], total: terms.terms.total ?? total },
      spans: { ...terms.spans, stacksOn: span },
    },
  };
}

/** “A 34% reciprocal tariff on top of the 20% ... a baseline duty of 10% first”: a step of a component comes on top of the same. */
function withThatOfItsSteps(one: Told, told: readonly Told[]): Told {
  const { draft, terms } = one;
  if (!isBare(one) || terms!.terms.name === null || terms!.terms.stays) return one;
  const step = told.find(
    (other) =>
      other.terms !== null &&
      other.terms.terms.stacksOn.length > 0 &&
      other.terms.spans.stacksOn !== undefined &&
      other.terms.terms.name === terms!.terms.name &&
      Math.abs(other.draft.sentence.index - draft.sentence.index) <= reachOfSteps &&
      shareCountry(other.draft.actors, draft.actors) &&
      shareCountry(other.draft.recipients, draft.recipients),
  );
  if (step === undefined) return one;
  const { terms: own, spans } = step.terms!;
  return onTopOf(one, own.stacksOn[0], spans.stacksOn!, null);
}
