/** `chancery ingest`: codes reports and keeps them in the record. */
import type { Command } from 'commander';
import type { CodedReport } from '../../coded.js';
import type { Kept, RecordStore } from '../../record/record-store.js';
import type { ReportSource } from '../../report/discover.js';
import { findInputs, readInput } from '../inputs.js';
import { dataOption } from '../options.js';
import { progressOf } from '../progress.js';
import type { Terminal } from '../terminal.js';

export function addIngest(program: Command, terminal: Terminal): void {
  program
    .command('ingest')
    .summary('code reports and keep them in the record')
    .description(
      'Codes news reports and keeps them with all that was drawn from them. A report that is in the record already is ' +
        'left as it is, or coded anew when Chancery has changed since.',
    )
    .argument('<input...>', 'files, folders, globs, or - for standard input')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ chancery ingest news/
  $ chancery ingest 'feeds/2025-*.html' --data dispute/`,
    )
    .action((inputs: string[], { data }: { data: string }) => ingest(inputs, data, terminal));
}

async function ingest(words: readonly string[], data: string, terminal: Terminal): Promise<void> {
  const sources = await findInputs(words, terminal);
  if (sources.length === 0) return;
  const { openRecord } = await import('../../record/open.js');
  const record = await openRecord({ data });
  try {
    const tally = await keepAll(sources, record, terminal);
    await terminal.print(`${tallyWords(tally)} in ${data}\n`);
  } finally {
    await record.close();
  }
}

type Tally = Record<Kept, number> & { events: number };

async function keepAll(
  sources: readonly ReportSource[],
  record: RecordStore,
  terminal: Terminal,
): Promise<Tally> {
  const { createCoder } = await import('../../coder.js');
  const coder = createCoder();
  const tally: Tally = { new: 0, same: 0, recoded: 0, events: 0 };
  const progress = progressOf(sources.length, terminal);
  try {
    for (const source of sources) {
      await terminal.pause();
      const coded = await readInput(source, terminal, (report): CodedReport => coder.code(report));
      if (coded) {
        if (coded.notCoded) terminal.note(`${source.name}: not coded: ${coded.notCoded}`);
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
