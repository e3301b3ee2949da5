/**
 * Multinomial logistic regression with an L2 penalty, by L-BFGS. A case may allow several labels: then
 * their probabilities are summed. Deterministic: no sampling, no threads.
 */
import { minimise } from './minimise.js';

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
  /**
   * Prior covariance of a feature’s weights, labels × labels, positive definite: labels that are kin have weights that are
   * alike (a Gaussian prior whose precision is `penalty` times its inverse). Absent: none are kin, the plain L2 penalty.
   */
  readonly kinship?: readonly (readonly number[])[];
}

/** Weights as rows × labels. */
export function trainMultinomial(
  cases: readonly WeightedCase[],
  rows: number,
  labels: number,
  { penalty, iterations, kinship }: MultinomialSettings,
): Float64Array {
  const used = new Map<number, number>();
  for (const one of cases) for (const row of one.rows) if (!used.has(row)) used.set(row, used.size);
  const dense = cases.map((one) => ({ ...one, rows: one.rows.map((row) => used.get(row)!) }));
  const scores = new Float64Array(labels);
  const precision =
    kinship === undefined ? null : inverseOf(kinship).map((row) => row.map((value) => penalty * value));
  const loss = (weights: Float64Array, gradient: Float64Array): number => {
    let sum =
      precision === null ? plainPrior(penalty, weights, gradient) : kinPrior(precision, weights, gradient);
    for (const one of dense) sum += addCase(one, weights, gradient, scores);
    return sum;
  };
  const found = new Float64Array(used.size * labels);
  minimise(loss, found, iterations);
  const out = new Float64Array(rows * labels);
  for (const [row, at] of used) out.set(found.subarray(at * labels, (at + 1) * labels), row * labels);
  return out;
}

/** Writes the gradient of the plain penalty, and returns the penalty. */
function plainPrior(penalty: number, weights: Float64Array, gradient: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    gradient[i] = penalty * weights[i];
    sum += 0.5 * gradient[i] * weights[i];
  }
  return sum;
}

/** The same for a prior with kin labels. */
function kinPrior(
  precision: readonly (readonly number[])[],
  weights: Float64Array,
  gradient: Float64Array,
): number {
  const labels = precision.length;
  let sum = 0;
  for (let from = 0; from < weights.length; from += labels)
    for (let l = 0; l < labels; l++) {
      const row = precision[l];
      let slope = 0;
      for (let k = 0; k < labels; k++) slope += row[k] * weights[from + k];
      gradient[from + l] = slope;
      sum += 0.5 * slope * weights[from + l];
    }
  return sum;
}

/** The inverse of a positive definite matrix, by Gauss and Jordan’s elimination. */
function inverseOf(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let i = 0; i < size; i++) {
    const pivot = work[i][i];
    for (let j = 0; j < 2 * size; j++) work[i][j] /= pivot;
    for (let k = 0; k < size; k++) {
      const factor = work[k][i];
      if (k === i || factor === 0) continue;
      for (let j = 0; j < 2 * size; j++) work[k][j] -= factor * work[i][j];
    }
  }
  return work.map((row) => row.slice(size));
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
