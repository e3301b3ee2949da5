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

/** What can be done to a measure. */
export const measureActions = [
  'impose',
  'raise',
  'reduce',
  'suspend',
  'extend',
  'exempt',
  'lift',
  'strike-down',
  'expire',
] as const;
export type MeasureAction = (typeof measureActions)[number];

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

export const MeasurePart = z
  .strictObject({
    name: z.string().nullable().describe('the component, as in `name`; null when the words name none'),
    rate: z.number().nullable().describe('its rate in percent, when said'),
    text: z.string().min(1).describe('the words: “the existing 20%”, “a 125% reciprocal tariff”'),
  })
  .describe('another measure that the sentence says it stands beside or is made of');
export type MeasurePart = z.infer<typeof MeasurePart>;

/** What a measure says: the part that an Event carries as `chancery.measure`. */
export const MeasureTerms = z
  .strictObject({
    kind: Instrument.describe('the instrument'),
    name: z
      .string()
      .nullable()
      .describe(
        'which of several it is, after lexicon/measure-names.tsv: “fentanyl”, “reciprocal”, “section 301”',
      ),
    rate: Rate.nullable(),
    total: z
      .number()
      .nullable()
      .describe('what it comes to with the others, in percent: “taking the total to 145%”'),
    corrects: z
      .number()
      .nullable()
      .describe('the rate, in percent, that its report says was wrong: “10%, not 15%”'),
    scope: z
      .string()
      .nullable()
      .describe('what it falls on, in the report’s words: “steel and aluminium imports”'),
    goods: z
      .array(z.string())
      .describe(
        'the goods, sectors or firms of the scope one by one: lower case, singular, sorted; empty for all goods',
      ),
    exemptions: z
      .array(z.string())
      .describe('what is left out, in the report’s words: “goods covered by the pact”'),
    reason: z.string().nullable().describe('the reason given, in the report’s words'),
    basis: z.string().nullable().describe('the law or clause it rests on, in the report’s words'),
    stacksOn: z.array(MeasurePart).describe('what it comes on top of: “on top of the existing 20%”'),
    parts: z.array(MeasurePart).describe('what it is made of: “125% reciprocal plus 20% over fentanyl”'),
    stays: z.boolean().describe('true when the sentence tells what stands, and no new act: “remains at 20%”'),
    act: z
      .enum([...measureActions, 'announce'])
      .nullable()
      .describe('what the words do to it, after lexicon/measure-acts.tsv; null when they name no act'),
    mutual: z
      .boolean()
      .describe(
        'true when each side holds it against the other: “the tariff truce”, “on each other’s goods”',
      ),
    everyone: z
      .boolean()
      .describe(
        'true when it falls on every country, whoever is named besides: “on steel from all countries”',
      ),
    onHold: z
      .boolean()
      .describe('true of what has no effect for now: a ruling that is stayed, a rise that is put off'),
    starts: z.iso.date().nullable().describe('the first day on which it holds, when said'),
    ends: z.iso.date().nullable().describe('the first day on which it no longer holds, when said'),
    days: z.int().nullable().describe('for how many days it holds, when said: “for 90 days”'),
  })
  .describe('a policy instrument’s terms');
export type MeasureTerms = z.infer<typeof MeasureTerms>;

/** Terms that say no more than the instrument. */
export function bareTerms(kind: Instrument): MeasureTerms {
  return {
    kind,
    name: null,
    rate: null,
    total: null,
    corrects: null,
    scope: null,
    goods: [],
    exemptions: [],
    reason: null,
    basis: null,
    stacksOn: [],
    parts: [],
    stays: false,
    act: null,
    mutual: false,
    everyone: false,
    onHold: false,
    starts: null,
    ends: null,
    days: null,
  };
}
