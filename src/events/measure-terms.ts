/** The terms of a policy instrument, as an Event and a Measure carry them. */
import { z } from 'zod';

export const instruments = [
  'tariff',
  'export-control',
  'embargo',
  'sanction',
  'travel-sanction',
  'entity-listing',
  'ban',
  'licence',
  'visa-rule',
  'quota',
  'investigation',
  'undertaking',
  'fee',
] as const;
export const Instrument = z.enum(instruments);
export type Instrument = z.infer<typeof Instrument>;

export const Rate = z
  .strictObject({
    to: z.number().nullable().describe('the rate after the change, or the rate as such'),
    by: z.number().nullable().describe('how much is added (negative: taken off)'),
    from: z.number().nullable().describe('the rate before the change'),
    unit: z.enum(['percent', 'points']).describe('percent of value, or percentage points'),
    bound: z.enum(['exact', 'up-to', 'at-least', 'about']).describe('“as high as 60%” is up-to'),
  })
  .describe('the rate of a measure');
export type Rate = z.infer<typeof Rate>;

/** What a measure says: the part that an Event carries as `chancery.measure`. */
export const MeasureTerms = z
  .strictObject({
    kind: Instrument.describe('the instrument'),
    rate: Rate.nullable(),
    scope: z
      .string()
      .nullable()
      .describe('what it falls on, in the report’s words: “steel and aluminium imports”'),
    reason: z.string().nullable().describe('the reason given, in the report’s words'),
  })
  .describe('a policy instrument’s terms');
export type MeasureTerms = z.infer<typeof MeasureTerms>;
