/** The name of a situation on the command line. */
import { Argument, InvalidArgumentError } from 'commander';
import { SituationName } from '../../../situations/query.js';

export function nameArgument(): Argument {
  return new Argument('<name>', 'its name, such as “tariffs and fentanyl”').argParser((value: string) => {
    const name = SituationName.safeParse(value.trim());
    if (!name.success) throw new InvalidArgumentError(`${name.error.issues[0]?.message}.`);
    return name.data;
  });
}
