/** How far the server reaches: the desk’s files and nothing beside them, who may ask, where it listens. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordStore } from '../record/record-store.js';
import { type Asking, ask } from './ask.fixture.js';
import { type Listening, listen } from './listen.js';
import { createServer } from './server.js';
import { Problem } from './shapes.js';

/** No more than health asks for. */
const record = { size: async () => ({ reports: 0, events: 0, versions: null }) } as unknown as RecordStore;

let desk: string;
let app: FastifyInstance;
let at: Listening;

beforeAll(async () => {
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
  rmSync(join(desk, '..'), { recursive: true });
});

const get = (path: string, asking?: Asking) => ask(at, path, asking);

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
    expect(() => createServer({ record, deskFolder: join(desk, 'nowhere') })).toThrow(
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
    const where = await listen(proxied, { host: '127.0.0.1', port: 0 });
    const { status } = await ask(where, '/api/health', { headers: { host: 'chancery.example' } });
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
