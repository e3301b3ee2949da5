/** `chancery read`: the cleaned Report as JSON. */
import type { Command } from 'commander';
import { findInputs, readInput } from '../inputs.js';
import type { Terminal } from '../terminal.js';

export function addRead(program: Command, terminal: Terminal): void {
  program
    .command('read')
    .summary('print the cleaned report: title, byline, date, outlet, headings, body')
    .description(
      'Reads a text, a page, a feed or a file of rows and prints each Report: what is left when navigation, addresses, captions and other ' +
        'dirt are gone. Spans in records point into its body.',
    )
    .argument('<file>', 'a text or HTML file, a feed, a .jsonl or .csv file, or - for standard input')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery read report.html
  $ chancery read report.html | jq -r .body
  $ chancery read feed.xml                              each entry`,
    )
    .action(async (file: string) => {
      for (const input of await findInputs([file], terminal)) {
        for await (const { value } of readInput(input, terminal, (report) => report))
          await terminal.print(`${JSON.stringify(value, null, 2)}\n`);
      }
    });
}
