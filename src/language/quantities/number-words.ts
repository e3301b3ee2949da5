/** Reads `lexicon/number-words.tsv`. */
import { ChanceryError } from '../../errors.js';
import { readTable } from '../../lexicon/table.js';

const kinds = ['unit', 'ten', 'scale', 'letter', 'fraction', 'fractions', 'vague', 'plural'] as const;
export type NumberWordKind = (typeof kinds)[number];

export interface NumberWord {
  readonly kind: NumberWordKind;
  readonly min: number;
  /** Null where open above. */
  readonly max: number | null;
}

let table: ReadonlyMap<string, NumberWord> | null = null;

/** What the word in lower case stands for, if it is a number word. */
export function numberWord(word: string): NumberWord | undefined {
  table ??= read();
  return table.get(word);
}

function read(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  for (const { line, cells } of readTable('number-words', ['word', 'kind', 'min', 'max'])) {
    const kind = kinds.find((name) => name === cells.kind);
    const min = Number(cells.min);
    const max = cells.max === '' ? null : Number(cells.max);
    if (kind === undefined || Number.isNaN(min) || Number.isNaN(max) || words.has(cells.word)) {
      throw new ChanceryError('C102', {
        thing: 'number-words.tsv',
        line,
        why: `“${cells.word}” cannot be read`,
      });
    }
    words.set(cells.word, { kind, min, max });
  }
  return words;
}
