/** The routes of the API: what each is asked and answers. The server, the OpenAPI document and the tests follow this table. */
import { z } from 'zod';
import { schemas } from '../coded.js';
import { ChanceryError } from '../errors.js';
import { ledgerOf } from '../measures/ledger/build.js';
import { ratesOverTime } from '../measures/ledger/rates-over-time.js';
import { occurrenceAccounts } from '../record/occurrence-accounts.js';
import { recordOccurrences, selectOccurrences } from '../record/occurrences.js';
import type { RecordStore } from '../record/record-store.js';
import { recordSituation } from '../record/situation.js';
import { recordStories, selectStories } from '../record/stories.js';
import { SituationName, SituationQuery } from '../situations/query.js';
import type { Occurrence } from '../stories/occurrences/occurrence.js';
import type { Story } from '../stories/story.js';
import {
  AccountsQuery,
  type answers,
  EventsQuery,
  FiguresQuery,
  FlowsQuery,
  LedgerQuery,
  MeasuresQuery,
  NoQuery,
  OccurrencesQuery,
  RatesQuery,
  ReportsQuery,
  SituationAsked,
  StatementsQuery,
  StoriesQuery,
} from './shapes.js';

/** A route. */
export interface Route {
  readonly method: 'get' | 'put' | 'delete';
  /** With `:id` where it has one. */
  readonly path: string;
  readonly summary: string;
  readonly query: z.ZodObject;
  /** The name of the shape of what is sent; null where nothing is. */
  readonly body: 'SituationQuery' | null;
  /** The name of the answer’s shape. */
  readonly answer: keyof typeof answers;
  /**
   * The answer to a query and a body as they came.
   *
   * @throws ChanceryError C401, C207 nothing has the id, C402 a parameter or what is sent is not valid.
   */
  handle(record: RecordStore, query: unknown, id: string, body: unknown): Promise<unknown>;
}

export const routes: readonly Route[] = [
  route(
    '/api/health',
    'Whether the server answers, and what the record holds',
    NoQuery,
    'Health',
    async (record) => {
      const { reports, events, versions } = await record.size();
      const { coder = null, model = null, lexicon = null } = versions ?? {};
      return { status: 'ok', coder, model, lexicon, reports, events };
    },
  ),
  route('/api/reports', 'Reports, the latest first', ReportsQuery, 'Reports', (record, query) =>
    record.reports(query),
  ),
  route(
    '/api/reports/:id',
    'A report with everything drawn from it',
    NoQuery,
    'CodedReport',
    (record, _, id) => found('report', id, record.report(id)),
  ),
  route('/api/events', 'Events', EventsQuery, 'Events', (record, query) => record.events(query)),
  route('/api/events/:id', 'An event', NoQuery, 'Event', (record, _, id) =>
    found('event', id, record.event(id)),
  ),
  route('/api/statements', 'Statements', StatementsQuery, 'Statements', (record, query) =>
    record.statements(query),
  ),
  route('/api/statements/:id', 'A statement', NoQuery, 'Statement', (record, _, id) =>
    found('statement', id, record.statement(id)),
  ),
  route('/api/measures', 'Measures', MeasuresQuery, 'Measures', (record, query) => record.measures(query)),
  route('/api/measures/:id', 'A measure', NoQuery, 'Measure', (record, _, id) =>
    found('measure', id, record.measure(id)),
  ),
  route(
    '/api/ledger',
    'What stands between an imposer and a target on a day, as known on a day',
    LedgerQuery,
    'Ledger',
    async (record, query) => {
      const [imposer, target] = [query.imposer.toUpperCase(), query.target.toUpperCase()];
      const entries = await record.measuresBetween(imposer, target);
      return ledgerOf(entries, { imposer, target, on: query.on, known: query.known ?? null });
    },
  ),
  route(
    '/api/ledger/pairs',
    'Which states take measures against which, those with the most first',
    NoQuery,
    'LedgerPairs',
    async (record) => ({ pairs: await record.measurePairs() }),
  ),
  route(
    '/api/ledger/rates',
    'The tariff of an imposer on all goods of a target over time, as known on a day',
    RatesQuery,
    'LedgerRates',
    async (record, query) => {
      const [imposer, target] = [query.imposer.toUpperCase(), query.target.toUpperCase()];
      const entries = await record.measuresBetween(imposer, target);
      return { spells: ratesOverTime(entries, { imposer, target, known: query.known ?? null }) };
    },
  ),
  route(
    '/api/occurrences',
    'What happened, each act once, the earliest first',
    OccurrencesQuery,
    'Occurrences',
    async (record, query) => selectOccurrences(await recordOccurrences(record), query),
  ),
  route('/api/occurrences/:id', 'An occurrence', NoQuery, 'Occurrence', (record, _, id) =>
    found('occurrence', id, occurrenceById(record, id)),
  ),
  route('/api/situations', 'The saved situations, by name', NoQuery, 'Situations', async (record) => {
    const situations = await record.situations.list();
    return { total: situations.length, situations };
  }),
  route(
    '/api/situations/:id',
    'A saved situation: its timeline, ledgers, index, threads and chains',
    SituationAsked,
    'Situation',
    async (record, query, name) => recordSituation(record, await record.situations.get(name), query),
  ),
  {
    ...route(
      '/api/situations/:id',
      'Saves a situation under the name; one of the same name is replaced',
      NoQuery,
      'Saved',
      async () => null,
    ),
    method: 'put',
    body: 'SituationQuery',
    async handle(record, raw, id, body) {
      checked(NoQuery, raw);
      const name = sent('name', SituationName, id);
      const situation = { name, query: sent('query', SituationQuery, body) };
      return { saved: await record.situations.save(situation), situation };
    },
  },
  {
    ...route(
      '/api/situations/:id',
      'Removes a saved situation',
      NoQuery,
      'Removed',
      async (record, _, name) => {
        await record.situations.remove(name);
        return { removed: name };
      },
    ),
    method: 'delete',
  },
  route(
    '/api/occurrences/:id/accounts',
    'What each report says of an occurrence, the earliest first',
    AccountsQuery,
    'Accounts',
    (record, query, id) => found('occurrence', id, occurrenceAccounts(record, id, query)),
  ),
  route(
    '/api/stories',
    'Reports by the news that they tell, the earliest first',
    StoriesQuery,
    'Stories',
    async (record, query) => selectStories(await recordStories(record), query),
  ),
  route('/api/stories/:id', 'A story', NoQuery, 'Story', (record, _, id) =>
    found('story', id, storyById(record, id)),
  ),
  route('/api/flows', 'Flows', FlowsQuery, 'Flows', (record, query) => record.flows(query)),
  route('/api/flows/:id', 'A flow', NoQuery, 'Flow', (record, _, id) => found('flow', id, record.flow(id))),
  route('/api/figures', 'Figures', FiguresQuery, 'Figures', (record, query) => record.figures(query)),
  route('/api/figures/:id', 'A figure', NoQuery, 'Figure', (record, _, id) =>
    found('figure', id, record.figure(id)),
  ),
  route('/api/schema', 'The JSON Schemas of the records', NoQuery, 'JsonSchemas', async () =>
    Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema)])),
  ),
];

function route<Query extends z.ZodObject>(
  path: string,
  summary: string,
  query: Query,
  answer: keyof typeof answers,
  handle: (record: RecordStore, query: z.output<Query>, id: string) => Promise<unknown>,
): Route {
  return {
    method: 'get',
    path,
    summary,
    query,
    body: null,
    answer,
    handle: async (record, raw, id) => handle(record, checked(query, raw), id),
  };
}

function checked<Query extends z.ZodObject>(query: Query, raw: unknown): z.output<Query> {
  const result = query.safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const known = Object.keys(query.shape);
    const why = known.length === 0 ? 'this route takes none' : `this route takes ${known.join(', ')}`;
    throw new ChanceryError('C402', { name: issue.keys[0] ?? '', why });
  }
  throw new ChanceryError('C402', { name: String(issue?.path[0] ?? ''), why: issue?.message ?? '' });
}

/** What is sent, checked; an error names its field. */
function sent<Schema extends z.ZodType>(what: string, schema: Schema, raw: unknown): z.output<Schema> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = issue === undefined || issue.path.length === 0 ? what : issue.path.join('.');
  throw new ChanceryError('C402', { name, why: issue?.message ?? '' });
}

async function occurrenceById(record: RecordStore, id: string): Promise<Occurrence | null> {
  const all = await recordOccurrences(record);
  return all.find((one) => one.id === id) ?? null;
}

async function storyById(record: RecordStore, id: string): Promise<Story | null> {
  const all = await recordStories(record);
  return all.find((one) => one.id === id) ?? null;
}

async function found<Answer>(kind: string, id: string, answer: Promise<Answer | null>): Promise<Answer> {
  const there = await answer;
  if (there === null) throw new ChanceryError('C401', { kind, id });
  return there;
}
