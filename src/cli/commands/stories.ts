/** `chancery stories`: which reports tell the same news, and how many sources they really are. */
import { type Command, Option } from 'commander';
import { storyTable } from '../formats/stories.js';
import { dataOption, parseCount } from '../options.js';
import type { Terminal } from '../terminal.js';

interface StoriesOptions {
  readonly data: string;
  readonly reports: number;
  readonly format: 'table' | 'json';
}

export function addStories(program: Command, terminal: Terminal): void {
  program
    .command('stories')
    .summary('print which reports tell the same news')
    .description(
      'Groups the reports in the record into stories and prints them: who really tells each (reprints, trimmed ' +
        'reprints and rewrites counted once, for the agency or outlet that they come from), which report was made from ' +
        'which, and the figures that a copy changes.',
    )
    .addOption(dataOption())
    .addOption(
      new Option('-r, --reports <n>', 'told in at least so many places')
        .argParser(parseCount('reports'))
        .default(1),
    )
    .addOption(
      new Option('-f, --format <format>', 'a table for reading, or one JSON list')
        .choices(['table', 'json'])
        .default('table'),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ chancery stories --reports 2
  $ chancery stories --format json | jq '.[].copies[] | select(.changedFigures != [])'`,
    )
    .action((options: StoriesOptions) => stories(options, terminal));
}

async function stories({ data, reports, format }: StoriesOptions, terminal: Terminal): Promise<void> {
  const [{ openRecord }, { recordStories }] = await Promise.all([
    import('../../record/open.js'),
    import('../../record/stories.js'),
  ]);
  const record = await openRecord({ data, create: false });
  try {
    const found = (await recordStories(record)).filter((story) => story.reports.length >= reports);
    if (format === 'json') await terminal.print(`${JSON.stringify(found, null, 2)}\n`);
    else await terminal.print(storyTable(found, { width: terminal.width, colour: terminal.colour }));
  } finally {
    await record.close();
  }
}
