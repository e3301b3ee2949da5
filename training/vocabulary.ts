/** The words and label sets that a treebank gives, as numbers. */
import { firstWordRow, normalForm, unknownRow } from '../src/language/features.js';
import type { Random } from './network/random.js';

export interface Vocabulary {
  /** Known words in order of their rows, from {@link firstWordRow}. */
  readonly words: readonly string[];
  /** Normal form → row. */
  readonly rows: ReadonlyMap<string, number>;
  /** Row → how often its word was seen; undefined for rows that are no word’s. */
  readonly frequency: readonly (number | undefined)[];
}

/** The words seen at least `least` times, in order of first sight. */
export function vocabularyOf(forms: Iterable<string>, least: number): Vocabulary {
  const counts = new Map<string, number>();
  for (const form of forms) {
    const normal = normalForm(form);
    counts.set(normal, (counts.get(normal) ?? 0) + 1);
  }
  const words = [...counts].filter(([, count]) => count >= least).map(([word]) => word);
  const rows = new Map(words.map((word, i) => [word, firstWordRow + i]));
  const frequency: number[] = [];
  for (const word of words) frequency[rows.get(word)!] = counts.get(word)!;
  return { words, rows, frequency };
}

/** Distinct values in order of first sight → numbers from 0. */
export function numbered(values: Iterable<string>): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const value of values) if (!numbers.has(value)) numbers.set(value, numbers.size);
  return numbers;
}

/**
 * A copy of embedding rows in which words are forgotten with probability rate / (rate + frequency), so that the unknown
 * word is learnt (after Kiperwasser & Goldberg 2016).
 */
export function withWordDropout(
  rows: Int32Array,
  each: number,
  frequency: Vocabulary['frequency'],
  rate: number,
  random: Random,
): Int32Array {
  const dropped = rows.slice();
  for (let at = 0; at < dropped.length; at += each) {
    const count = frequency[dropped[at]];
    if (count !== undefined && random.uniform() < rate / (rate + count)) dropped[at] = unknownRow;
  }
  return dropped;
}
