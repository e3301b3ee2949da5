/** Trains the decision of the coder: weights, and the calibration of its answers by cross-validation. */
import { join } from 'node:path';
import type { CalibrationPoints } from '../src/events/decision/calibration.js';
import { decisionRows } from '../src/events/decision/feature-list.js';
import { ForcedAnswers } from '../src/events/decision/forced-answer.js';
import { decisionLabels } from '../src/events/decision/labels.js';
import { probabilities } from '../src/events/decision/probabilities.js';
import { Ontology } from '../src/events/ontology-tables.js';
import type { Analyser } from '../src/language/analyse.js';
import { CaseReader, type DecisionCase, type Source } from './decision-data.js';
import { isotonic } from './isotonic.js';
import { trainMultinomial } from './multinomial.js';
import type { TrainedPart } from './parser.js';
import type { TrainedPredicates } from './predicates.js';

export interface DecisionSettings {
  /** How much a case of each source counts. */
  readonly weights: Readonly<Record<Source, number>>;
  readonly penalty: number;
  readonly iterations: number;
  /** Features of fewer cases do not count. */
  readonly leastCount: number;
  /** Prior covariance of the weights of types of one quad class, and besides of one half, beside a variance of 1 of its own. */
  readonly kinship: { readonly quad: number; readonly half: number };
}

/** A forced answer of the cross-validation. */
export interface CheckedAnswer {
  readonly id: string;
  readonly type: string;
  readonly share: number;
  readonly right: boolean;
}

export const decisionFolds = 5;

const ontology = new Ontology();
const forced = new ForcedAnswers(ontology);

/** Every case: of marked relations, of our labelled sentences, and of the frames’ examples. */
export function decisionCases(analyser: Analyser, relations: string, sentences: string): DecisionCase[] {
  const reader = new CaseReader(analyser);
  return [...reader.news(join(relations, 'plv.tsv')), ...reader.own(sentences), ...reader.frames()];
}

/** Weights as rows × labels. */
export function decisionWeights(cases: readonly DecisionCase[], settings: DecisionSettings): Float64Array {
  const counts = new Map<number, number>();
  for (const { rows } of cases) for (const row of new Set(rows)) counts.set(row, (counts.get(row) ?? 0) + 1);
  const weighted = cases.map(({ from, rows, values, allowed }) => {
    const kept = rows.flatMap((row, f) => ((counts.get(row) ?? 0) >= settings.leastCount ? [f] : []));
    return {
      rows: kept.map((f) => rows[f]),
      values: kept.map((f) => values[f]),
      allowed,
      weight: settings.weights[from],
    };
  });
  const kinship = kinshipOf(settings.kinship);
  return trainMultinomial(weighted, decisionRows, decisionLabels.length, { ...settings, kinship });
}

/** Types of one quad class are kin, and so are those of cooperation or of conflict; NONE is nobody’s. */
function kinshipOf({ quad, half }: DecisionSettings['kinship']): number[][] {
  const quads = decisionLabels.map((label) => (label === 'NONE' ? null : ontology.facts(label).quad));
  return quads.map((one, i) =>
    quads.map((other, j) => {
      const own = i === j ? 1 : 0;
      if (one === null || other === null) return own;
      return own + (one === other ? quad : 0) + (one > 2 === other > 2 ? half : 0);
    }),
  );
}

/** Answers each marked relation by weights that were learnt without its fold; the folds have the same share of each type. */
export function crossValidated(cases: readonly DecisionCase[], settings: DecisionSettings): CheckedAnswer[] {
  const folds = foldsOf(cases);
  const answers: CheckedAnswer[] = [];
  for (let fold = 0; fold < decisionFolds; fold++) {
    const weights = decisionWeights(
      cases.filter((_, c) => folds[c] !== fold),
      settings,
    );
    cases.forEach((one, c) => {
      if (folds[c] === fold) answers.push(answerOf(one, weights));
    });
  }
  return answers;
}

/** The forced answer about a case. */
export function answerOf(one: DecisionCase, weights: Float64Array): CheckedAnswer {
  const { type, share } = forced.of(probabilities(weights, one));
  return { id: one.id, type, share, right: one.allowed.some((label) => decisionLabels[label] === type) };
}

/** The fold of each marked relation, going round within each type in the file’s order; -1 for all other cases. */
function foldsOf(cases: readonly DecisionCase[]): number[] {
  const seen = new Map<number, number>();
  return cases.map(({ from, allowed }) => {
    if (from !== 'news') return -1;
    const before = seen.get(allowed[0]) ?? 0;
    seen.set(allowed[0], before + 1);
    return before % decisionFolds;
  });
}

/** Learns from all cases, and how sure the answers are from the cross-validation’s. */
export function trainDecision(
  cases: readonly DecisionCase[],
  settings: DecisionSettings,
  verbs: TrainedPredicates,
): TrainedPart {
  const answers = crossValidated(cases, settings);
  const relations: CalibrationPoints = isotonic(
    answers.map(({ share, right }) => ({ claimed: share, right })),
  );
  const columns = decisionLabels.length;
  const values = Float32Array.from(decisionWeights(cases, settings));
  return {
    part: {
      labels: decisionLabels,
      relations,
      predicates: { threshold: verbs.threshold },
      confidence: verbs.confidence,
    },
    tensors: [
      { name: 'decision.weights', rows: decisionRows, columns, values },
      { name: 'decision.predicates', rows: decisionRows, columns, values: verbs.weights },
    ],
    types: { 'decision.weights': 'i8', 'decision.predicates': 'i8' },
  };
}
