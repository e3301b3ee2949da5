/** The kinds of records that coding gives, as `--kinds` names them. */
import { InvalidArgumentError } from 'commander';
import type { CodedReport } from '../coded.js';

export const kinds = ['events', 'statements', 'measures', 'flows', 'figures'] as const;
export type Kind = (typeof kinds)[number];

/** A record of any kind that stands on a line of its own. */
export type CodedRecord = CodedReport[Kind][number];

/** Reads `events,measures` or `all`; the order is that of the list of kinds, whatever was typed. */
export function parseKinds(value: string): Kind[] {
  const named = value.split(',').map((word) => word.trim());
  if (named.includes('all')) return [...kinds];
  for (const name of named) {
    if (!kinds.some((kind) => kind === name)) {
      throw new InvalidArgumentError(`There is no kind "${name}". Kinds: ${kinds.join(', ')}, all.`);
    }
  }
  return kinds.filter((kind) => named.includes(kind));
}
