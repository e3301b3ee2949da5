/** An Event: one PLOVER event with the words each field rests on. */
import { z } from 'zod';
import { Actor } from '../actors/actor.js';
import { Context, EventMode, EventType, Status } from './ontology.js';
import { Attribution, Evidence, Versions } from './provenance.js';
import { MeasureTerms } from './terms/measure-terms.js';

const day = z.iso.date().nullable();

export const Event = z
  .strictObject({
    id: z
      .string()
      .regex(/^[0-9a-f]{24}$/)
      .describe('hash of report, place in it and coding: the same on every run'),
    date: day.describe('first day of the event; null when neither the text nor the report says'),
    enddate: day.describe('last day of the event, or of the interval that the text gives'),
    actor: z.array(Actor).min(1).describe('who does it; all parties of a reciprocal event'),
    recipient: z.array(Actor).describe('to whom; empty for a reciprocal event or where none is said'),
    event: z.array(EventType).length(1).describe('the PLOVER type'),
    mode: z.array(EventMode).max(2).describe('how, in the type’s own modes'),
    context: z.array(Context).describe('why: what it is about'),
    quad_code: z
      .int()
      .min(1)
      .max(4)
      .describe('1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict'),
    event_scale: z
      .number()
      .min(-10)
      .max(10)
      .describe('conflict (-10) to cooperation (+10), of the mode or else the type'),
    event_loc: z
      .strictObject({
        extracted_place: z.string(),
        resolved_place: z.string().nullable(),
        country_code: z.string().nullable(),
        lat: z
          .number()
          .nullable()
          .describe('degrees north of the town, or of the middle of the country that is the place'),
        lon: z.number().nullable().describe('degrees east, likewise'),
      })
      .nullable()
      .describe('where, when the text says'),
    event_text: z.string().min(1).describe('the words of the predicate'),
    text: z.string().min(1).describe('the sentence'),
    text_info: z.strictObject({
      sequence: z.int().min(0).describe('number of the sentence in the report, from 0'),
      start: z.int().min(0).describe('where the sentence starts in the body'),
      end: z.int().min(0).describe('where it ends'),
    }),
    cite_info: z.strictObject({
      url: z.string().nullable(),
      title: z.string().nullable(),
      publication: z.string().nullable(),
      language: z.string(),
      version: z.string().describe('id of the report: the hash of its body'),
    }),
    coder: z.string().describe('“chancery” and its version'),
    coded_date: day.describe('null: coding reads no clock; the record keeps when a report came in'),
    chancery: z
      .strictObject({
        status: Status,
        dateBasis: z.enum(['said', 'tense', 'report', 'none']).describe('what the date rests on'),
        attribution: z.array(Attribution).describe('on whose word, nearest first'),
        evidence: Evidence,
        reason: z.string().describe('the lexicon entry or model decision that made it'),
        confidence: z.number().min(0).max(1),
        measure: MeasureTerms.nullable().describe('the terms, where the event is a measure'),
        furtherMeasures: z
          .array(z.strictObject({ measure: MeasureTerms, evidence: Evidence }))
          .optional()
          .describe(
            'further measures of the same act, “and a 10% tariff on oil”; absent where there are none',
          ),
        respondsTo: z.string().nullable().describe('id of the event that it answers'),
        versions: Versions,
      })
      .describe('what Chancery adds to PLOVER'),
  })
  .describe('who did what to whom: a PLOVER event');
export type Event = z.infer<typeof Event>;
