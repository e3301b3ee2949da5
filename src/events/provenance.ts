/** What every record carries of its source: the words it rests on, on whose word, and what made it. */
import { z } from 'zod';
import { Span } from '../report/report.js';

export const Evidence = z
  .record(z.string(), z.array(Span).min(1))
  .describe('field name → the words it rests on, as spans into the report’s body');
export type Evidence = z.infer<typeof Evidence>;

export const attributionKinds = [
  'outlet',
  'state',
  'organisation',
  'person',
  'group',
  'document',
  'unnamed',
] as const;

export const Attribution = z
  .strictObject({
    name: z.string().min(1).describe('who says so, in the report’s words or its full name'),
    kind: z.enum(attributionKinds),
  })
  .describe('one link of the chain of who says so, nearest first');
export type Attribution = z.infer<typeof Attribution>;

export const Versions = z
  .strictObject({
    coder: z.string().describe('Chancery’s version'),
    model: z.string().describe('hash of the model file'),
    lexicon: z.string().describe('hash of the lexicon tables'),
  })
  .describe('what made the record: the same input and versions give the same output');
export type Versions = z.infer<typeof Versions>;
