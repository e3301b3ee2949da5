// The cell of a long short-term memory (Hochreiter & Schmidhuber 1997, with a forget gate) for many rows at once.
import { hyperbolicTangent, hyperbolicTangents, sigmoid } from './activation.as';
import { multiplyIntegers, roundRow, rowOf } from './integer-matrix.as';

/**
 * One step for `n` rows of `size` cells (size a multiple of 4). `gates` holds n x 4 size sums of the input, forget,
 * candidate and output gates, each `size` wide, and is overwritten with their activations. Reads the cells before at
 * `before`, writes the cells after at `after` (may be the same place) and the outputs at `output`.
 */
export function lstmStep(gates: usize, before: usize, after: usize, output: usize, n: i32, size: i32): void {
  const width = (<usize>size) << 2;
  for (let row = 0; row < n; row++) {
    const inputGate = gates + <usize>row * (width << 2);
    const forgetGate = inputGate + width;
    const candidate = forgetGate + width;
    const outputGate = candidate + width;
    const base = <usize>row * width;
    for (let at: usize = 0; at < width; at += 16) {
      const i = sigmoid(v128.load(inputGate + at));
      const f = sigmoid(v128.load(forgetGate + at));
      const g = hyperbolicTangent(v128.load(candidate + at));
      const o = sigmoid(v128.load(outputGate + at));
      const c = f32x4.add(f32x4.mul(f, v128.load(before + base + at)), f32x4.mul(i, g));
      v128.store(after + base + at, c);
      v128.store(output + base + at, f32x4.mul(o, hyperbolicTangent(c)));
      v128.store(inputGate + at, i);
      v128.store(forgetGate + at, f);
      v128.store(candidate + at, g);
      v128.store(outputGate + at, o);
    }
  }
}

/** Sets `bytes` bytes of sums to what the input gives and, where there is such, what is added to it. */
// @ts-ignore: decorator
@inline
function begin(sums: usize, input: usize, added: usize, bytes: usize): void {
  if (added == 0) memory.copy(sums, input, bytes);
  else {
    for (let at: usize = 0; at < bytes; at += 16) {
      v128.store(sums + at, f32x4.add(v128.load(input + at), v128.load(added + at)));
    }
  }
}

/** 1 / (1 + e^-x) from tanh (x / 2). */
// @ts-ignore: decorator
@inline
function sigmoidOf(tangent: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(f32x4.mul(tangent, half), half);
}

/**
 * One direction over a whole batch of sequences of falling length, step by step; the activations are not kept. At step s
 * the first `active[s]` sequences run. Their rows, step after step, read row `source[i]` of `inputs` (and add row
 * `addedSource[i]` of `added`, unless that is 0; both `stride` floats apart) and write row `target[i]` of `y` (`yStride`
 * floats apart). Weights (size x 4 size, size a multiple of 16) are packed integers. `work` holds what is needed of the step
 * before: for each sequence 4 size floats of sums, size cells, size 16-bit outputs (of sequences in fours) and their scale.
 */
export function lstmSequences(
  inputs: usize, source: usize, added: usize, addedSource: usize, stride: i32,
  panels: usize, scales: usize, active: usize, steps: i32, work: usize,
  y: usize, target: usize, yStride: i32, size: i32,
): void {
  const width = (<usize>size) << 2;
  const sequences = <usize>load<i32>(active);
  const sums = work;
  const cells = sums + sequences * (width << 2);
  const last = cells + sequences * width;
  const lastScales = last + ((sequences + 3) & ~3) * (width >> 1);
  memory.fill(cells, 0, sequences * width);
  for (let step = 0; step < steps; step++) {
    const n = load<i32>(active + ((<usize>step) << 2));
    for (let row: usize = 0; row < <usize>n; row++) {
      const input = inputs + ((<usize>load<i32>(source) * <usize>stride) << 2);
      const more: usize = added == 0 ? 0 : added + ((<usize>load<i32>(addedSource) * <usize>stride) << 2);
      begin(sums + row * (width << 2), input, more, width << 2);
      source += 4;
      addedSource += 4;
    }
    if (step > 0) multiplyIntegers(last, lastScales, panels, scales, sums, 4 * size, sums, 4 * size, n, 4 * size, size);
    for (let row: usize = 0; row < <usize>n; row++) {
      const output = y + ((<usize>load<i32>(target) * <usize>yStride) << 2);
      const cell = cells + row * width;
      const inputGate = sums + row * (width << 2);
      const forgetGate = inputGate + width;
      const candidate = forgetGate + width;
      const outputGate = candidate + width;
      hyperbolicTangents(inputGate, inputGate, width << 1, 0.5);
      hyperbolicTangents(candidate, candidate, width, 1);
      hyperbolicTangents(outputGate, outputGate, width, 0.5);
      for (let at: usize = 0; at < width; at += 16) {
        const kept = f32x4.mul(sigmoidOf(v128.load(forgetGate + at)), v128.load(cell + at));
        const taken = f32x4.mul(sigmoidOf(v128.load(inputGate + at)), v128.load(candidate + at));
        v128.store(cell + at, f32x4.add(kept, taken));
      }
      hyperbolicTangents(cell, output, width, 1);
      for (let at: usize = 0; at < width; at += 16) {
        v128.store(output + at, f32x4.mul(sigmoidOf(v128.load(outputGate + at)), v128.load(output + at)));
      }
      roundRow(output, rowOf(last, row, size), lastScales + (row << 2), size);
      target += 4;
    }
  }
}
