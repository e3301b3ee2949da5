import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressOf } from './progress.js';
import { Interrupted, type Output, printable, Terminal } from './terminal.js';

type Environment = Record<string, string>;

function terminal({
  isTTY = false,
  columns = undefined as number | undefined,
  environment = {} as Environment,
  piped = false,
}) {
  const stream = () => Object.assign(new PassThrough(), { isTTY, columns }) as Output & PassThrough;
  const [output, errors] = [stream(), stream()];
  const interruption = new AbortController();
  return {
    output,
    errors,
    interruption,
    terminal: new Terminal(Readable.from([]), output, errors, environment, interruption.signal, piped),
  };
}

describe('Terminal', () => {
  it.each([
    [{ isTTY: true, columns: 100 }, 100],
    [{ isTTY: true, columns: 20 }, 80],
    [{ isTTY: true, columns: 999 }, 200],
    [{ environment: { COLUMNS: '140' } }, 140],
    [{}, 120],
  ])('%j is %i columns wide', (made, width) => {
    expect(terminal(made).terminal.width).toBe(width);
  });

  it.each([
    [{ isTTY: true }, true],
    [{ isTTY: true, environment: { NO_COLOR: '1' } }, false],
    [{ isTTY: true, environment: { TERM: 'dumb' } }, false],
    [{}, false],
  ])('%j has colour: %j', (made, colour) => {
    expect(terminal(made).terminal.colour).toBe(colour);
  });

  it('remembers that something failed', () => {
    const { terminal: made, errors } = terminal({});
    made.fail(new Error('no such\nthing'));
    expect(made.exitCode).toBe(1);
    expect(String(errors.read())).toBe('no such thing\n');
  });

  it('throws between units of work once the user has interrupted', async () => {
    const { terminal: made, interruption } = terminal({});
    await made.pause();
    interruption.abort();
    await expect(made.pause()).rejects.toThrow(Interrupted);
  });
});

it('printable leaves nothing that could move the cursor', () => {
  expect(printable('a\u001b[2Jb\u0007c\u009bd')).toBe('a [2Jb c d');
});

describe('progressOf', () => {
  it.each([
    [{ isTTY: true }, 2, true],
    [{ isTTY: true }, 1, false],
    [{ isTTY: false }, 2, false],
    [{ isTTY: true, piped: true }, 2, false],
  ])('%j with %i reports shows a bar: %j', (made, total, visible) => {
    const { terminal: drawn, errors } = terminal(made);
    const progress = progressOf(total, drawn);
    progress.step();
    progress.stop();
    expect(progress.visible).toBe(visible);
    expect(errors.readableLength > 0).toBe(visible);
  });
});
