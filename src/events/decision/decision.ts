/**
 * The trained decision: an event of which type it is that a source does to a target. Multinomial log-linear over hashed features; its
 * weights are the part `decision` of the model file.
 */
import { z } from 'zod';
import { ChanceryError } from '../../errors.js';
import type { ModelFile } from '../../language/model-file.js';
import type { EventType } from '../ontology.js';
import { CalibrationPoints, calibrated } from './calibration.js';
import { decisionRows, type FeatureList } from './feature-list.js';
import { decisionLabels } from './labels.js';
import type { Sense } from './senses.js';

const DecisionPart = z.strictObject({
  labels: z.array(z.enum(['NONE', ...decisionLabels])),
  relations: CalibrationPoints.describe('calibration of answers about marked relations'),
});

/** A type with how sure it is, in [0, 1]. */
export interface Decided {
  readonly type: EventType;
  readonly confidence: number;
}

/** Rows of weights and how much each counts, as {@link FeatureList} gathers them. */
export interface Features {
  readonly rows: readonly number[];
  readonly values: readonly number[];
}

export class Decision {
  private readonly weights: Float32Array;
  private readonly relations: CalibrationPoints;

  /** @throws ChanceryError C101 when the model has no such part, or one with other labels or another size */
  constructor(model: ModelFile) {
    const { labels, relations } = model.part('decision', DecisionPart);
    const { values, rows, columns } = model.tensor('decision.weights');
    if (labels.join() !== decisionLabels.join() || rows !== decisionRows || columns !== labels.length) {
      throw new ChanceryError('C101', { thing: model.path, why: 'its part decision is of another version' });
    }
    this.weights = values;
    this.relations = relations;
  }

  /** The answer that is forced: the likeliest type, never none, with CONCEDE and RETREAT weighed as one. */
  relation(list: FeatureList): Decided {
    const { type, share } = likeliestRelation(probabilities(this.weights, list.inNewsConvention()));
    return { type, confidence: calibrated(this.relations, share) };
  }
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

/** The likeliest type of a forced answer, and its share among the types. */
export function likeliestRelation(shares: Float64Array): { type: EventType; share: number } {
  const share = (label: Sense): number => shares[decisionLabels.indexOf(label)];
  const yielding = share('CONCEDE') + share('RETREAT');
  let best: EventType = share('CONCEDE') > share('RETREAT') ? 'CONCEDE' : 'RETREAT';
  let most = yielding;
  for (const label of decisionLabels) {
    if (label === 'NONE' || label === 'CONCEDE' || label === 'RETREAT' || share(label) <= most) continue;
    best = label;
    most = share(label);
  }
  return { type: best, share: most / (1 - share('NONE')) };
}
