/**
 * Sentences that tell when measures told elsewhere hold: “Collection begins on Tuesday”, “Both take effect on Monday”, “The minister
 * imposed it on Monday”.
 */
import type { Analysis, Sentence, Token } from '../../language/analysis.js';
import type { Coding } from '../code-events.js';
import { datingOf } from '../dating.js';
import type { MeasureTerms } from './measure-terms.js';
import type { TermWords } from './term-words.js';
import { noTimes, startOf, type TermTimes, termTimes } from './times.js';

export interface Carrier {
  readonly sentence: Sentence;
  /** Acts of which it tells; null for any measure told before it. */
  readonly act: MeasureTerms['act'];
  /** Codes of whose the measure is of which it tells; none where it is not said. */
  readonly owners: readonly (string | null)[];
  /** The component that it names. */
  readonly name: string | null;
  /** The nouns of what it says that the measure falls on, in small letters: “the cap on pork”; none where it does not say. */
  readonly on: readonly string[];
  readonly times: TermTimes;
  /** “Took effect on Monday”: it tells what has begun, and so nothing of what was only threatened. */
  readonly hasBegun: boolean;
  /** “Both take effect on Monday”: it tells of the sentence right before it. */
  readonly ofSentenceBefore: boolean;
  /** “... will take these steps by 14 May:”: it tells of what comes after it. */
  readonly opensList: boolean;
}

/** A sentence whose subject is a measure or what is done to one, and whose verb tells since when or how long it holds. */
export function carrierOf(sentence: Sentence, { lexicon, analysis, actors }: Coding): Carrier | null {
  const { terms } = lexicon.measureWords;
  const all = { sentence, act: null, owners: [], name: null, on: [], hasBegun: false };
  if (opensList(sentence, terms)) {
    const words = sentence.tokens.map(({ index }) => index);
    const times = termTimes(sentence, words, analysis.times, analysis.date, terms);
    return times.starts === null ? null : { ...all, times, opensList: true, ofSentenceBefore: false };
  }
  const imposed = whenImposed(sentence, terms, analysis);
  if (imposed !== null) return { ...all, times: imposed, opensList: false, ofSentenceBefore: true };
  for (const { index } of sentence.tokens) {
    const collected = collectedAt(sentence, index, terms);
    const tells = collected === null ? terms.verb(sentence, index) : 'start';
    if (tells !== 'start' && tells !== 'end' && tells !== 'last') continue;
    const subject =
      collected ??
      relativeOf(sentence, index) ??
      sentence.child(index, 'nsubj') ??
      wordBefore(sentence, index);
    if (subject === null) continue;
    const isForRate = tells === 'start' && isForRateBefore(subject, sentence, analysis);
    if (!(isForRate || /^(NOUN|VERB)$/.test(subject.upos) || isForMeasures(subject.form))) continue;
    const act = terms.act(sentence, subject.index);
    const isMeasure =
      isForRate ||
      isForMeasures(subject.form) ||
      lexicon.instruments.at(sentence, subject.index) !== null ||
      terms.word(sentence, subject.index) === 'deed' ||
      /^(collection|rate|duty|truce)$/.test(subject.lemma);
    if (act === null && !isMeasure) continue;
    const read = termTimes(sentence, [index], analysis.times, analysis.date, terms);
    const times =
      read.starts === null && tells === 'start' && collected === null
        ? startAfter(sentence, index, analysis, read)
        : read;
    if (times === noTimes || (times.starts === null && times.ends === null && times.days === null)) continue;
    const name = terms.name(sentence, Math.max(0, subject.index - 3), subject.index)?.name ?? null;
    const ofSentenceBefore = isForMeasures(subject.form);
    const owners = actors.belonging(sentence.index, subject.index).map(({ actor }) => actor.code);
    const hasBegun = tells === 'start' && sentence.tokens[index].xpos === 'VBD';
    const on = nounsOn(sentence, subject.index);
    return { sentence, act, owners, name, on, times, hasBegun, opensList: false, ofSentenceBefore };
  }
  return null;
}

/** “The state will take these steps:”, “the following measures”. */
function opensList(sentence: Sentence, terms: TermWords): boolean {
  const last = sentence.tokens.length - 1;
  return sentence.tokens.some(
    ({ form, index }) =>
      (form === ':' && index === last) ||
      (form.toLowerCase() === 'following' && terms.word(sentence, Math.min(index + 1, last)) === 'deed'),
  );
}

/** “Imposed it on Monday”: the day on which what was told before was taken. */
function whenImposed(sentence: Sentence, terms: TermWords, { times, date }: Analysis): TermTimes | null {
  for (const { index, xpos } of sentence.verbs) {
    if (xpos !== 'VBD' || !terms.charges(sentence, index)) continue;
    if (!/^(it|them|both)$/i.test(sentence.child(index, 'obj')?.form ?? '')) continue;
    const { time } = datingOf(sentence, index, times, date);
    const start = time === null ? null : startOf(time, date);
    if (start !== null) return { ...noTimes, starts: start.day, spans: { starts: start.span } };
  }
  return null;
}

/** “The rate, which took effect on Monday”: the noun of a relative clause. */
function relativeOf(sentence: Sentence, verb: number): Token | null {
  const { deprel, head } = sentence.tokens[verb];
  return deprel === 'acl:relcl' && head >= 0 ? sentence.tokens[head] : null;
}

/** “The tariff will be collected from 25 March”: what is to be charged; null for a verb that says nothing of the kind. */
function collectedAt(sentence: Sentence, verb: number, terms: TermWords): Token | null {
  if (sentence.tokens[verb].upos !== 'VERB' || !terms.charges(sentence, verb)) return null;
  const isToCome = sentence
    .childrenWith(verb, 'aux', 'mark')
    .some(({ form }) => /^(will|shall|to)$/i.test(form));
  return isToCome ? sentence.child(verb, 'nsubj:pass') : null;
}

/** “The cap on pork”: the nouns of the phrase of what it falls on. */
function nounsOn(sentence: Sentence, noun: number): string[] {
  const phrases = sentence
    .childrenWith(noun, 'nmod')
    .filter(({ index }) => sentence.childrenWith(index, 'case').some(({ form }) => /^on$/i.test(form)));
  return phrases
    .flatMap(({ index }) => sentence.subtree(index).map((word) => sentence.tokens[word]))
    .filter(({ upos }) => upos === 'NOUN')
    .map(({ lemma }) => lemma.toLowerCase());
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

/** “What was left was the 25%, and that took effect on Monday”: a pronoun for the rate told before it in its sentence. */
function isForRateBefore(
  { form, index }: Token,
  { index: sentence }: Sentence,
  { quantities }: Analysis,
): boolean {
  return (
    /^(it|that|this)$/i.test(form) &&
    quantities.some((one) => one.sentence === sentence && one.unit === 'percent' && one.last < index)
  );
}

/** “Both take effect on Monday”: what stands for measures told before. */
function isForMeasures(form: string): boolean {
  return /^(both|they|these)$/i.test(form);
}
