/** `chancery situation list`: the saved questions. */
import { type Command, Option } from 'commander';
import { situationTable } from '../../formats/situation/list-table.js';
import { dataOption } from '../../options.js';
import type { Terminal } from '../../terminal.js';

interface ListOptions {
  readonly data: string;
  readonly format: 'table' | 'json';
}

export function addList(situation: Command, terminal: Terminal): void {
  situation
    .command('list')
    .summary('print the saved questions')
    .description('Prints the questions that are saved in the record, by name.')
    .addOption(dataOption())
    .addOption(
      new Option('-f, --format <format>', 'a table for reading, or one JSON list')
        .choices(['table', 'json'])
        .default('table'),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ chancery situation list
  $ chancery situation list --format json | jq '.[].name'`,
    )
    .action((options: ListOptions) => list(options, terminal));
}

async function list({ data, format }: ListOptions, terminal: Terminal): Promise<void> {
  const { openRecord } = await import('../../../record/open.js');
  const record = await openRecord({ data, create: false });
  try {
    const saved = await record.situations.list();
    if (format === 'json') await terminal.print(`${JSON.stringify(saved, null, 2)}\n`);
    else await terminal.print(situationTable(saved, { width: terminal.width, colour: terminal.colour }));
  } finally {
    await record.close();
  }
}
