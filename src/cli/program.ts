/** The program: its commands, and how it speaks of wrong use. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { packagePath } from '../package-root.js';
import { addCode } from './commands/code.js';
import { addEvaluate } from './commands/evaluate.js';
import { addExplain } from './commands/explain.js';
import { addIngest } from './commands/ingest.js';
import { addLedger } from './commands/ledger.js';
import { addOccurrences } from './commands/occurrences.js';
import { addRead } from './commands/read.js';
import { addSchema } from './commands/schema.js';
import { addServe } from './commands/serve.js';
import { addSituation } from './commands/situation.js';
import { addStories } from './commands/stories.js';
import { printable, type Terminal } from './terminal.js';

export function createProgram(terminal: Terminal): Command {
  const program = new Command('chancery')
    .description('Reads news reports and keeps the record of a dispute: who did what to whom, on whose word.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.output.write(text),
      writeErr: (text) => terminal.errors.write(text),
      outputError: (text, write) => write(`${printable(text.trim())} (--help says how it is used)\n`),
      getOutHelpWidth: () => Math.min(100, terminal.width),
      getErrHelpWidth: () => Math.min(100, terminal.width),
      getOutHasColors: () => terminal.colour,
      getErrHasColors: () => false,
    });
  for (const add of [
    addCode,
    addIngest,
    addServe,
    addLedger,
    addOccurrences,
    addStories,
    addSituation,
    addRead,
    addExplain,
    addSchema,
    addEvaluate,
  ]) {
    add(program, terminal);
  }
  return program.addHelpText(
    'after',
    `
Exit codes: 0 all done, 1 some inputs failed (each is named on standard error), 2 wrong use.

Examples:
  $ chancery code report.txt --format table     the events of one report, for reading
  $ chancery code news/ > events.jsonl          a folder, one PLOVER event a line
  $ chancery ingest news/ && chancery serve     keep the record and look at it in a browser`,
  );
}

function version(): string {
  const file: { version: string } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
  return file.version;
}
