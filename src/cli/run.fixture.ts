/** Runs a command in this process, with streams of its own, for tests. */
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from './main.js';
import { Terminal } from './terminal.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  /** What went to standard error, a line each. */
  readonly errors: string[];
}

/** Runs `chancery` with the words; `input` is standard input, `signal` interrupts. */
export async function chancery(
  words: readonly string[],
  { input = '', signal = new AbortController().signal }: { input?: string; signal?: AbortSignal } = {},
): Promise<Outcome> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const printed = Promise.all([text(output), text(errors)]);
  const terminal = new Terminal(Readable.from([Buffer.from(input)]), output, errors, {}, signal, true);
  const code = await run(words, terminal);
  output.end();
  errors.end();
  const [out, said] = await printed;
  return { code, out, errors: said.split('\n').filter((line) => line !== '') };
}
