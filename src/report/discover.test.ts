/** Inputs of a command: files, folders, globs, standard input, and what is wrong with them. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { discoverReports } from './discover.js';

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'chancery-discover-'));
  const files = [
    'b.txt',
    'a.html',
    'notes.pdf',
    '.hidden.txt',
    'sub/c.MD',
    'sub/node_modules/d.txt',
    'odd [1]/e.txt',
    'none/f.csv',
    'sub/README.md',
    'many/feed.xml',
    'many/feed.atom',
    'many/rows.jsonl',
    'many/rows.csv',
    'sub/Sources.md',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), `text of ${file}`);
  }
});

afterAll(() => rmSync(cwd, { recursive: true }));

const names = async (...inputs: string[]): Promise<string[]> =>
  (await discoverReports(inputs, { cwd, stdin: Readable.from([]) })).map((source) => source.name);

it.each<[string, string[], string[]]>([
  ['a file', ['b.txt'], ['b.txt']],
  ['a file of another kind, named outright', ['notes.pdf'], ['notes.pdf']],
  [
    'a folder, sorted, without hidden files and node_modules',
    ['.'],
    ['a.html', 'b.txt', 'many/feed.atom', 'many/feed.xml', 'odd [1]/e.txt', 'sub/c.MD'],
  ],
  ['files of rows by a glob, not in a folder', ['many/*.{csv,jsonl}'], ['many/rows.csv', 'many/rows.jsonl']],
  ['what tells of the folder, named outright', ['sub/README.md'], ['sub/README.md']],
  ['a glob, without what tells of the folder', ['sub/*.{md,MD}'], ['sub/c.MD']],
  ['a folder with signs of a glob in its name', ['odd [1]'], ['odd [1]/e.txt']],
  ['a glob', ['*.{txt,html,pdf}'], ['a.html', 'b.txt']],
  ['inputs in the order given, each file once', ['sub', 'b.txt', './b.txt', '*.txt'], ['sub/c.MD', 'b.txt']],
  ['standard input', ['-', 'b.txt', '-'], ['standard input', 'b.txt']],
])('finds %s', async (_, inputs, expected) => {
  expect((await names(...inputs)).map((name) => name.replace(/^\.\//, ''))).toEqual(expected);
});

it.each([
  ['missing.txt', 'C008: no file matches missing.txt.'],
  ['*.doc', 'C008: no file matches *.doc.'],
  ['none', 'C007: no reports found in none'],
])('%s: %s', async (input, message) => {
  await expect(names(input)).rejects.toThrow(message);
});

it('reads a source only when asked', async () => {
  const [source] = await discoverReports(['b.txt'], { cwd });
  expect(Buffer.from(await source.read()).toString()).toBe('text of b.txt');
  const pieces: Uint8Array[] = [];
  for await (const piece of source.pieces()) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toBe('text of b.txt');
});

it('reads standard input whole, up to the limit', async () => {
  const [source] = await discoverReports(['-'], { stdin: Readable.from([Buffer.from('one '), 'two']) });
  expect(Buffer.from(await source.read()).toString()).toBe('one two');
  const large = Readable.from([new Uint8Array(9_000_000), new Uint8Array(2_000_000)]);
  const [endless] = await discoverReports(['-'], { stdin: large });
  await expect(endless.read()).rejects.toThrow('C005: standard input is larger than 10 MB');
});

it('says which file is gone', async () => {
  writeFileSync(join(cwd, 'gone.txt'), 'x');
  const [source] = await discoverReports(['gone.txt'], { cwd });
  rmSync(join(cwd, 'gone.txt'));
  await expect(source.read()).rejects.toThrow('C001: cannot read gone.txt: it is gone.');
});

it('says why a file cannot be looked at', async () => {
  symlinkSync('circle.txt', join(cwd, 'circle.txt'));
  await expect(names('circle.txt')).rejects.toThrow(
    'C001: cannot read circle.txt: its links go round in a circle.',
  );
  rmSync(join(cwd, 'circle.txt'));
});
