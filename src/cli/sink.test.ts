import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileSink } from './sink.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-sink-'));

it('leaves the older file alone until the new one is whole', async () => {
  const path = join(folder, 'events.jsonl');
  writeFileSync(path, 'old');
  const sink = await fileSink(path);
  await sink.write('new ');
  await sink.write('lines');
  expect(readFileSync(path, 'utf8')).toBe('old');
  await sink.finish();
  await sink.discard();
  expect(readFileSync(path, 'utf8')).toBe('new lines');
  expect(readdirSync(folder)).toEqual(['events.jsonl']);
});

it('leaves nothing behind when it is discarded', async () => {
  const path = join(folder, 'half.jsonl');
  const sink = await fileSink(path);
  await sink.write('half');
  await sink.discard();
  expect(existsSync(path)).toBe(false);
  expect(readdirSync(folder)).not.toContain('half.jsonl');
});

it('names the file when its folder is not there', async () => {
  await expect(fileSink(join(folder, 'none', 'out.jsonl'))).rejects.toThrow('C501: cannot write');
});
