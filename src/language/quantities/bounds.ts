/** Words beside a number that bound it: up to, at least, nearly, or more (`lexicon/quantity-bounds.tsv`). */
import { ChanceryError } from '../../errors.js';
import { readTable } from '../../lexicon/table.js';
import { Phrases } from './phrases.js';

export const boundKinds = ['about', 'up-to', 'at-least'] as const;
export type BoundKind = (typeof boundKinds)[number];

let tables: { before: Phrases<BoundKind>; after: Phrases<BoundKind> } | null = null;

function bounds(): { before: Phrases<BoundKind>; after: Phrases<BoundKind> } {
  if (tables === null) {
    const before: [string, BoundKind][] = [];
    const after: [string, BoundKind][] = [];
    for (const { line, cells } of readTable('quantity-bounds', ['words', 'place', 'bound'])) {
      const kind = boundKinds.find((name) => name === cells.bound);
      if (kind === undefined || (cells.place !== 'before' && cells.place !== 'after')) {
        throw new ChanceryError('C102', {
          thing: 'quantity-bounds.tsv',
          line,
          why: `“${cells.words}” cannot be read`,
        });
      }
      (cells.place === 'before' ? before : after).push([cells.words, kind]);
    }
    tables = { before: new Phrases(before), after: new Phrases(after) };
  }
  return tables;
}

/** The bounding words that end right before word `at`: how many they are and the bound. */
export function boundBefore(
  lower: readonly string[],
  at: number,
): { length: number; bound: BoundKind } | null {
  const found = at > 0 ? bounds().before.endingAt(lower, at - 1) : null;
  return found === null ? null : { length: found.length, bound: found.value };
}

/** The bounding words that begin at word `at`. */
export function boundAfter(
  lower: readonly string[],
  at: number,
): { length: number; bound: BoundKind } | null {
  const found = bounds().after.startingAt(lower, at);
  return found === null ? null : { length: found.length, bound: found.value };
}
