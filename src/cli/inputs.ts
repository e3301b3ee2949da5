/** The inputs that a command line names, and how a report is read from each. */
import { resolve } from 'node:path';
import { ChanceryError, messageOf } from '../errors.js';
import { discoverReports, type ReportSource } from '../report/discover.js';
import { readReport } from '../report/read.js';
import type { Report } from '../report/report.js';
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

/**
 * Reads a report and does something with it. A failure is told in one line that names the input, and gives null, so
 * that the inputs after it are still done.
 */
export async function readInput<T>(
  source: ReportSource,
  terminal: Terminal,
  work: (report: Report) => T,
): Promise<T | null> {
  try {
    return work(readReport(await source.read(), { name: source.name }));
  } catch (error) {
    if (error instanceof ChanceryError) terminal.fail(error);
    else
      terminal.fail(
        new ChanceryError('C901', { thing: source.name, why: messageOf(error) }, { cause: error }),
      );
    return null;
  }
}
