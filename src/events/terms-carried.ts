/**
 * Times that a sentence of its own tells of measures told before or after it: “Collection begins on Tuesday”, “The cuts hold for
 * 90 days from 14 May”.
 */
import type { Analysis, Sentence, Token } from '../language/analysis.js';
import type { Coding } from './code-events.js';
import type { MeasureTerms } from './measure-terms.js';
import type { Told } from './measures-told.js';
import type { Terms } from './terms.js';
import { noTimes, startOf, type TermTimes, termTimes } from './terms-times.js';

/** How many sentences may lie between a measure and what is told of it later, and before it. */
const reachAfter = 3;
const reachBefore = 4;
/** How many sentences a list may have after the one that opens it. */
const longestList = 8;
/** Words between a measure’s noun and its verb at most. */
const farthestVerb = 12;

interface Carrier {
  readonly sentence: Sentence;
  /** Acts of which it tells; null for any measure told before it. */
  readonly act: MeasureTerms['act'];
  /** Codes of whose the measure is of which it tells; none where it is not said. */
  readonly owners: readonly (string | null)[];
  /** The component that it names. */
  readonly name: string | null;
  readonly times: TermTimes;
  /** “Both take effect on Monday”: it tells of the sentence right before it. */
  readonly ofSentenceBefore: boolean;
  /** “... will take these steps by 14 May:”: it tells of what comes after it. */
  readonly opensList: boolean;
}

/** Gives measures without times of their own those of the nearest sentence that tells when such a measure holds. */
export function carryTimes(told: readonly Told[], coding: Coding): Told[] {
  const { sentences } = coding.analysis;
  const own = new Set(
    told
      .filter(({ terms, draft }) => terms !== null && draft.recipients.length > 0)
      .map(({ draft }) => draft.sentence),
  );
  const carriers = sentences.flatMap((sentence) =>
    own.has(sentence) ? [] : (carrierOf(sentence, coding) ?? []),
  );
  if (carriers.length === 0) return [...told];
  return told.map((one) => {
    const { terms } = one;
    if (terms === null || terms.terms.stays || hasTimes(terms.terms)) return one;
    if (isSetAhead(one, coding.analysis.date) || hasBegun(terms, one.draft.sentence, coding)) return one;
    const found = nearest(one, carriers);
    if (found === null) return one;
    return {
      ...one,
      terms: withTimes(terms, found.times),
      further: one.further.map((other) => (hasTimes(other.terms) ? other : withTimes(other, found.times))),
    };
  });
}

function withTimes(of: Terms, { starts, ends, days, spans }: TermTimes): Terms {
  const { terms } = of;
  return {
    ...of,
    terms: { ...terms, starts, ends: ends ?? terms.ends, days: days ?? terms.days },
    spans: { ...of.spans, ...spans },
  };
}

function hasTimes({ starts, ends }: MeasureTerms): boolean {
  return starts !== null || ends !== null;
}

/** “Would impose controls on that day”: it is said when it is to be done. */
function isSetAhead({ draft: { dating } }: Told, day: string | null): boolean {
  return dating.basis === 'said' && day !== null && dating.date !== null && dating.date > day;
}

/** “After a tariff on Chilean goods took effect”: it has begun, whatever is told of others. */
function hasBegun({ instrument }: Terms, sentence: Sentence, { lexicon }: Coding): boolean {
  const verb = sentence.tokens
    .slice(instrument, instrument + farthestVerb)
    .find(({ upos }) => upos === 'VERB');
  return verb?.xpos === 'VBD' && lexicon.measureWords.terms.verb(sentence, verb.index) === 'start';
}

/** A sentence whose subject is a measure or what is done to one, and whose verb tells since when or how long it holds. */
function carrierOf(sentence: Sentence, { lexicon, analysis, actors }: Coding): Carrier | null {
  const { terms } = lexicon.measureWords;
  const opensList = sentence.tokens.some(
    ({ form, index }) =>
      (form === ':' && index === sentence.tokens.length - 1) ||
      (form.toLowerCase() === 'following' &&
        terms.word(sentence, Math.min(index + 1, sentence.tokens.length - 1)) === 'deed'),
  );
  if (opensList) {
    const times = termTimes(
      sentence,
      sentence.tokens.map(({ index }) => index),
      analysis.times,
      analysis.date,
      terms,
    );
    return times.starts === null
      ? null
      : { sentence, act: null, owners: [], name: null, times, opensList: true, ofSentenceBefore: false };
  }
  for (const { index } of sentence.tokens) {
    const tells = terms.verb(sentence, index);
    if (tells !== 'start' && tells !== 'end' && tells !== 'last') continue;
    const subject =
      relativeOf(sentence, index) ?? sentence.child(index, 'nsubj') ?? wordBefore(sentence, index);
    if (subject === null || !(/^(NOUN|VERB)$/.test(subject.upos) || isForMeasures(subject.form))) continue;
    const act = terms.act(sentence, subject.index);
    const isMeasure =
      isForMeasures(subject.form) ||
      lexicon.instruments.at(sentence, subject.index) !== null ||
      terms.word(sentence, subject.index) === 'deed' ||
      /^(collection|rate|duty|truce)$/.test(subject.lemma);
    if (act === null && !isMeasure) continue;
    const read = termTimes(sentence, [index], analysis.times, analysis.date, terms);
    const times =
      read.starts === null && tells === 'start' ? startAfter(sentence, index, analysis, read) : read;
    if (times === noTimes || (times.starts === null && times.ends === null && times.days === null)) continue;
    const name = terms.name(sentence, Math.max(0, subject.index - 3), subject.index)?.name ?? null;
    const ofSentenceBefore = isForMeasures(subject.form);
    const owners = actors.belonging(sentence.index, subject.index).map(({ actor }) => actor.code);
    return { sentence, act, owners, name, times, opensList: false, ofSentenceBefore };
  }
  return null;
}

/** “The rate, which took effect on Monday”: the noun of a relative clause. */
function relativeOf(sentence: Sentence, verb: number): Token | null {
  const { deprel, head } = sentence.tokens[verb];
  return deprel === 'acl:relcl' && head >= 0 ? sentence.tokens[head] : null;
}

/** The word before a verb that the tree has lost, over its auxiliaries. */
function wordBefore({ tokens }: Sentence, verb: number): Token | null {
  let at = verb - 1;
  while (at >= 0 && /^(AUX|ADV)$/.test(tokens[at].upos)) at--;
  return tokens[at] ?? null;
}

/** The first day told after the verb, wherever the tree has hung it. */
function startAfter(sentence: Sentence, verb: number, { times, date }: Analysis, read: TermTimes): TermTimes {
  const time = times.find(
    (one) =>
      one.sentence === sentence.index && one.first > verb && one.bound !== 'until' && one.bound !== 'before',
  );
  const start = time === undefined ? null : startOf(time, date);
  return start === null ? read : { ...read, starts: start.day, spans: { ...read.spans, starts: start.span } };
}

/** “Both take effect on Monday”: what stands for measures told before. */
function isForMeasures(form: string): boolean {
  return /^(both|they|these)$/i.test(form);
}

function nearest({ draft, terms }: Told, carriers: readonly Carrier[]): Carrier | null {
  let best: Carrier | null = null;
  let bestWay = Number.POSITIVE_INFINITY;
  for (const one of carriers) {
    const way = one.sentence.index - draft.sentence.index;
    const { act } = terms!.terms;
    if (one.name !== null && terms!.terms.name !== null && one.name !== terms!.terms.name) continue;
    if (one.owners.length > 0 && !draft.actors.some(({ actor }) => one.owners.includes(actor.code))) continue;
    if (one.ofSentenceBefore && way !== 1) continue;
    if (one.opensList) {
      if (way >= 0 || way < -longestList) continue;
    } else if (one.act === null || one.act === 'announce') {
      // “Collection begins on Tuesday” is of what was told before it.
      if (way <= 0 || way > reachAfter) continue;
    } else if (one.act !== act || way > reachAfter || way < -reachBefore) continue;
    const steps = Math.abs(way);
    if (steps < bestWay) {
      best = one;
      bestWay = steps;
    }
  }
  return best;
}
