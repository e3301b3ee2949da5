/** When an event was or will be: from the time expression nearest to it in its clause, its tense, or the report’s day. */
import type { Sentence, TimeExpression } from '../language/analysis.js';
import type { Span } from '../report/report.js';
import type { Status } from './ontology.js';

export interface Dating {
  readonly date: string | null;
  readonly enddate: string | null;
  readonly basis: 'said' | 'tense' | 'report' | 'none';
  readonly span: Span | null;
  /** The expression, when one is said. */
  readonly time: TimeExpression | null;
}

/** Days by which an event must lie before its report to be background rather than news. */
export const daysToBackground = 366;

/** Finds the event’s time. `clause` is the word whose clause it stands in; `day` the report’s ISO day, when known. */
export function datingOf(
  sentence: Sentence,
  clause: number,
  times: readonly TimeExpression[],
  day: string | null,
): Dating {
  const time = timeOf(sentence, clause, times);
  if (time !== null) {
    const { interval, start, end } = time;
    const span = { start, end };
    if (interval !== null) return { date: interval.start, enddate: interval.end, basis: 'said', span, time };
    return { date: null, enddate: null, basis: 'none', span, time };
  }
  return onReportDay(day);
}

/** The dating of what the report gives no time of: its own day, when known. */
export function onReportDay(day: string | null): Dating {
  return { date: day, enddate: day, basis: day === null ? 'none' : 'report', span: null, time: null };
}

/** The time expression that hangs from the clause’s verb, or failing that from the noun; the nearest of several. */
function timeOf(sentence: Sentence, clause: number, times: readonly TimeExpression[]): TimeExpression | null {
  let best: TimeExpression | null = null;
  let bestWay = Number.POSITIVE_INFINITY;
  for (const time of times) {
    // “Suspended until 2 April” does not tell when it was suspended.
    if (time.sentence !== sentence.index || time.kind !== 'point' || time.bound === 'until') continue;
    if (namesThing(sentence, time) || isOfTheRest(sentence, time)) continue;
    const way = wayTo(sentence, time, clause);
    if (way < bestWay) {
      best = time;
      bestWay = way;
    }
  }
  return best ?? timeBeforeWhen(sentence, clause, times) ?? timeOfJoined(sentence, clause, times);
}

/** “Met the envoy on Monday and signed the order”: the time of the verb before, which has the same subject. */
function timeOfJoined(
  sentence: Sentence,
  clause: number,
  times: readonly TimeExpression[],
): TimeExpression | null {
  const { deprel, head, upos } = sentence.tokens[clause];
  if (deprel !== 'conj' || upos !== 'VERB' || head > clause || sentence.tokens[head].upos !== 'VERB')
    return null;
  if (sentence.child(clause, 'nsubj', 'nsubj:pass', 'aux') !== null) return null;
  const time = timeOf(sentence, head, times);
  return time !== null && time.last < clause && time.precision === 'day' ? time : null;
}

/** “Nine days ago, when the president put off the tariffs”: the time right before a clause that tells what was then. */
function timeBeforeWhen(
  sentence: Sentence,
  clause: number,
  times: readonly TimeExpression[],
): TimeExpression | null {
  const when = sentence.tokens.find(
    ({ form, head, index }) => head === clause && index < clause && /^when$/i.test(form),
  );
  if (when === undefined) return null;
  const last = sentence.tokens[when.index - 1]?.form === ',' ? when.index - 2 : when.index - 1;
  const found = times.find((one) => one.sentence === sentence.index && one.last === last);
  return found?.kind === 'point' && found.bound !== 'until' ? found : null;
}

/** “The controls of 9 October”: a day that tells which of them is meant, and not when something is done. */
function namesThing(sentence: Sentence, time: TimeExpression): boolean {
  const head = sentence.tokens[headOf(sentence, time)];
  const before = sentence.tokens[time.first - 1]?.form.toLowerCase();
  const opens = sentence.tokens[time.first].form.toLowerCase();
  return (before === 'of' || opens === 'of') && head.deprel.startsWith('nmod') && time.precision === 'day';
}

/** “A third of it at once and the rest in May”: a time for what is left, and not for the whole. */
function isOfTheRest({ tokens }: Sentence, { first }: TimeExpression): boolean {
  return (
    /^(rest|remainder|balance)$/i.test(tokens[first - 1]?.form ?? '') &&
    /^the$/i.test(tokens[first - 2]?.form ?? '')
  );
}

/** Steps from the expression up to the clause’s word; infinite when it belongs to another clause. */
function wayTo(sentence: Sentence, time: TimeExpression, clause: number): number {
  let at = headOf(sentence, time);
  for (let steps = 0; steps < 6; steps++) {
    if (at === clause) return steps;
    const { head, deprel, upos } = sentence.tokens[at];
    if (head < 0 || (steps > 0 && /^(acl|advcl|ccomp|parataxis)/.test(deprel)))
      return Number.POSITIVE_INFINITY;
    // “Opened an inquiry and announced fees from Tuesday”: the inquiry does not begin then.
    if (time.bound === 'since' && upos === 'VERB' && deprel === 'conj') return Number.POSITIVE_INFINITY;
    at = head;
  }
  return Number.POSITIVE_INFINITY;
}

function headOf(sentence: Sentence, { first, last }: TimeExpression): number {
  for (let i = first; i <= last; i++) {
    const { head } = sentence.tokens[i];
    if (head < first || head > last) return i;
  }
  return first;
}

/**
 * “Announced fees from Tuesday”: what has been done was not done on the day to come from which it holds. Background that gives no day
 * was not on the report’s.
 */
export function asDone(dating: Dating, status: Status, day: string | null): Dating {
  const { time, date } = dating;
  if (status === 'historical' && dating.basis === 'report')
    return { date: null, enddate: null, basis: 'none', span: null, time };
  const isDone = status === 'occurred' || status === 'ongoing';
  if (!isDone || day === null || date === null || date <= day || time?.bound !== 'since') return dating;
  return { date: day, enddate: day, basis: 'report', span: null, time };
}

/** The status as the time corrects it: long past is background, a day to come is planned. */
export function statusInTime(status: Status, dating: Dating, day: string | null, perfect: boolean): Status {
  const { time } = dating;
  if (time === null) return status;
  const happened = status === 'occurred' || status === 'ongoing';
  if (!happened) return status;
  const coarse = time.precision === 'year' || time.precision === 'decade';
  if (time.interval === null || day === null) {
    // Without the report’s day a year that sets the scene, “In 2014, ...”, is background.
    return coarse && !perfect && time.bound === 'in' && time.first <= 1 ? 'historical' : status;
  }
  const today = Date.parse(day);
  if (time.bound === 'in' && Date.parse(time.interval.start) > today) return 'planned';
  const end = Date.parse(time.bound === 'since' || perfect ? day : time.interval.end);
  return today - end > daysToBackground * 86_400_000 ? 'historical' : status;
}
