/** When a measure starts and ends to hold and for how long, by the times of its sentence. */
import type { Sentence, TimeExpression } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { Telling, TermWords } from './term-words.js';

export interface TermTimes {
  readonly starts: string | null;
  readonly ends: string | null;
  readonly days: number | null;
  readonly spans: Readonly<Partial<Record<'starts' | 'ends' | 'days', Span>>>;
}

export const noTimes: TermTimes = { starts: null, ends: null, days: null, spans: {} };

/** Longest way up the tree from a time to the word that it belongs to. */
const longestWay = 8;
const dayLength = 86_400_000;

/**
 * The times that belong to the words: those that hang from them, or from a verb below or above them that says when something
 * holds. `day` is the report’s.
 */
export function termTimes(
  sentence: Sentence,
  anchors: readonly number[],
  times: readonly TimeExpression[],
  day: string | null,
  terms: TermWords,
): TermTimes {
  let { starts, ends, days } = noTimes as { starts: string | null; ends: string | null; days: number | null };
  const spans: Partial<Record<'starts' | 'ends' | 'days', Span>> = {};
  for (const time of times) {
    if (time.sentence !== sentence.index) continue;
    const way =
      wayUp(sentence, time, anchors, terms) ??
      readOn(sentence, time, anchors) ??
      beforeColon(sentence, time, anchors);
    if (way === null) continue;
    const { start, end } = time;
    if (time.kind === 'duration') {
      if (days === null && time.days !== null && isLength(sentence, time, way.tells)) {
        days = time.days;
        spans.days = { start, end };
      }
      continue;
    }
    if (time.kind !== 'point' || time.interval === null || time.precision !== 'day') continue;
    const ending =
      time.bound === 'until' || way.tells === 'end' || (way.tells === 'last' && time.bound === 'by');
    if (ending) {
      if (ends !== null || isStop(sentence, time)) continue;
      const last = comesYet(time.interval.end, time.text, day);
      // “Through 10 November” holds on that day too.
      ends = isThrough(sentence, time) ? shift(last, 1) : last;
      spans.ends = { start, end };
    } else if (
      starts === null &&
      (time.bound === 'since' || time.bound === 'after' || time.bound === 'by' || way.tells === 'start')
    ) {
      starts = nearestYear(time.interval.start, time.text, day);
      spans.starts = { start, end };
    }
  }
  return { starts, ends, days, spans };
}

/** The first day of the time, when it is a day; without a year in the year that brings it nearest to the report. */
export function startOf(
  { kind, interval, precision, text, start, end }: TimeExpression,
  day: string | null,
): { day: string; span: Span } | null {
  if (kind !== 'point' || interval === null || precision !== 'day') return null;
  return { day: nearestYear(interval.start, text, day), span: { start, end } };
}

/** How the time reaches the words, and what the verb on the way tells; null when it belongs to something else. */
function wayUp(
  sentence: Sentence,
  time: TimeExpression,
  anchors: readonly number[],
  terms: TermWords,
): { tells: 'start' | 'end' | 'last' | null } | null {
  let at = headOf(sentence, time);
  let tells: 'start' | 'end' | 'last' | null = beside(sentence, time);
  for (let steps = 0; steps < longestWay && at >= 0; steps++) {
    const { upos, head } = sentence.tokens[at];
    // “The extra duty kicks in on Monday”: a verb that was tagged a noun tells all the same.
    const telling = upos === 'VERB' || anchors.includes(at) ? tellingOf(sentence, at, terms) : null;
    if (telling === 'start' || telling === 'end' || telling === 'last') tells ??= telling;
    if (anchors.includes(at)) return { tells };
    // “Suspended since February 3”: the day of another act.
    if (upos === 'VERB' && (otherAct(terms.act(sentence, at)) || stoodSince(sentence, at, time, terms)))
      return null;
    if (telling !== null && anchors.some((anchor) => isNear(sentence, anchor, at)))
      return isBelowOther(sentence, at, anchors) ? null : { tells };
    if (upos === 'VERB' && telling === null && steps > 0 && !isLoose(sentence, at)) return null;
    at = head;
  }
  return null;
}

/** “In answer to Chile’s 12% duty, which took effect on Monday”: a rate of somebody’s own has its own day. */
function isBelowOther(sentence: Sentence, verb: number, anchors: readonly number[]): boolean {
  for (let { head } = sentence.tokens[verb]; head >= 0; { head } = sentence.tokens[head]) {
    if (anchors.includes(head)) return false;
    const rates = sentence.childrenWith(head, 'compound', 'nummod');
    const isRate = rates.some(({ form }) => /^(%|percent|cent)$/i.test(form));
    if (isRate && sentence.child(head, 'nmod:poss') !== null) return true;
  }
  return false;
}

/** “Will end its duties on Monday” tells when they are lifted: only what ends by itself has an end. */
function tellingOf(sentence: Sentence, verb: number, terms: TermWords): Telling | null {
  const telling = terms.verb(sentence, verb);
  return telling === 'end' && sentence.child(verb, 'obj') !== null ? null : telling;
}

/** “The fee, collected since 1 July”: what was charged before what is told now. */
function stoodSince(
  sentence: Sentence,
  verb: number,
  { first, text }: TimeExpression,
  terms: TermWords,
): boolean {
  const isSince = /^since\b/i.test(text) || /^since$/i.test(sentence.tokens[first - 1]?.form ?? '');
  const { deprel, xpos } = sentence.tokens[verb];
  return isSince && /^(acl|advcl)$/.test(deprel) && xpos === 'VBN' && terms.charges(sentence, verb);
}

function otherAct(act: string | null): boolean {
  return act !== null && act !== 'announce';
}

/** A length that stands after the words with no other finite verb between, wherever the tree has hung it. */
function readOn(
  sentence: Sentence,
  { first, kind, text }: TimeExpression,
  anchors: readonly number[],
): { tells: null } | null {
  const from = Math.max(-1, ...anchors.filter((anchor) => anchor < first));
  const opens =
    /^for\b/i.test(text) ||
    /^(period|term) of$/i.test(sentence.words(Math.max(0, first - 2), Math.max(0, first - 1)));
  if (kind !== 'duration' || from < 0 || !opens) return null;
  const between = sentence.tokens.slice(from + 1, first);
  // “Will tighten controls, suspend others for a year”: joined verbs have lengths of their own.
  return between.some(
    ({ upos, xpos, deprel }) =>
      upos === 'AUX' || /^VB[DPZ]$/.test(xpos) || (upos === 'VERB' && deprel === 'conj'),
  )
    ? null
    : { tells: null };
}

/** “The answer will be felt from Thursday: a tariff on wine”: what is named after the colon begins then. */
function beforeColon(
  { tokens }: Sentence,
  { last, bound }: TimeExpression,
  anchors: readonly number[],
): { tells: 'start' } | null {
  if (bound !== 'since' && bound !== 'by') return null;
  const first = Math.min(...anchors);
  const colon = tokens.findIndex(({ form, index }) => index > last && form === ':');
  if (colon < 0 || colon > first) return null;
  const between = tokens.slice(colon + 1, first);
  return between.some(({ upos, form }) => upos === 'VERB' || upos === 'AUX' || form === ';')
    ? null
    : { tells: 'start' };
}

/** True when one governs the other. */
function isNear(sentence: Sentence, anchor: number, verb: number): boolean {
  return sentence.governs(verb, anchor) || sentence.governs(anchor, verb);
}

/** Participles and infinitives belong to what they stand by. */
function isLoose(sentence: Sentence, verb: number): boolean {
  return /^(acl|advcl|xcomp|amod)/.test(sentence.tokens[verb].deprel);
}

/** “Starting on 4 February”, “effective 4 February”: the word before tells, whatever the tree has made of it. */
function beside(sentence: Sentence, { first }: TimeExpression): 'start' | null {
  const words = sentence.tokens
    .slice(Math.max(0, first - 2), first + 1)
    .map(({ form }) => form.toLowerCase());
  // “Wine from Chile on Monday” is from Chile.
  const isFrom = words.slice(-2).includes('from');
  return isFrom || words.some((word) => /^(starting|beginning|effective)$/.test(word)) ? 'start' : null;
}

/** “For 90 days”, “a 90-day pause”, “by another 90 days”; not “after 90 days” or “within 90 days”. */
function isLength(sentence: Sentence, { first, text }: TimeExpression, tells: string | null): boolean {
  if (tells === 'last' || /^for\b/i.test(text) || /^\d+-/.test(text)) return true;
  const before = sentence.tokens.slice(Math.max(0, first - 3), first).map(({ form }) => form.toLowerCase());
  if (before.some((word) => /^(after|within|in|every|past|last|ago|than|before)$/.test(word))) return false;
  return before.some((word) => /^(for|by|another|further|additional|a|an|the|its|period|term)$/.test(word));
}

/** “Until he took office” and “not until” tell no end. */
function isStop(sentence: Sentence, { first }: TimeExpression): boolean {
  return sentence.tokens[first - 1]?.form.toLowerCase() === 'not';
}

function isThrough(sentence: Sentence, { first, text }: TimeExpression): boolean {
  return /^through\b/i.test(text) || sentence.tokens[first - 1]?.form.toLowerCase() === 'through';
}

/** An end without a year lies ahead of the report: “until 10 November”, told in May. */
function comesYet(end: string, text: string, day: string | null): string {
  if (day === null || end >= day || /\b\d{4}\b/.test(text)) return end;
  return `${Number(end.slice(0, 4)) + 1}${end.slice(4)}`;
}

/** A start without a year lies in the year that brings it nearest to the report. */
function nearestYear(start: string, text: string, day: string | null): string {
  if (day === null || /\b\d{4}\b/.test(text) || !/\d/.test(text)) return start;
  const year = Number(start.slice(0, 4));
  const candidates = [year - 1, year, year + 1].map((one) => `${one}${start.slice(4)}`);
  const way = (one: string) => Math.abs(Date.parse(one) - Date.parse(day));
  return candidates.reduce((best, one) => (way(one) < way(best) ? one : best));
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

function headOf(sentence: Sentence, { first, last }: TimeExpression): number {
  for (let i = first; i <= last; i++) {
    const { head } = sentence.tokens[i];
    if (head < first || head > last) return i;
  }
  return first;
}
