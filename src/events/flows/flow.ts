/** A Flow: goods, drugs, arms, money, people or data said to move from one place or actor to another. */
import { z } from 'zod';
import { Actor } from '../../actors/actor.js';
import { Status } from '../ontology.js';
import { Attribution, Evidence, Versions } from '../provenance.js';

export const Flow = z
  .strictObject({
    kind: z.literal('flow'),
    id: z.string(),
    report: z.string().describe('id of the report'),
    commodity: z.string().min(1).describe('what moves, in the report’s words'),
    class: z.enum(['goods', 'drugs', 'arms', 'money', 'people', 'data']),
    from: Actor.nullable(),
    to: Actor.nullable(),
    carrier: z.array(Actor).describe('by whom'),
    status: Status,
    text: z.string().describe('the sentence'),
    attribution: z.array(Attribution),
    evidence: Evidence,
    reason: z.string().describe('the lexicon entry that made it'),
    confidence: z.number().min(0).max(1),
    versions: Versions,
  })
  .describe('goods, drugs, arms, money, people or data said to move from A to B');
export type Flow = z.infer<typeof Flow>;
