/**
 * The sketch of a text: as much of its passages (runs of three words, little words left out) as it takes to find its
 * copies and to tell how much they share, in bounded memory.
 *
 * - `passages`: the distinct passages with the smallest hashes, a random sample of all that two texts take alike (the
 *   bottom-k sketch of Broder, “On the resemblance and containment of documents”, 1997).
 * - `signature`: MinHash with one permutation (Li, Owen, Zhang, “One permutation hashing”, 2012; empty bins filled as
 *   Shrivastava and Li, “Densifying one permutation hashing via rotation”, 2014, do). It finds texts alike as a whole.
 * - `prints`: the passage with the smallest hash of every window (winnowing: Schleimer, Wilkerson, Aiken, “Local
 *   algorithms for document fingerprinting”, 2003). They find a text that has a stretch of another, however much longer.
 */
import { mix, mixPair } from './hashing.js';
import type { WordScan } from './words.js';

/** Words of a passage. */
export const passageWords = 3;
/** Passages that a sketch keeps: all of them for news of usual length. */
export const keptPassages = 512;
/** Bins of the signature. */
export const signatureBins = 32;
/** Prints that a sketch keeps. */
export const keptPrints = 80;
/** Passages of a window from which one print is taken: near the text’s start, where reprints are cut last, and after. */
const nearWindow = 8;
const farWindow = 64;
/** Passages from the start that count as near. */
const near = 256;

export interface Sketch {
  /** Distinct, ascending. */
  readonly passages: Uint32Array;
  /** Every passage of the text with a hash below this is kept: 2^32 where all are. */
  readonly limit: number;
  /** The smallest hash of each bin; empty for a text without passages. */
  readonly signature: Uint32Array;
  /** Distinct. */
  readonly prints: Uint32Array;
}

const everything = 2 ** 32;
const binShift = 32 - Math.log2(signatureBins);

/** Sketches the text that the scan has read. Time n log n in its words. */
export function sketchOf(scan: WordScan): Sketch {
  const all = passagesOf(scan);
  const sorted = all.slice().sort();
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[distinct++] = sorted[i];
  const cut = distinct > keptPassages;
  return {
    passages: sorted.slice(0, Math.min(distinct, keptPassages)),
    limit: cut ? sorted[keptPassages] : everything,
    signature: signatureOf(sorted.subarray(0, distinct)),
    prints: printsOf(all),
  };
}

/** The hash of each run of words, in order; a text shorter than a passage is one passage. */
function passagesOf({ hashes, count }: WordScan): Uint32Array {
  if (count === 0) return new Uint32Array(0);
  if (count < passageWords) {
    let whole = count;
    for (let i = 0; i < count; i++) whole = mixPair(whole, hashes[i]);
    return Uint32Array.of(whole);
  }
  const passages = new Uint32Array(count - passageWords + 1);
  for (let i = 0; i < passages.length; i++)
    passages[i] = mixPair(mixPair(hashes[i], hashes[i + 1]), hashes[i + 2]);
  return passages;
}

/** Another order of the passages than that of their sample. */
const SIGNATURE_SALT = 0x5bd1e995;

function signatureOf(passages: Uint32Array): Uint32Array {
  if (passages.length === 0) return new Uint32Array(0);
  const smallest = new Uint32Array(signatureBins).fill(everything - 1);
  const filled = new Uint8Array(signatureBins);
  for (const passage of passages) {
    const hash = mix(passage ^ SIGNATURE_SALT);
    const bin = hash >>> binShift;
    if (filled[bin] === 0 || hash < smallest[bin]) smallest[bin] = hash;
    filled[bin] = 1;
  }
  const signature = new Uint32Array(signatureBins);
  for (let bin = 0; bin < signatureBins; bin++) {
    let from = bin;
    while (filled[from] === 0) from = (from + 1) % signatureBins;
    // How far it was borrowed from is part of the value: two texts agree by chance no more often for empty bins.
    signature[bin] =
      from === bin ? smallest[bin] : mixPair(smallest[from], (from - bin + signatureBins) % signatureBins);
  }
  return signature;
}

function printsOf(passages: Uint32Array): Uint32Array {
  const prints = new Set<number>();
  const take = (first: number, end: number, window: number) => {
    let at = -1;
    for (let last = Math.min(first + window, end) - 1; last < end && prints.size < keptPrints; last++) {
      const start = Math.max(first, last - window + 1);
      if (at < start) at = smallestIn(passages, start, last);
      else if (passages[last] <= passages[at]) at = last;
      prints.add(passages[at]);
    }
  };
  take(0, Math.min(near, passages.length), nearWindow);
  if (passages.length > near) take(near, passages.length, farWindow);
  return Uint32Array.from(prints);
}

function smallestIn(passages: Uint32Array, first: number, last: number): number {
  let at = first;
  for (let i = first + 1; i <= last; i++) if (passages[i] <= passages[at]) at = i;
  return at;
}
