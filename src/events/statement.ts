/** A Statement: who said what to whom. */
import { z } from 'zod';
import { Actor } from '../actors/actor.js';
import { Context } from './ontology.js';
import { Attribution, Evidence, Versions } from './provenance.js';

export const certainties = [
  'asserted',
  'probable',
  'possible',
  'conditional',
  'negated',
  'question',
] as const;

export const Statement = z
  .strictObject({
    kind: z.literal('statement'),
    id: z.string(),
    report: z.string().describe('id of the report'),
    date: z.iso.date().nullable(),
    speaker: Actor,
    addressee: z.array(Actor).describe('to whom, when said'),
    mode: z
      .enum(['direct', 'indirect', 'mixed'])
      .describe('quoted word for word, told in other words, or both'),
    cue: z.string().describe('lemma of the word that reports it: say, warn, deny, according to'),
    content: z.string().min(1).describe('what was said, in the report’s words'),
    stance: z
      .enum(['supports', 'opposes', 'warns', 'denies', 'hopes', 'none'])
      .describe('where the cue makes it plain'),
    certainty: z.enum(certainties).describe('how sure the content itself is'),
    context: z.array(Context),
    text: z.string().describe('the sentence'),
    attribution: z.array(Attribution).describe('who reports that it was said, beyond this outlet'),
    evidence: Evidence,
    confidence: z.number().min(0).max(1),
    versions: Versions,
  })
  .describe('who said what to whom, and how surely');
export type Statement = z.infer<typeof Statement>;
