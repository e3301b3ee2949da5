/** The ledger between an imposer and a target: its steps, and what is in force on a day as known on a day. */
import { z } from 'zod';
import { Attribution, Evidence } from '../../events/provenance.js';
import { Instrument, measureActions } from '../../events/terms/measure-terms.js';
import { measureStatuses } from '../measure.js';

/** How a step stands. `in-force` takes effect; `announced` does so on its day when a report says that day; the rest never do. */
export const standings = ['in-force', 'announced', 'proposed', 'threatened', 'denied'] as const;

const day = z.iso.date();

/** What one measure of one report says: the step as this source tells it, before it is joined with others. */
export const Claim = z
  .strictObject({
    action: z.enum(measureActions),
    instrument: Instrument,
    name: z
      .string()
      .nullable()
      .describe('the component it names: “fentanyl”, “reciprocal”; null when unnamed'),
    goods: z.array(z.string()).describe('goods or firms that it falls on, sorted; empty for all goods'),
    to: z.number().nullable().describe('the rate after the step, as said'),
    by: z.number().nullable().describe('how much is added (negative: taken off), as said'),
    from: z.number().nullable().describe('the rate before, as said'),
    total: z.number().nullable().describe('what all components come to after it, as said'),
    corrects: z.number().nullable().describe('the rate that its report says was wrong'),
    bound: z.enum(['exact', 'up-to', 'at-least', 'about']),
    stays: z.boolean().describe('true when it tells what stands (“remains at 20%”) and no new act'),
    part: z.boolean().describe('true when it is named only as a part of another rate, which has the day'),
    standing: z.enum(standings),
    day: day.nullable().describe('the day it starts to hold, when said'),
    acted: day
      .nullable()
      .describe('the day on which it was done, when that is said and not when it starts to hold'),
    announced: day.nullable().describe('the day it was announced or done, or that of the report'),
    ends: day.nullable().describe('the first day on which it no longer holds, when said'),
    days: z.int().nullable().describe('for how many days it holds, when said'),
    exemptions: z.array(z.string()).describe('what is left out, in the report’s words'),
    basis: z.string().nullable().describe('the law it rests on, in the report’s words'),
  })
  .describe('what one measure of one report says of a step');
export type Claim = z.infer<typeof Claim>;

export const LedgerSource = z
  .strictObject({
    report: z.string().describe('id of the report'),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: day.describe('the day the report was published: the day it is known from'),
    measure: z.string().describe('id of the measure'),
    status: z.enum(measureStatuses).describe('the measure’s own status'),
    text: z.string().describe('the sentence'),
    evidence: Evidence,
    attribution: z.array(Attribution),
    confidence: z.number().min(0).max(1),
    claim: Claim,
  })
  .describe('a measure of a report that says so');
export type LedgerSource = z.infer<typeof LedgerSource>;

export const LedgerStep = z
  .strictObject({
    day: day.describe('the day from which it holds'),
    dayBasis: z
      .enum(['said', 'report'])
      .describe('said: a report gives the day; report: none does, and it is the day of the first report'),
    known: day.describe('the day of the first report that tells it'),
    standing: z.enum(standings),
    action: z.enum(measureActions),
    instrument: Instrument,
    name: z
      .string()
      .nullable()
      .describe('the component: “fentanyl”, “reciprocal”; null when no report names it'),
    goods: z.array(z.string()).describe('what it falls on, sorted; empty for all goods'),
    rate: z.number().nullable().describe('the component’s rate after the step; null where it has none'),
    before: z.number().nullable().describe('the component’s rate before the step; null where it had none'),
    onTopOf: z
      .number()
      .nullable()
      .describe(
        'of an addition that has not come into force, and of which nobody says to what it adds: the rate that stood on the same goods ' +
          'when it was told; else null',
      ),
    bound: z.enum(['exact', 'up-to', 'at-least', 'about']),
    ends: day
      .nullable()
      .describe('the first day on which it no longer holds by itself; null when it has no term'),
    exemptions: z.array(z.string()).describe('what is left out, in the reports’ words'),
    basis: z.string().nullable().describe('the law it rests on, in a report’s words'),
    disputed: z.boolean().describe('another step says otherwise of the same component and day'),
    sources: z.array(LedgerSource).min(1).describe('who says so, the earliest first'),
  })
  .describe('what changes between the imposer and the target on a day');
export type LedgerStep = z.infer<typeof LedgerStep>;

export const LedgerAlternative = z
  .strictObject({
    rate: z.number().nullable(),
    bound: z.enum(['exact', 'up-to', 'at-least', 'about']),
    sources: z.array(LedgerSource).min(1),
  })
  .describe('a rate with those who say so');
export type LedgerAlternative = z.infer<typeof LedgerAlternative>;

export const LedgerComponent = z
  .strictObject({
    instrument: Instrument,
    name: z.string().nullable().describe('“fentanyl”, “reciprocal”; null when no report names it'),
    goods: z.array(z.string()).describe('what it falls on, sorted; empty for all goods'),
    state: z.enum(['in-force', 'suspended']),
    rates: z
      .array(LedgerAlternative)
      .min(1)
      .describe('one rate; several, with their sources, where reports contradict each other'),
    since: day.describe('the day from which it stands so'),
    ends: day.nullable().describe('the first day on which it no longer stands so by itself'),
    after: z
      .number()
      .nullable()
      .describe(
        'the rate to which it goes back when its term ends; null when there is no term, or nothing after it',
      ),
    exemptions: z.array(z.string()),
    basis: z.string().nullable(),
    derived: z
      .boolean()
      .describe('true when no report names its rate: it is what a stated total leaves beside the others'),
  })
  .describe('a measure in force or suspended on the day, with the evidence of its rate');
export type LedgerComponent = z.infer<typeof LedgerComponent>;

export const Ledger = z
  .strictObject({
    imposer: z.string().describe('ISO 3166-1 alpha-3 code, or EUR'),
    target: z.string(),
    on: day.describe('the day asked about'),
    known: day.nullable().describe('only reports of this day or earlier count; null for all'),
    rates: z
      .array(
        z.strictObject({
          rate: z.number().describe('in percent'),
          sources: z
            .array(LedgerSource)
            .describe('who states this very sum; empty where it is only added up'),
        }),
      )
      .describe(
        'the tariff on all goods: the sum of its components; several where reports contradict each other; none without a rate',
      ),
    components: z.array(LedgerComponent).describe('what stands on the day'),
    ahead: z.array(LedgerStep).describe('steps of a later day, announced or only proposed or threatened'),
    steps: z.array(LedgerStep).describe('all steps, in the order of their days'),
    undated: z.int().min(0).describe('measures left out since neither they nor their report has a day'),
  })
  .describe('what stands between an imposer and a target on a day, as known on a day');
export type Ledger = z.infer<typeof Ledger>;
