import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import countries from 'world-countries';
import { cellList, lexiconFolder, readTable } from '../lexicon/table.js';
import { type Sector, sectors, supranationalCodes } from './actor.js';

const codes = new Set<string>([
  ...(countries as unknown as { cca3: string }[]).map(({ cca3 }) => cca3),
  'XKX',
  ...supranationalCodes,
]);

const tables = {
  'ambiguous-names': ['name', 'reading', 'code', 'sector', 'kind', 'cues'],
  'cameo-sectors': ['cameo', 'sector'],
  cities: ['name', 'country', 'lat', 'lon', 'people'],
  'country-names': ['name', 'code', 'kind', 'sector'],
  'given-names': ['name'],
  'group-nouns': ['noun', 'kinds'],
  'no-actors': ['name'],
  'office-holders': ['person', 'aliases', 'code', 'office', 'sector', 'from', 'to'],
  organisations: ['name', 'aliases', 'code', 'sector'],
  'role-modifiers': ['modifier', 'sector', 'effect'],
  roles: ['role', 'sector', 'kind', 'yields'],
  seats: ['name', 'code', 'sector', 'body'],
} as const;

describe.each(Object.entries(tables))('lexicon/%s.tsv', (name, columns) => {
  const rows = readTable(name, [...columns]);
  const text = readFileSync(join(lexiconFolder, `${name}.tsv`), 'utf8');

  it('is sorted and has no duplicates', () => {
    const lines = text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .slice(1);
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    expect(lines.length).toBe(rows.length);
  });

  it('explains each column', () => {
    const header = text
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .join('\n');
    for (const column of columns) expect(header).toContain(column);
  });

  it('has codes and sectors of the ontology only', () => {
    for (const { line, cells } of rows) {
      const { code, sector } = cells as Partial<Record<string, string>>;
      const untold = name === 'ambiguous-names' && code === '';
      if (code !== undefined && !untold) expect(codes, `${name}, line ${line}`).toContain(code);
      if (sector !== undefined && sector !== '') expect(sectors, `${name}, line ${line}`).toContain(sector);
    }
  });
});

it('has towns on the globe, in countries, with people', () => {
  for (const { line, cells } of readTable('cities', tables.cities)) {
    const place = `line ${line}`;
    expect(codes.has(cells.country), place).toBe(true);
    expect(Math.abs(Number(cells.lat)) <= 90 && Math.abs(Number(cells.lon)) <= 180, place).toBe(true);
    expect(Number(cells.people) >= 1, place).toBe(true);
  }
});

describe('lexicon/office-holders.tsv', () => {
  const rows = readTable('office-holders', tables['office-holders']);

  it('has days that are days, the first before the last', () => {
    for (const { line, cells } of rows) {
      expect(cells.from, `line ${line}`).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
      expect(cells.to, `line ${line}`).toMatch(/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/);
      if (cells.to !== '') expect(cells.from <= cells.to, `line ${line}`).toBe(true);
    }
  });

  it('gives no alias to two people', () => {
    const bearers = new Map<string, string>();
    for (const { line, cells } of rows) {
      for (const name of [cells.person, ...cellList(cells.aliases)]) {
        expect(bearers.get(name) ?? cells.person, `line ${line}: ${name}`).toBe(cells.person);
        bearers.set(name, cells.person);
      }
    }
  });

  it('says until when it is known good', () => {
    const header = readFileSync(join(lexiconFolder, 'office-holders.tsv'), 'utf8');
    expect(header).toMatch(/Known good until: \d{4}-\d\d-\d\d/);
  });
});

it('reaches every sector', () => {
  const reached = new Set<string>();
  for (const { cells } of readTable('roles', tables.roles)) reached.add(cells.sector);
  expect(sectors.filter((sector: Sector) => !reached.has(sector))).toEqual([]);
});
