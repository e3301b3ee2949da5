// The cell of a long short-term memory (Hochreiter & Schmidhuber 1997, with a forget gate) for many rows at once.
import { hyperbolicTangent, sigmoid } from './activation.as';
import { multiplyIntegers, roundRows } from './integer-matrix.as';

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

/** What a gate gets: from the input, from what is added to it where there is such, and from the outputs before. */
// @ts-ignore: decorator
@inline
function sumOf(input: usize, added: usize, recurrent: usize, first: bool): v128 {
  let sum = v128.load(input);
  if (added != 0) sum = f32x4.add(sum, v128.load(added));
  return first ? sum : f32x4.add(sum, v128.load(recurrent));
}

/**
 * One direction over a whole batch of sequences of falling length, step by step; the activations are not kept. At step s
 * the first `active[s]` sequences run. Their rows, step after step, read row `source[i]` of `inputs` (and add row
 * `addedSource[i]` of `added`, unless that is 0; both `stride` floats apart) and write row `target[i]` of `y` (`yStride`
 * floats apart). Weights (size x 4 size) are packed integers. `work` holds what is needed of the step before: for each
 * sequence 4 size floats of sums, size cells, size 16-bit outputs and their scale.
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
  const lastScales = last + sequences * (width >> 1);
  memory.fill(cells, 0, sequences * width);
  for (let step = 0; step < steps; step++) {
    const n = load<i32>(active + ((<usize>step) << 2));
    const first = step == 0;
    if (!first) multiplyIntegers(last, lastScales, panels, scales, sums, 4 * size, n, 4 * size, size, 0);
    for (let row: usize = 0; row < <usize>n; row++) {
      const input = inputs + ((<usize>load<i32>(source) * <usize>stride) << 2);
      const more = added == 0 ? 0 : added + ((<usize>load<i32>(addedSource) * <usize>stride) << 2);
      const output = y + ((<usize>load<i32>(target) * <usize>yStride) << 2);
      const cell = cells + row * width;
      const sum = sums + row * (width << 2);
      for (let at: usize = 0; at < width; at += 16) {
        let from = at;
        const i = sigmoid(sumOf(input + from, more == 0 ? 0 : more + from, sum + from, first));
        from += width;
        const f = sigmoid(sumOf(input + from, more == 0 ? 0 : more + from, sum + from, first));
        from += width;
        const g = hyperbolicTangent(sumOf(input + from, more == 0 ? 0 : more + from, sum + from, first));
        from += width;
        const o = sigmoid(sumOf(input + from, more == 0 ? 0 : more + from, sum + from, first));
        const c = f32x4.add(f32x4.mul(f, v128.load(cell + at)), f32x4.mul(i, g));
        v128.store(cell + at, c);
        v128.store(output + at, f32x4.mul(o, hyperbolicTangent(c)));
      }
      roundRows(output, last + row * (width >> 1), lastScales + (row << 2), 1, size);
      source += 4;
      addedSource += 4;
      target += 4;
    }
  }
}
