/**
 * Measures on hold that take effect after all: of “the tariff, suspended since May, takes effect on 1 July” two things are told, that it
 * holds from 1 July and that it was on hold until then.
 */
import type { Coding } from '../code-events.js';
import type { Terms } from '../terms/terms.js';
import type { Told } from './measures-told.js';

/** How far after the measure’s noun the participle may stand, in words. */
const farthest = 16;

/** The measure, and beside it what was on hold until its day, where its noun is said to have been suspended. */
export function withHoldThatEnds(told: Told, coding: Coding): Told {
  const { terms } = told;
  const suspended = terms === null ? null : participleOf(told, terms, coding);
  if (terms === null || suspended === null) return told;
  return { ...told, further: [...told.further, heldUntil(terms, suspended)] };
}

/** “The tariff on goods from Peru, suspended since May”: a participle of its own after the noun. */
function participleOf(
  { draft: { sentence } }: Told,
  { instrument, terms }: Terms,
  { lexicon }: Coding,
): number | null {
  if (terms.starts === null || terms.onHold || terms.stays || terms.act === 'suspend') return null;
  const { terms: words } = lexicon.measureWords;
  for (const { index, upos, xpos } of sentence.tokens.slice(instrument + 1, instrument + farthest)) {
    if (upos === 'AUX' || (upos === 'VERB' && xpos !== 'VBN' && xpos !== 'VBG')) return null;
    if (xpos === 'VBN' && words.act(sentence, index) === 'suspend') return index;
  }
  return null;
}

/** The measure as it was until it starts; the participle names it. */
function heldUntil({ terms, spans }: Terms, participle: number): Terms {
  const { starts, ...others } = spans;
  return {
    instrument: participle,
    terms: { ...terms, starts: null, ends: terms.starts, days: null, onHold: true },
    spans: starts === undefined ? others : { ...others, ends: starts },
  };
}
