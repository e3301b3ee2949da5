/**
 * Times that a sentence of its own tells of measures told before or after it: “Collection begins on Tuesday”, “The cuts hold for
 * 90 days from 14 May”.
 */
import type { Sentence } from '../language/analysis.js';
import type { Coding } from './code-events.js';
import type { MeasureTerms } from './measure-terms.js';
import type { Told } from './measures-told.js';
import { noTimes, type TermTimes, termTimes } from './terms-times.js';

/** How many sentences may lie between a measure and what is told of it later, and before it. */
const reachAfter = 3;
const reachBefore = 4;
/** How many sentences a list may have after the one that opens it. */
const longestList = 8;

interface Carrier {
  readonly sentence: Sentence;
  /** Acts of which it tells; null for any measure told before it. */
  readonly act: MeasureTerms['act'];
  /** The component that it names. */
  readonly name: string | null;
  readonly times: TermTimes;
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
    const found = nearest(one, carriers);
    if (found === null) return one;
    const { starts, ends, days, spans } = found.times;
    return {
      ...one,
      terms: {
        ...terms,
        terms: { ...terms.terms, starts, ends: ends ?? terms.terms.ends, days: days ?? terms.terms.days },
        spans: { ...terms.spans, ...spans },
      },
    };
  });
}

function hasTimes({ starts, ends }: MeasureTerms): boolean {
  return starts !== null || ends !== null;
}

/** A sentence whose subject is a measure or what is done to one, and whose verb tells since when or how long it holds. */
function carrierOf(sentence: Sentence, { lexicon, analysis }: Coding): Carrier | null {
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
    return times.starts === null ? null : { sentence, act: null, name: null, times, opensList: true };
  }
  for (const { index, upos } of sentence.tokens) {
    if (upos !== 'VERB') continue;
    const tells = terms.verb(sentence, index);
    if (tells !== 'start' && tells !== 'end' && tells !== 'last') continue;
    const subject = sentence.child(index, 'nsubj');
    if (subject === null || subject.upos !== 'NOUN') continue;
    const act = terms.act(sentence, subject.index);
    const isMeasure =
      lexicon.instruments.at(sentence, subject.index) !== null ||
      terms.word(sentence, subject.index) === 'deed' ||
      /^(collection|rate|duty)$/.test(subject.lemma);
    if (act === null && !isMeasure) continue;
    const times = termTimes(sentence, [index], analysis.times, analysis.date, terms);
    if (times === noTimes || (times.starts === null && times.ends === null && times.days === null)) continue;
    const name = terms.name(sentence, Math.max(0, subject.index - 3), subject.index)?.name ?? null;
    return { sentence, act, name, times, opensList: false };
  }
  return null;
}

function nearest({ draft, terms }: Told, carriers: readonly Carrier[]): Carrier | null {
  let best: Carrier | null = null;
  let bestWay = Number.POSITIVE_INFINITY;
  for (const one of carriers) {
    const way = one.sentence.index - draft.sentence.index;
    const { act } = terms!.terms;
    if (one.name !== null && terms!.terms.name !== null && one.name !== terms!.terms.name) continue;
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
