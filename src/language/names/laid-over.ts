/** Puts surer names of a sentence over those that they meet. */
import type { TaggedName } from './name-tagger.js';

/** The names that meet none of the surer ones, and those, in order. Linear in their words, but for the sorting. */
export function laidOver(names: readonly TaggedName[], surer: readonly TaggedName[]): readonly TaggedName[] {
  if (surer.length === 0) return names;
  const covered = wordsOf(surer);
  return [...names.filter((name) => !meets(name, covered)), ...surer].sort((a, b) => a.first - b.first);
}

/** The numbers of all words of names. */
export function wordsOf(names: readonly TaggedName[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { first, last } of names) for (let i = first; i <= last; i++) numbers.add(i);
  return numbers;
}

function meets({ first, last }: TaggedName, words: ReadonlySet<number>): boolean {
  for (let i = first; i <= last; i++) if (words.has(i)) return true;
  return false;
}
