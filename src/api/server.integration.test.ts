/** The server over a real record: every route, bad questions, the desk’s files, addresses that are taken. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemas } from '../coded.js';
import { frenchReport, tariffReport, versions, visitReport } from '../record/coded-report.fixture.js';
import { openRecord } from '../record/open.js';
import { recordFolder } from '../record/pglite/record-folder.fixture.js';
import type { RecordStore } from '../record/record-store.js';
import { type Listening, listen } from './listen.js';
import { routes } from './routes.js';
import { createServer } from './server.js';
import { answers, Problem } from './shapes.js';

const tariff = tariffReport();
const visit = visitReport();
const french = frenchReport();

let folder: string;
let desk: string;
let record: RecordStore;
let app: FastifyInstance;
let at: Listening;

beforeAll(async () => {
  folder = await recordFolder();
  record = await openRecord({ databaseUrl: null, data: folder });
  for (const coded of [french, visit, tariff]) await record.keep(coded);
  const built = mkdtempSync(join(tmpdir(), 'chancery-desk-'));
  desk = join(built, 'desk');
  mkdirSync(join(desk, 'assets'), { recursive: true });
  writeFileSync(join(desk, 'index.html'), '<!doctype html><title>Desk</title>');
  writeFileSync(join(desk, 'assets', 'app-1a2b3c.js'), 'export {};');
  writeFileSync(join(desk, '.secret'), 'hidden');
  writeFileSync(join(built, 'outside.txt'), 'not for the world');
  app = createServer({ record, deskFolder: desk });
  at = await listen(app, { host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await app.close();
  await record.close();
  rmSync(folder, { recursive: true });
  rmSync(join(desk, '..'), { recursive: true });
});

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Asks with the path as it is: `fetch` would tidy it first. */
function get(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Got> {
  const { method = 'GET', headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const asked = request({ host: at.host, port: at.port, path, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    asked.on('error', reject).end(body);
  });
}

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
  };
  const filled = (path: string) => path.replace(':id', ids[path.split('/')[2]!] ?? '');

  test.each(routes.map(({ path, answer }) => [path, answer] as const))(
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
      z.object({ get: z.object({ parameters: z.array(z.object({ name: z.string(), in: z.string() })) }) }),
    ),
    components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
  });

  test('has every route with its parameters, and every reference leads somewhere', async () => {
    const raw = await json('/api/openapi.json');
    const { openapi, paths, components } = Document.parse(raw);
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual(routes.map(({ path }) => path.replace(':id', '{id}')));
    for (const { path, query } of routes) {
      const { parameters } = paths[path.replace(':id', '{id}')]!.get;
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
    await problem(`/api/events/${'a'.repeat(5000)}`, 404);
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
          // “/api/..” is the desk’s page.
          if (!path.includes('..')) JSON.parse(text);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the desk', () => {
  test('its page stands at / and at every address without an extension', async () => {
    for (const path of ['/', '/reports/abc', '/events?type=SANCTION']) {
      const { status, headers, text } = await get(path);
      expect([status, headers['content-type'], text.includes('<title>Desk')]).toEqual([
        200,
        'text/html; charset=utf-8',
        true,
      ]);
      expect(headers['content-security-policy']).toMatch(/default-src 'self'/);
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  test('its files may be kept by the browser', async () => {
    const { status, headers } = await get('/assets/app-1a2b3c.js');
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  test.each([
    '/assets/missing.js',
    '/.secret',
    '/../outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/%2e%2e%2foutside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/assets/../../outside.txt',
    '/..%5coutside.txt',
    '/assets/%00/../../outside.txt',
  ])('nothing else: %s', async (path) => {
    const { status, text } = await get(path);
    expect(text).not.toMatch(/not for the world|hidden/);
    expect(status).toBeOneOf([400, 403, 404]);
  });

  test('not built', () => {
    expect(() => createServer({ record, deskFolder: join(folder, 'nowhere') })).toThrow(
      /^C701: the desk is not built: .*index\.html is missing\. Run "npm run build"\.$/,
    );
  });

  test('not asked for', async () => {
    const alone = createServer({ record });
    const { statusCode, body } = await alone.inject('/');
    expect([statusCode, Problem.parse(JSON.parse(body)).error.code]).toEqual([404, 'C403']);
    await alone.close();
  });
});

describe('who may ask', () => {
  const asHost = (host: string) => get('/api/health', { headers: { host } }).then(({ status }) => status);

  test('this computer, by its own names', async () => {
    for (const host of ['localhost', `localhost:${at.port}`, '127.0.0.1', '127.0.0.2:80', '[::1]:9'])
      expect([host, await asHost(host)]).toEqual([host, 200]);
  });

  test('no page whose name was made to point here', async () => {
    for (const host of [
      'evil.example',
      `evil.example:${at.port}`,
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '10.0.0.1',
      '@',
    ])
      expect([host, await asHost(host)]).toEqual([host, 403]);
  });

  test('names that are allowed', async () => {
    const proxied = createServer({ record, hosts: ['chancery.example'] });
    const { url } = await listen(proxied, { host: '127.0.0.1', port: 0 });
    const port = Number(new URL(url).port);
    const status = await new Promise((resolve, reject) => {
      request(
        { host: '127.0.0.1', port, path: '/api/health', headers: { host: 'chancery.example' } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
    await proxied.close();
  });
});

describe('where it listens', () => {
  test('on a free port, and says where', async () => {
    expect(at.port).toBeGreaterThan(0);
    expect(at.url).toBe(`http://127.0.0.1:${at.port}`);
  });

  test('a port that is taken', async () => {
    const second = createServer({ record });
    await expect(listen(second, { host: at.host, port: at.port })).rejects.toThrow(
      `C301: port ${at.port} on 127.0.0.1 is taken. Choose another with --port, or --port 0 for any free one.`,
    );
    await second.close();
  });

  test('an address that is not this computer’s', async () => {
    const other = createServer({ record });
    await expect(listen(other, { host: '192.0.2.1', port: 0 })).rejects.toThrow(
      /^C302: cannot listen on 192\.0\.2\.1:0: /,
    );
    await other.close();
  });
});

test('a fault of the record is told in the log, not to the one who asks', async () => {
  const away = { size: () => Promise.reject(new Error('secret path /home/x')) } as unknown as RecordStore;
  const broken = createServer({ record: away });
  const { statusCode, body } = await broken.inject('/api/health');
  expect(statusCode).toBe(500);
  expect(Problem.parse(JSON.parse(body)).error).toEqual({
    code: 'C405',
    message: 'C405: the server failed to answer /api/health. Its log says why.',
  });
  await broken.close();
});
