/** Tests of repairs: what each makes of a tree as the parser gives it at times, and a tree that it leaves alone. */
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../language/analysis.js';
import { readEventLexicon } from '../event-lexicon.js';
import { changed, treeOf } from './tree.fixture.js';

/** The words that the tables know. */
export const { words } = readEventLexicon();

/** A tree as `treeOf` reads it, and the words that change, as `changed` writes them; an empty string: none. */
type Row = readonly [given: string, changes: string];

/** One group of tests for each repair, one test for each of its trees. */
export function describeRepairs(
  repairs: readonly (readonly [
    name: string,
    repair: (sentence: Sentence) => Sentence,
    rows: readonly Row[],
  ])[],
): void {
  describe.each(repairs)('%s', (_name, repair, rows) => {
    it.each(rows)('%s', (given, changes) => {
      const sentence = treeOf(given);
      expect(changed(sentence, repair(sentence))).toBe(changes);
    });
  });
}
