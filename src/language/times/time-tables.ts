/** Reads `lexicon/months.tsv` and `lexicon/time-words.tsv`. */
import { ChanceryError } from '../../errors.js';
import { readTable } from '../../lexicon/table.js';

export interface Month {
  /** 1 to 12. */
  readonly month: number;
  /** `yes`: needs company (May, March); `short`: needs a number beside it. */
  readonly ambiguous: 'yes' | 'no' | 'short';
}

const classes = [
  'anaphoric',
  'announcing',
  'clock',
  'clocks',
  'day-name',
  'day-part',
  'day-word',
  'deictic',
  'part',
  'preposition',
  'season',
  'set',
  'stretch',
  'unit',
  'units',
  'weekday',
  'weekday-short',
  'weekdays',
  'weekend',
  'weekends',
] as const;
export type TimeWordClass = (typeof classes)[number];

interface TimeTables {
  readonly months: ReadonlyMap<string, Month>;
  /** Class → word → value as written. */
  readonly words: Readonly<Record<TimeWordClass, ReadonlyMap<string, string>>>;
}

let tables: TimeTables | null = null;

/** The tables, read at the first call. */
export function timeTables(): TimeTables {
  tables ??= { months: readMonths(), words: readWords() };
  return tables;
}

/** The month that the word in lower case names, with or without a final stop. */
export function monthOf(word: string | undefined): Month | undefined {
  if (word === undefined) return undefined;
  return timeTables().months.get(word.endsWith('.') ? word.slice(0, -1) : word);
}

/** The value of a word in a class as written in the table, or undefined when it does not belong there. */
export function timeWord(kind: TimeWordClass, word: string | undefined): string | undefined {
  return word === undefined ? undefined : timeTables().words[kind].get(word);
}

/** The value of a word in a class as a number. */
export function timeNumber(kind: TimeWordClass, word: string | undefined): number | undefined {
  const value = timeWord(kind, word);
  return value === undefined ? undefined : Number(value);
}

function readMonths(): Map<string, Month> {
  const months = new Map<string, Month>();
  for (const { line, cells } of readTable('months', ['form', 'month', 'ambiguous'])) {
    const month = Number(cells.month);
    const ambiguous = (['yes', 'no', 'short'] as const).find((name) => name === cells.ambiguous);
    if (!(month >= 1 && month <= 12) || ambiguous === undefined || months.has(cells.form)) {
      throw new ChanceryError('C102', { thing: 'months.tsv', line, why: `“${cells.form}” cannot be read` });
    }
    months.set(cells.form, { month, ambiguous });
  }
  return months;
}

function readWords(): Record<TimeWordClass, Map<string, string>> {
  const words = Object.fromEntries(classes.map((name) => [name, new Map<string, string>()])) as Record<
    TimeWordClass,
    Map<string, string>
  >;
  for (const { line, cells } of readTable('time-words', ['word', 'class', 'value'])) {
    const known = classes.find((name) => name === cells.class);
    if (known === undefined || words[known].has(cells.word)) {
      throw new ChanceryError('C102', {
        thing: 'time-words.tsv',
        line,
        why: `“${cells.word}” cannot be read`,
      });
    }
    words[known].set(cells.word, cells.value);
  }
  return words;
}
