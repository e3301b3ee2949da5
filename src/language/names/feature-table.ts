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
    readonly keys: Int32Array,
    /** Weights by slot, then tag: what is read together lies together. */
    private readonly weights: Float32Array,
  ) {}

  /** A table as {@link tensors} gave it to the model file. */
  static of(keys: Tensor, weights: Tensor): FeatureTable {
    const slots = keys.values.length;
    if ((slots & (slots - 1)) !== 0 || weights.values.length !== slots * tagCount)
      throw new RangeError('the name tagger’s weights have another size');
    return new FeatureTable(Int32Array.from(keys.values, Math.round), turned(weights.values, tagCount));
  }

  /** A table of features and their weights (7 a feature), the first ones first; those that find no slot are left out. */
  static filled(slots: number, entries: Iterable<readonly [number, ArrayLike<number>]>): FeatureTable {
    const table = new FeatureTable(new Int32Array(slots), new Float32Array(slots * tagCount));
    for (const [key, weights] of entries) {
      let slot = key & (slots - 1);
      let k = 0;
      while (k < reach && table.keys[slot] !== 0) {
        slot = (slot + 1) & (slots - 1);
        k++;
      }
      if (k === reach) continue;
      table.keys[slot] = printOf(key);
      for (let t = 0; t < tagCount; t++) table.weights[slot * tagCount + t] = weights[t];
    }
    return table;
  }

  /** Keys, and weights by tag, then slot, so that those of a tag are rounded in steps of their own. */
  tensors(): { keys: Float32Array; weights: Float32Array } {
    return { keys: Float32Array.from(this.keys), weights: turned(this.weights, this.keys.length) };
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
        for (let t = 0, at = slot * tagCount; t < tagCount; t++) scores[t] += weights[at + t];
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

/** A matrix of `rows` rows, its columns as rows. */
function turned(values: Float32Array, rows: number): Float32Array {
  const columns = values.length / rows;
  const out = new Float32Array(values.length);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) out[c * rows + r] = values[r * columns + c];
  return out;
}
