/** What a record’s folder goes through: broken, foreign, missing, in use, killed in the middle. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChanceryError } from '../../errors.js';
import { packagePath } from '../../package-root.js';
import { visitReport } from '../coded-report.fixture.js';
import { openRecord } from '../open.js';
import { numberedReport } from './endless-ingest.fixture.js';

const visit = visitReport();

let scratch: string;
/** A closed record with one report; tests work on copies of it. */
let base: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'chancery-folder-'));
  base = join(scratch, 'base');
  // As a process leaves it that is killed while it makes the record: this is to be made anew.
  mkdirSync(join(base, 'database', 'base'), { recursive: true });
  writeFileSync(join(base, 'database-unfinished'), '');
  writeFileSync(join(base, 'lock-999999999-1'), '');
  const record = await openRecord({ databaseUrl: null, data: base });
  await record.keep(visit);
  await record.close();
  await record.close();
});

afterAll(() => rmSync(scratch, { recursive: true }));

let copies = 0;
function copyOfBase(): string {
  const copy = join(scratch, `copy-${copies++}`);
  cpSync(base, copy, { recursive: true });
  return copy;
}

async function failure(data: string, create = true): Promise<ChanceryError> {
  try {
    const record = await openRecord({ databaseUrl: null, data, create });
    await record.close();
  } catch (error) {
    return error as ChanceryError;
  }
  throw new Error(`${data} was opened`);
}

test('closing leaves the database and nothing else', () => {
  expect(readdirSync(base)).toEqual(['database']);
});

test('opening again finds what was kept, also through a link', async () => {
  const link = join(scratch, 'link');
  symlinkSync(base, link);
  const record = await openRecord({ databaseUrl: null, data: link, create: false });
  expect(await record.report(visit.report.id)).toEqual(visit);
  await record.close();
});

describe('a missing record', () => {
  test.each([
    ['no folder', () => join(scratch, 'missing')],
    ['an empty folder', () => mkdtempSync(join(scratch, 'empty-'))],
  ])('%s: not made when it is only to be read', async (_, place) => {
    const data = place();
    const before = existsSync(data);
    expect((await failure(data, false)).message).toBe(
      `C203: there is no record in ${data}. Make one with "chancery ingest INPUT... --data ${data}".`,
    );
    expect(existsSync(data)).toBe(before);
    if (before) expect(readdirSync(data)).toEqual([]);
  });
});

describe('not a record', () => {
  test('a file', async () => {
    const file = join(scratch, 'file');
    writeFileSync(file, 'hello');
    expect(await failure(file)).toMatchObject({
      code: 'C201',
      message: expect.stringContaining('it is a file'),
    });
    expect(await failure(join(file, 'below'))).toMatchObject({ code: 'C201' });
  });

  test('a folder with other things in it is left as it is', async () => {
    const data = mkdtempSync(join(scratch, 'letters-'));
    writeFileSync(join(data, 'letter.txt'), 'Dear reader');
    expect((await failure(data)).message).toMatch(
      /^C201: .*it holds other things \(letter\.txt\) and no record/,
    );
    expect(readdirSync(data)).toEqual(['letter.txt']);
  });
});

describe('broken database files: one line, nothing removed, the folder given back', () => {
  // PostgreSQL drops pg_internal.init, a cache, whenever it starts.
  const filesOf = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => !file.endsWith('pg_internal.init'),
    );
  const versionOnly = (folder: string, version: string) => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'PG_VERSION'), version);
  };
  const emptied = (folder: string) => {
    for (const file of readdirSync(folder)) truncateSync(join(folder, file), 0);
  };
  const expectLeft = async (data: string, why: RegExp) => {
    const files = filesOf(data);
    const error = await failure(data);
    expect(error.code).toBe('C201');
    expect(error.message).toMatch(why);
    expect(error.message).not.toMatch(/\n/);
    expect(filesOf(data)).toEqual(expect.arrayContaining(files));
    expect(readdirSync(data).filter((file) => file.startsWith('lock-'))).toEqual([]);
  };

  test.each<[string, (database: string) => void, RegExp]>([
    ['a file in its place', (db) => writeFileSync(db, 'garbage'), /PG_VERSION is missing/],
    ['an empty folder in its place', (db) => mkdirSync(db), /PG_VERSION is missing/],
    ['another PostgreSQL’s', (db) => versionOnly(db, '16\n'), /of PostgreSQL 16, not 18/],
    ['a version that is none', (db) => versionOnly(db, '\0\n\n'.repeat(999)), /of PostgreSQL .*, not 18/],
    ['a version and no more', (db) => versionOnly(db, '18\n'), /damaged/],
  ])('%s', async (_, make, why) => {
    const data = mkdtempSync(join(scratch, 'broken-'));
    make(join(data, 'database'));
    await expectLeft(data, why);
  });

  test.each<[string, (database: string) => void]>([
    ['control file cut short', (db) => truncateSync(join(db, 'global', 'pg_control'), 100)],
    ['catalogue emptied', (db) => emptied(join(db, 'base', '5'))],
    ['write-ahead log gone', (db) => rmSync(join(db, 'pg_wal'), { recursive: true })],
  ])('%s', async (_, breakIt) => {
    const data = copyOfBase();
    breakIt(join(data, 'database'));
    await expectLeft(data, /damaged/);
  });
});

test('a schema from a newer Chancery', async () => {
  const data = copyOfBase();
  const database = await PGlite.create(join(data, 'database'));
  await database.query("insert into chancery_step values ('0999-from-the-future', '2031-01-01T00:00:00Z')");
  await database.close();
  expect((await failure(data)).message).toMatch(
    /^C204: .* \(its schema has the unknown step 0999-from-the-future\)/,
  );
});

test('twice in one process', async () => {
  const data = base;
  const record = await openRecord({ databaseUrl: null, data });
  expect(await failure(data)).toMatchObject({ code: 'C202', details: { pid: process.pid } });
  await record.close();
  await (await openRecord({ databaseUrl: null, data })).close();
});

test('a second process is told the first one’s number; a kill in the middle of an ingest loses nothing kept', async () => {
  const data = copyOfBase();
  const child = startIngest(data);
  const ended = once(child, 'exit');
  const told: number[] = [];
  for await (const line of createInterface({ input: child.stdout! })) {
    told.push(Number(line));
    if (told.length === 3)
      expect(await failure(data)).toMatchObject({ code: 'C202', details: { pid: `${child.pid}` } });
    if (told.length === 12) child.kill('SIGKILL');
  }
  await ended;
  const record = await openRecord({ databaseUrl: null, data });
  expect(await record.report(visit.report.id)).toEqual(visit);
  for (const number of told) expect(await record.keep(numberedReport(number))).toBe('same');
  // What was under way is there whole or not at all.
  const { reports, events } = await record.size();
  expect(events).toBe((reports - 1) * 40 + 1);
  expect(reports - 1 - told.length).toBeLessThanOrEqual(1);
  expect((await record.events({ limit: 0 })).total).toBe(events);
  await record.close();
});

/** Another process, in which Vite reads the TypeScript. */
function startIngest(folder: string): ChildProcess {
  const script = `
    import { runnerImport } from 'vite';
    const { module } = await runnerImport(${JSON.stringify(packagePath('src/record/pglite/endless-ingest.fixture.ts'))});
    await module.ingestEndlessly(${JSON.stringify(folder)});`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: packagePath(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
