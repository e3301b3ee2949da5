// The cell of a long short-term memory (Hochreiter & Schmidhuber 1997, with a forget gate) for many rows at once.
import { hyperbolicTangent, sigmoid } from './activation.as';

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
