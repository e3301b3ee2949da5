/** The examples of docs/language.md give what they say: each line above a `//=>` is that value. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../package-root.js';
import * as language from './index.js';

const page = readFileSync(packagePath('docs', 'language.md'), 'utf8');
const blocks = [...page.matchAll(/## (.+)\n[^#]*?|```js\n([\s\S]*?)```/g)].flatMap(
  ([, , code]) => code ?? [],
);

/** Runs an example and gives what it has and what it says that it has, in pairs. */
function run(code: string): [unknown, unknown][] {
  const pairs: [unknown, unknown][] = [];
  const program = code
    .replace(/^import .*$/gm, '')
    .replace(/^(.*);\n\/\/=> (.*)$/gm, (_, expression, value) => `check(${expression}, ${value});`);
  const names = Object.keys(language);
  new Function('check', ...names, program)(
    (has: unknown, says: unknown) => pairs.push([has, says]),
    ...Object.values(language),
  );
  return pairs;
}

describe('docs/language.md', () => {
  test('has examples', () => {
    expect(blocks.length).toBeGreaterThan(6);
  });

  test.each(blocks.map((code) => [code.split('\n')[0], code]))('%s', (_, code) => {
    for (const [has, says] of run(code)) expect(has).toEqual(says);
  });
});
