/** Finds the least value of a smooth function: L-BFGS (Liu & Nocedal 1989) with a backtracking line search. */

/** The function’s value at `x`; its gradient is written to `gradient`. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

const memory = 6;

/** Moves `x` to where `objective` is least, at most `steps` steps; stops when a step gains less than `enough` of it. */
export function minimise(objective: Objective, x: Float64Array, steps: number, enough = 1e-5): number {
  const size = x.length;
  let gradient = new Float64Array(size);
  let value = objective(x, gradient);
  let next = new Float64Array(size);
  const moves: Float64Array[] = [];
  const turns: Float64Array[] = [];
  const scales: number[] = [];
  for (let step = 0; step < steps; step++) {
    const direction = gradient.map((g) => -g);
    const shares: number[] = [];
    for (let k = moves.length - 1; k >= 0; k--) {
      shares[k] = scales[k] * dot(moves[k], direction);
      addScaled(direction, turns[k], -shares[k]);
    }
    const last = moves.length - 1;
    if (last >= 0) {
      const by = 1 / (scales[last] * dot(turns[last], turns[last]));
      for (let i = 0; i < size; i++) direction[i] *= by;
    }
    for (let k = 0; k < moves.length; k++)
      addScaled(direction, moves[k], shares[k] - scales[k] * dot(turns[k], direction));
    const slope = dot(gradient, direction);
    let rate = step === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    const start = x.slice();
    next = new Float64Array(size);
    let reached = Infinity;
    for (let tries = 0; tries < 20; tries++) {
      for (let i = 0; i < size; i++) x[i] = start[i] + rate * direction[i];
      reached = objective(x, next);
      if (reached <= value + 1e-4 * rate * slope) break;
      rate /= 2;
    }
    if (!(reached < value)) {
      x.set(start);
      return value;
    }
    const move = x.map((v, i) => v - start[i]);
    const turn = next.map((v, i) => v - gradient[i]);
    const curve = dot(move, turn);
    if (curve > 1e-10) {
      moves.push(move);
      turns.push(turn);
      scales.push(1 / curve);
      if (moves.length > memory) {
        moves.shift();
        turns.shift();
        scales.shift();
      }
    }
    const gained = (value - reached) / Math.abs(value);
    value = reached;
    gradient = next;
    if (gained < enough) break;
  }
  return value;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function addScaled(to: Float64Array, from: Float64Array, by: number): void {
  for (let i = 0; i < to.length; i++) to[i] += by * from[i];
}
