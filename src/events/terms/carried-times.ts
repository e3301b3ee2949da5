/**
 * Times that a sentence of its own tells of measures told before or after it: “Collection begins on Tuesday”, “The cuts hold for
 * 90 days from 14 May”.
 */
import type { Sentence } from '../../language/analysis.js';
import type { Coding } from '../code-events.js';
import type { Told } from '../measures/measures-told.js';
import type { MeasureTerms } from './measure-terms.js';
import type { Terms } from './terms.js';
import { type Carrier, carrierOf } from './time-carriers.js';
import type { TermTimes } from './times.js';

/** How many sentences may lie between a measure and what is told of it later, and before it. */
const reachAfter = 3;
const reachBefore = 4;
/** How many sentences a list may have after the one that opens it. */
const longestList = 8;
/** Words between a measure’s noun and its verb at most. */
const farthestVerb = 12;

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
    if (found === null || (found.hasBegun && isOnlySaid(one) && !isOfComing(one, coding))) return one;
    return {
      ...one,
      terms: withTimes(terms, found.times),
      further: one.further.map((other) => (hasTimes(other.terms) ? other : withTimes(other, found.times))),
    };
  });
}

/** What is only threatened or thought of has not begun with what has. */
function isOnlySaid({ draft: { status } }: Told): boolean {
  return status === 'threatened' || status === 'considered' || status === 'possible';
}

/** “Threatened to double the tariff that awaits copper”: what is changed before it begins begins with it. */
function isOfComing({ draft: { sentence }, terms }: Told, { lexicon }: Coding): boolean {
  const after = terms!.instrument + 1;
  return (
    after < sentence.tokens.length && lexicon.measureWords.terms.phrase(sentence, after)?.tells === 'to-come'
  );
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

function nearest({ draft, terms }: Told, carriers: readonly Carrier[]): Carrier | null {
  let best: Carrier | null = null;
  let bestWay = Number.POSITIVE_INFINITY;
  for (const one of carriers) {
    const way = one.sentence.index - draft.sentence.index;
    const { act } = terms!.terms;
    if (one.name !== null && terms!.terms.name !== null && one.name !== terms!.terms.name) continue;
    if (one.owners.length > 0 && !draft.actors.some(({ actor }) => one.owners.includes(actor.code))) continue;
    if (one.ofSentenceBefore && way !== 1 && !(way === 2 && hasRateAfter(draft.sentence, terms!))) continue;
    if (isOfOtherGoods(one, terms!.terms)) continue;
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

/** “The cap on pork starts on 1 May” tells nothing of a tariff on shoes. */
function isOfOtherGoods({ on }: Carrier, { goods }: MeasureTerms): boolean {
  if (on.length === 0 || goods.length === 0) return false;
  return !goods.some((good) => good.split(' ').some((word) => on.includes(word)));
}

/** “Rates run from 15% to 62%. They apply from 10 July”: its rate is told in a sentence between. */
function hasRateAfter({ tokens }: Sentence, { spans }: Terms): boolean {
  return spans.rate !== undefined && spans.rate.start > tokens[tokens.length - 1].end;
}
