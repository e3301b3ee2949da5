/** The preposition before a time expression and the bound that it gives. */
import type { TimeExpression } from '../analysis.js';
import { Phrases } from '../quantities/phrases.js';
import type { Reading, Setting } from './reading.js';
import { timeTables } from './time-tables.js';

const bounds = ['in', 'since', 'until', 'before', 'after', 'by'] as const;

let prepositions: Phrases<TimeExpression['bound']> | null = null;

function table(): Phrases<TimeExpression['bound']> {
  prepositions ??= new Phrases(
    [...timeTables().words.preposition].map(
      ([words, value]) => [words, bounds.find((name) => name === value) ?? 'in'] as const,
    ),
  );
  return prepositions;
}

/**
 * The preposition that belongs to the reading, from word `free` on, with its bound; null when there is none, or when the
 * reading only describes the noun that the preposition governs: “after Tuesday’s vote”.
 */
export function prepositionBefore(
  { sentence, lower }: Setting,
  reading: Reading,
  free: number,
): { first: number; bound: TimeExpression['bound'] } | null {
  if (describesNoun({ sentence, lower }, reading)) return null;
  let before = reading.first - 1;
  // The article belongs to some readings (the past week) and stands before others (the 1990s).
  if (lower[before] === 'the' || lower[before] === 'about' || lower[before] === 'around') before--;
  if (before < free) return null;
  const found = table().endingAt(lower, before);
  if (found === null || before - found.length + 1 < free) return null;
  const preposition = lower[before];
  // “of 2018” hangs from a noun and is no part of when something happened.
  if (preposition === 'of' && found.length === 1) return null;
  if (
    reading.kind === 'duration' &&
    !['for', 'in', 'over', 'within', 'during', 'throughout'].includes(preposition)
  )
    return null;
  const moves = preposition === 'to' && found.length === 1;
  const bound = reading.kind === 'duration' || moves ? 'in' : preposition === 'for' ? 'in' : found.value;
  return { first: before - found.length + 1, bound };
}

/** “Tuesday’s vote”, “the April summit”, “a 2015 deal”. */
function describesNoun(
  { sentence, lower }: Pick<Setting, 'sentence' | 'lower'>,
  { next, kind }: Reading,
): boolean {
  if (kind !== 'point') return false;
  if (lower[next] === "'s" || lower[next] === "'") return true;
  const { tokens } = sentence;
  const after = tokens[next];
  if (after === undefined || (after.upos !== 'NOUN' && after.upos !== 'ADJ')) return false;
  const { head, deprel } = tokens[next - 1];
  return head >= next && /^(compound|amod|nmod|nummod)/.test(deprel);
}
