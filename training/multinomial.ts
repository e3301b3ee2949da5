/**
 * Multinomial logistic regression with an L2 penalty, by L-BFGS (Liu & Nocedal 1989). A case may allow several labels: then
 * their probabilities are summed. Deterministic: no sampling, no threads.
 */

export interface WeightedCase {
  readonly rows: readonly number[];
  readonly values: readonly number[];
  /** Numbers of the labels that are right: one, or several when it is not known which of them. */
  readonly allowed: readonly number[];
  readonly weight: number;
}

export interface MultinomialSettings {
  /** Strength of the penalty: half of it times the squared weights is added to the loss. */
  readonly penalty: number;
  readonly iterations: number;
}

/** Weights as rows × labels. */
export function trainMultinomial(
  cases: readonly WeightedCase[],
  rows: number,
  labels: number,
  { penalty, iterations }: MultinomialSettings,
): Float64Array {
  const used = new Map<number, number>();
  for (const one of cases) for (const row of one.rows) if (!used.has(row)) used.set(row, used.size);
  const dense = cases.map((one) => ({ ...one, rows: one.rows.map((row) => used.get(row)!) }));
  const scores = new Float64Array(labels);
  const loss = (weights: Float64Array, gradient: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) {
      gradient[i] = penalty * weights[i];
      sum += 0.5 * penalty * weights[i] * weights[i];
    }
    for (const one of dense) sum += addCase(one, weights, gradient, scores);
    return sum;
  };
  const found = minimise(loss, used.size * labels, iterations);
  const out = new Float64Array(rows * labels);
  for (const [row, at] of used) out.set(found.subarray(at * labels, (at + 1) * labels), row * labels);
  return out;
}

/** Adds the gradient of one case’s loss, and returns the loss. */
function addCase(
  { rows, values, allowed, weight }: WeightedCase,
  weights: Float64Array,
  gradient: Float64Array,
  scores: Float64Array,
): number {
  const labels = scores.length;
  scores.fill(0);
  for (let f = 0; f < rows.length; f++) {
    const from = rows[f] * labels;
    const value = values[f];
    for (let l = 0; l < labels; l++) scores[l] += weights[from + l] * value;
  }
  let largest = scores[0];
  for (let l = 1; l < labels; l++) if (scores[l] > largest) largest = scores[l];
  let total = 0;
  for (let l = 0; l < labels; l++) {
    scores[l] = Math.exp(scores[l] - largest);
    total += scores[l];
  }
  let right = 0;
  for (const l of allowed) right += scores[l];
  const share = Math.max(right, 1e-300);
  for (let l = 0; l < labels; l++) {
    const wanted = allowed.includes(l) ? scores[l] / share : 0;
    scores[l] = weight * (scores[l] / total - wanted);
  }
  for (let f = 0; f < rows.length; f++) {
    const from = rows[f] * labels;
    const value = values[f];
    for (let l = 0; l < labels; l++) gradient[from + l] += scores[l] * value;
  }
  return -weight * Math.log(share / total);
}

/** How many steps L-BFGS remembers. */
const memory = 8;

function minimise(
  loss: (at: Float64Array, gradient: Float64Array) => number,
  size: number,
  iterations: number,
): Float64Array {
  let at = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = loss(at, gradient);
  const steps: { moved: Float64Array; turned: Float64Array; scale: number }[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = descent(gradient, steps);
    const slope = dot(direction, gradient);
    if (slope > -1e-9) break;
    let length = iteration === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = at;
    const nextGradient = new Float64Array(size);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 30; tries++, length /= 2) {
      next = at.map((x, i) => x + length * direction[i]);
      nextValue = loss(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
    }
    if (!(nextValue < value)) break;
    const moved = next.map((x, i) => x - at[i]);
    const turned = nextGradient.map((x, i) => x - gradient[i]);
    const curvature = dot(moved, turned);
    if (curvature > 1e-12) steps.push({ moved, turned, scale: 1 / curvature });
    if (steps.length > memory) steps.shift();
    const gained = value - nextValue;
    at = next;
    gradient = nextGradient;
    value = nextValue;
    if (gained < 1e-6 * value) break;
  }
  return at;
}

/** The two loops of L-BFGS: the gradient, turned by what the last steps tell of the curvature, downwards. */
function descent(
  gradient: Float64Array,
  steps: readonly { moved: Float64Array; turned: Float64Array; scale: number }[],
): Float64Array {
  const out = gradient.map((x) => -x);
  const parts: number[] = [];
  for (let s = steps.length - 1; s >= 0; s--) {
    const { moved, turned, scale } = steps[s];
    const part = scale * dot(moved, out);
    parts[s] = part;
    for (let i = 0; i < out.length; i++) out[i] -= part * turned[i];
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const factor = 1 / (last.scale * dot(last.turned, last.turned));
    for (let i = 0; i < out.length; i++) out[i] *= factor;
  }
  for (const [s, { moved, turned, scale }] of steps.entries()) {
    const part = parts[s] - scale * dot(turned, out);
    for (let i = 0; i < out.length; i++) out[i] += part * moved[i];
  }
  return out;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
