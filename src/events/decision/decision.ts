/**
 * The trained decision: an event of which type it is that a source does to a target. Multinomial log-linear over hashed features; its
 * weights are the part `decision` of the model file.
 */
import { z } from 'zod';
import { ChanceryError } from '../../errors.js';
import type { ModelFile } from '../../language/model-file.js';
import type { EventType } from '../ontology.js';
import { Ontology } from '../ontology-tables.js';
import { CalibrationPoints, Calibrations, calibrated } from './calibration.js';
import { decisionRows, type FeatureList } from './feature-list.js';
import { ForcedAnswers } from './forced-answer.js';
import { decisionLabels } from './labels.js';
import { type CodingDecision, PredicateDecision } from './predicate-decision.js';
import { probabilities } from './probabilities.js';

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
  private readonly forced = new ForcedAnswers(new Ontology());

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

  /** The answer that is forced: never none. */
  relation(list: FeatureList): Decided {
    const { type, share } = this.forced.of(probabilities(this.weights, list.inNewsConvention()));
    return { type, confidence: calibrated(this.relations, share) };
  }
}
