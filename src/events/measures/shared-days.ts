/**
 * Days that measures of a report share: what part of the goods pays begins with the tariff told right before it, acts told in a
 * row are of the day that the first of them gives, who answers at once answers on the day of what is answered, and so does who answers
 * what was done on the day of the report.
 */
import type { Sentence } from '../../language/analysis.js';
import type { Coding } from '../code-events.js';
import type { Dating } from '../dating.js';
import type { Draft } from '../draft.js';
import type { Party } from '../parties/parties.js';
import type { Terms } from '../terms/terms.js';
import type { Told } from './measures-told.js';
import { mirrorWord } from './mirrors.js';
import { isRateByItself } from './rates/rate-measure.js';

/** How many sentences back the tariff may be told whose part a rate is. */
const reachOfWhole = 2;
/** How many sentences back the act may be told that is answered at once. */
const reachOfAnswered = 4;

/** How many acts back one may share its day at most. */
const nearest = 40;

/** Gives measures that tell no time of their own the day that they share with one told before them. */
export function shareDays(told: readonly Told[], coding: Coding): Told[] {
  const out: Told[] = [];
  for (const one of told) {
    const before = out.slice(-nearest);
    out.push(
      withSamePeriod(one, before) ??
        withDayOfWhole(one, before) ??
        withDayOfMirror(one, before, coding) ??
        withDayBeforeColon(one, coding) ??
        withDayOfRow(one, before, coding) ??
        withAnniversary(one, before) ??
        one,
    );
  }
  return out;
}

function tellsNoTime({ draft, terms }: Told): boolean {
  return (
    terms !== null &&
    terms.terms.starts === null &&
    terms.terms.ends === null &&
    draft.dating.time === null &&
    draft.dating.basis === 'report'
  );
}

/** “Norway will suspend its duty for 60 days from 1 July. For the same period Chile will suspend its own.” */
function withSamePeriod(one: Told, before: readonly Told[]): Told | null {
  const { terms, draft } = one;
  if (terms === null || terms.terms.starts !== null || terms.terms.ends !== null) return null;
  const { tokens } = draft.sentence;
  const isSame = tokens.some(
    ({ form, index }) =>
      /^(period|time|span|term|days|weeks|months)$/i.test(form) &&
      /^same$/i.test(tokens[index - 1]?.form ?? ''),
  );
  const other = isSame
    ? before.findLast(
        (earlier) =>
          earlier.terms !== null &&
          isWithin(draft.sentence, earlier.draft.sentence, 1) &&
          (earlier.terms.terms.ends !== null || earlier.terms.terms.days !== null),
      )
    : undefined;
  return other === undefined ? null : { ...one, terms: timedAs(terms, other.terms!) };
}

/** “Norway put 25% on Chilean goods on Monday. Chilean oil pays 10%”: the part has the day of the whole, unless it is said to pay still. */
function withDayOfWhole(one: Told, before: readonly Told[]): Told | null {
  const { draft, terms } = one;
  if (!tellsNoTime(one) || !isRateByItself(draft.match) || tellsWhatStood(draft.sentence)) return null;
  const whole = before.findLast(
    (other) =>
      other.terms?.terms.kind === 'tariff' &&
      isWithin(draft.sentence, other.draft.sentence, reachOfWhole) &&
      sameSide(draft.actors, other.draft.actors),
  );
  if (whole === undefined || whole.terms!.terms.stays || ending.has(whole.terms!.terms.act ?? ''))
    return null;
  const isPart = terms!.terms.goods.length > 0 || !sameSide(draft.recipients, whole.draft.recipients);
  if (!isPart) return null;
  const begun = {
    ...one,
    terms: timedAs(terms!, whole.terms!),
    further: one.further.map((other) => (other.terms.starts === null ? timedAs(other, whole.terms!) : other)),
  };
  if (whole.terms!.terms.starts !== null) return begun;
  return dayOf(whole.draft) === null ? null : dated(begun, whole.draft.dating);
}

/** The part with the times of the whole. */
function timedAs(part: Terms, { terms: { starts, ends, days }, spans }: Terms): Terms {
  const own = spans.starts === undefined ? part.spans : { ...part.spans, starts: spans.starts };
  return { ...part, terms: { ...part.terms, starts, ends, days, stays: false }, spans: own };
}

/** “Fees on Chilean ships from Tuesday, the day on which Chilean fees begin”: both begin that day. */
function withDayOfMirror(one: Told, before: readonly Told[], { lexicon }: Coding): Told | null {
  if (!tellsNoTime(one)) return null;
  const { terms } = lexicon.measureWords;
  const other = before.findLast(
    (earlier) => (earlier.terms?.terms.starts ?? null) !== null && mirrorWord(earlier, one, terms) !== null,
  );
  if (other === undefined) return null;
  const { terms: own, spans } = other.terms!;
  const begun = { ...one.terms!.terms, starts: own.starts };
  const told = spans.starts === undefined ? one.terms!.spans : { ...one.terms!.spans, starts: spans.starts };
  return { ...one, terms: { ...one.terms!, terms: begun, spans: told } };
}

/** “The reply came on Tuesday: Norway put 20% on wine”: what stands after the colon was done on the day that stands before it. */
function withDayBeforeColon(one: Told, { analysis: { times } }: Coding): Told | null {
  const { sentence, match, status } = one.draft;
  if (!tellsNoTime(one) || status !== 'occurred') return null;
  const colon = sentence.tokens.findIndex(({ form }) => form === ':');
  if (colon < 0 || colon > match.predicate.word) return null;
  const days = times.filter(
    (time) =>
      time.sentence === sentence.index &&
      time.last < colon &&
      time.kind === 'point' &&
      time.precision === 'day',
  );
  const [time] = days;
  if (days.length !== 1 || time.interval === null || (time.bound !== null && time.bound !== 'in'))
    return null;
  const { start, end } = time.interval;
  return dated(one, {
    date: start,
    enddate: end,
    basis: 'said',
    span: { start: time.start, end: time.end },
    time,
  });
}

/** Acts on a tariff that is no more after them. */
const ending: ReadonlySet<string> = new Set(['expire', 'extend', 'lift', 'strike-down', 'suspend']);

/**
 * “The tariff falls to 10% on 1 July, and the rest stays suspended until 1 July 2027”: a term that ends on the same day of a later year
 * begins on that of the act told before it in the sentence.
 */
function withAnniversary(one: Told, before: readonly Told[]): Told | null {
  const { draft, terms } = one;
  const end = terms?.terms.ends ?? null;
  if (terms === null || end === null || terms.terms.starts !== null || terms.terms.days !== null) return null;
  if (terms.terms.act !== 'extend' && terms.terms.act !== 'suspend') return null;
  const other = before.findLast(
    (earlier) => earlier.terms !== null && earlier.draft.sentence === draft.sentence,
  );
  const starts = other === undefined ? null : (other.terms!.terms.starts ?? saidDay(other.draft));
  if (starts === null || starts.slice(4) !== end.slice(4) || starts >= end) return null;
  const span = other!.terms!.spans.starts ?? other!.draft.dating.span;
  const spans = span === null ? terms.spans : { ...terms.spans, starts: span };
  return { ...one, terms: { ...terms, terms: { ...terms.terms, starts }, spans } };
}

/** The day that its words give it, whether it has come or is still to come; null when they give none. */
function saidDay({ dating: { basis, date, enddate } }: Draft): string | null {
  return basis === 'said' && (enddate === null || enddate === date) ? date : null;
}

/** “Still pays 10%”: it did so before. */
function tellsWhatStood({ tokens }: Sentence): boolean {
  return tokens.some(({ form }) => /^(already|still)$/i.test(form));
}

/** “Norway cut its tariff on Monday. Chile lifted its own”, “Chile answered at once. It imposed a tariff”. */
function withDayOfRow(one: Told, before: readonly Told[], coding: Coding): Told | null {
  const { draft, terms } = one;
  if (!tellsNoTime(one) || terms!.terms.stays || terms!.terms.act === 'announce') return null;
  if (draft.status !== 'occurred' || !isPlainPast(draft)) return null;
  const last = before.findLast(({ draft: { sentence } }) => sentence !== draft.sentence);
  if (last !== undefined && last.terms !== null && isRow(last.draft, draft))
    return dated(one, last.draft.dating);
  const answered = answeredAtOnce(draft, before, coding) ?? answeredThatDay(draft, before, coding);
  return answered === null ? null : dated(one, answered.dating);
}

function isRow(last: Draft, draft: Draft): boolean {
  return (
    isSoonAfter(draft.sentence, last.sentence, 1) &&
    last.status === 'occurred' &&
    isPlainPast(last) &&
    dayOf(last) !== null
  );
}

/** The act to which the sentence, or the one before it of the same side, is an answer at once; null where none is. */
function answeredAtOnce(draft: Draft, before: readonly Told[], coding: Coding): Draft | null {
  const { sentences } = coding.analysis;
  const own = draft.sentence.index;
  const from = isAtOnce(draft.sentence, draft.clause, coding)
    ? own
    : isAnswerOf(draft, sentences[own - 1], coding)
      ? own - 1
      : null;
  if (from === null) return null;
  const codes = new Set(draft.actors.map(({ actor }) => actor.code));
  const other = before.findLast(
    (one) =>
      one.terms !== null &&
      isBefore(one.draft, draft, from) &&
      one.draft.actors.some(({ actor }) => actor.code !== null && !codes.has(actor.code)),
  );
  if (other === undefined || from - other.draft.sentence.index > reachOfAnswered) return null;
  return dayOf(other.draft) === null ? null : other.draft;
}

/**
 * What the other side did to this one on the day of the report, told shortly before: what is done back was not done before it, nor
 * after that day. Null where nothing is.
 */
function answeredThatDay(draft: Draft, before: readonly Told[], { analysis }: Coding): Draft | null {
  const { index } = draft.sentence;
  const other = before.findLast(
    (one) =>
      one.terms !== null &&
      one.draft.sentence.index < index &&
      index - one.draft.sentence.index <= reachOfAnswered &&
      isPlainPast(one.draft) &&
      sameSide(one.draft.actors, draft.recipients) &&
      sameSide(one.draft.recipients, draft.actors),
  );
  return other !== undefined && dayOf(other.draft) === analysis.date ? other.draft : null;
}

/** True for an act of a sentence before the answer, or told before it in the same one. */
function isBefore({ sentence, match }: Draft, answer: Draft, from: number): boolean {
  if (sentence.index !== answer.sentence.index) return sentence.index < from;
  return from === sentence.index && match.predicate.word < answer.match.predicate.word;
}

/** “Chile retaliated immediately.”: right before what Chile did. */
function isAnswerOf(draft: Draft, sentence: Sentence | undefined, coding: Coding): boolean {
  if (sentence === undefined || !isSoonAfter(draft.sentence, sentence, 1)) return false;
  const verb = sentence.root;
  if (!coding.lexicon.measureWords.answers(sentence.tokens[verb].lemma)) return false;
  const subject = sentence.child(verb, 'nsubj');
  if (subject === null || !isAtOnce(sentence, verb, coding)) return false;
  const answerers = coding.actors.at(sentence.index, subject.index).map(({ actor }) => actor.code);
  return draft.actors.some(({ actor }) => actor.code !== null && answerers.includes(actor.code));
}

/** “Answered within hours”, “immediately imposed”. */
function isAtOnce(sentence: Sentence, verb: number, { lexicon: { measureWords } }: Coding): boolean {
  if (sentence.tokens[verb].xpos !== 'VBD') return false;
  return sentence.tokens.some(
    ({ index, head }) =>
      measureWords.terms.phrase(sentence, index)?.tells === 'at-once' &&
      (head === verb || Math.abs(index - verb) <= 2),
  );
}

/** The measure done on the day that the other gives. */
function dated(one: Told, { date, enddate, span, time }: Dating): Told {
  const dating: Dating = { date, enddate, basis: 'said', span, time };
  const { rule } = one.draft;
  const shared = 'day of the act before it';
  return { ...one, draft: { ...one.draft, dating, rule: rule === null ? shared : `${rule}, ${shared}` } };
}

/** The day on which it is said to have been done; null when it is none, or a longer time. */
function dayOf({ status, dating: { basis, date, enddate } }: Draft): string | null {
  const isDone = status === 'occurred' || status === 'ongoing';
  return isDone && basis === 'said' && date === enddate ? date : null;
}

/** “Imposed”, not “had imposed” or “has imposed”: what is told in its turn. */
function isPlainPast({ sentence, clause }: Draft): boolean {
  return sentence.tokens[clause].xpos === 'VBD' && sentence.child(clause, 'aux') === null;
}

function isSoonAfter(sentence: Sentence, earlier: Sentence, reach: number): boolean {
  return isWithin(sentence, earlier, reach) && sentence.paragraph === earlier.paragraph;
}

function isWithin(sentence: Sentence, earlier: Sentence, reach: number): boolean {
  const way = sentence.index - earlier.index;
  return way > 0 && way <= reach;
}

function sameSide(a: readonly Party[], b: readonly Party[]): boolean {
  return a.some(({ actor }) => actor.code !== null && b.some((other) => other.actor.code === actor.code));
}
