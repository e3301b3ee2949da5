/** Scores the type of what one marked actor does to another (the task `relations`). */
import { z } from 'zod';
import { type EventType, eventTypes } from '../events/ontology.js';
import { accuracy, labelScores, macroF1, rounded } from './scores.js';

/** The labels of the task: PLOVER’s types, with CONCEDE and RETREAT as YIELD. */
const labels = [...eventTypes, 'YIELD'] as const;

export const RelationRow = z.looseObject({
  id: z.string(),
  sentence: z.string().min(1),
  marked: z.string(),
  source: z.string(),
  target: z.string(),
  type: z.enum(labels),
  quad: z.string(),
});
export type RelationRow = z.infer<typeof RelationRow>;

/** What the engine is asked: all of a row but its answer. */
export type RelationQuestion = Pick<RelationRow, 'sentence' | 'marked' | 'source' | 'target'>;

/** The engine’s side of the task: the type of what source does to target. Every row gets an answer. */
export type AnswerRelation = (question: RelationQuestion) => { type: EventType; confidence: number };

export interface RelationsResult {
  readonly rows: number;
  readonly rootMacroF1: number;
  readonly rootAccuracy: number;
  readonly quadMacroF1: number;
  readonly binaryMacroF1: number;
  readonly perType: Readonly<Record<string, { precision: number; recall: number; f1: number; rows: number }>>;
  readonly sentencesPerSecond: number;
}

/** The quad class of each label: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
const quads: Readonly<Record<string, string>> = {
  AGREE: '1',
  CONSULT: '1',
  SUPPORT: '1',
  YIELD: '2',
  COOPERATE: '2',
  AID: '2',
  REQUEST: '3',
  ACCUSE: '3',
  REJECT: '3',
  THREATEN: '3',
  PROTEST: '4',
  SANCTION: '4',
  MOBILIZE: '4',
  COERCE: '4',
  ASSAULT: '4',
};

/** A PLOVER type as the task’s label. */
export function relationLabel(type: string): string {
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type;
}

/** The quad class of a task label. */
export function relationQuad(label: string): string {
  return quads[label];
}

/** Compares the types given with the gold’s; `seconds` is how long answering took. Fractions of 1. */
export function scoreRelations(
  gold: readonly Pick<RelationRow, 'type'>[],
  answers: readonly string[],
  seconds: number,
): RelationsResult {
  const wanted = gold.map(({ type }) => relationLabel(type));
  const given = answers.map(relationLabel);
  const quad = (label: string): string => quads[label];
  const binary = (label: string): string => (quads[label] <= '2' ? 'cooperation' : 'conflict');
  const perType = [...labelScores(wanted, given)].map(([label, scores]) => [
    label,
    {
      precision: rounded(scores.precision),
      recall: rounded(scores.recall),
      f1: rounded(scores.f1),
      rows: scores.rows,
    },
  ]);
  return {
    rows: gold.length,
    rootMacroF1: rounded(macroF1(wanted, given)),
    rootAccuracy: rounded(accuracy(wanted, given)),
    quadMacroF1: rounded(macroF1(wanted.map(quad), given.map(quad))),
    binaryMacroF1: rounded(macroF1(wanted.map(binary), given.map(binary))),
    perType: Object.fromEntries(perType),
    sentencesPerSecond: rounded(gold.length / seconds, 1),
  };
}
