/** Scores who a phrase names (the task `actors`): country and sector, each where it is asked. */
import { z } from 'zod';
import { rounded } from './scores.js';

export const ActorRow = z.looseObject({
  text: z.string().min(1),
  context: z.string().default(''),
  country: z.string().nullable().default(null).describe('null: not asked; "": must be none'),
  sector: z.string().nullable().default(null).describe('null: not asked; "": must be none'),
});
export type ActorRow = z.infer<typeof ActorRow>;

/** Country and sector codes; null for none. */
export interface ActorCodes {
  readonly country: string | null;
  readonly sector: string | null;
}

export interface ActorsResult {
  readonly countryAccuracy: number;
  readonly sectorAccuracy: number;
  /** How many rows ask for a country, and for a sector. */
  readonly countries: number;
  readonly sectors: number;
}

/** The share of rows that ask and whose answer is the gold’s. */
export function scoreActors(gold: readonly ActorRow[], answers: readonly ActorCodes[]): ActorsResult {
  const countries = shareOf(
    gold.map(({ country }) => country),
    answers.map(({ country }) => country),
  );
  const sectors = shareOf(
    gold.map(({ sector }) => sector),
    answers.map(({ sector }) => sector),
  );
  return {
    countryAccuracy: countries.share,
    sectorAccuracy: sectors.share,
    countries: countries.asked,
    sectors: sectors.asked,
  };
}

function shareOf(gold: (string | null)[], answers: (string | null)[]): { share: number; asked: number } {
  const asked = gold.map((code, i) => [code, answers[i] ?? ''] as const).filter(([code]) => code !== null);
  const right = asked.filter(([code, answer]) => code === answer).length;
  return { share: asked.length === 0 ? 0 : rounded(right / asked.length), asked: asked.length };
}
