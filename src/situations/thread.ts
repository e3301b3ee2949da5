/** A Thread: something that is planned, threatened or due, and what became of it. */
import { z } from 'zod';
import { Instrument } from '../events/terms/measure-terms.js';

const day = z.iso.date().nullable();

/** How a thread may end. */
export const endings = [
  'happened',
  'took-effect',
  'called-off',
  'denied',
  'disputed',
  'undone',
  'lapsed',
] as const;

export const Thread = z
  .strictObject({
    kind: z
      .enum(['act', 'start', 'end'])
      .describe(
        'act: a plan or threat among the occurrences; start: a decided measure of the ledger whose day is to come; end: the ' +
          'day on which what stands in the ledger ends by itself',
      ),
    state: z.enum(['open', 'closed']),
    standing: z
      .enum(['considered', 'threatened', 'planned', 'decided'])
      .describe('how far it has come, or had when it was closed'),
    occurrence: z
      .string()
      .nullable()
      .describe('id of its occurrence; null where the timeline does not hold it'),
    family: z.string().nullable().describe('the kind of act; null where it has no occurrence'),
    source: z.array(z.string()).describe('codes of who acts'),
    target: z.array(z.string()).describe('codes of those to whom'),
    measure: z
      .strictObject({
        instrument: Instrument,
        name: z.string().nullable().describe('the component: “fentanyl”; null when unnamed'),
        goods: z.array(z.string()).describe('empty for all goods'),
        rate: z.number().nullable().describe('in percent, as far as one is told'),
        after: z.number().nullable().describe('the rate to which it goes back where it ends by itself'),
      })
      .nullable()
      .describe('the terms of a measure'),
    text: z.string().describe('the sentence that tells it as it stands, or stood before it was closed'),
    since: day.describe('the day from which it was known; null where its reports have none'),
    lastTold: day.describe('the day of the last report that tells it'),
    due: day.describe('the day on which it is to come, when said'),
    lapses: day.describe(
      'the first day on which it counts as lapsed when nobody tells more: some days after the day that it is due, or after ' +
        'it was last told, by the kind of act (lexicon/act-windows.tsv); null where that cannot be told',
    ),
    closed: z
      .strictObject({
        how: z
          .enum(endings)
          .describe(
            'happened: told as a fact; took-effect: decided for a day that has come, and in the ledger since; called-off: ' +
              'abandoned or said not to have been; denied; disputed: told as a fact and denied; undone: the same party did ' +
              'the opposite; lapsed: its time went by and nobody tells more of it',
          ),
        on: z.iso.date().describe('the day'),
        occurrence: z
          .string()
          .nullable()
          .describe('id of the occurrence that closes it; null where none does'),
        text: z.string().nullable().describe('the sentence that tells what closed it; null where time did'),
        basis: z
          .enum(['said', 'inferred'])
          .describe(
            'said: a report tells it of this very act; inferred: from another act of the same kind, parties and terms, ' +
              'from the opposite act, or from the time gone by',
          ),
      })
      .nullable()
      .describe('what closed it; null while it is open'),
  })
  .describe('something planned, threatened or due, and what became of it');
export type Thread = z.infer<typeof Thread>;
