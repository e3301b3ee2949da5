/** `chancery schema`: what every printed line validates against. */
import { Argument, type Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { schemas } from '../../coded.js';
import type { Terminal } from '../terminal.js';

const names = Object.keys(schemas) as (keyof typeof schemas)[];

export function addSchema(program: Command, terminal: Terminal): void {
  program
    .command('schema')
    .summary('print the JSON Schema of every record')
    .description(
      'Prints the JSON Schemas (draft 2020-12) of the records: one object by name, or the one that is named.',
    )
    .addArgument(new Argument('[record]', `one of ${names.join(', ')}`).argParser(recordName))
    .addHelpText(
      'after',
      `
Examples:
  $ chancery schema                 all of them, one object by name
  $ chancery schema Event           the schema of a line of "chancery code"`,
    )
    .action(async (record: keyof typeof schemas | undefined) => {
      const printed = record
        ? z.toJSONSchema(schemas[record])
        : Object.fromEntries(names.map((name) => [name, z.toJSONSchema(schemas[name])]));
      await terminal.print(`${JSON.stringify(printed, null, 2)}\n`);
    });
}

function recordName(value: string): keyof typeof schemas {
  const name = names.find((known) => known.toLowerCase() === value.toLowerCase());
  if (!name) throw new InvalidArgumentError(`Records: ${names.join(', ')}.`);
  return name;
}
