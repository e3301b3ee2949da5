/** `chancery situation save`: saves a question under a name. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { contexts } from '../../../events/ontology.js';
import { instruments } from '../../../events/terms/measure-terms.js';
import { PartyKey, SituationQuery } from '../../../situations/query.js';
import { dataOption, parseDay } from '../../options.js';
import type { Terminal } from '../../terminal.js';
import { nameArgument } from './name.js';

interface SaveOptions {
  readonly data: string;
  readonly actors: string[];
  readonly against?: string[];
  readonly contexts?: string[];
  readonly kinds?: string[];
  readonly words?: string;
  readonly from?: string;
  readonly to?: string;
}

export function addSave(situation: Command, terminal: Terminal): void {
  situation
    .command('save')
    .summary('save a question under a name')
    .description(
      'Saves a question under a name; one of the same name is replaced. An act belongs to it that is between the parties, on ' +
        'the days, and about one of the topics: contexts, kinds of measures and words add to each other, and without any ' +
        'topic everything between the parties belongs.',
    )
    .addArgument(nameArgument())
    .addOption(
      new Option(
        '-a, --actors <list>',
        'whose dealings with each other (of one alone all its dealings): CHN, “CHN GOV” or person:xi-jinping',
      )
        .argParser(parseParties)
        .makeOptionMandatory(),
    )
    .addOption(new Option('--against <list>', 'only their dealings with these').argParser(parseParties))
    .addOption(
      new Option('-c, --contexts <list>', 'topics: PLOVER contexts, such as illegal_drugs').argParser(
        parseAmong('context', contexts, '_'),
      ),
    )
    .addOption(
      new Option('-k, --kinds <list>', 'topics: kinds of measures, such as tariff,export-control').argParser(
        parseAmong('kind of measure', instruments, '-'),
      ),
    )
    .option('-w, --words <words>', 'topics: words of the sentences; "a phrase", or, -without')
    .addOption(new Option('--from <day>', 'on this day or later').argParser(parseDay))
    .addOption(new Option('--to <day>', 'on this day or earlier').argParser(parseDay))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ chancery situation save "tariffs and fentanyl" --actors USA,CHN,MEX,CAN --kinds tariff --contexts illegal_drugs
  $ chancery situation save "rare earths" --actors CHN --against USA,EUR,JPN --words "rare earths or magnets"
  $ chancery situation save "spring 2025" --actors USA,CHN --from 2025-03-01 --to 2025-05-31`,
    )
    .action((name: string, options: SaveOptions) => save(name, options, terminal));
}

async function save(name: string, { data, ...asked }: SaveOptions, terminal: Terminal): Promise<void> {
  const { openRecord } = await import('../../../record/open.js');
  const record = await openRecord({ data, create: false });
  try {
    const saved = await record.situations.save({ name, query: SituationQuery.parse(asked) });
    const what = { new: 'saved', same: 'was saved already', replaced: 'replaced' }[saved];
    await terminal.print(`“${name}” ${what} in ${record.place}\n`);
  } finally {
    await record.close();
  }
}

function parseParties(value: string): string[] {
  return partsOf(value).map((part) => {
    const key = PartyKey.safeParse(part);
    if (!key.success) throw new InvalidArgumentError(`“${part}”: ${key.error.issues[0]?.message}.`);
    return key.data;
  });
}

/** Names of a list, which may be written with spaces, hyphens or underscores. */
function parseAmong(what: string, known: readonly string[], joint: '_' | '-'): (value: string) => string[] {
  return (value) =>
    partsOf(value).map((part) => {
      const name = part.toLowerCase().replace(/[\s_-]+/g, joint);
      if (!known.includes(name))
        throw new InvalidArgumentError(`“${part}” is no ${what}. There are: ${known.join(', ')}.`);
      return name;
    });
}

function partsOf(value: string): string[] {
  const parts = value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return [...new Set(parts)];
}
