/** What `lexicon/name-words.tsv` and `lexicon/name-phrases.tsv` say of the words of names. */
import { cellList, readTable } from '../../lexicon/table.js';
import type { NameType } from '../analysis.js';

/** The classes of words; a word’s classes are a set of bits in this order. */
export const wordClasses = [
  'given',
  'surname',
  'title',
  'place',
  'place-part',
  'place-word',
  'nationality',
  'organisation',
  'organisation-word',
  'common',
] as const;

/** The bit of a class of words. */
export function classBit(name: (typeof wordClasses)[number]): number {
  return 1 << wordClasses.indexOf(name);
}

let classes: Map<string, number> | null = null;

/** The classes of a word, given in small letters, as a set of bits. */
export function wordClassBits(lower: string): number {
  classes ??= new Map(
    readTable('name-words', ['word', 'classes']).map(({ cells }) => [
      cells.word,
      cellList(cells.classes).reduce(
        (bits, name) => bits | classBit(name as (typeof wordClasses)[number]),
        0,
      ),
    ]),
  );
  return classes.get(lower) ?? 0;
}

interface Phrase {
  readonly words: readonly string[];
  readonly type: NameType;
}

/** Longest names looked for, in words. */
export const longestPhrase = 8;

let phrases: Map<string, Phrase[]> | null = null;

function readPhrases(): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  const add = (name: string, type: NameType): void => {
    const words: string[] = name.toLowerCase().match(/[^\s-]+|-/gu) ?? [];
    if (words.length < 2 || words.length > longestPhrase) return;
    const list = found.get(words[0]);
    if (list) list.push({ words, type });
    else found.set(words[0], [{ words, type }]);
  };
  for (const { cells } of readTable('name-phrases', ['name', 'type']))
    add(cells.name, cells.type as NameType);
  for (const { cells } of readTable('organisations', ['name', 'aliases', 'code', 'sector'])) {
    for (const name of [cells.name, ...cellList(cells.aliases)]) add(name, 'ORG');
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** The longest known name of several words that begins at word `i` of words in small letters, or null. */
export function phraseAt(lower: readonly string[], i: number): { length: number; type: NameType } | null {
  phrases ??= readPhrases();
  for (const { words, type } of phrases.get(lower[i]) ?? []) {
    let k = 1;
    while (k < words.length && lower[i + k] === words[k]) k++;
    if (k === words.length) return { length: k, type };
  }
  return null;
}
