// Elementwise functions on four floats at once. They are rational functions rather than the host's Math, so that the same
// input gives the same bits on every machine and every version of the host.

// @ts-ignore: decorator
@inline
function term(sum: v128, x: v128, coefficient: f32): v128 {
  return f32x4.add(f32x4.mul(sum, x), f32x4.splat(coefficient));
}

// @ts-ignore: decorator
@inline
function limited(value: v128): v128 {
  return f32x4.pmin(f32x4.splat(7.90531110763549805), f32x4.pmax(f32x4.splat(-7.90531110763549805), value));
}

/** tanh x by a rational function of degree 13 over 6 (coefficients as in Eigen's ptanh), absolute error below 1e-6. */
// @ts-ignore: decorator
@inline
export function hyperbolicTangent(value: v128): v128 {
  const x = limited(value);
  const square = f32x4.mul(x, x);
  let above = term(f32x4.splat(-2.76076847742355e-16), square, 2.00018790482477e-13);
  above = term(above, square, -8.60467152213735e-11);
  above = term(above, square, 5.12229709037114e-8);
  above = term(above, square, 1.48572235717979e-5);
  above = term(above, square, 6.37261928875436e-4);
  above = term(above, square, 4.89352455891786e-3);
  let below = term(f32x4.splat(1.19825839466702e-6), square, 1.18534705686654e-4);
  below = term(below, square, 2.268434632439e-3);
  below = term(below, square, 4.89352518554385e-3);
  return f32x4.div(f32x4.mul(x, above), below);
}

/** 1 / (1 + e^-x) = (1 + tanh(x / 2)) / 2. */
// @ts-ignore: decorator
@inline
export function sigmoid(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(f32x4.mul(hyperbolicTangent(f32x4.mul(x, half)), half), half);
}

/** The coefficients above and below the line, in the order of their use in `hyperbolicTangent`. */
const coefficients = memory.data<f32>([
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8, 1.48572235717979e-5,
  6.37261928875436e-4, 4.89352455891786e-3, 1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3,
  4.89352518554385e-3,
]);
const firstBelow: usize = 28;
const end: usize = 44;

/**
 * tanh of `factor` times each of `bytes` bytes of floats (a multiple of 64) at `from`, to `to` (may be the same place): the
 * same bits as `hyperbolicTangent`, sixteen at once, so that each coefficient is read once for all of them.
 */
export function hyperbolicTangents(from: usize, to: usize, bytes: usize, factor: f32): void {
  const factors = f32x4.splat(factor);
  for (let at: usize = 0; at < bytes; at += 64) {
    const x0 = limited(f32x4.mul(v128.load(from + at), factors));
    const x1 = limited(f32x4.mul(v128.load(from + at, 16), factors));
    const x2 = limited(f32x4.mul(v128.load(from + at, 32), factors));
    const x3 = limited(f32x4.mul(v128.load(from + at, 48), factors));
    const square0 = f32x4.mul(x0, x0);
    const square1 = f32x4.mul(x1, x1);
    const square2 = f32x4.mul(x2, x2);
    const square3 = f32x4.mul(x3, x3);
    let next = v128.load32_splat(coefficients);
    let above0 = next, above1 = next, above2 = next, above3 = next;
    for (let i: usize = 4; i < firstBelow; i += 4) {
      next = v128.load32_splat(coefficients + i);
      above0 = f32x4.add(f32x4.mul(above0, square0), next);
      above1 = f32x4.add(f32x4.mul(above1, square1), next);
      above2 = f32x4.add(f32x4.mul(above2, square2), next);
      above3 = f32x4.add(f32x4.mul(above3, square3), next);
    }
    next = v128.load32_splat(coefficients, firstBelow);
    let below0 = next, below1 = next, below2 = next, below3 = next;
    for (let i: usize = firstBelow + 4; i < end; i += 4) {
      next = v128.load32_splat(coefficients + i);
      below0 = f32x4.add(f32x4.mul(below0, square0), next);
      below1 = f32x4.add(f32x4.mul(below1, square1), next);
      below2 = f32x4.add(f32x4.mul(below2, square2), next);
      below3 = f32x4.add(f32x4.mul(below3, square3), next);
    }
    v128.store(to + at, f32x4.div(f32x4.mul(x0, above0), below0));
    v128.store(to + at, f32x4.div(f32x4.mul(x1, above1), below1), 16);
    v128.store(to + at, f32x4.div(f32x4.mul(x2, above2), below2), 32);
    v128.store(to + at, f32x4.div(f32x4.mul(x3, above3), below3), 48);
  }
}
