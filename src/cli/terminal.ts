/** The command line’s way to the outside: streams, exit code, interruption. Tests give it their own. */
import { fstatSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { messageOf } from '../errors.js';

/** A stream that may be a terminal window. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The user pressed Ctrl-C, or the process was told to end. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

export class Terminal {
  /** 0 all done, 1 some inputs failed, 2 wrong use. */
  exitCode: 0 | 1 | 2 = 0;

  constructor(
    readonly input: Readable,
    readonly output: Output,
    readonly errors: Output,
    readonly environment: Readonly<Record<string, string | undefined>>,
    /** Aborted when the user interrupts. */
    readonly interruption: AbortSignal,
    /** True when what is printed goes straight into another program. */
    readonly piped: boolean,
  ) {}

  /** Columns of the window; 120 where there is none, as when the output goes to a file. */
  get width(): number {
    const columns = this.output.columns ?? Number(this.environment.COLUMNS);
    return Number.isInteger(columns) && columns > 0 ? Math.min(200, Math.max(80, columns)) : 120;
  }

  /** Colour only for a person’s window, and not where https://no-color.org asks for none. */
  get colour(): boolean {
    return this.output.isTTY === true && !this.environment.NO_COLOR && this.environment.TERM !== 'dumb';
  }

  /** Prints to standard output and waits until it is taken. */
  async print(text: string): Promise<void> {
    if (text === '' || this.output.destroyed) return;
    if (!this.output.write(text)) await drained(this.output);
  }

  /** Prints one line to standard error, over what a progress bar may have drawn on the line. */
  note(line: string): void {
    this.errors.write(`${this.errors.isTTY ? '\r\u001b[K' : ''}${printable(line)}\n`);
  }

  /** Names a failure in one line on standard error; the exit code will be 1. */
  fail(error: unknown): void {
    this.note(messageOf(error));
    if (this.exitCode === 0) this.exitCode = 1;
  }

  /** @throws Interrupted when the user has interrupted. Call it between units of work. */
  async pause(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.interruption.aborted) throw new Interrupted();
  }
}

function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done);
      stream.off('close', done);
      resolve();
    };
    stream.once('drain', done);
    stream.once('close', done);
  });
}

/** Text for a terminal: control characters, which could move the cursor or recolour the window, become spaces. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** The process’s own streams. A reader that goes away (`| head`) ends the program quietly. */
export function processTerminal(): Terminal {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interruption.signal.aborted) process.exit(130);
      interruption.abort();
    });
  }
  const { stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
  return new Terminal(stdin, stdout, stderr, process.env, interruption.signal, isPipe());
}

function isPipe(): boolean {
  try {
    return fstatSync(1).isFIFO();
  } catch {
    return false;
  }
}
