import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codedExample } from '../../coded.fixture.js';
import { MeasureTerms } from '../../events/terms/measure-terms.js';
import { recordWriter } from '../writer.js';
import { type Column, csvHeader, csvRow } from './csv.js';

const one: Column<string>[] = [['text', (text) => text]];

describe('csvRow', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', '"=1+1"'], // quoted, but not changed: see the head of csv.ts
    ['', ''],
  ])('%j', (text, field) => {
    expect(csvRow(one, text)).toBe(`${field}\r\n`);
  });

  it('gives back any text to a reader of RFC 4180', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), (fields) => {
        const columns = fields.map((_, i): Column<string[]> => [`c${i}`, (row) => row[i]]);
        expect(readCsv(csvHeader(columns) + csvRow(columns, fields))[1]).toEqual(fields);
      }),
    );
  });
});

it('prints a header and a row an event, lists joined, evidence as JSON', () => {
  const writer = recordWriter('csv', ['events'], { width: 120, colour: false });
  const [header, row] = readCsv(writer.header() + writer.report(codedExample));
  const cell = (name: string): string => row[header.indexOf(name)];
  expect(row).toHaveLength(header.length);
  expect(new Set(header).size).toBe(header.length);
  expect(cell('event')).toBe('SANCTION');
  expect(cell('actor_code')).toBe('NOR');
  expect(cell('rate_to')).toBe('12');
  expect(cell('title')).toBe('Oslo, "at last", answers');
  expect(JSON.parse(cell('evidence')).actor).toEqual([{ start: 16, end: 20 }]);
});

it('has a column for every term of a measure', () => {
  const writer = recordWriter('csv', ['measures'], { width: 120, colour: false });
  const [header] = readCsv(writer.header());
  const others: Readonly<Record<string, string>> = {
    kind: 'measure_kind',
    rate: 'rate_to',
    total: 'rate_total',
  };
  for (const term of Object.keys(MeasureTerms.shape)) {
    const snake = term.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    expect(header).toContain(others[term] ?? `measure_${snake}`);
  }
});

/** A reader after the grammar of RFC 4180, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      let field = '';
      if (text[at] === '"') {
        for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
          if (text[at] === '"') at++;
          field += text[at];
        }
        at++;
      } else {
        while (at < text.length && text[at] !== ',' && !text.startsWith('\r\n', at)) field += text[at++];
      }
      row.push(field);
      if (text[at] !== ',') break;
      at++;
    }
    at += 2;
    rows.push(row);
  }
  return rows;
}
