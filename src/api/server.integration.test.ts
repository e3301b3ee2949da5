/** The API over a real record: every route, its document, and bad questions. */
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemas } from '../coded.js';
import { recordId } from '../events/identity.js';
import { frenchReport, tariffReport, versions, visitReport } from '../record/coded-report.fixture.js';
import { openRecord } from '../record/open.js';
import { recordFolder } from '../record/pglite/record-folder.fixture.js';
import type { RecordStore } from '../record/record-store.js';
import { SituationQuery } from '../situations/query.js';
import { type Asking, ask } from './ask.fixture.js';
import { type Listening, listen } from './listen.js';
import { routes } from './routes.js';
import { createServer } from './server.js';
import { answers, Problem } from './shapes.js';

const tariff = tariffReport();
const visit = visitReport();
const french = frenchReport();

let folder: string;
let record: RecordStore;
let app: FastifyInstance;
let at: Listening;

beforeAll(async () => {
  folder = await recordFolder();
  record = await openRecord({ databaseUrl: null, data: folder });
  for (const coded of [french, visit, tariff]) await record.keep(coded);
  await record.situations.save({ name: 'furniture', query: SituationQuery.parse(question) });
  app = createServer({ record });
  at = await listen(app, { host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await app.close();
  await record.close();
  rmSync(folder, { recursive: true });
});

const question = { actors: ['usa', 'CHN'], kinds: ['tariff'] };
const put = (name: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(at, `/api/situations/${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const get = (path: string, asking?: Asking) => ask(at, path, asking);

async function json(path: string): Promise<unknown> {
  const { status, text } = await get(path);
  expect(status, text).toBe(200);
  return JSON.parse(text);
}

async function problem(path: string, status: number): Promise<Problem['error']> {
  const got = await get(path);
  expect(got.status, got.text).toBe(status);
  return Problem.parse(JSON.parse(got.text)).error;
}

describe('every route', () => {
  const ids: Record<string, string> = {
    reports: tariff.report.id,
    events: tariff.events[0]!.id,
    statements: tariff.statements[0]!.id,
    measures: tariff.measures[0]!.id,
    flows: tariff.flows[0]!.id,
    figures: tariff.figures[0]!.id,
    occurrences: recordId('occurrence', visit.events[0]!.id),
    situations: 'furniture',
    stories: visit.report.id,
  };
  /** What routes must be asked. */
  const questions: Readonly<Record<string, string>> = {
    '/api/ledger': '?imposer=usa&target=CHN&on=2025-05-01&known=2025-05-01',
    '/api/ledger/rates': '?imposer=usa&target=CHN',
  };
  const filled = (path: string) =>
    path.replace(':id', ids[path.split('/')[2]!] ?? '') + (questions[path] ?? '');

  const read = routes.filter(({ method }) => method === 'get');
  test.each(read.map(({ path, answer }) => [path, answer] as const))(
    '%s answers as %s says',
    async (path, answer) => {
      const { status, headers, text } = await get(filled(path));
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('application/json; charset=utf-8');
      expect(headers['content-security-policy']).toMatch(/^default-src 'self';/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      answers[answer].parse(JSON.parse(text));
    },
  );

  test('health: what coded the record and what it holds', async () => {
    expect(await json('/api/health')).toEqual({ status: 'ok', ...versions, reports: 3, events: 4 });
  });

  test('the ledger: what stands on the day; C402 without its two sides', async () => {
    const ledger = await json('/api/ledger?imposer=USA&target=CHN&on=2025-05-01');
    expect(ledger).toMatchObject({ imposer: 'USA', target: 'CHN', components: [{ rates: [{ rate: 60 }] }] });
    const { status, text } = await get('/api/ledger?imposer=USA&on=2025-05-01');
    expect([status, JSON.parse(text).error.code]).toEqual([400, 'C402']);
  });

  test('reports', async () => {
    expect(await json('/api/reports?limit=2')).toMatchObject({
      total: 3,
      reports: [
        { id: tariff.report.id, events: 3, notCoded: null },
        { id: visit.report.id, events: 1 },
      ],
    });
    expect(await json('/api/reports?q=Brest')).toMatchObject({
      total: 1,
      reports: [{ title: 'Visite à Brest', language: 'fr', notCoded: 'not English (fr)' }],
    });
  });

  test('a report comes with everything drawn from it', async () => {
    expect(await json(`/api/reports/${tariff.report.id}`)).toEqual(tariff);
  });

  test.each([
    ['', 4],
    ['type=SANCTION', 2],
    ['type=SANCTION,AGREE', 3],
    ['type=SANCTION&type=CONSULT', 3],
    ['status=considered', 1],
    ['actor=CHN', 2],
    ['actor=CHN%20GOV&recipient=usa', 1],
    ['actor=person:ada-lindqvist', 1],
    ['from=2025-04-01&to=2025-04-09', 1],
    [`report=${visit.report.id}`, 1],
    ['q=walnuts', 1],
    ['q=&actor=&type=&limit=&from=', 4],
  ])('events?%s: %i', async (query, total) => {
    expect(await json(`/api/events?${query}`)).toMatchObject({ total });
  });

  test('a part of the events', async () => {
    expect(await json('/api/events?limit=1&offset=1')).toEqual({ total: 4, events: [tariff.events[0]] });
  });

  test('the other kinds', async () => {
    expect(await json(`/api/statements?report=${tariff.report.id}`)).toEqual({
      total: 1,
      statements: tariff.statements,
    });
    expect(await json('/api/measures?type=tariff&status=in-force')).toEqual({
      total: 1,
      measures: tariff.measures,
    });
    expect(await json('/api/flows?recipient=CAN')).toEqual({ total: 1, flows: tariff.flows });
    expect(await json(`/api/figures?report=${visit.report.id}`)).toEqual({ total: 0, figures: [] });
  });

  test('occurrences: each act once, by its parties, kind, days and sources', async () => {
    const { total, occurrences } = answers.Occurrences.parse(await json('/api/occurrences'));
    expect([total, occurrences.flatMap(({ events }) => events)]).toEqual([4, expect.any(Array)]);
    for (const [query, count] of [
      ['actor=CHN', 3],
      ['type=measure', 2],
      ['sources=2', 0],
      ['limit=1', 4],
    ] as const)
      expect([query, await json(`/api/occurrences?${query}`)]).toMatchObject([query, { total: count }]);
  });

  test('situations: saved under a name, asked for, replaced and removed', async () => {
    const saved = async (body: unknown) => JSON.parse((await put('tariffs & more', body)).text);
    const query = SituationQuery.parse(question);
    expect(await saved(question)).toEqual({ saved: 'new', situation: { name: 'tariffs & more', query } });
    expect(await saved(question)).toMatchObject({ saved: 'same' });
    expect(await saved({ ...question, words: 'furniture' })).toMatchObject({ saved: 'replaced' });
    const names = async () =>
      answers.Situations.parse(await json('/api/situations')).situations.map(({ name }) => name);
    expect(await names()).toEqual(['furniture', 'tariffs & more']);
    const { status } = await get('/api/situations/tariffs%20%26%20more', { method: 'DELETE' });
    expect([status, await names()]).toEqual([200, ['furniture']]);
    const { code, message } = await problem('/api/situations/tariffs', 404);
    expect([code, message]).toEqual(['C207', expect.stringContaining('Saved: “furniture”')]);
  });

  test('a situation: what occurred, what stands, what is open, who answers what', async () => {
    const path = '/api/situations/furniture?by=month';
    const { timeline, ledgers, index, chains, on } = answers.Situation.parse(await json(path));
    const tariffs = timeline.map(({ told }) => told.event);
    expect(tariffs).toEqual([tariff.events[0]!.id]);
    expect(on).toBe('2025-04-10');
    expect(ledgers.map(({ imposer, target }) => [imposer, target])).toEqual([['USA', 'CHN']]);
    expect(index.periods).toMatchObject([{ period: '2025-04', all: { acts: 1, sum: -6 } }]);
    expect(chains).toEqual([]);
    await put('all', { actors: ['USA', 'CHN'] });
    const all = answers.Situation.parse(await json('/api/situations/all'));
    expect(all.chains.map((chain) => chain.map(({ basis }) => basis))).toEqual([[null, 'said']]);
    expect(all.threads).toMatchObject([{ state: 'open', standing: 'considered', family: 'meeting' }]);
    await get('/api/situations/all', { method: 'DELETE' });
  });

  test('an occurrence comes with what each report says of it', async () => {
    const id = ids.occurrences!;
    const { total, accounts } = answers.Accounts.parse(await json(`/api/occurrences/${id}/accounts`));
    expect([total, accounts]).toMatchObject([
      1,
      [{ event: visit.events[0]!.id, report: visit.report.id, text: visit.events[0]!.text, copyOf: null }],
    ]);
    expect(await json(`/api/occurrences/${id}/accounts?offset=1`)).toEqual({ total: 1, accounts: [] });
    expect((await problem(`/api/occurrences/${'0'.repeat(24)}/accounts`, 404)).code).toBe('C401');
  });

  test('which ledgers there are', async () => {
    expect(await json('/api/ledger/pairs')).toEqual({
      pairs: [
        { imposer: 'USA', target: 'CHN', measures: 1, first: expect.any(String), last: expect.any(String) },
      ],
    });
    // Its tariff falls on some goods only.
    expect(await json('/api/ledger/rates?imposer=usa&target=chn')).toEqual({ spells: [] });
  });

  test('stories, by their words, days and sources', async () => {
    for (const [query, total] of [
      ['', 3],
      ['q=brest%20visite', 1],
      ['q=nowhere', 0],
      ['reports=2', 0],
      ['from=9999-01-01', 0],
      ['sources=1&order=newest&limit=1', 3],
    ] as const)
      expect([query, await json(`/api/stories?${query}`)]).toMatchObject([query, { total }]);
    expect(await json(`/api/stories/${visit.report.id}`)).toMatchObject({ id: visit.report.id });
  });

  test('the schemas are those that the record’s lines follow', async () => {
    const answer = z.record(z.string(), z.unknown()).parse(await json('/api/schema'));
    expect(Object.keys(answer)).toEqual(Object.keys(schemas));
    expect(answer.Event).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(schemas.Event))));
  });
});

describe('the OpenAPI document', () => {
  const Document = z.object({
    openapi: z.string(),
    paths: z.record(
      z.string(),
      z.partialRecord(
        z.enum(['get', 'put', 'delete']),
        z.object({ parameters: z.array(z.object({ name: z.string(), in: z.string() })) }),
      ),
    ),
    components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
  });

  test('has every route with its parameters, and every reference leads somewhere', async () => {
    const raw = await json('/api/openapi.json');
    const { openapi, paths, components } = Document.parse(raw);
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual([...new Set(routes.map(({ path }) => path.replace(':id', '{id}')))]);
    for (const { method, path, query } of routes) {
      const { parameters } = paths[path.replace(':id', '{id}')]![method]!;
      const names = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
      expect(names).toEqual(Object.keys(query.shape));
    }
    for (const [, name] of JSON.stringify(raw).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      expect(components.schemas).toHaveProperty(name!);
    expect(JSON.stringify(components)).not.toContain('$id');
  });
});

describe('bad questions', () => {
  test.each([
    ['limit=0', 'limit'],
    ['limit=501', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1e2', 'limit'],
    ['limit=5&limit=6', 'limit'],
    ['offset=1.5', 'offset'],
    ['offset=99999999999999999999', 'offset'],
    ['type=WAR', 'type'],
    ['type=SANCTION,,', 'type'],
    ['status=maybe', 'status'],
    ['from=yesterday', 'from'],
    ['to=2025-02-30', 'to'],
    ['order=random', 'order'],
    [`q=${'a'.repeat(501)}`, 'q'],
    ['q=a&q=b', 'q'],
    ['colour=red', 'colour'],
    ['__proto__=1', '__proto__'],
    ['actor[code]=CHN', 'actor[code]'],
  ])('events?%s: the parameter %s is not valid', async (query, name) => {
    const { code, message } = await problem(`/api/events?${query}`, 400);
    expect(code).toBe('C402');
    expect(message).toContain(`the parameter ${name} is not valid`);
  });

  test.each<[unknown, string]>([
    [{}, 'actors'],
    [{ actors: [] }, 'actors'],
    [{ actors: ['United States'] }, 'actors.0'],
    [{ actors: ['USA'], kinds: ['duty'] }, 'kinds.0'],
    [{ actors: ['USA'], contexts: 'economic' }, 'contexts'],
    [{ actors: ['USA'], from: '2025-02-30' }, 'from'],
    [{ actors: ['USA'], words: '' }, 'words'],
    [{ actors: ['USA'], colour: 'red' }, 'query'],
    [['USA'], 'query'],
    [null, 'query'],
  ])('a situation of %j: %s is not valid', async (body, name) => {
    const { status, text } = await put('bad', body);
    const { code, message } = Problem.parse(JSON.parse(text)).error;
    expect([status, code, message]).toEqual([400, 'C402', expect.stringContaining(`parameter ${name} is`)]);
  });

  test('names that are none, and a body that is no JSON', async () => {
    for (const name of [' ', 'a/b', '<b>', 'x'.repeat(81), '-a'])
      expect([name, (await put(name, question)).status]).toEqual([name, 400]);
    const { status } = await ask(at, '/api/situations/bad', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(status).toBe(400);
    expect((await put('bad', { actors: ['USA'], words: 'x'.repeat(20_000) })).status).toBe(413);
  });

  test('nobody from elsewhere changes the record', async () => {
    for (const headers of [{ origin: 'https://elsewhere.example' }, { origin: 'null' }] as const) {
      const { status, text } = await put('bad', question, headers);
      expect([status, Problem.parse(JSON.parse(text)).error.code]).toEqual([403, 'C304']);
      const removed = await get('/api/situations/furniture', { method: 'DELETE', headers });
      expect(removed.status).toBe(403);
    }
    const own = await put('own', question, {
      origin: `http://127.0.0.1:${at.port}`,
      host: `127.0.0.1:${at.port}`,
    });
    expect(own.status).toBe(200);
    await get('/api/situations/own', { method: 'DELETE' });
  });

  test('what a route takes is said', async () => {
    expect((await problem('/api/reports?actor=CHN', 400)).message).toContain(
      'this route takes q, limit, offset',
    );
    expect((await problem('/api/health?deep=1', 400)).message).toContain('this route takes none');
  });

  test.each([
    '0'.repeat(24),
    '..',
    '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '%00',
    "'%20or%20'1'='1",
    '%ED%A0%80',
    '%F0%9F%90%9F',
    'a'.repeat(99),
  ])('an id that nothing has: %s', async (id) => {
    const { code } = await problem(`/api/events/${id}`, id.startsWith('%ED') ? 400 : 404);
    expect(['C401', 'C403', 'C404']).toContain(code);
  });

  test('an id longer than any', async () => {
    const { message } = await problem(`/api/events/${'a'.repeat(5000)}`, 414);
    expect(message).toBe('C404: the request cannot be answered: its address is too long.');
  });

  test.each([
    "'; drop table entry; --",
    "' or 1=1 --",
    '$1',
    '\\',
    '%',
    '" or "',
    '<script>alert(1)</script>',
    '\0',
  ])('a search for %j is a search for words', async (q) => {
    expect(await json(`/api/events?q=${encodeURIComponent(q)}`)).toMatchObject({ total: 0, events: [] });
    expect(await json('/api/health')).toMatchObject({ events: 4 });
  });

  test('no route, no method, no body', async () => {
    for (const path of ['/api', '/api/', '/api/nothing', '/api/events/', '/api//events'])
      expect((await problem(path, 404)).code).toMatch(/^C40[13]$/);
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const { status, text } = await get('/api/events', { method });
      expect([status, Problem.parse(JSON.parse(text)).error.code]).toEqual([404, 'C403']);
    }
    const { status } = await get('/api/events', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify('x'.repeat(5000)),
    });
    expect([404, 413]).toContain(status);
  });

  test('whatever is asked gets an answer in JSON and no fault', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        'limit',
        'q',
        'type',
        'from',
        'actor',
        'events',
        '..',
        '%',
        '%zz',
        '&',
        '=',
        '[',
        ']',
        '\\',
      ),
      fc.string({ maxLength: 8 }).map(encodeURIComponent),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 6 }),
        fc.array(part, { maxLength: 8 }),
        async (path, query) => {
          const { status, headers, text } = await get(`/api/${path.join('/')}?${query.join('')}`);
          expect([200, 400, 404]).toContain(status);
          expect(headers['x-content-type-options']).toBe('nosniff');
          JSON.parse(text);
        },
      ),
      { numRuns: 100 },
    );
  });
});
