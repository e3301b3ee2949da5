/** Softmax cross-entropy over rows of scores. */
import type { Address, Arena } from './memory.js';

/**
 * Turns scores (n rows of `width`, the first `classes` of them real) into the gradient of `weight` times the summed
 * cross-entropy against the gold classes, in place, and gives the sum. A gold class of -1 is not asked for.
 */
export function crossEntropy(
  arena: Arena,
  scores: Address,
  n: number,
  width: number,
  classes: number,
  gold: ArrayLike<number>,
  weight: number,
): number {
  const { floats } = arena;
  let loss = 0;
  for (let i = 0; i < n; i++) {
    const at = (scores >> 2) + i * width;
    if (gold[i] < 0) {
      floats.fill(0, at, at + width);
      continue;
    }
    let max = -Infinity;
    for (let c = 0; c < classes; c++) if (floats[at + c] > max) max = floats[at + c];
    let sum = 0;
    for (let c = 0; c < classes; c++) {
      const e = Math.exp(floats[at + c] - max);
      floats[at + c] = e;
      sum += e;
    }
    loss -= Math.log(Math.max(floats[at + gold[i]] / sum, 1e-12));
    const factor = weight / sum;
    for (let c = 0; c < classes; c++) floats[at + c] *= factor;
    floats[at + gold[i]] -= weight;
    for (let c = classes; c < width; c++) floats[at + c] = 0;
  }
  return loss;
}

/** The class of the highest score in each row. */
export function best(arena: Arena, scores: Address, n: number, width: number, classes: number): Int32Array {
  const { floats } = arena;
  const out = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const at = (scores >> 2) + i * width;
    for (let c = 1; c < classes; c++) if (floats[at + c] > floats[at + out[i]]) out[i] = c;
  }
  return out;
}
