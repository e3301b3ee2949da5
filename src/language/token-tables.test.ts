/** The tokeniser’s tables: each entry is what its header says. */
import { describe, expect, it } from 'vitest';
import { cellList, readTable } from '../lexicon/table.js';
import { abbreviationBefore, tokenTables } from './token-tables.js';

it.each([
  ['Sen', 'name'],
  ['No', 'number'],
  ['no', null],
  ['Inc', 'any'],
  ['ETC', 'any'],
  ['Oslo', null],
])('after “%s.” comes %s', (form, before) => {
  expect(abbreviationBefore(form)).toBe(before);
});

describe('the parts of a contraction are its letters', () => {
  const rows = [
    ...readTable('contractions', ['form', 'parts']),
    ...readTable('contractions-before', ['form', 'parts', 'before']),
  ];
  it.each(rows.map(({ cells }) => [cells.form, cells.parts]))('%s: %s', (form, parts) => {
    expect(cellList(parts).join('')).toBe(form);
  });
});

it('abbreviations come before a name, a number or anything', () => {
  expect(new Set(tokenTables().abbreviations.values())).toEqual(new Set(['name', 'number', 'any']));
});

it.each([
  ['abbreviations', ['form', 'before', 'case'], 'form'],
  ['contractions', ['form', 'parts'], 'form'],
  ['contractions-before', ['form', 'parts', 'before'], 'form'],
  ['hyphen-prefixes', ['prefix'], 'prefix'],
] as const)('%s has no entry twice and is sorted', (name, columns, key) => {
  const forms = readTable(name, columns as readonly string[]).map(({ cells }) => cells[key]);
  expect(forms).toEqual([...new Set(forms)].sort());
});
