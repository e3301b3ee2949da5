/** A Measure: a policy instrument with terms. */
import { z } from 'zod';
import { Actor } from '../actors/actor.js';
import { Attribution, Evidence, Versions } from '../events/provenance.js';
import { MeasureTerms, measureActions } from '../events/terms/measure-terms.js';

export const measureStatuses = [
  'proposed',
  'threatened',
  'announced',
  'in-force',
  'suspended',
  'reduced',
  'lifted',
  'struck-down',
  'expired',
  'denied',
] as const;

export const Measure = z
  .strictObject({
    kind: z.literal('measure'),
    id: z.string(),
    report: z.string().describe('id of the report'),
    event: z.string().describe('id of the event that takes or changes it'),
    measure: MeasureTerms,
    action: z.enum(measureActions).describe('what is done to it; `impose` also where it only stands'),
    imposer: z.array(Actor),
    target: z.array(Actor),
    status: z.enum(measureStatuses),
    announced: z.iso.date().nullable().describe('the day it was announced, when known'),
    effective: z.iso.date().nullable().describe('the day it starts to hold, when said'),
    expires: z.iso
      .date()
      .nullable()
      .describe('the first day on which it no longer holds by itself: said, or its start and its term'),
    respondsTo: z.string().nullable().describe('id of the event that it answers'),
    text: z.string().describe('the sentence'),
    attribution: z.array(Attribution),
    evidence: Evidence,
    confidence: z.number().min(0).max(1),
    versions: Versions,
  })
  .describe('a policy instrument that a state takes, with its terms');
export type Measure = z.infer<typeof Measure>;
