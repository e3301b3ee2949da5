/** Countries as a text mentions them without naming them: capitalised adjectives of nationality (Iranian, Chinese). */
import { cellList, readTable } from '../../lexicon/table.js';
import type { Token } from '../analysis.js';
import type { Entity } from './entity.js';
import { countryAlias, isCountry } from './words.js';

let nationalities: ReadonlySet<string> | null = null;

function nationalityWords(): ReadonlySet<string> {
  nationalities ??= new Set(
    readTable('name-words', ['word', 'classes'])
      .filter(({ cells }) => cellList(cells.classes).includes('nationality'))
      .map(({ cells }) => cells.word),
  );
  return nationalities;
}

/** True for an adjective or noun of nationality outside a name, and for a short form of a country’s name (U.S.). */
export function isDemonym({ form, xpos }: Token): boolean {
  if (form[0] === form[0].toLowerCase() || !/^(?:JJ|NNP)/.test(xpos)) return false;
  const lower = form.toLowerCase();
  return nationalityWords().has(lower) || (xpos.startsWith('NNP') && countryAlias(lower) !== undefined);
}

/** True when a country’s name and an adjective belong together: Canada and Canadian, Italy and Italian. */
export function isKin(name: string, adjective: string): boolean {
  const needed = Math.max(4, name.length - 1);
  return name.length >= 4 && adjective.length > needed && adjective.startsWith(name.slice(0, needed));
}

const countries = new Map<string, boolean>();

/** True for a name that has an adjective of nationality, or other names as countries have. */
export function looksLikeCountry(lower: string): boolean {
  let known = countries.get(lower);
  if (known === undefined) {
    known =
      nationalityWords().has(lower) ||
      isCountry(lower) ||
      [...nationalityWords()].some((word) => isKin(lower, word));
    if (countries.size > 5000) countries.clear();
    countries.set(lower, known);
  }
  return known;
}

/** The country among the entities that the demonym belongs to, or null. */
export function countryOf(demonym: string, entities: readonly Entity[]): Entity | null {
  const alias = countryAlias(demonym)?.toLowerCase();
  for (let i = entities.length - 1; i >= 0; i--) {
    const { type, words } = entities[i];
    if (type !== 'LOC' || words.length === 0) continue;
    const name = words.join(' ');
    const known = countryAlias(name)?.toLowerCase() ?? name;
    if (known === alias || name === demonym || isKin(name, demonym) || isKin(demonym, name))
      return entities[i];
  }
  return null;
}
