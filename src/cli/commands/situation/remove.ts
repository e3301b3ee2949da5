/** `chancery situation remove`: removes a saved question; the reports stay. */
import type { Command } from 'commander';
import { dataOption } from '../../options.js';
import type { Terminal } from '../../terminal.js';
import { nameArgument } from './name.js';

export function addRemove(situation: Command, terminal: Terminal): void {
  situation
    .command('remove')
    .summary('remove a saved question')
    .description(
      'Removes a saved question from the record. Its reports and all that was drawn from them stay.',
    )
    .addArgument(nameArgument())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ chancery situation remove "tariffs and fentanyl"`,
    )
    .action((name: string, { data }: { readonly data: string }) => remove(name, data, terminal));
}

async function remove(name: string, data: string, terminal: Terminal): Promise<void> {
  const { openRecord } = await import('../../../record/open.js');
  const record = await openRecord({ data, create: false });
  try {
    await record.situations.remove(name);
    await terminal.print(`“${name}” removed from ${record.place}\n`);
  } finally {
    await record.close();
  }
}
