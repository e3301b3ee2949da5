/** The measure of the article-extraction benchmark, on texts small enough to count by hand. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bodyWithHeadings, evaluateExtraction, pageScore } from './extraction.js';

it.each([
  ['the same words', 'a b c d e', 'A b'.toLowerCase().concat(' c d e'), { precision: 1, recall: 1 }],
  ['one word more', 'a b c d e', 'a b c d e f', { precision: 2 / 3, recall: 1 }],
  ['one word less', 'a b c d e', 'a b c d', { precision: 1, recall: 1 / 2 }],
  ['repeated text counts once', 'a b c d', 'a b c d a b c d', { precision: 1 / 5, recall: 1 }],
  ['texts of under four words', 'a b', 'a b', { precision: 1, recall: 1 }],
  ['nothing found', 'a b c d', '', { precision: null, recall: 0 }],
  ['nothing to find', '', 'a b c d', { precision: 0, recall: null }],
])('%s', (_, truth, found, expected) => {
  expect(pageScore(truth, found)).toEqual(expected);
});

it('puts headings back where they stood', () => {
  const report = {
    body: 'One.\n\nTwo.',
    paragraphs: [
      { start: 0, end: 4 },
      { start: 6, end: 10 },
    ],
    headings: [{ text: 'H', at: 6 }],
  };
  expect(bodyWithHeadings(report)).toBe('One.\n\nH\n\nTwo.');
});

describe('a folder', () => {
  let folder: string;
  const story =
    'The ministers of both states met in the capital on Monday and agreed to speak again about copper.';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chancery-extraction-'));
    mkdirSync(join(folder, 'html'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is scored page by page and gives its answers in the form of the truth', () => {
    writeFileSync(join(folder, 'html', 'x.html.gz'), gzipSync(`<html><body><p>${story}</p></body></html>`));
    writeFileSync(
      join(folder, 'ground-truth.json'),
      JSON.stringify({ x: { articleBody: story, url: 'https://example.org/x' } }),
    );
    const { figures, predictions } = evaluateExtraction(folder);
    expect(figures).toMatchObject({ f1: 1, precision: 1, recall: 1 });
    expect(figures.pagesPerSecond).toBeGreaterThan(0);
    expect(predictions).toEqual({ x: { articleBody: story } });
  });

  it('names what is missing or broken', () => {
    expect(() => evaluateExtraction(folder)).toThrow(/^C001: cannot read .*ground-truth\.json/);
    writeFileSync(join(folder, 'ground-truth.json'), '{"x": 1}');
    expect(() => evaluateExtraction(folder)).toThrow(/^C601: the gold file .*ground-truth\.json/);
    writeFileSync(join(folder, 'ground-truth.json'), '{"x": {"articleBody": "a"}}');
    expect(() => evaluateExtraction(folder)).toThrow(/^C001: cannot read .*x\.html\.gz/);
  });
});
