/**
 * The weights of features: a hash table in two arrays. A slot keeps 16 bits of its feature’s number, so that a feature
 * never seen finds no weights (but once in 65,000 times) although the numbers themselves are not kept.
 */
import type { Tensor } from '../model-file.js';
import { tagCount } from './name-tags.js';

/** Slots looked at after the one that a number falls on. */
const reach = 8;

export class FeatureTable {
  private constructor(
    /** What is left of the number in each slot, 0 where empty; its length is a power of two. */
    readonly keys: Float32Array,
    /** Weights by tag, then slot. */
    readonly weights: Float32Array,
  ) {}

  static of(keys: Tensor, weights: Tensor): FeatureTable {
    const slots = keys.values.length;
    if ((slots & (slots - 1)) !== 0 || weights.values.length !== slots * tagCount)
      throw new RangeError('the name tagger’s weights have another size');
    return new FeatureTable(keys.values.map(Math.round), weights.values);
  }

  /** A table of features and their weights (7 a feature), the first ones first; those that find no slot are left out. */
  static filled(slots: number, entries: Iterable<readonly [number, ArrayLike<number>]>): FeatureTable {
    const table = new FeatureTable(new Float32Array(slots), new Float32Array(slots * tagCount));
    for (const [key, weights] of entries) {
      let slot = key & (slots - 1);
      let k = 0;
      while (k < reach && table.keys[slot] !== 0) {
        slot = (slot + 1) & (slots - 1);
        k++;
      }
      if (k === reach) continue;
      table.keys[slot] = printOf(key);
      for (let t = 0; t < tagCount; t++) table.weights[t * slots + slot] = weights[t];
    }
    return table;
  }

  /** Adds the weights of a feature to the scores of the tags. */
  addTo(key: number, scores: Float64Array): void {
    const { keys, weights } = this;
    const slots = keys.length;
    const print = printOf(key);
    let slot = key & (slots - 1);
    for (let k = 0; k < reach; k++) {
      const kept = keys[slot];
      if (kept === 0) return;
      if (kept === print) {
        for (let t = 0, at = slot; t < tagCount; t++, at += slots) scores[t] += weights[at];
        return;
      }
      slot = (slot + 1) & (slots - 1);
    }
  }
}

/** A number from -32767 to 32767 but 0, of the upper half of the key. */
function printOf(key: number): number {
  const print = key >> 16;
  return print === 0 ? 1 : print === -32768 ? -32767 : print;
}
