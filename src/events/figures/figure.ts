/** A Figure: a quantity that a report gives, with its vagueness kept. */
import { z } from 'zod';
import { Attribution, Evidence, Versions } from '../provenance.js';

export const Figure = z
  .strictObject({
    kind: z.literal('figure'),
    id: z.string(),
    report: z.string().describe('id of the report'),
    min: z.number().nullable().describe('at least this much; “tens of thousands” is at least 20000'),
    max: z.number().nullable().describe('at most this much; equal to min when exact'),
    approximate: z.boolean().describe('true for “about”, “nearly”, “dozens”'),
    unit: z.string().describe('percent, points, an ISO 4217 currency, a unit of measure, or “count”'),
    counts: z.string().nullable().describe('what it counts or measures, in the report’s words'),
    per: z.enum(['day', 'week', 'month', 'quarter', 'year']).nullable().describe('for a rate in time'),
    place: z.string().nullable().describe('where, when said'),
    period: z
      .strictObject({ start: z.iso.date(), end: z.iso.date() })
      .nullable()
      .describe('over what time, when said'),
    cause: z
      .string()
      .nullable()
      .describe('of what, for deaths and harm: “overdose”, “opioid overdoses”; when said'),
    text: z.string().describe('the sentence'),
    attribution: z.array(Attribution),
    evidence: Evidence,
    confidence: z.number().min(0).max(1),
    versions: Versions,
  })
  .describe('a quantity that a report gives');
export type Figure = z.infer<typeof Figure>;
