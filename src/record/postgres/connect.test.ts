/** A record on a PostgreSQL server: what can go wrong on the way there, and two processes at once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitReport } from '../coded-report.fixture.js';
import { openRecord } from '../open.js';
import { connect, placeOf } from './connect.js';
import { postgresPrograms, startPostgres, type TestServer } from './server.fixture.js';

test.each([
  ['postgresql://me:secret@db.example:5432/news', 'db.example:5432/news'],
  ['postgresql://me@localhost/news?host=%2Frun%2Fpostgresql', '/run/postgresql/news'],
  ['not a URL with a secret', 'of DATABASE_URL'],
])('%s is called %s', (url, place) => expect(placeOf(url)).toBe(place));

describe('no server: one line without the password', () => {
  test.each([
    'postgresql://me:secret@127.0.0.1:1/news',
    'postgresql://me:secret@localhost:1/news',
    'postgresql://me:secret@[::1]:1/news',
    'postgresql://me:secret@127.0.0.1:notaport/news',
    'secret',
  ])('%s', async (databaseUrl) => {
    const opened = openRecord({ databaseUrl });
    await expect(opened).rejects.toThrow(/^C205: the database .* cannot be opened: .+\. Check DATABASE_URL/);
    await expect(opened).rejects.not.toThrow(/secret@|:secret|\n/);
  });
});

describe.skipIf(postgresPrograms === null)('a server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres(postgresPrograms!);
  });
  afterAll(() => server.stop());

  test('without a record, which is not made when it is only to be read', async () => {
    const databaseUrl = await server.database('empty');
    await expect(openRecord({ databaseUrl, create: false })).rejects.toThrow(/^C206: .*\/empty\. Make one/);
    await expect(openRecord({ databaseUrl, create: false })).rejects.toThrow(/^C206/);
  });

  test('without the database', async () => {
    const databaseUrl = (await server.database('there')).replace('/there', '/elsewhere');
    await expect(openRecord({ databaseUrl })).rejects.toThrow(/^C205: .*database "elsewhere" does not exist/);
  });

  test('two at once, also while it is made', async () => {
    const databaseUrl = await server.database('shared');
    const records = await Promise.all([openRecord({ databaseUrl }), openRecord({ databaseUrl })]);
    const kept = await Promise.all(records.map((record) => record.keep(visitReport())));
    expect(kept.sort()).toEqual(['new', 'same']);
    for (const record of records) expect((await record.size()).reports).toBe(1);
    await Promise.all(records.map((record) => record.close()));
  });

  test('a schema from a newer Chancery', async () => {
    const databaseUrl = await server.database('newer');
    await (await openRecord({ databaseUrl })).close();
    const db = await connect(databaseUrl, false);
    await db
      .withTables<{ chancery_step: { name: string; timestamp: string } }>()
      .insertInto('chancery_step')
      .values({ name: '0999-from-the-future', timestamp: '2031-01-01T00:00:00Z' })
      .execute();
    await db.destroy();
    await expect(openRecord({ databaseUrl })).rejects.toThrow(/^C204: .*0999-from-the-future/);
  });
});
