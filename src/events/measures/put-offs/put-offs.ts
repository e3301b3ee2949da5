/**
 * Rises that are put off: an act that grants time, and a rate that was to come, told within some sentences of each other. “Norway was to
 * have paid 30% from Friday. Macron put the increase off”: the rise to 30% is on hold.
 */
import type { Sentence } from '../../../language/analysis.js';
import type { Coding } from '../../code-events.js';
import type { Draft } from '../../draft.js';
import type { Party } from '../../parties/parties.js';
import { predicateAt } from '../../predicate.js';
import { bareTerms, type MeasureTerms } from '../../terms/measure-terms.js';
import type { TermsTools } from '../../terms/terms.js';
import { termTimes } from '../../terms/times.js';
import { draftUnder, frameFor } from '../draft-under.js';
import { inTurn } from '../in-turn.js';
import type { Told } from '../measures-told.js';
import { actingGovernments } from '../named-parties.js';
import { type ComingRate, comingRate } from './coming-rates.js';
import { type GrantedTime, grantedTime } from './granted-times.js';

/** How many sentences may lie between the act and the rate, and how many where both name whom it concerns. */
const reach = 2;
const reachOfNamed = 4;
/** How many sentences before the act may name who acts. */
const reachOfParties = 3;

const frame = frameFor({
  name: 'rise that is put off',
  type: 'CONCEDE',
  mode: null,
  example: 'Norway was to have paid 30%. Macron put the increase off.',
});

/** The measures with the rises that are put off, in the order of the text. */
export function withPutOffs(
  told: readonly Told[],
  coding: Coding,
  toolsOf: (sentence: Sentence) => TermsTools,
): Told[] {
  const { sentences } = coding.analysis;
  const rates = sentences.flatMap((sentence) => comingRate(sentence, coding) ?? []);
  if (rates.length === 0) return [...told];
  const granted = sentences.flatMap((sentence) =>
    sentence.tokens.flatMap(({ index }) => grantedTime(sentence, index, coding) ?? []),
  );
  const out = [...told];
  for (const rate of rates) {
    const way = ({ sentence }: GrantedTime) => Math.abs(sentence.index - rate.sentence.index);
    const concerns = ({ to }: GrantedTime) =>
      to.some(({ actor }) => rate.parties.some((one) => one.actor.code === actor.code));
    const near = granted
      .filter((one) => way(one) <= (concerns(one) ? reachOfNamed : reach))
      .sort((a, b) => way(a) - way(b));
    const made = putOff(rate, near, coding, toolsOf);
    if (made !== null) add(out, made);
  }
  return inTurn(out);
}

/** Adds the rise: “agreed to give them more weeks” is one act, which the verb above tells. */
function add(out: Told[], made: Told): void {
  const { sentence, match, actors, recipients } = made.draft;
  const { word } = match.predicate;
  const above = out.findIndex(
    ({ draft, terms }) =>
      terms === null &&
      draft.sentence === sentence &&
      (draft.match.predicate.word === word || draft.match.consumed.includes(word)),
  );
  if (above < 0) {
    out.push(made);
    return;
  }
  const { draft } = out[above];
  out[above] = { ...made, draft: { ...draft, type: 'CONCEDE', mode: null, actors, recipients } };
}

/** The rise that the acts put off, of the parties that they and the rate name; null where one is missing. */
function putOff(
  rate: ComingRate,
  near: readonly GrantedTime[],
  coding: Coding,
  toolsOf: (sentence: Sentence) => TermsTools,
): Told | null {
  // The act that tells for how long comes before one that does not.
  const told = near.map((one) => ({ ...one, times: timesOf(one, coding, toolsOf(one.sentence)) }));
  const act = told.find(({ times }) => times.days !== null || times.ends !== null) ?? told[0];
  if (act === undefined) return null;
  const named = (parties: readonly Party[]) => parties.filter(({ actor }) => actor.code !== null);
  const targets = near.map(({ to }) => named(to)).find((to) => to.length > 0) ?? targetsOf(rate, near);
  const codes = new Set(targets.map(({ actor }) => actor.code));
  const others = (parties: readonly Party[]) => named(parties).filter(({ actor }) => !codes.has(actor.code));
  const imposers =
    near.map(({ by }) => others(by)).find((by) => by.length > 0) ?? governmentsBefore(act, codes, coding);
  if (targets.length === 0 || imposers.length === 0) return null;
  const only = targets
    .filter(({ actor }) => !imposers.some((one) => one.actor.code === actor.code))
    .slice(0, 1);
  const drafted = draftOn(act, coding);
  if (drafted === null || only.length === 0) return null;
  const { quantity, to, from } = rate;
  const rises = from === null || to > from;
  const terms: MeasureTerms = {
    ...bareTerms('tariff'),
    rate: { to, by: null, from, unit: 'percent', bound: quantity.bound },
    act: rises ? 'raise' : null,
    onHold: true,
    ends: act.times.ends,
    days: act.times.days,
  };
  const words = act.sentence.span([act.verb]);
  const spans = {
    ...act.times.spans,
    kind: words,
    onHold: words,
    rate: { start: quantity.start, end: quantity.end },
  };
  return {
    draft: { ...drafted, actors: imposers.slice(0, 1), recipients: only },
    terms: { terms, spans, instrument: act.verb },
    further: [],
    inferred: null,
  };
}

/** The parties that the rate’s words name, but for who acts. */
function targetsOf({ parties }: ComingRate, near: readonly GrantedTime[]): Party[] {
  const by = new Set(near.flatMap((one) => one.by.map(({ actor }) => actor.code)));
  return parties.filter(({ actor }) => !by.has(actor.code));
}

/** Who acts where the act does not say: the one other government of its sentence, or of the nearest before it. */
function governmentsBefore(
  { sentence }: GrantedTime,
  codes: ReadonlySet<string | null>,
  { analysis, actors }: Coding,
): Party[] {
  for (let at = sentence.index; at >= Math.max(0, sentence.index - reachOfParties); at--) {
    const found = governmentsNamed(analysis.sentences[at]).filter(({ actor }) => !codes.has(actor.code));
    if (new Set(found.map(({ actor }) => actor.code)).size === 1) return found;
  }
  return [];

  function governmentsNamed(one: Sentence): Party[] {
    const acting = actingGovernments(one, actors);
    const named = one.tokens
      .flatMap(({ index }) => actors.at(one.index, index))
      .filter(({ actor }) => actor.code !== null && actor.sector === 'GOV')
      .map((each) => ({ ...each, slot: 'inferred', path: 'sentence', owner: false }));
    return [...acting, ...named];
  }
}

/** The draft of the act; where its verb only says what somebody has agreed to, that of the verb above it. */
function draftOn({ sentence, verb }: GrantedTime, coding: Coding): Draft | null {
  for (const word of [verb, sentence.tokens[verb].head]) {
    const predicate = word < 0 ? null : predicateAt(sentence, word, coding.lexicon.light);
    if (predicate?.pos !== 'verb') continue;
    const draft = draftUnder(frame, predicate, coding);
    if (draft !== null) return draft;
  }
  return null;
}

/** For how long or until when it is put off. */
function timesOf({ sentence, verb }: GrantedTime, { analysis }: Coding, { words }: TermsTools) {
  const times = termTimes(sentence, [verb], analysis.times, analysis.date, words.terms);
  if (times.days !== null || times.ends !== null) return times;
  // “Gave Norway another 90 days”, “won a delay of 90 days”: the first length told after the verb.
  const length = analysis.times.find(
    ({ sentence: at, kind, first, days }) =>
      at === sentence.index && kind === 'duration' && first > verb && days !== null,
  );
  if (length === undefined) return times;
  const { start, end, days } = length;
  return { ...times, days, spans: { ...times.spans, days: { start, end } } };
}
