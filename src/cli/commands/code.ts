/** `chancery code`: reports in, records out. */
import { type Command, Option } from 'commander';
import type { ReportSource } from '../../report/discover.js';
import { coderWith } from '../coder.js';
import { findInputs, readInput } from '../inputs.js';
import { type Kind, parseKinds } from '../kinds.js';
import { actorsOption } from '../options.js';
import { progressOf } from '../progress.js';
import { type Sink, withSink } from '../sink.js';
import type { Terminal } from '../terminal.js';
import { type Format, formats, type RecordWriter, recordWriter } from '../writer.js';

interface CodeOptions {
  readonly kinds: Kind[];
  readonly format: Format;
  readonly out?: string;
  readonly actors: string[];
}

export function addCode(program: Command, terminal: Terminal): void {
  program
    .command('code')
    .summary('code reports: print their events and other records')
    .description(
      'Codes news reports and prints their records. An input is a text or HTML file, a feed (RSS or Atom), a file with ' +
        'a report a line (.jsonl, .csv), a folder, a glob in quotes, or - for standard input. The same input gives the ' +
        'same output.',
    )
    .argument('<input...>', 'files, folders, globs, or - for standard input')
    .addOption(
      new Option('-k, --kinds <list>', 'what to print: events, statements, measures, flows, figures, or all')
        .argParser(parseKinds)
        .default(['events'], 'events'),
    )
    .addOption(
      new Option('-f, --format <format>', 'a JSON record a line, a table for reading, or CSV (one kind)')
        .choices(formats)
        .default('jsonl'),
    )
    .addOption(actorsOption())
    .option('-o, --out <file>', 'write to this file, which appears whole or not at all')
    .addHelpText(
      'after',
      `
A folder gives its texts, pages and feeds, not its .jsonl and .csv files, nor README, LICENSE, SOURCES and the like.
A line of a .jsonl file is an object with "text" and, where known, "title", "date", "outlet", "url"; a .csv file has
columns of these names.

Examples:
  $ chancery code report.html                           PLOVER events, one JSON object a line
  $ chancery code report.txt --format table             with the words that each field rests on
  $ chancery code news/ 'more/*.txt' --out events.jsonl
  $ chancery code news/ --actors own.actors.txt --actors own.agents.txt
  $ chancery code news/ --kinds measures --format csv --out measures.csv
  $ chancery code feed.xml reports.jsonl --format csv    one report an entry, one a line
  $ curl -s https://example.org/story | chancery code - --kinds all`,
    )
    .action((inputs: string[], options: CodeOptions, command: Command) => {
      if (options.format === 'csv' && options.kinds.length > 1) {
        command.error('error: CSV holds one kind of record: give one with --kinds, or use --format jsonl.', {
          exitCode: 2,
        });
      }
      return code(inputs, options, terminal);
    });
}

async function code(
  words: readonly string[],
  { kinds, format, out, actors }: CodeOptions,
  terminal: Terminal,
): Promise<void> {
  const inputs = await findInputs(words, terminal);
  if (inputs.length === 0) return;
  const style = { width: terminal.width, colour: out === undefined && terminal.colour };
  const writer = recordWriter(format, kinds, style);
  await withSink(out, terminal, (sink) => codeInto(sink, inputs, writer, actors, terminal));
}

async function codeInto(
  sink: Sink,
  inputs: readonly ReportSource[],
  writer: RecordWriter,
  dictionaries: readonly string[],
  terminal: Terminal,
): Promise<boolean> {
  const coder = await coderWith(dictionaries, terminal);
  const progress = progressOf(inputs.length, terminal);
  let done = 0;
  // A bar and records on the same window would overwrite each other: the records wait for the bar to end.
  const held: string[] = [];
  const put = async (text: string): Promise<void> => {
    if (progress.visible && terminal.output.isTTY) held.push(text);
    else await sink.write(text);
  };
  try {
    await put(writer.header());
    for (const input of inputs) {
      await terminal.pause();
      for await (const { name, value: coded } of readInput(input, terminal, (report) => coder.code(report))) {
        if (coded.notCoded) terminal.note(`${name}: not coded: ${coded.notCoded}`);
        done++;
        await put(writer.report(coded));
      }
      progress.step();
    }
  } finally {
    progress.stop();
  }
  for (const text of held) await sink.write(text);
  return done > 0;
}
