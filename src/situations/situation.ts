/** A Situation: a question with all that the record tells of it. */
import { z } from 'zod';
import { Ledger } from '../measures/ledger/ledger.js';
import { Occurrence } from '../stories/occurrences/occurrence.js';
import { ActIndex } from './act-index.js';
import { Chain } from './chains.js';
import { SituationName, SituationQuery } from './query.js';
import { Thread } from './thread.js';

const day = z.iso.date().nullable();

export const Situation = z
  .strictObject({
    kind: z.literal('situation'),
    name: SituationName,
    query: SituationQuery,
    on: day.describe(
      'the day that ledgers and threads are told for: the one asked for, else the last of the query, else that of the last ' +
        'report; null where the record has no day',
    ),
    known: day.describe('only reports of this day or earlier count; null for all'),
    timeline: z
      .array(Occurrence)
      .describe('the acts that belong to it, the earliest first, those without a day last'),
    ledgers: z
      .array(Ledger)
      .describe(
        'what each state of the query holds against each other on the day, with all steps; of one alone, what it and those with ' +
          'whom it has measures hold; those without any step left out',
      ),
    index: ActIndex,
    threads: z
      .array(Thread)
      .describe('the open ones, those due next first; then the closed ones, the last closed first'),
    chains: z.array(Chain).describe('who answers what, in the order of their first acts'),
  })
  .describe('a saved question with its timeline, ledgers, index, threads and chains');
export type Situation = z.infer<typeof Situation>;
