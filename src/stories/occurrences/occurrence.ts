/** An Occurrence: one real-world act, merged from the Events of many reports. */
import { z } from 'zod';
import { Actor } from '../../actors/actor.js';
import { Context, EventMode, EventType } from '../../events/ontology.js';
import { Instrument, MeasureTerms } from '../../events/terms/measure-terms.js';
import { Origin } from '../origins/origin.js';

/**
 * How an act stands, from the least to the most settled. `threatened` is a plan that is meant to deter; `abandoned` was planned
 * and is said not to have come about or to be called off; `not-occurred` is only said not to have been; `denied` is only denied;
 * `disputed` is told as a fact by some and denied by others.
 */
export const occurrenceStatuses = [
  'considered',
  'threatened',
  'planned',
  'ongoing',
  'occurred',
  'abandoned',
  'not-occurred',
  'denied',
  'disputed',
] as const;
export const OccurrenceStatus = z.enum(occurrenceStatuses);
export type OccurrenceStatus = z.infer<typeof OccurrenceStatus>;

const day = z.iso.date().nullable();
const reportId = z.string().describe('id of the report');

export const StatusStep = z
  .strictObject({
    status: OccurrenceStatus,
    known: day.describe('the day from which this could be known: of the report; null when it has none'),
    report: reportId.describe('id of the first report that said so'),
    event: z.string().describe('id of its event'),
    text: z.string().min(1).describe('the sentence'),
    day: day.describe('the last day that it gives for the act, when said'),
  })
  .describe('from when on somebody said that it stands so');
export type StatusStep = z.infer<typeof StatusStep>;

export const disagreementFields = [
  'status',
  'date',
  'place',
  'actor',
  'recipient',
  'mode',
  'rate',
  'figure',
] as const;

export const Disagreement = z
  .strictObject({
    field: z.enum(disagreementFields),
    values: z
      .array(
        z.strictObject({
          value: z.string().min(1).describe('what these say, in short: “25%”, “2025-03-04”, “NGA/REB”'),
          origins: z.array(z.string()).min(1).describe('keys of the origins that say so'),
          events: z.array(z.string()).min(1).describe('ids of the events that say so'),
        }),
      )
      .min(2)
      .describe('the most often borne out first'),
  })
  .describe('a field on which the sources do not agree, each value with its sources');
export type Disagreement = z.infer<typeof Disagreement>;

const Told = z.strictObject({ report: reportId, known: day.describe('the day of the report') });

export const Occurrence = z
  .strictObject({
    kind: z.literal('occurrence'),
    id: z
      .string()
      .regex(/^[0-9a-f]{24}$/)
      .describe(
        'hash of the event that tells it first: later reports leave it as it is; it changes when a report of an earlier day comes ' +
          'in, when that first report is coded otherwise, or when two turn out to be one',
      ),
    family: z
      .string()
      .min(1)
      .describe('the kind of act, in all its standings: “meeting”, “measure”, “abduction”'),
    event: z
      .array(EventType)
      .min(1)
      .describe('the PLOVER types under which it was coded, the most frequent first'),
    quad: z
      .int()
      .min(1)
      .max(4)
      .describe(
        'PLOVER’s class of the type that most origins give it who tell it as it stands: 1 verbal cooperation, 2 material ' +
          'cooperation, 3 verbal conflict, 4 material conflict',
      ),
    score: z
      .number()
      .min(-10)
      .max(10)
      .describe('conflict (-10) to cooperation (+10), of that type and its mode'),
    mode: z.array(EventMode).describe('the modes under which it was coded, the most frequent first'),
    actor: z.array(Actor).min(1).describe('who does it, each once, named most exactly'),
    recipient: z.array(Actor).describe('to whom'),
    context: z.array(Context).describe('why: the contexts of its events'),
    place: z
      .strictObject({ name: z.string(), country: z.string().nullable() })
      .nullable()
      .describe('where, as most say'),
    firstDay: day.describe('its first day, as most origins say; null when nobody does'),
    lastDay: day.describe('its last day'),
    dayBasis: z
      .enum(['said', 'report', 'none'])
      .describe('whether the reports give the day, it is only the day of the first report, or there is none'),
    status: OccurrenceStatus.describe('how it stands as known from all the reports'),
    history: z
      .array(StatusStep)
      .min(1)
      .describe('how it came to stand so, in the order of what was known when'),
    events: z
      .array(z.strictObject({ event: z.string(), report: reportId }))
      .min(1)
      .describe('every event merged, in the order of the reports’ days'),
    reports: z.int().min(1).describe('how many reports tell it, reprints counted'),
    origins: z.array(Origin).min(1).describe('those on whose word it stands, each once'),
    independentSources: z
      .int()
      .min(1)
      .describe('how many distinct origins tell it, reprints and copies counted once'),
    firstReport: Told.describe('the report that told it first'),
    lastReport: Told.describe('the report that told it last'),
    instrument: Instrument.nullable().describe('the policy instrument that it is about'),
    measure: MeasureTerms.nullable().describe(
      'the terms, where it is a measure and no two reports differ on them',
    ),
    answers: z.array(z.string()).describe('ids of the events that its events are said to answer'),
    inferredAnswer: z
      .string()
      .nullable()
      .describe(
        'where no report says what it answers, id of the event that tells what it is inferred to answer: the nearest measure of the ' +
          'same kind by the other side, within a week before',
      ),
    told: z
      .strictObject({ event: z.string(), report: reportId, text: z.string().min(1).describe('the sentence') })
      .describe('the first event that tells it as it stands'),
    disagreements: z.array(Disagreement),
  })
  .describe('one real-world act, merged from the events of many reports');
export type Occurrence = z.infer<typeof Occurrence>;
