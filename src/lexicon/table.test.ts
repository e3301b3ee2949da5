/** Tables of the lexicon: their header, cells and errors. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { ChanceryError } from '../errors.js';
import { lexiconHash } from './hash.js';
import { cellList, parseTable, readTable } from './table.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-lexicon-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('parseTable', () => {
  it('reads entries after comments and the header, and tells their lines', () => {
    const text = '# What it is for.\n# form: as written\nform\ttype\n\na\tx|y\r\n# later\nb\t\n';
    expect(parseTable(text, ['form', 'type'], 't.tsv')).toEqual([
      { line: 5, cells: { form: 'a', type: 'x|y' } },
      { line: 7, cells: { form: 'b', type: '' } },
    ]);
  });

  it('takes the white space around a cell away', () => {
    expect(parseTable('form\n a b \n', ['form'], 't.tsv')[0].cells.form).toBe('a b');
  });

  it.each([
    ['another header', 'form\tkind\na\tb', 1, 'the header must be “form type”'],
    ['a cell too few', '# c\nform\ttype\na', 3, '1 cells where there must be 2'],
    ['a cell too many', 'form\ttype\na\tb\tc', 2, '3 cells where there must be 2'],
    ['no header', '# only a comment\n', 0, 'no header line'],
  ])('%s is C102 with its line', (_, text, line, why) => {
    expect.assertions(3);
    try {
      parseTable(text, ['form', 'type'], 't.tsv');
    } catch (error) {
      expect((error as ChanceryError).code).toBe('C102');
      expect((error as ChanceryError).details).toMatchObject({ thing: 't.tsv', line });
      expect((error as ChanceryError).message).toContain(why);
    }
  });

  it('gives back any cells without tabs, line breaks or spaces at their ends', () => {
    const cell = fc.string({ unit: 'binary' }).map((text) => `x${text.replace(/[\t\r\n]/g, '')}x`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const text = ['a\tb', ...rows.map((cells) => cells.join('\t'))].join('\n');
        const read = parseTable(text, ['a', 'b'], 't.tsv');
        expect(read.map(({ cells }) => [cells.a, cells.b])).toEqual(rows);
      }),
    );
  });
});

describe('readTable', () => {
  it('names a table that is not there', () => {
    expect(() => readTable('none', ['a'], folder)).toThrow(
      /^C102: the lexicon table none\.tsv, line 0: .*ENOENT/,
    );
  });

  it('reads from the folder given', () => {
    writeFileSync(join(folder, 'one.tsv'), 'a\nx\n');
    expect(readTable('one', ['a'], folder).map(({ cells }) => cells.a)).toEqual(['x']);
  });
});

it.each([
  ['', []],
  ['a', ['a']],
  ['a| b |c', ['a', 'b', 'c']],
])('cellList(%j)', (cell, values) => {
  expect(cellList(cell)).toEqual(values);
});

describe('lexiconHash', () => {
  const hashOf = (files: Record<string, string>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-lexicon-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const hash = lexiconHash(folder);
    rmSync(folder, { recursive: true });
    return hash;
  };
  const hash = hashOf({ 'a.tsv': 'x\n', 'b.tsv': 'y\n' });

  it('is 16 hex digits, the same in every folder', () => {
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(hashOf({ 'b.tsv': 'y\n', 'a.tsv': 'x\n' })).toBe(hash);
  });

  it.each<[string, Record<string, string>]>([
    ['a cell', { 'a.tsv': 'x\n', 'b.tsv': 'z\n' }],
    ['a name', { 'a.tsv': 'x\n', 'c.tsv': 'y\n' }],
    ['a table more', { 'a.tsv': 'x\n', 'b.tsv': 'y\n', 'c.tsv': '' }],
    ['what stands in which', { 'a.tsv': 'x\ny\n', 'b.tsv': '' }],
  ])('changes with %s', (_, files) => {
    expect(hashOf(files)).not.toBe(hash);
  });

  it('changes with a dictionary that is used beside the tables, and with the order of two', () => {
    const own = lexiconHash();
    const [one, other, both, turned] = [['A_ [AAA]'], ['B_ [BBB]'], ['a', 'b'], ['b', 'a']].map((texts) =>
      lexiconHash(undefined, texts),
    );
    expect(new Set([own, one, other, both, turned]).size).toBe(5);
  });

  it('does not look at files that are no tables', () => {
    expect(hashOf({ 'a.tsv': 'x\n', 'b.tsv': 'y\n', 'README.md': 'About.' })).toBe(hash);
  });
});
