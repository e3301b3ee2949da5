import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChanceryError } from '../errors.js';
import { ActorRow } from './actors.js';
import { goldName, parseJsonLines, parseTabbed, readGold } from './gold-file.js';
import { parseIob2 } from './iob2.js';
import { RelationRow } from './relations.js';

describe('parseJsonLines', () => {
  it.each([
    ['{"text": "x", "country": null, "sector": ""}\n{oops\n', 'line 2'],
    ['\n{"text": 7}\n', 'line 2'],
    ['{"text": "", "country": null, "sector": null}\n', 'text'],
  ])('names what is wrong in %j', (text, why) => {
    expect(() => parseJsonLines(text, ActorRow, 'gold.jsonl')).toThrow(why);
  });
});

describe('parseTabbed', () => {
  const header = 'id\tsentence\tmarked\tsource\ttarget\ttype\tquad';
  it('keeps quotation marks as they are', () => {
    const { rows } = parseTabbed(`${header}\n1\tHe "met" them.\tm\ta\tb\tYIELD\t2\n`, RelationRow, 'g.tsv');
    expect(rows[0].sentence).toBe('He "met" them.');
  });
  it.each([
    [`${header}\n1\ttoo few\n`, 'line 2: 2 columns where the header has 7'],
    [`${header}\n1\ts\tm\ta\tb\tHUG\t2\n`, 'line 2: type'],
  ])('names what is wrong in %j', (text, why) => {
    expect(() => parseTabbed(text, RelationRow, 'g.tsv')).toThrow(why);
  });
});

describe('readGold', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-gold-'));
  it('reads compressed files', async () => {
    const path = join(folder, 'gold.jsonl.gz');
    writeFileSync(path, gzipSync('{}\n'));
    expect(await readGold(path)).toBe('{}\n');
    expect(goldName(path)).toBe('gold.jsonl');
  });
  it('says when there is nothing to read', async () => {
    writeFileSync(join(folder, 'empty.jsonl'), '\n');
    await expect(readGold(join(folder, 'empty.jsonl'))).rejects.toThrow('C002');
    await expect(readGold(join(folder, 'none.jsonl'))).rejects.toThrow('C001');
  });
});

it('any text is read or refused with the line that is wrong, by every reader', () => {
  const text = fc
    .array(fc.constantFrom('\n', '\t', '#', '"', '{', '}', '1', 'O', 'B-PER', 'id', '\r', '\u2028', ' '))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (given) => {
      for (const read of [
        () => parseIob2(given, 'x'),
        () => parseTabbed(given, RelationRow, 'x'),
        () => parseJsonLines(given, ActorRow, 'x'),
      ]) {
        try {
          read();
        } catch (error) {
          expect(error).toBeInstanceOf(ChanceryError);
        }
      }
    }),
  );
});
