/** Reads the tables of coreference: `anaphor-nouns.tsv`, `genders.tsv`, `place-aliases.tsv`. */
import { ChanceryError } from '../../errors.js';
import { readTable } from '../../lexicon/table.js';

const classes = ['person', 'organisation', 'place', 'side', 'event'] as const;
export type AnaphorClass = (typeof classes)[number];

export interface AnaphorNoun {
  readonly class: AnaphorClass;
  readonly generic: boolean;
}

export type Gender = 'f' | 'm';

interface Words {
  readonly nouns: ReadonlyMap<string, AnaphorNoun>;
  readonly genders: ReadonlyMap<string, Gender>;
  readonly places: ReadonlyMap<string, string>;
  readonly countries: ReadonlySet<string>;
}

let words: Words | null = null;

function tables(): Words {
  if (words === null) {
    const places = readPlaces();
    const countries = new Set([...places.values()].map((name) => name.toLowerCase()));
    words = { nouns: readNouns(), genders: readGenders(), places, countries };
  }
  return words;
}

/** What a noun, by its lemma, stands for with “the” before it. */
export function anaphorNoun(lemma: string): AnaphorNoun | undefined {
  return tables().nouns.get(lemma);
}

/** The gender that a given name, a title or a noun tells; null when it tells none. */
export function genderOf(word: string, kind: 'given' | 'title' | 'noun'): Gender | null {
  return tables().genders.get(`${kind} ${word.endsWith('.') ? word.slice(0, -1) : word}`) ?? null;
}

/** The country that another word for it means, or undefined. */
export function countryAlias(lower: string): string | undefined {
  return tables().places.get(lower);
}

/** True for a country’s name in the table, or another word for it. */
export function isCountry(lower: string): boolean {
  const { places, countries } = tables();
  return countries.has(lower) || places.has(lower);
}

function readNouns(): Map<string, AnaphorNoun> {
  const nouns = new Map<string, AnaphorNoun>();
  for (const { line, cells } of readTable('anaphor-nouns', ['noun', 'class', 'generic'])) {
    const known = classes.find((name) => name === cells.class);
    if (known === undefined || nouns.has(cells.noun)) {
      throw new ChanceryError('C102', {
        thing: 'anaphor-nouns.tsv',
        line,
        why: `“${cells.noun}” cannot be read`,
      });
    }
    nouns.set(cells.noun, { class: known, generic: cells.generic === 'yes' });
  }
  return nouns;
}

function readGenders(): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { line, cells } of readTable('genders', ['word', 'kind', 'gender'])) {
    if (cells.gender !== 'f' && cells.gender !== 'm') {
      throw new ChanceryError('C102', { thing: 'genders.tsv', line, why: `“${cells.gender}” is no gender` });
    }
    genders.set(`${cells.kind} ${cells.word}`, cells.gender);
  }
  return genders;
}

function readPlaces(): Map<string, string> {
  return new Map(
    readTable('place-aliases', ['form', 'country']).map(({ cells }) => [cells.form, cells.country]),
  );
}
