/**
 * The README’s commands are run and their output compared. A block is `$ command` and what it prints; a last line of “…”
 * stands for the rest. `README_UPDATE=1` writes what the commands print now into the README instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../package-root.js';
import { chancery } from './run.fixture.js';

const path = packagePath('README.md');
const readme = readFileSync(path, 'utf8');
const shownLines = 34;

interface Block {
  readonly whole: string;
  readonly command: string;
  readonly shown: string;
}

const blocks: Block[] = [...readme.matchAll(/```console\n\$ (.+)\n([\s\S]*?)```/g)].map(
  ([whole, command, shown]) => ({
    whole,
    command,
    shown,
  }),
);

/** What a command of the README prints. Commands are `npx chancery …`, or `echo '…' | npx chancery …`. */
async function print(command: string): Promise<string> {
  const echoed = /^echo '([^']*)' \| (.*)$/.exec(command);
  const words = (echoed?.[2] ?? command).split(' ');
  expect(words.slice(0, 2)).toEqual(['npx', 'chancery']);
  const files = words.slice(2).map((word) => (word.startsWith('samples/') ? packagePath(word) : word));
  const { code, out, errors } = await chancery(files, { input: echoed ? `${echoed[1]}\n` : '' });
  expect(errors).toEqual([]);
  expect(code).toBe(0);
  return out.replace(/ +$/gm, '');
}

describe('the README', () => {
  test('has commands to run', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(4);
  });

  test.each(blocks)('$command', async ({ command, shown, whole }) => {
    const printed = await print(command);
    if (process.env.README_UPDATE) {
      const lines = printed.trimEnd().split('\n');
      const kept = lines.length > shownLines ? [...lines.slice(0, shownLines), '…'] : lines;
      const now = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        now.replace(whole, () => `\`\`\`console\n$ ${command}\n${kept.join('\n')}\n\`\`\``),
      );
      return;
    }
    if (shown.endsWith('…\n')) expect(printed.startsWith(shown.slice(0, -2))).toBe(true);
    else expect(printed.trimEnd()).toBe(shown.trimEnd());
  });
});
