/** What a Situation asks: whose dealings, about what, from when to when. It can be saved under a name. */
import { z } from 'zod';
import { Context } from '../events/ontology.js';
import { Instrument } from '../events/terms/measure-terms.js';

/** A party: `CHN`, `CHN GOV`, `GOV`, `person:wang-xiaohong`; codes in upper case, keys of the lexicon in lower. */
export const PartyKey = z
  .string()
  .max(100)
  .regex(
    /^(?:[A-Za-z]{3}(?: [A-Za-z]{3})?|[A-Za-z]+:[\p{L}\p{N}.-]+)$/u,
    'a party is a code of three letters, such as CHN or “CHN GOV”, or a key such as person:wang-xiaohong',
  )
  .overwrite((key) => (key.includes(':') ? key.toLowerCase() : key.toUpperCase()))
  .describe('CHN, GOV, “CHN GOV” or a key such as person:wang-xiaohong');

const parties = z.array(PartyKey).max(20);

/** An act must be between the parties, about one of the topics where any is given, and on the days. */
export const SituationQuery = z
  .strictObject({
    actors: parties
      .min(1)
      .describe(
        'whose dealings: those of two or more of these with each other; of one alone all its dealings. An act of one of ' +
          'them that names nobody else counts too',
      ),
    against: parties
      .default([])
      .describe('where given, only dealings of the actors with these, in either direction'),
    contexts: z
      .array(Context)
      .max(40)
      .default([])
      .describe('topics: acts in one of these contexts; the three kinds of topics add to each other'),
    kinds: z
      .array(Instrument)
      .max(20)
      .default([])
      .describe(
        'topics: acts about one of these policy instruments; the ledger holds only these, all when empty',
      ),
    words: z
      .string()
      .min(1)
      .max(500)
      .nullable()
      .default(null)
      .describe('topics: acts told with these words in the sentence or the names; "a phrase", or, -without'),
    from: z.iso.date().nullable().default(null).describe('acts of this day or later'),
    to: z.iso.date().nullable().default(null).describe('acts of this day or earlier'),
  })
  .describe('a question that can be saved: whose dealings, about what, from when to when');
export type SituationQuery = z.output<typeof SituationQuery>;

export const SituationName = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N} ._’'&,()-]{0,79}$/u,
    "a name is of letters, digits, spaces and . _ ' & , ( ) -, 80 at most, and begins with a letter or digit",
  )
  .describe('the name under which it is saved');

export const SavedSituation = z
  .strictObject({ name: SituationName, query: SituationQuery })
  .describe('a question under its name');
export type SavedSituation = z.output<typeof SavedSituation>;
