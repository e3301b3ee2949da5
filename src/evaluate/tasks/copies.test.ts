import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../lexicon/table.js';
import { readNews } from './copies.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-copies-'));
const line = (id: string) =>
  `${JSON.stringify({ id, date: '2025-03-01', text: 'Oslo lifts its ban.', more: 1 })}\n`;
writeFileSync(join(folder, 'b.jsonl'), line('3'));
writeFileSync(join(folder, 'a.jsonl'), line('1') + line('2'));
writeFileSync(join(folder, 'notes.txt'), 'no news');

describe('readNews', () => {
  it.each([
    ['a file', join(folder, 'a.jsonl'), ['1', '2']],
    ['a folder', folder, ['1', '2', '3']],
  ])('reads %s', async (_, path, ids) => {
    expect((await readNews(path)).map(({ id }) => id)).toEqual(ids);
  });

  it('names what is not there', async () => {
    await expect(readNews(join(folder, 'none'))).rejects.toThrow(/^C001/);
    await expect(readNews(mkdtempSync(join(tmpdir(), 'chancery-empty-')))).rejects.toThrow(/^C008/);
  });
});

describe('lexicon/rewordings.tsv', () => {
  it('is sorted, has each entry once, and changes what it names', () => {
    const rows = readTable('rewordings', ['words', 'instead']).map(({ cells }) => cells);
    const lines = rows.map(({ words, instead }) => `${words}\t${instead}`);
    expect(lines).toEqual([...lines].sort());
    expect(new Set(rows.map(({ words }) => words)).size).toBe(rows.length);
    for (const { words, instead } of rows) expect(instead).not.toBe(words);
  });
});
