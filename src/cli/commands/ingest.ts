/** `chancery ingest`: codes reports and keeps them in the record. */
import type { Command } from 'commander';
import type { CodedReport } from '../../coded.js';
import type { Coder } from '../../coder.js';
import type { Kept, RecordStore } from '../../record/record-store.js';
import type { ReportSource } from '../../report/discover.js';
import { coderWith } from '../coder.js';
import { findInputs, readInput } from '../inputs.js';
import { actorsOption, dataOption } from '../options.js';
import { progressOf } from '../progress.js';
import type { Terminal } from '../terminal.js';

export function addIngest(program: Command, terminal: Terminal): void {
  program
    .command('ingest')
    .summary('code reports and keep them in the record')
    .description(
      'Codes news reports (texts, pages, feeds, or a report a line in .jsonl or .csv, as "chancery code" takes them) and ' +
        'keeps them with all that was drawn from them. A report that is in the record already is ' +
        'left as it is, or coded anew when Chancery has changed since.',
    )
    .argument('<input...>', 'files, folders, globs, or - for standard input')
    .addOption(dataOption())
    .addOption(actorsOption())
    .addHelpText(
      'after',
      `
Examples:
  $ chancery ingest news/
  $ chancery ingest 'saved/2025-*.html' feed.xml --data dispute/
  $ chancery ingest archive.jsonl
  $ chancery ingest news/ --actors own.actors.txt`,
    )
    .action((inputs: string[], options: IngestOptions) => ingest(inputs, options, terminal));
}

interface IngestOptions {
  readonly data: string;
  readonly actors: string[];
}

async function ingest(
  words: readonly string[],
  { data, actors }: IngestOptions,
  terminal: Terminal,
): Promise<void> {
  const sources = await findInputs(words, terminal);
  if (sources.length === 0) return;
  // Before the record is opened: a dictionary that cannot be read leaves no empty record behind.
  const coder = await coderWith(actors, terminal);
  const { openRecord } = await import('../../record/open.js');
  const record = await openRecord({ data });
  try {
    const tally = await keepAll(sources, coder, record, terminal);
    await terminal.print(`${tallyWords(tally)} in ${data}\n`);
  } finally {
    await record.close();
  }
}

type Tally = Record<Kept, number> & { events: number };

async function keepAll(
  sources: readonly ReportSource[],
  coder: Coder,
  record: RecordStore,
  terminal: Terminal,
): Promise<Tally> {
  const tally: Tally = { new: 0, same: 0, recoded: 0, events: 0 };
  const progress = progressOf(sources.length, terminal);
  try {
    for (const source of sources) {
      await terminal.pause();
      const read = readInput(source, terminal, (report): CodedReport => coder.code(report));
      for await (const { name, value: coded } of read) {
        if (coded.notCoded) terminal.note(`${name}: not coded: ${coded.notCoded}`);
        tally[await record.keep(coded)]++;
        tally.events += coded.events.length;
      }
      progress.step();
    }
  } finally {
    progress.stop();
  }
  return tally;
}

function tallyWords({ new: added, same, recoded, events }: Tally): string {
  const parts = [`${added + same + recoded} reports with ${events} events`];
  if (added > 0) parts.push(`${added} new`);
  if (recoded > 0) parts.push(`${recoded} coded anew`);
  if (same > 0) parts.push(`${same} there already`);
  return parts.join(', ');
}
