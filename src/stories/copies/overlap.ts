/** How much of two texts is the same, from their sketches. */
import type { Sketch } from './sketch.js';

/** Counts of distinct passages; estimates where a text is longer than its sketch. */
export interface Overlap {
  /** Passages that both have. */
  readonly shared: number;
  /** The share of the first text’s passages that the second has, and the other way round. */
  readonly ofFirst: number;
  readonly ofSecond: number;
}

/** What a text is compared by: its passages in ascending order, all below the limit. */
export type Passages = Pick<Sketch, 'passages' | 'limit'>;

/**
 * Containment both ways (Broder 1997): of the passages below both limits, which both texts keep whole, those that are in
 * both. Exact for texts of up to `keptPassages` distinct passages. Linear in the sketches.
 */
export function overlapOf(first: Passages, second: Passages): Overlap {
  const limit = Math.min(first.limit, second.limit);
  const a = first.passages;
  const b = second.passages;
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < a.length && j < b.length && a[i] < limit && b[j] < limit) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i] < b[j]) i++;
    else j++;
  }
  const ofA = belowLimit(a, limit);
  const ofB = belowLimit(b, limit);
  return {
    shared: Math.round((shared * 2 ** 32) / limit),
    ofFirst: ofA === 0 ? 0 : shared / ofA,
    ofSecond: ofB === 0 ? 0 : shared / ofB,
  };
}

/** How many of the ascending values lie below the limit. */
function belowLimit(values: Uint32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The share of the shorter text from which on one is a copy of the other. */
export const copyShare = 0.3;
/** Passages that must be the same at least, unless the whole of a shorter text is. */
export const copyPassages = 8;

/**
 * True when one text is made from the other: three tenths of the shorter are the same. A rewrite that changes every
 * fourth word leaves a third; independent reports of one event share names and quotations, a tenth or less.
 */
export function isCopy({ shared, ofFirst, ofSecond }: Overlap): boolean {
  const most = Math.max(ofFirst, ofSecond);
  return most >= copyShare && (shared >= copyPassages || Math.min(ofFirst, ofSecond) >= 0.8);
}
