/** The tokeniser's tables, read once: abbreviations, contractions, prefixes that keep their hyphen. */
import { cellList, readTable } from '../lexicon/table.js';

export interface TokenTables {
  /** Abbreviation without its stop → what follows it inside a sentence. Keys with case `any` are in lower case. */
  readonly abbreviations: ReadonlyMap<string, 'name' | 'number' | 'any'>;
  /** Lower-case form → lengths of its parts. */
  readonly contractions: ReadonlyMap<string, readonly number[]>;
  /** Lower-case form → lengths of its parts, and the next words before which it is divided. */
  readonly contractionsBefore: ReadonlyMap<string, { parts: readonly number[]; before: ReadonlySet<string> }>;
  /** Lower-case first parts after which a hyphen does not divide. */
  readonly hyphenPrefixes: ReadonlySet<string>;
}

let tables: TokenTables | null = null;

/** The tables that ship with Chancery. */
export function tokenTables(): TokenTables {
  tables ??= {
    abbreviations: new Map(
      readTable('abbreviations', ['form', 'before', 'case']).map(({ cells }) => [
        cells.case === 'any' ? cells.form.toLowerCase() : cells.form,
        cells.before as 'name' | 'number' | 'any',
      ]),
    ),
    contractions: new Map(
      readTable('contractions', ['form', 'parts']).map(({ cells }) => [
        cells.form,
        cellList(cells.parts).map((part) => part.length),
      ]),
    ),
    contractionsBefore: new Map(
      readTable('contractions-before', ['form', 'parts', 'before']).map(({ cells }) => [
        cells.form,
        { parts: cellList(cells.parts).map((part) => part.length), before: new Set(cellList(cells.before)) },
      ]),
    ),
    hyphenPrefixes: new Set(readTable('hyphen-prefixes', ['prefix']).map(({ cells }) => cells.prefix)),
  };
  return tables;
}

/** What follows an abbreviation (given without its stop), or null when the word is none. */
export function abbreviationBefore(form: string): 'name' | 'number' | 'any' | null {
  const { abbreviations } = tokenTables();
  return abbreviations.get(form) ?? abbreviations.get(form.toLowerCase()) ?? null;
}
