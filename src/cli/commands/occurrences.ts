/** `chancery occurrences`: what happened, each once, with how many sources really tell it. */
import { type Command, Option } from 'commander';
import type { OccurrenceFilter } from '../../record/occurrences.js';
import { occurrenceCsv, occurrenceTable } from '../formats/occurrences.js';
import { dataOption, parseCount, parseDay } from '../options.js';
import type { Terminal } from '../terminal.js';

interface OccurrencesOptions {
  readonly data: string;
  readonly actor?: string;
  readonly type?: string[];
  readonly from?: string;
  readonly to?: string;
  readonly sources?: number;
  readonly format: 'table' | 'json' | 'csv';
}

export function addOccurrences(program: Command, terminal: Terminal): void {
  program
    .command('occurrences')
    .summary('print what happened, each once, with its sources')
    .description(
      'Merges the events of all reports in the record into occurrences, each one real-world act, and prints them: how it ' +
        'stands, how many independent sources tell it (reprints and copies counted once), and where they do not agree.',
    )
    .addOption(dataOption())
    .option('-a, --actor <key>', 'a party: CHN, GOV, “CHN GOV” or a key such as person:xi-jinping')
    .addOption(
      new Option(
        '-t, --type <list>',
        'PLOVER types or kinds of act, such as SANCTION, meeting, abduction',
      ).argParser((value: string) => value.split(',').map((one) => one.trim())),
    )
    .addOption(new Option('--from <day>', 'on this day or later').argParser(parseDay))
    .addOption(new Option('--to <day>', 'on this day or earlier').argParser(parseDay))
    .addOption(
      new Option('-s, --sources <n>', 'told by at least so many independent sources').argParser(
        parseCount('sources'),
      ),
    )
    .addOption(
      new Option('-f, --format <format>', 'a table for reading, one JSON list, or CSV')
        .choices(['table', 'json', 'csv'])
        .default('table'),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ chancery occurrences
  $ chancery occurrences --actor CHN --type SANCTION --from 2025-02-01 --to 2025-04-30
  $ chancery occurrences --type meeting --sources 2
  $ chancery occurrences --data dispute/ --format csv > occurrences.csv
  $ chancery occurrences --format json | jq '.[] | select(.disagreements != [])'`,
    )
    .action((options: OccurrencesOptions) => occurrences(options, terminal));
}

async function occurrences(options: OccurrencesOptions, terminal: Terminal): Promise<void> {
  const { data, actor, type, from, to, sources, format } = options;
  const [{ openRecord }, { recordOccurrences, selectOccurrences }] = await Promise.all([
    import('../../record/open.js'),
    import('../../record/occurrences.js'),
  ]);
  const filter: OccurrenceFilter = { actor, type, from, to, sources };
  const record = await openRecord({ data, create: false });
  try {
    const { occurrences: found } = selectOccurrences(await recordOccurrences(record), filter);
    if (format === 'json') await terminal.print(`${JSON.stringify(found, null, 2)}\n`);
    else if (format === 'csv') await terminal.print(occurrenceCsv(found));
    else await terminal.print(occurrenceTable(found, { width: terminal.width, colour: terminal.colour }));
  } finally {
    await record.close();
  }
}
