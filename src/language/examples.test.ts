/** The examples of docs/language.md give what they say. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examplesOf, runExample } from '../doc-examples.fixture.js';
import { packagePath } from '../package-root.js';
import * as language from './index.js';

const blocks = examplesOf(readFileSync(packagePath('docs', 'language.md'), 'utf8'));

describe('docs/language.md', () => {
  test('has examples', () => {
    expect(blocks.length).toBeGreaterThan(6);
  });

  test.each(blocks.map((code) => [code.split('\n')[0], code]))('%s', (_, code) => {
    for (const [has, says] of runExample(code, language)) expect(has).toEqual(says);
  });
});
