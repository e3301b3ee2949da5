/**
 * Reads the tables of `lexicon/`: UTF-8, tab-separated, `#` comment lines on top that explain each column, then one
 * header line of column names, then one entry a line, sorted. A cell may hold several values separated by `|`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChanceryError, messageOf } from '../errors.js';
import { packagePath } from '../package-root.js';

/** One entry: column name → cell, as written. `line` is its line number in the file, from 1. */
export interface TableRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** The folder of the tables that ship with Chancery. */
export const lexiconFolder = packagePath('lexicon');

/**
 * Reads one table by its name without ending, such as `roles`.
 *
 * @param columns the column names that the file must have, in order
 * @throws ChanceryError C102 with the line where the table is not as its columns say
 */
export function readTable<const Column extends string>(
  name: string,
  columns: readonly Column[],
  folder: string = lexiconFolder,
): TableRow<Column>[] {
  const thing = `${name}.tsv`;
  let text: string;
  try {
    text = readFileSync(join(folder, thing), 'utf8');
  } catch (error) {
    throw new ChanceryError('C102', { thing, line: 0, why: messageOf(error) }, { cause: error });
  }
  return parseTable(text, columns, thing);
}

/** Parses a table’s text; see {@link readTable}. */
export function parseTable<const Column extends string>(
  text: string,
  columns: readonly Column[],
  thing: string,
): TableRow<Column>[] {
  const rows: TableRow<Column>[] = [];
  let headerSeen = false;
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const raw = lines[i].replace(/\r$/, '');
    if (raw === '' || raw.startsWith('#')) continue;
    const cells = raw.split('\t');
    if (!headerSeen) {
      if (cells.join('\t') !== columns.join('\t')) {
        throw new ChanceryError('C102', {
          thing,
          line: i + 1,
          why: `the header must be “${columns.join(' ')}”`,
        });
      }
      headerSeen = true;
      continue;
    }
    if (cells.length !== columns.length) {
      const why = `${cells.length} cells where there must be ${columns.length}`;
      throw new ChanceryError('C102', { thing, line: i + 1, why });
    }
    const row = {} as Record<Column, string>;
    for (let c = 0; c < columns.length; c++) row[columns[c]] = cells[c].trim();
    rows.push({ line: i + 1, cells: row });
  }
  if (!headerSeen) throw new ChanceryError('C102', { thing, line: 0, why: 'the table has no header line' });
  return rows;
}

/** The values of a cell that holds several, separated by `|`. */
export function cellList(cell: string): string[] {
  return cell === '' ? [] : cell.split('|').map((value) => value.trim());
}
