/** What the API takes and answers: the one source of its checks, its types (also the desk’s) and its OpenAPI document. */
import { z } from 'zod';
import { CodedReport } from '../coded.js';
import { Event } from '../events/event.js';
import { Figure } from '../events/figures/figure.js';
import { Flow } from '../events/flows/flow.js';
import { EventType, Status } from '../events/ontology.js';
import { Statement } from '../events/statement.js';
import { Instrument } from '../events/terms/measure-terms.js';
import { Ledger } from '../measures/ledger/ledger.js';
import { RateSpell } from '../measures/ledger/rates-over-time.js';
import { Measure, measureStatuses } from '../measures/measure.js';
import { orders } from '../record/entry-filter.js';
import { MeasurePair } from '../record/measure-pairs.js';
import { OccurrenceAccount } from '../record/occurrence-accounts.js';
import { ReportLine } from '../record/report-line.js';
import { periodKinds } from '../situations/periods.js';
import { SavedSituation, SituationQuery } from '../situations/query.js';
import { Situation } from '../situations/situation.js';
import { Occurrence, OccurrenceStatus } from '../stories/occurrences/occurrence.js';
import { Story } from '../stories/story.js';

/** The most records that one answer holds. */
export const maxLimit = 500;

/** A parameter left empty counts as not given, as forms send it. */
const given = (value: unknown) => (value === '' ? undefined : value);
/** Digits only: no “1e3”, “0x10” or “ 5”. */
const digits = (value: unknown) =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : given(value);

function optional<Schema extends z.ZodType>(schema: Schema, about: string) {
  return z.preprocess(given, schema.optional()).describe(about);
}

/** Several values: `type=AGREE,CONSULT` or `type=AGREE&type=CONSULT`. */
function listOf<Schema extends z.ZodType>(schema: Schema, about: string) {
  const split = (value: unknown) => {
    const texts = [value].flat().filter((text) => typeof text === 'string' && text !== '');
    return texts.length === 0 ? undefined : texts.flatMap((text) => String(text).split(','));
  };
  return z.preprocess(split, z.array(schema).min(1).max(50).optional()).describe(about);
}

const text = z.string().max(500);

const page = {
  limit: z
    .preprocess((value) => digits(value) ?? 50, z.int().min(1).max(maxLimit))
    .describe('at most so many')
    .meta({ default: 50 }),
  offset: z
    .preprocess((value) => digits(value) ?? 0, z.int().min(0))
    .describe('how many to leave out first')
    .meta({ default: 0 }),
};

export const NoQuery = z.strictObject({});

export const ReportsQuery = z.strictObject({
  q: optional(text, 'words of the title or the body; "a phrase", or, -without'),
  ...page,
});

/** What every kind of record can be asked for by. */
const common = {
  actor: optional(
    text,
    'who acts (speaks, imposes, sends): CHN, GOV, “CHN GOV” or a key such as country:CHN',
  ),
  recipient: optional(text, 'who is acted on (spoken to, targeted, sent to), in the same way'),
  from: optional(z.iso.date(), 'on this day or later; those without a day are left out'),
  to: optional(z.iso.date(), 'on this day or earlier; those without a day are left out'),
  report: optional(text, 'id of the report'),
  q: optional(text, 'words of the sentence or of the names; "a phrase", or, -without'),
  order: optional(
    z.enum(orders),
    'newest (first day first; those without a day last), oldest, or text (as in the reports); newest unless a report is named',
  ),
  ...page,
};

export const EventsQuery = z.strictObject({
  type: listOf(EventType, 'PLOVER types'),
  status: listOf(Status, 'how the event stands to what happened'),
  ...common,
});
export const StatementsQuery = z.strictObject(common);
export const MeasuresQuery = z.strictObject({
  type: listOf(Instrument, 'instruments'),
  status: listOf(z.enum(measureStatuses), 'how the measure stands'),
  ...common,
});
const state = z.string().regex(/^[A-Za-z]{3}$/, 'a code of three letters, such as CHN or EUR');
export const LedgerQuery = z.strictObject({
  imposer: state.describe('who imposes: ISO 3166-1 alpha-3, or EUR'),
  target: state.describe('on whom, in the same way'),
  on: z.iso.date().describe('the day asked about'),
  known: optional(z.iso.date(), 'only what reports told by this day; all when not given'),
});
export const RatesQuery = LedgerQuery.omit({ on: true });

const atLeast = (about: string) => z.preprocess(digits, z.int().min(0).optional()).describe(about);
const byTime = optional(
  z.enum(['oldest', 'newest']),
  'which come first; oldest when not given, those without a day last in either',
);
export const OccurrencesQuery = z.strictObject({
  type: listOf(text, 'PLOVER types, or kinds of act such as meeting or abduction'),
  status: listOf(OccurrenceStatus, 'how the act stands by all reports'),
  actor: optional(text, 'one of the parties: CHN, GOV, “CHN GOV” or a key such as country:CHN'),
  from: common.from,
  to: common.to,
  sources: atLeast('told by at least so many independent sources'),
  order: byTime,
  ...page,
});
export const AccountsQuery = z.strictObject(page);
export const StoriesQuery = z.strictObject({
  q: optional(text, 'words of the headlines or the outlets, in any order'),
  from: optional(z.iso.date(), 'some report came out on this day or later'),
  to: optional(z.iso.date(), 'some report came out on this day or earlier'),
  reports: atLeast('told in at least so many places'),
  sources: atLeast('told by at least so many independent sources'),
  order: byTime,
  ...page,
});
export const SituationAsked = z.strictObject({
  by: optional(z.enum(periodKinds), 'the periods of the index: week (the default) or month'),
  on: optional(
    z.iso.date(),
    'the day that ledgers and threads are told for; the last day of its query, else that of the last report, when not given',
  ),
  known: optional(z.iso.date(), 'only what reports told by this day; all when not given'),
});
export const FlowsQuery = z.strictObject({
  status: listOf(Status, 'how the flow stands to what happened'),
  ...common,
});
export const FiguresQuery = z.strictObject(common);

const total = z.int().min(0).describe('how many there are in all');
const version = z.string().nullable();

export const Health = z
  .strictObject({
    status: z.literal('ok'),
    coder: version.describe(
      'Chancery’s version that coded the report kept last; null while nothing is coded',
    ),
    model: version.describe('hash of its model'),
    lexicon: version.describe('hash of its lexicon'),
    reports: z.int().min(0).describe('reports in the record'),
    events: z.int().min(0).describe('events in the record'),
  })
  .describe('that the server answers, and what the record holds');
export type Health = z.infer<typeof Health>;

export const Reports = z
  .strictObject({ total, reports: z.array(ReportLine) })
  .describe('a part of the reports');
export type Reports = z.infer<typeof Reports>;

export const Events = z.strictObject({ total, events: z.array(Event) }).describe('a part of the events');
export type Events = z.infer<typeof Events>;

export const Statements = z
  .strictObject({ total, statements: z.array(Statement) })
  .describe('a part of the statements');
export type Statements = z.infer<typeof Statements>;

export const Measures = z
  .strictObject({ total, measures: z.array(Measure) })
  .describe('a part of the measures');
export type Measures = z.infer<typeof Measures>;

export const Flows = z.strictObject({ total, flows: z.array(Flow) }).describe('a part of the flows');
export type Flows = z.infer<typeof Flows>;

export const Figures = z.strictObject({ total, figures: z.array(Figure) }).describe('a part of the figures');
export type Figures = z.infer<typeof Figures>;

export const Occurrences = z
  .strictObject({ total, occurrences: z.array(Occurrence) })
  .describe('a part of the occurrences');
export type Occurrences = z.infer<typeof Occurrences>;

export const Situations = z
  .strictObject({ total, situations: z.array(SavedSituation) })
  .describe('the saved situations, by name');
export type Situations = z.infer<typeof Situations>;

export const Saved = z
  .strictObject({
    saved: z.enum(['new', 'same', 'replaced']).describe('whether one of the name was there'),
    situation: SavedSituation,
  })
  .describe('that a situation is saved');
export type Saved = z.infer<typeof Saved>;

export const Removed = z
  .strictObject({ removed: z.string().describe('the name') })
  .describe('that a situation is removed');
export type Removed = z.infer<typeof Removed>;
export const Accounts = z
  .strictObject({ total, accounts: z.array(OccurrenceAccount) })
  .describe('a part of what reports say of an occurrence');
export type Accounts = z.infer<typeof Accounts>;

export const Stories = z.strictObject({ total, stories: z.array(Story) }).describe('a part of the stories');
export type Stories = z.infer<typeof Stories>;

export const LedgerPairs = z
  .strictObject({ pairs: z.array(MeasurePair) })
  .describe('the ledgers that the record holds');
export type LedgerPairs = z.infer<typeof LedgerPairs>;

export const LedgerRates = z
  .strictObject({ spells: z.array(RateSpell).describe('in order of time, without gaps') })
  .describe('the tariff on all goods over time');
export type LedgerRates = z.infer<typeof LedgerRates>;

export const JsonSchemas = z
  .record(z.string(), z.record(z.string(), z.unknown()))
  .describe('the JSON Schema of every record, by its name');

export const Problem = z
  .strictObject({
    error: z.strictObject({
      code: z.string().describe('code of the catalogue of errors, such as C402'),
      message: z.string().describe('what is wrong and what to do'),
    }),
  })
  .describe('why there is no answer');
export type Problem = z.infer<typeof Problem>;

/** The answers by the names under which the OpenAPI document refers to them. */
export const answers = {
  Accounts,
  CodedReport,
  Event,
  Events,
  Figure,
  Figures,
  Flow,
  Flows,
  Health,
  JsonSchemas,
  Ledger,
  LedgerPairs,
  LedgerRates,
  Measure,
  Measures,
  Occurrence,
  Occurrences,
  Problem,
  Removed,
  ReportLine,
  Reports,
  Saved,
  SavedSituation,
  Situation,
  SituationQuery,
  Situations,
  Statement,
  Statements,
  Stories,
  Story,
} as const;
