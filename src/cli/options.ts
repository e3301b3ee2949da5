/** Options that several commands share. */
import { InvalidArgumentError, Option } from 'commander';

/** `--data DIR`: the folder of the record. */
export function dataOption(): Option {
  return new Option('-d, --data <dir>', 'the folder of the record').default('.chancery');
}

/** `--actors FILE`, which may be given several times: dictionaries of PETRARCH2 and TABARI. */
export function actorsOption(): Option {
  return new Option(
    '-a, --actors <file>',
    'a dictionary of actors or agents (PETRARCH2, TABARI) that goes before the shipped tables; may be given again',
  )
    .argParser((file: string, before: readonly string[]) => [...before, file])
    .default([], 'none');
}

/** An ISO 8601 day that exists. */
export function parseDay(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('A day is written as 2025-05-01.');
  return value;
}

/** A whole number of `things`, named where it is none. */
export function parseCount(things: string): (value: string) => number {
  return (value) => {
    if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError(`A number of ${things} is a whole number.`);
    return Number(value);
  };
}

/** A TCP port, 0 for any that is free. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}
