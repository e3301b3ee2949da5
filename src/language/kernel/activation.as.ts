// Elementwise functions on four floats at once. They are rational functions rather than the host's Math, so that the same
// input gives the same bits on every machine and every version of the host.

// @ts-ignore: decorator
@inline
function term(sum: v128, x: v128, coefficient: f32): v128 {
  return f32x4.add(f32x4.mul(sum, x), f32x4.splat(coefficient));
}

/** tanh x by a rational function of degree 13 over 6 (coefficients as in Eigen's ptanh), absolute error below 1e-6. */
// @ts-ignore: decorator
@inline
export function hyperbolicTangent(value: v128): v128 {
  const x = f32x4.pmin(f32x4.splat(7.90531110763549805), f32x4.pmax(f32x4.splat(-7.90531110763549805), value));
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
