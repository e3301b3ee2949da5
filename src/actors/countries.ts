/** Names of countries, their people, parts and seats: from world-countries and the tables country-names and seats. */
import { createRequire } from 'node:module';
import type { Country } from 'world-countries';
import { readTable } from '../lexicon/table.js';
import { Sector } from './actor.js';
import { type NameEntry, type NameKind, slug } from './name-entry.js';

/** The package is CommonJS and its types say ESM: asked for as what it is. */
const countries: readonly Country[] = createRequire(import.meta.url)('world-countries');

/** Capitals whose names are more often something else. */
const notCapitals = new Set([
  'Male',
  'Malé',
  'The Valley',
  'Road Town',
  'Stanley',
  'Douglas',
  'Hamilton',
  'George Town',
  'Georgetown',
  'Jamestown',
  'Victoria',
  'Kingston',
  'Plymouth',
  "Saint John's",
  'Washington D.C.',
  'Bridgetown',
  'Capitol Hill',
  'Nicosia North',
  'San Jose',
  'San José',
]);

export interface CountryNames {
  readonly entries: readonly (readonly [name: string, entry: NameEntry])[];
  /** Code → usual name. */
  readonly titles: ReadonlyMap<string, string>;
}

/** All names of countries. The order is that in which readings of one name are preferred. */
export function readCountryNames(): CountryNames {
  const entries: [string, NameEntry][] = [];
  const titles = new Map<string, string>([
    ['EUR', 'European Union'],
    ['XKX', 'Kosovo'],
    // The package has the name that the state asks for; English prose has this one.
    ['TUR', 'Turkey'],
  ]);
  for (const { cca3, name } of countries)
    if (cca3 !== 'UNK' && !titles.has(cca3)) titles.set(cca3, name.common);
  const add = (
    name: string,
    kind: NameKind,
    code: string,
    sector: Sector | null = null,
    id = `country:${code}`,
    title?: string,
  ): void => {
    entries.push([name, { id, kind, code, sector, title: title ?? titles.get(code) ?? name }]);
  };
  for (const { cells } of readTable('seats', ['name', 'code', 'sector', 'body'])) {
    add(cells.name, 'seat', cells.code, sectorOf(cells.sector), `seat:${slug(cells.name)}`, cells.body);
  }
  for (const { cells } of readTable('country-names', ['name', 'code', 'kind', 'sector'])) {
    const kind = cells.kind === 'name' ? 'country' : (cells.kind as NameKind);
    const id = kind === 'part' ? `place:${slug(cells.name)}` : `country:${cells.code}`;
    add(cells.name, kind, cells.code, sectorOf(cells.sector), id, kind === 'part' ? cells.name : undefined);
    if (kind === 'adjective' && /(?:an|i|er|ot|it|ab)$/.test(cells.name))
      add(`${cells.name}s`, 'people', cells.code);
  }
  for (const { cca3, name, capital, demonyms } of countries) {
    const code = cca3 === 'UNK' ? 'XKX' : cca3;
    add(name.common, 'country', code);
    add(name.official, 'country', code);
    const demonym = demonyms?.eng?.m ?? '';
    if (demonym !== '') {
      add(demonym, 'adjective', code);
      if (!/(?:s|ese|sh|ch)$/.test(demonym)) add(`${demonym}s`, 'people', code);
    }
    for (const city of capital) {
      if (city === '' || notCapitals.has(city) || city === name.common) continue;
      add(
        city,
        'seat',
        code,
        'GOV',
        `seat:${slug(city)}`,
        `the government of ${withArticle(titles.get(code) ?? name.common)}`,
      );
    }
  }
  return { entries, titles };
}

export function sectorOf(cell: string): Sector | null {
  return cell === '' ? null : Sector.parse(cell);
}

/** “the United States”, “Chile”: a country’s name as it stands within a sentence. */
export function withArticle(country: string): string {
  const needs =
    /^(?:United|Republic|DR|European|Central African|Dominican|Vatican)\b|\b(?:Islands|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles)\b/;
  return needs.test(country) ? `the ${country}` : country;
}
