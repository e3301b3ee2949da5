/** `chancery situation show`: a saved question with all that the record tells of it. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { PeriodKind } from '../../../situations/periods.js';
import { situationCsv } from '../../formats/situation/csv.js';
import { type Part, parts, situationPage } from '../../formats/situation/page.js';
import { dataOption, parseDay } from '../../options.js';
import type { Terminal } from '../../terminal.js';
import { nameArgument } from './name.js';

interface ShowOptions {
  readonly data: string;
  readonly by: PeriodKind;
  readonly on?: string;
  readonly known?: string;
  readonly part?: Part[];
  readonly format: 'text' | 'json' | 'csv';
}

export function addShow(situation: Command, terminal: Terminal): void {
  situation
    .command('show')
    .summary('print what the record tells of a saved question')
    .description(
      'Prints a situation: what is open (planned, threatened, or due on a day), what stands between the states, cooperation ' +
        'and conflict by week or month (PLOVER scores of what occurred, each act once), who answers what, and the timeline.',
    )
    .addArgument(nameArgument())
    .addOption(
      new Option('--by <period>', 'the periods of the index').choices(['week', 'month']).default('week'),
    )
    .addOption(
      new Option(
        '--on <day>',
        'the day that ledger and threads are told for; the question’s last day, else that of the last report, by default',
      ).argParser(parseDay),
    )
    .addOption(
      new Option('--known <day>', 'only what reports told by this day; all by default').argParser(parseDay),
    )
    .addOption(
      new Option(
        '-p, --part <list>',
        `of the text only these, of CSV the one: ${parts.join(', ')}`,
      ).argParser(parseParts),
    )
    .addOption(
      new Option(
        '-f, --format <format>',
        'a page for reading, one JSON object, or CSV (the index, or --part)',
      )
        .choices(['text', 'json', 'csv'])
        .default('text'),
    )
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ chancery situation show "tariffs and fentanyl"
  $ chancery situation show "tariffs and fentanyl" --on 2025-05-01 --known 2025-05-01 --part threads,ledger
  $ chancery situation show "tariffs and fentanyl" --by month --format csv > index.csv
  $ chancery situation show "tariffs and fentanyl" --part timeline --format csv > timeline.csv
  $ chancery situation show "tariffs and fentanyl" --format json | jq '.threads[] | select(.state == "open")'`,
    )
    .action((name: string, options: ShowOptions) => show(name, options, terminal));
}

async function show(name: string, options: ShowOptions, terminal: Terminal): Promise<void> {
  const { data, by, on, known, part, format } = options;
  const [{ openRecord }, { recordSituation }] = await Promise.all([
    import('../../../record/open.js'),
    import('../../../record/situation.js'),
  ]);
  const record = await openRecord({ data, create: false });
  try {
    const situation = await recordSituation(record, await record.situations.get(name), { by, on, known });
    const style = { width: terminal.width, colour: terminal.colour };
    if (format === 'json') await terminal.print(`${JSON.stringify(situation, null, 2)}\n`);
    else if (format === 'csv') await terminal.print(situationCsv(situation, part?.[0] ?? 'index'));
    else await terminal.print(situationPage(situation, part ?? parts, style));
  } finally {
    await record.close();
  }
}

function parseParts(value: string): Part[] {
  return value.split(',').map((one) => {
    const part = parts.find((known) => known === one.trim());
    if (part === undefined) throw new InvalidArgumentError(`Parts: ${parts.join(', ')}.`);
    return part;
  });
}
