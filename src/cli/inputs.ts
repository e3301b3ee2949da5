/** The inputs that a command line names, and how a report is read from each. */
import { readFile } from 'node:fs/promises';
import { ChanceryError, messageOf } from '../errors.js';
import { discoverReports } from '../report/discover.js';
import { readReport } from '../report/read.js';
import type { Report } from '../report/report.js';
import type { Terminal } from './terminal.js';

export interface Input {
  /** What errors call it: its path, or “standard input”. */
  readonly name: string;
  /** Its path, or null for standard input. */
  readonly path: string | null;
}

const standardInput: Input = { name: 'standard input', path: null };

/**
 * The files that the words name: themselves, or found in folders and by globs; each once, in the order named. A word
 * that names nothing is a failure that the terminal tells; the others still count.
 */
export async function findInputs(words: readonly string[], terminal: Terminal): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const word of words) {
    if (word === '-') {
      inputs.set('-', standardInput);
      continue;
    }
    try {
      for (const path of await discoverReports(word)) inputs.set(path, { name: path, path });
    } catch (error) {
      terminal.fail(error);
    }
  }
  return [...inputs.values()];
}

/**
 * Reads a report and does something with it. A failure is told in one line that names the input, and gives null, so
 * that the inputs after it are still done.
 */
export async function readInput<T>(
  input: Input,
  terminal: Terminal,
  work: (report: Report) => T,
): Promise<Awaited<T> | null> {
  try {
    const bytes = input.path === null ? await readAll(terminal) : await readBytes(input.path);
    return await work(readReport(bytes, { name: input.name }));
  } catch (error) {
    if (error instanceof ChanceryError) terminal.fail(error);
    else
      terminal.fail(
        new ChanceryError('C901', { thing: input.name, why: messageOf(error) }, { cause: error }),
      );
    return null;
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new ChanceryError('C001', { thing: path, why: messageOf(error) }, { cause: error });
  }
}

async function readAll({ input }: Terminal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
