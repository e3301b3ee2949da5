/** `chancery ledger`: what stands between two states on a day, as known on a day. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { ledgerCsv } from '../formats/ledger-csv.js';
import { ledgerTable } from '../formats/ledger-table.js';
import { dataOption, parseDay } from '../options.js';
import type { Terminal } from '../terminal.js';

interface LedgerOptions {
  readonly imposer: string;
  readonly target: string;
  readonly on?: string;
  readonly known?: string;
  readonly history?: boolean;
  readonly format: 'json' | 'csv' | 'table';
  readonly data: string;
}

export function addLedger(program: Command, terminal: Terminal): void {
  program
    .command('ledger')
    .summary('print what is in force between two states on a day')
    .description(
      'Prints the tariffs, controls, sanctions and other measures that one state holds against another on a day: the rate, ' +
        'its components and who says so, from the measures in the record. Reports that contradict each other stand side by side.',
    )
    .addOption(
      new Option('-i, --imposer <code>', 'who imposes: an ISO 3166-1 code of three letters, or EUR')
        .argParser(parseState)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('-t, --target <code>', 'on whom, in the same way')
        .argParser(parseState)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--on <day>', 'the day asked about, such as 2025-05-01; today by default').argParser(
        parseDay,
      ),
    )
    .addOption(
      new Option('--known <day>', 'only what reports told by this day; all by default').argParser(parseDay),
    )
    .option('--history', 'print the steps that led there and lie ahead')
    .addOption(
      new Option(
        '-f, --format <format>',
        'a table for reading, one JSON object, or CSV (rates; steps with --history)',
      )
        .choices(['table', 'json', 'csv'])
        .default('table'),
    )
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ chancery ledger --imposer USA --target CHN --on 2025-05-01
  $ chancery ledger --imposer USA --target CHN --on 2025-08-20 --known 2025-08-01
  $ chancery ledger --imposer CHN --target USA --on 2025-05-01 --history
  $ chancery ledger --imposer USA --target CAN --on 2025-03-04 --format json | jq .rates
  $ chancery ledger --imposer USA --target MEX --history --format csv > steps.csv`,
    )
    .action((options: LedgerOptions) => ledger(options, terminal));
}

async function ledger(options: LedgerOptions, terminal: Terminal): Promise<void> {
  const { imposer, target, on = new Date().toISOString().slice(0, 10), known = null } = options;
  const { history = false, format, data } = options;
  const [{ openRecord }, { ledgerOf }] = await Promise.all([
    import('../../record/open.js'),
    import('../../measures/ledger/build.js'),
  ]);
  const record = await openRecord({ data, create: false });
  try {
    const entries = await record.measuresBetween(imposer, target);
    if (entries.length === 0)
      terminal.note(`the record ${record.place} holds no measure of ${imposer} against ${target}`);
    const answer = ledgerOf(entries, { imposer, target, on, known });
    if (format === 'json') await terminal.print(`${JSON.stringify(answer, null, 2)}\n`);
    else if (format === 'csv') await terminal.print(ledgerCsv(answer, history));
    else
      await terminal.print(ledgerTable(answer, history, { width: terminal.width, colour: terminal.colour }));
  } finally {
    await record.close();
  }
}

/** A state’s code, in upper case. */
function parseState(value: string): string {
  if (!/^[A-Za-z]{3}$/.test(value))
    throw new InvalidArgumentError('A state is a code of three letters, such as USA, CHN or EUR.');
  return value.toUpperCase();
}
