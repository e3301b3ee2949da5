import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownSentences } from './own-sentences.js';
import { registerSentences, registerTable } from './register.js';

test('what is written is read back, in the same order', () => {
  const sentences = ownSentences().filter((_, i) => i % 100 === 0);
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  try {
    writeFileSync(join(folder, 'register.tsv'), registerTable(sentences));
    expect(registerSentences(folder)).toEqual(sentences);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the table has the examples of frames with their predicates, and labelled sentences without', () => {
  const sentences = registerSentences();
  expect(sentences.filter(({ lemma }) => lemma !== null).length).toBeGreaterThan(5000);
  expect(sentences.filter(({ lemma }) => lemma === null).length).toBeGreaterThan(2000);
});
