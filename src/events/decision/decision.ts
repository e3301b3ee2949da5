/**
 * The trained decision: an event of which type it is that a source does to a target. Multinomial log-linear over hashed features; its
 * weights are the part `decision` of the model file.
 */
import { z } from 'zod';
import { ChanceryError } from '../../errors.js';
import type { ModelFile } from '../../language/model-file.js';
import type { EventType } from '../ontology.js';
import { CalibrationPoints, Calibrations, calibrated } from './calibration.js';
import { decisionRows, type FeatureList } from './feature-list.js';
import { decisionLabels } from './labels.js';
import { type CodingDecision, PredicateDecision } from './predicate-decision.js';
import { probabilities } from './probabilities.js';
import type { Sense } from './senses.js';

const DecisionPart = z.strictObject({
  labels: z.array(z.enum(['NONE', ...decisionLabels])),
  relations: CalibrationPoints.describe('calibration of answers about marked relations'),
  predicates: z
    .strictObject({ threshold: z.number().describe('least probability with which a type is said') })
    .optional()
    .describe('of verbs whose sense no frame tells; a model without it leaves them alone'),
  confidence: Calibrations.optional().describe('of events; a model without it leaves them as they are'),
});

/** A type with how sure it is, in [0, 1]. */
export interface Decided {
  readonly type: EventType;
  readonly confidence: number;
}

export class Decision implements CodingDecision {
  readonly predicates: PredicateDecision | null;
  readonly confidence: Calibrations | null;
  private readonly weights: Float32Array;
  private readonly relations: CalibrationPoints;

  /** @throws ChanceryError C101 when the model has no such part, or one with other labels or another size */
  constructor(model: ModelFile) {
    const { labels, relations, predicates, confidence } = model.part('decision', DecisionPart);
    const { values, rows, columns } = model.tensor('decision.weights');
    if (labels.join() !== decisionLabels.join() || rows !== decisionRows || columns !== labels.length) {
      throw new ChanceryError('C101', { thing: model.path, why: 'its part decision is of another version' });
    }
    this.weights = values;
    this.relations = relations;
    this.confidence = confidence ?? null;
    this.predicates =
      predicates === undefined
        ? null
        : new PredicateDecision(model.tensor('decision.predicates').values, predicates.threshold);
  }

  /** The answer that is forced: the likeliest type, never none, with CONCEDE and RETREAT weighed as one. */
  relation(list: FeatureList): Decided {
    const { type, share } = likeliestRelation(probabilities(this.weights, list.inNewsConvention()));
    return { type, confidence: calibrated(this.relations, share) };
  }
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
