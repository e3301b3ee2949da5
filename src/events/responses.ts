/** Which earlier act an event answers: “in retaliation”, “responded with”, by the same two parties with their roles swapped. */
import type { Span } from '../report/report.js';
import type { Coding } from './code-events.js';
import type { Draft } from './draft.js';
import type { Event } from './event.js';
import { answerBefore, isBeforehand } from './measures/answers-before.js';
import { type Answer, answerTold } from './measures/answers-told.js';
import type { Told } from './measures/measures-told.js';
import { shareCountry } from './parties/parties.js';
import type { MeasureWords } from './terms/measure-words.js';

/** How many sentences after an answer it may be told what had been done before it. */
const reachAhead = 3;
/** How many sentences after a measure more may be told of it; what is taken with it stands right after it. */
const reachOfMore = 2;
/** How many sentences before a part of a measure the whole may be told. */
const reachOfWhole = 2;

/** The events, each with the one of the report that it answers. */
export function withResponses(told: readonly Told[], events: readonly Event[], coding: Coding): Event[] {
  const answers: (Answer | null)[] = [];
  for (let i = 0; i < told.length; i++) answers.push(answerOf(i, told, answers, coding));
  const byDraft = new Map(told.map(({ draft }, i) => [draft, events[i]]));
  return events.map((event, i) => {
    const answer = answers[i];
    if (answer === null) return event;
    const { start, end } = answer.span;
    const evidence = { ...event.chancery.evidence, respondsTo: [{ start, end }] };
    const respondsTo = byDraft.get(answer.answered)!.id;
    return { ...event, chancery: { ...event.chancery, respondsTo, evidence } };
  });
}

/** What the one of the number answers, by its own words or those around it. */
function answerOf(
  i: number,
  told: readonly Told[],
  answers: readonly (Answer | null)[],
  coding: Coding,
): Answer | null {
  const one = told[i];
  const earlier = told.slice(0, i);
  const span = saidToAnswer(one, coding);
  const found = span === null ? null : (answered(one, earlier) ?? doneBefore(one, told.slice(i + 1)));
  if (span !== null && found !== null) return { answered: found, span };
  if (one.terms === null) return null;
  return (
    inReturn(one, earlier, coding.lexicon.measureWords) ??
    answerTold(one, told, opposes, coding) ??
    sharedAnswer(one, earlier, answers)
  );
}

/** The words that say that it answers something. */
function saidToAnswer({ draft, terms }: Told, { lexicon, analysis, actors }: Coding): Span | null {
  const words = lexicon.measureWords;
  const word = responseWord(draft, words);
  if (word !== null) return draft.sentence.span([word]);
  return terms === null ? null : answerBefore(draft, analysis.sentences, actors, words);
}

/** “In return it taxed wine”: after the other side’s measure told right before; what eases is given for what eases. */
function inReturn({ draft }: Told, earlier: readonly Told[], words: MeasureWords): Answer | null {
  const { sentence, clause } = draft;
  const at = sentence.tokens.findIndex(
    ({ index }) => words.terms.phrase(sentence, index)?.tells === 'answers',
  );
  if (at < 0 || !conflict.has(draft.type)) return null;
  const last = words.terms.phrase(sentence, at)!.length - 1 + at;
  if (!near(sentence.tokens, last, clause, 1) && !near(sentence.tokens, at, clause, 1)) return null;
  const other = earlier.findLast(
    (one) =>
      one.terms !== null && sentence.index - one.draft.sentence.index <= 1 && opposes(draft, one.draft),
  );
  return other === undefined ? null : { answered: other.draft, span: sentence.span([at, last]) };
}

/** The word of the event’s clause that says it answers something, or null. */
function responseWord({ sentence, clause, match }: Draft, words: MeasureWords): number | null {
  for (const { index, lemma } of sentence.tokens) {
    // A “reciprocal tariff” is called so, whatever it answers.
    if (!words.answers(lemma) || words.terms.name(sentence, index, index + 1) !== null) continue;
    if (
      index === match.predicate.word ||
      near(sentence.tokens, index, clause, 3) ||
      near(sentence.tokens, index, match.predicate.word, 3)
    )
      return index;
    if (near(sentence.tokens, clause, index, 3)) return index;
  }
  return null;
}

/** The nearest earlier act of conflict against who answers; measures answer measures, and the whole of one rather than a part. */
function answered({ draft, terms }: Told, earlier: readonly Told[]): Draft | null {
  const swapped = earlier.filter((other) => opposes(draft, other.draft) && !isPastThreat(other.draft));
  const measures = terms === null ? [] : swapped.filter((other) => other.terms !== null);
  const last = measures.at(-1);
  return last === undefined ? (swapped.at(-1)?.draft ?? null) : (wholeOf(last, measures) ?? last).draft;
}

/** “Had threatened to double it”: what was only threatened before what is told is not what is answered then. */
function isPastThreat({ type, sentence, clause }: Draft): boolean {
  if (type !== 'THREATEN') return false;
  let verb = clause;
  while (sentence.tokens[verb].deprel === 'xcomp' && !isBeforehand(sentence, verb))
    verb = sentence.tokens[verb].head;
  return isBeforehand(sentence, verb);
}

/** “Put 25% on Chilean goods. Chilean oil pays 10%”: the tariff on all goods of which the other is a part; null where it is none. */
function wholeOf({ draft, terms }: Told, measures: readonly Told[]): Told | null {
  if (terms!.terms.goods.length === 0) return null;
  const whole = measures.findLast(
    (one) =>
      one.terms!.terms.kind === terms!.terms.kind &&
      one.terms!.terms.goods.length === 0 &&
      draft.sentence.index - one.draft.sentence.index <= reachOfWhole &&
      shareCountry(one.draft.actors, draft.actors),
  );
  return whole ?? null;
}

/** “In retaliation for the last rise. ... Norway had raised it on Monday”: the measure told after its answer as done before it. */
function doneBefore({ draft, terms }: Told, later: readonly Told[]): Draft | null {
  if (terms === null) return null;
  const found = later.find(
    (other) =>
      other.terms !== null &&
      other.draft.sentence.index - draft.sentence.index <= reachAhead &&
      isBeforehand(other.draft.sentence, other.draft.clause) &&
      opposes(draft, other.draft),
  );
  return found?.draft ?? null;
}

/**
 * What a measure told shortly before answers, where this one tells more of it (“announced tariffs on wine. Norway will put 15% on red
 * wine”) or is taken with it (“also threatened controls”).
 */
function sharedAnswer(
  { draft, terms }: Told,
  earlier: readonly Told[],
  answers: readonly (Answer | null)[],
): Answer | null {
  const { sentence } = draft;
  const also = sentence.childrenWith(draft.clause, 'advmod').some(({ form }) => /^also$/i.test(form));
  const at = earlier.findLastIndex(
    (other, i) =>
      answers[i] !== null &&
      other.terms !== null &&
      other.draft.sentence.index < sentence.index &&
      sentence.index - other.draft.sentence.index <= (also ? 1 : reachOfMore) &&
      shareCountry(other.draft.actors, draft.actors) &&
      shareCountry(other.draft.recipients, draft.recipients) &&
      (also || (other.terms.terms.rate === null && other.terms.terms.kind === terms!.terms.kind)),
  );
  return at < 0 ? null : answers[at];
}

/** True for an act of conflict by those against whom the draft is, against those whose it is. */
function opposes(draft: Draft, other: Draft): boolean {
  return (
    conflict.has(other.type) &&
    shareCountry(other.actors, draft.recipients) &&
    shareCountry(other.recipients, draft.actors)
  );
}

const conflict: ReadonlySet<string> = new Set([
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'MOBILIZE',
  'THREATEN',
  'ACCUSE',
  'REJECT',
]);

function near(tokens: Draft['sentence']['tokens'], from: number, to: number, steps: number): boolean {
  let at = from;
  for (let i = 0; i <= steps && at >= 0; i++) {
    if (at === to) return true;
    at = tokens[at].head;
  }
  return false;
}
