/** A rate for another state of what the report has just told of one: “Chile had its own letter: 35 percent, on the same day”. */
import type { Quantity } from '../../../language/analysis.js';
import type { Coding } from '../../code-events.js';
import { predicateAt } from '../../predicate.js';
import { rateValue } from '../../terms/rate.js';
import { draftUnder } from '../draft-under.js';
import type { Told } from '../measures-told.js';
import { frame } from './rate-measure.js';
import { subjects } from './rate-of-charge.js';
import { isTariff } from './rate-parties.js';
import type { RateSentence } from './reading.js';

/** How many sentences before it the other may be told. */
const reach = 3;
/** Words after the rate among which “on the same day” may stand. */
const farthestDay = 8;

/** The measure on the subject of the sentence, like the one on another before it; null where the sentence tells none. */
export function measureLikeBefore(
  here: RateSentence,
  quantity: Quantity,
  told: readonly Told[],
  coding: Coding,
): Told | null {
  const { sentence } = here;
  const verb = ownBefore(here, quantity);
  if (verb === null) return null;
  const targets = subjects(here, verb);
  const codes = new Set(targets.map(({ actor }) => actor.code));
  const like = told.findLast(
    (one) =>
      isTariff(one) &&
      one.terms!.terms.rate !== null &&
      one.draft.sentence.index < sentence.index &&
      sentence.index - one.draft.sentence.index <= reach &&
      one.draft.actors.length > 0 &&
      ![...one.draft.actors, ...one.draft.recipients].some(({ actor }) => codes.has(actor.code)),
  );
  const predicate = predicateAt(sentence, verb, coding.lexicon.light);
  if (like === undefined || predicate === null || targets.length === 0) return null;
  const drafted = draftUnder(frame, predicate, coding);
  if (drafted === null) return null;
  const { type, mode, status, actors } = like.draft;
  const { terms } = like.terms!;
  const span = { start: quantity.start, end: quantity.end };
  const { value: to, bound } = rateValue(quantity);
  const rate = { to, by: null, from: null, unit: 'percent' as const, bound };
  const isSameDay = saysSameDay(here, quantity);
  const [starts, ends] = isSameDay ? [terms.starts, terms.ends] : [null, null];
  const spans = { kind: span, rate: span };
  return {
    draft: { ...drafted, type, mode, status, actors, recipients: targets },
    terms: {
      terms: { ...terms, rate, starts, ends, reason: null, basis: null },
      spans,
      instrument: quantity.last,
    },
    further: [],
    inferred: 'measure like the one before it',
  };
}

/** “Its own letter: 35 percent”: the verb of a clause that ends in a colon right before the rate; null for others. */
function ownBefore({ sentence }: RateSentence, { first }: Quantity): number | null {
  const { tokens } = sentence;
  if (tokens[first - 1]?.form !== ':') return null;
  const own = tokens.findIndex(
    ({ form }, i) =>
      i < first && /^own$/i.test(form) && /^(its|their|his|her)$/i.test(tokens[i - 1]?.form ?? ''),
  );
  const verb = tokens.findLast(({ index, upos }) => index < own && upos === 'VERB');
  return verb !== undefined && sentence.child(verb.index, 'nsubj') !== null ? verb.index : null;
}

function saysSameDay({ sentence }: RateSentence, { last }: Quantity): boolean {
  const words = sentence.tokens.slice(last + 1, last + 1 + farthestDay).map(({ form }) => form.toLowerCase());
  return /\bthe same (day|date)\b/.test(words.join(' '));
}
