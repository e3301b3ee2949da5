// What training needs beyond analysis: gradients of the cell, dropout masks, Adam.
import { hyperbolicTangent } from '../../src/language/kernel/activation.as';

/**
 * Backward through `lstmStep`. `gates` holds the activations, `before` and `after` the cells. `dOutput` is the gradient
 * of the output; `dCell` that of the cells after, and becomes that of the cells before. Writes the gates' sums' gradient.
 */
export function lstmStepBackward(
  gates: usize, before: usize, after: usize, dOutput: usize, dCell: usize, dGates: usize, n: i32, size: i32,
): void {
  const width = (<usize>size) << 2;
  const one = f32x4.splat(1);
  for (let row = 0; row < n; row++) {
    const g0 = gates + <usize>row * (width << 2);
    const d0 = dGates + <usize>row * (width << 2);
    const base = <usize>row * width;
    for (let at: usize = 0; at < width; at += 16) {
      const i = v128.load(g0 + at);
      const f = v128.load(g0 + width + at);
      const g = v128.load(g0 + 2 * width + at);
      const o = v128.load(g0 + 3 * width + at);
      const t = hyperbolicTangent(v128.load(after + base + at));
      const dh = v128.load(dOutput + base + at);
      const dc = f32x4.add(
        v128.load(dCell + base + at),
        f32x4.mul(f32x4.mul(dh, o), f32x4.sub(one, f32x4.mul(t, t))),
      );
      v128.store(d0 + at, f32x4.mul(f32x4.mul(dc, g), f32x4.mul(i, f32x4.sub(one, i))));
      const cBefore = v128.load(before + base + at);
      v128.store(d0 + width + at, f32x4.mul(f32x4.mul(dc, cBefore), f32x4.mul(f, f32x4.sub(one, f))));
      v128.store(d0 + 2 * width + at, f32x4.mul(f32x4.mul(dc, i), f32x4.sub(one, f32x4.mul(g, g))));
      v128.store(d0 + 3 * width + at, f32x4.mul(f32x4.mul(dh, t), f32x4.mul(o, f32x4.sub(one, o))));
      v128.store(dCell + base + at, f32x4.mul(dc, f));
    }
  }
}

/** target[i] = x[i] * y[i]. */
export function multiplyElements(x: usize, y: usize, target: usize, n: i32): void {
  const bytes = (<usize>n) << 2;
  for (let at: usize = 0; at < bytes; at += 16) {
    v128.store(target + at, f32x4.mul(v128.load(x + at), v128.load(y + at)));
  }
}

/** Gradient of the leaky rectifier: dx = dx where y > 0, slope * dx elsewhere. */
export function rectifyBackward(y: usize, dx: usize, n: i32, slope: f32): void {
  const bytes = (<usize>n) << 2;
  const zero = f32x4.splat(0);
  const factor = f32x4.splat(slope);
  for (let at: usize = 0; at < bytes; at += 16) {
    const d = v128.load(dx + at);
    v128.store(dx + at, v128.bitselect(d, f32x4.mul(d, factor), f32x4.gt(v128.load(y + at), zero)));
  }
}

/** A mask of zeros (with probability `rate`) and 1 / (1 - rate), from xorshift32; returns the generator's next state. */
export function dropoutMask(target: usize, n: i32, rate: f32, seed: u32): u32 {
  let state = seed;
  const keep: f32 = 1 / (1 - rate);
  const bound = <u32>(<f64>rate * 4294967295.0);
  for (let i = 0; i < n; i++) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    store<f32>(target + ((<usize>i) << 2), state < bound ? <f32>0 : keep);
  }
  return state;
}

/** target[j] += sum over n rows of source[row][j]. */
export function sumRows(source: usize, target: usize, n: i32, width: i32): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < n; i++) {
    const row = source + <usize>i * bytes;
    for (let at: usize = 0; at < bytes; at += 16) {
      v128.store(target + at, f32x4.add(v128.load(target + at), v128.load(row + at)));
    }
  }
}

/** Rows of `source` added to rows index[i] of `target` (rows `stride` floats apart). */
export function addRowsAt(source: usize, index: usize, target: usize, stride: i32, n: i32, width: i32): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < n; i++) {
    const to = target + ((<usize>load<i32>(index + ((<usize>i) << 2)) * <usize>stride) << 2);
    const from = source + <usize>i * bytes;
    for (let at: usize = 0; at < bytes; at += 16) {
      v128.store(to + at, f32x4.add(v128.load(to + at), v128.load(from + at)));
    }
  }
}

/** The sum of squares of n floats. */
export function squares(at: usize, n: i32): f64 {
  const end = at + ((<usize>n) << 2);
  let sum: f64 = 0;
  for (; at < end; at += 4) {
    const x = <f64>load<f32>(at);
    sum += x * x;
  }
  return sum;
}

/**
 * Adam (Kingma & Ba 2015) over n parameters, n a multiple of 4, with `scale` applied to the gradient (clipping), and an
 * exponential moving average of the parameters. Zeroes the gradient.
 */
export function adam(
  parameters: usize, gradient: usize, mean: usize, variance: usize, average: usize, n: i32,
  rate: f32, beta1: f32, beta2: f32, epsilon: f32, scale: f32, averaging: f32, decay: f32,
): void {
  const b1 = f32x4.splat(beta1);
  const b2 = f32x4.splat(beta2);
  const r1 = f32x4.splat(1 - beta1);
  const r2 = f32x4.splat(1 - beta2);
  const s = f32x4.splat(scale);
  const lr = f32x4.splat(rate);
  const eps = f32x4.splat(epsilon);
  const mix = f32x4.splat(averaging);
  const shrink = f32x4.splat(1 - decay);
  const bytes = (<usize>n) << 2;
  for (let at: usize = 0; at < bytes; at += 16) {
    const g = f32x4.mul(v128.load(gradient + at), s);
    const m = f32x4.add(f32x4.mul(v128.load(mean + at), b1), f32x4.mul(g, r1));
    const v = f32x4.add(f32x4.mul(v128.load(variance + at), b2), f32x4.mul(f32x4.mul(g, g), r2));
    v128.store(mean + at, m);
    v128.store(variance + at, v);
    const step = f32x4.div(f32x4.mul(lr, m), f32x4.add(f32x4.sqrt(v), eps));
    const p = f32x4.sub(f32x4.mul(v128.load(parameters + at), shrink), step);
    v128.store(parameters + at, p);
    const a = v128.load(average + at);
    v128.store(average + at, f32x4.add(a, f32x4.mul(f32x4.sub(p, a), mix)));
    v128.store(gradient + at, f32x4.splat(0));
  }
}
