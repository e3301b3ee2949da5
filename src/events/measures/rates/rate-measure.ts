/** The measure of a rate that is told by itself: its draft and its terms. */
import type { Quantity, Sentence } from '../../../language/analysis.js';
import type { Coding } from '../../code-events.js';
import type { Draft } from '../../draft.js';
import type { Frame } from '../../frames.js';
import type { Match } from '../../matcher.js';
import { predicateAt } from '../../predicate.js';
import type { Rate } from '../../terms/measure-terms.js';
import { nameBeside } from '../../terms/parts.js';
import { rateValue } from '../../terms/rate.js';
import { type RateTermsGiven, rateTerms, type TermsTools } from '../../terms/terms.js';
import { startOf } from '../../terms/times.js';
import { draftUnder, frameFor } from '../draft-under.js';
import type { Told } from '../measures-told.js';
import type { Reading } from './reading.js';

/** The frame of a rate that is told by itself. */
export const frame = frameFor({
  name: 'rate told by itself',
  type: 'SANCTION',
  mode: 'discontinue',
  example: 'Imports from Chile will pay 10% in Norway.',
});

/** True for what a rate tells by itself. */
export function isRateByItself({ frame: { name } }: Match): boolean {
  return name === frame.name;
}

/** The draft and terms of a reading; null when what stands above it makes it none. */
export function measureOf(
  reading: Reading,
  sentence: Sentence,
  coding: Coding,
  tools: TermsTools,
): Told | null {
  const { word, verb, imposers, targets, quantity } = reading;
  // “Must pay 17%” asks for nothing: the rate by itself tells what is levied.
  const at = verb === null || isDue(sentence, verb) ? word : verb;
  const predicate = predicateAt(sentence, at, coding.lexicon.light) ?? {
    sentence,
    word: at,
    pos: 'noun' as const,
    names: [],
    light: null,
  };
  const act = verb === null ? null : tools.words.terms.act(sentence, verb);
  const isLifted = act === 'lift' || act === 'exempt';
  const eases = reading.eases === true || falls(reading) || isLifted || act === 'suspend';
  const own: Frame = eases ? { ...frame, type: 'CONCEDE', mode: null } : frame;
  const drafted = draftUnder(own, predicate, coding);
  if (drafted === null) return null;
  const given: RateTermsGiven = {
    rate: isLifted ? lifted(rateOf(reading, sentence)) : rateOf(reading, sentence),
    span: spanOf(quantity),
    goods: reading.goods,
    name: nameBeside(sentence, quantity, tools.words.terms),
    start: startBeside(sentence, quantity, tools),
    stays: (verb !== null && stands(sentence, verb, tools)) || remains(sentence, quantity, tools),
  };
  const terms = rateTerms(sentence, word, verb, at, given, tools);
  const draft: Draft = { ...drafted, actors: [...imposers], recipients: [...targets] };
  return { draft, terms, further: [], inferred: null };
}

/** “Must pay”, “has to pay”. */
function isDue(sentence: Sentence, verb: number): boolean {
  const { head, deprel } = sentence.tokens[verb];
  const isOfHave = deprel === 'xcomp' && /^have$/i.test(sentence.tokens[head]?.lemma ?? '');
  return isOfHave || sentence.childrenWith(verb, 'aux').some(({ form }) => /^must$/i.test(form));
}

/** “Was to have paid”: what was to be is told where it did not come about. */
export function isUnreal({ draft: { sentence, match } }: Told): boolean {
  const verb = match.predicate.word;
  const auxiliaries = sentence.childrenWith(verb, 'aux', 'cop', 'mark').map(({ form }) => form.toLowerCase());
  return auxiliaries.includes('to') && auxiliaries.some((form) => form === 'was' || form === 'were');
}

/** “Still pay 20%”, “oil carries 10%”: in the present a verb of paying tells what stands. */
function stands(sentence: Sentence, verb: number, { words }: TermsTools): boolean {
  const { xpos } = sentence.tokens[verb];
  const helped = sentence.childrenWith(verb, 'aux', 'aux:pass').length > 0;
  return words.terms.verb(sentence, verb) === 'pays' && (xpos === 'VBP' || xpos === 'VBZ') && !helped;
}

/** “25% on cars and 50% on steel remain”: the verb that follows the rate says that it stands. */
function remains(sentence: Sentence, { last }: Quantity, { words }: TermsTools): boolean {
  for (const { index, upos, form } of sentence.tokens.slice(last + 1)) {
    if (/^[;:]$/.test(form)) return false;
    if (upos === 'VERB') return words.terms.verb(sentence, index) === 'stays';
  }
  return false;
}

/** The day told after the rate and before the next one: “10% from 5 April and 34% from 9 April”. */
function startBeside(
  sentence: Sentence,
  { last }: Quantity,
  { times, quantities, day }: TermsTools,
): RateTermsGiven['start'] {
  const next = quantities.find(
    (one) => one.sentence === sentence.index && one.first > last && one.unit === 'percent',
  );
  const end = next?.first ?? sentence.tokens.length;
  const time = times.find(
    (one) =>
      one.sentence === sentence.index &&
      one.first > last &&
      one.last < end &&
      (one.bound === 'since' || one.bound === 'by'),
  );
  return time === undefined ? null : startOf(time, day);
}

function rateOf({ quantity, from }: Reading, sentence: Sentence): Rate {
  // “A lower 10% rate” is 10%.
  const isComparative = /^(lower|higher|reduced)$/i.test(sentence.tokens[quantity.first - 1]?.form ?? '');
  const { change } = quantity;
  const { value, bound } = rateValue(quantity);
  const by = change === 'by' && !isComparative ? value : null;
  return { to: by === null ? value : null, by, from, unit: 'percent', bound };
}

/** “Down from 20% to 10%”. */
function falls({ quantity, from }: Reading): boolean {
  const { value } = rateValue(quantity);
  return quantity.change !== 'by' && from !== null && value !== null && value < from;
}

/** “The tariffs of 15% and 10% cease”: from 10 to nothing. */
function lifted(rate: Rate): Rate {
  return rate.to === null || rate.from !== null ? rate : { ...rate, from: rate.to, to: 0 };
}

function spanOf({ start, end }: Quantity): { start: number; end: number } {
  return { start, end };
}
