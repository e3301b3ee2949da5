/** The examples of docs/many-reports.md, which build on each other, give what they say. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examplesOf, runExample } from './doc-examples.fixture.js';
import * as chancery from './index.js';
import { packagePath } from './package-root.js';

test('docs/many-reports.md', () => {
  const blocks = examplesOf(readFileSync(packagePath('docs', 'many-reports.md'), 'utf8'));
  const pairs = runExample(blocks.join('\n'), chancery);
  expect(pairs.length).toBeGreaterThan(12);
  expect(pairs.map(([has]) => has)).toEqual(pairs.map(([, says]) => says));
});
