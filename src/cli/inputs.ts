/** The inputs that a command line names, and how a report is read from each. */
import { resolve } from 'node:path';
import { ChanceryError, messageOf } from '../errors.js';
import { discoverReports, type ReportSource } from '../report/discover.js';
import type { Report } from '../report/report.js';
import { reportsIn } from '../report/reports-in.js';
import type { Terminal } from './terminal.js';

/**
 * What the words name: files, or what is found in folders and by globs, or standard input; each once, in the order
 * named. A word that names nothing is a failure that the terminal tells; the others still count.
 */
export async function findInputs(words: readonly string[], terminal: Terminal): Promise<ReportSource[]> {
  const sources = new Map<string, ReportSource>();
  for (const word of words) {
    try {
      for (const source of await discoverReports([word], { stdin: terminal.input })) {
        const key = word === '-' ? '-' : resolve(source.name);
        if (!sources.has(key)) sources.set(key, source);
      }
    } catch (error) {
      terminal.fail(error);
    }
  }
  return [...sources.values()];
}

/** What was made of a report, and what errors and notes call it. */
export interface Done<T> {
  readonly name: string;
  readonly value: T;
}

/**
 * Reads the reports of an input and does something with each. A failure is told in one line that names the report or the
 * input, so that those after it are still done.
 */
export async function* readInput<T>(
  source: ReportSource,
  terminal: Terminal,
  work: (report: Report) => T,
): AsyncGenerator<Done<T>> {
  let { name } = source;
  const tell = (error: unknown): void =>
    terminal.fail(
      error instanceof ChanceryError
        ? error
        : new ChanceryError('C901', { thing: name, why: messageOf(error) }, { cause: error }),
    );
  try {
    for await (const found of reportsIn(source)) {
      name = found.name;
      let done: Done<T>;
      try {
        done = { name, value: work(found.read()) };
      } catch (error) {
        tell(error);
        continue;
      }
      yield done;
      await terminal.pause();
    }
  } catch (error) {
    tell(error);
  }
}
