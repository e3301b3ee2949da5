/** Organisations by name: the table organisations, and the central banks that are named after their country. */
import { cellList, readTable } from '../lexicon/table.js';
import { sectorOf } from './countries.js';
import { type NameEntry, slug } from './name-entry.js';

export function readOrganisations(titles: ReadonlyMap<string, string>): [string, NameEntry][] {
  const entries: [string, NameEntry][] = [];
  for (const { cells } of readTable('organisations', ['name', 'aliases', 'code', 'sector'])) {
    const entry: NameEntry = {
      id: `organisation:${slug(cells.name)}`,
      kind: 'organisation',
      code: cells.code,
      sector: sectorOf(cells.sector),
      title: cells.name,
    };
    for (const name of [cells.name, ...cellList(cells.aliases)]) entries.push([name, entry]);
  }
  const known = new Set(entries.map(([name]) => name));
  for (const [code, country] of titles) {
    for (const kind of ['Bank', 'Central Bank', 'National Bank', 'Reserve Bank']) {
      const name = `${kind} of ${country}`;
      if (known.has(name)) continue;
      entries.push([
        name,
        { id: `organisation:${slug(name)}`, kind: 'organisation', code, sector: 'GOV', title: name },
      ]);
    }
  }
  return entries;
}
