/** The log-linear model: how likely each label is by the weights of the features. */
import { decisionLabels } from './labels.js';

/** Rows of weights and how much each counts, as {@link FeatureList} gathers them. */
export interface Features {
  readonly rows: readonly number[];
  readonly values: readonly number[];
}

/** Softmax over the labels of the features’ weights, rows × labels. */
export function probabilities(weights: ArrayLike<number>, { rows, values }: Features): Float64Array {
  const labels = decisionLabels.length;
  const out = new Float64Array(labels);
  for (let f = 0; f < rows.length; f++) {
    const from = rows[f] * labels;
    for (let label = 0; label < labels; label++) out[label] += weights[from + label] * values[f];
  }
  let largest = Number.NEGATIVE_INFINITY;
  for (const score of out) if (score > largest) largest = score;
  let total = 0;
  for (let label = 0; label < labels; label++) {
    out[label] = Math.exp(out[label] - largest);
    total += out[label];
  }
  for (let label = 0; label < labels; label++) out[label] /= total;
  return out;
}
