/** What the lines of PETRARCH and TABARI dictionaries have in common: phrases, codes, comments, dates. */
import { readTable } from '../../lexicon/table.js';
import type { Sector } from '../actor.js';
import { sectorOf } from '../countries.js';

/** A line that could not be used; the rest of the dictionary is. */
export interface DictionaryProblem {
  /** Its number, from 1. */
  readonly line: number;
  readonly why: string;
}

/** The dictionary’s lines without comments (`#`, `;`, `<!-- -->`), with their numbers; empty ones left out. */
export function dictionaryLines(text: string): { line: number; text: string }[] {
  let hidden = false;
  const lines: { line: number; text: string }[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    let rest = raw.replace(/\r$/, '');
    if (hidden) {
      const end = rest.indexOf('-->');
      if (end < 0) continue;
      hidden = false;
      rest = rest.slice(end + 3);
    }
    const start = rest.indexOf('<!--');
    if (start >= 0) {
      const end = rest.indexOf('-->', start);
      hidden = end < 0;
      rest = rest.slice(0, start) + (end < 0 ? '' : rest.slice(end + 3));
    }
    const comment = rest.search(/[#;]/);
    if (comment >= 0) rest = rest.slice(0, comment);
    if (rest.trim() !== '') lines.push({ line: index + 1, text: rest.trimEnd() });
  }
  return lines;
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'de', 'al', 'el', 'bin', 'to', 'on']);

/** `UNITED_STATES_` → `United States`: dictionaries write capitals only, texts capital first letters. */
export function phraseOf(cell: string): string {
  return cell
    .replaceAll('_', ' ')
    .trim()
    .split(/\s+/)
    .map((word) => word.toLowerCase())
    .map((word, i) => (i > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

let sectors: ReadonlyMap<string, Sector> | null = null;

/** The sector that a CAMEO code’s part means; null where it means none of ours. */
export function cameoSector(part: string): Sector | null {
  sectors ??= new Map(
    readTable('cameo-sectors', ['cameo', 'sector']).flatMap(({ cells }) => {
      const sector = sectorOf(cells.sector);
      return sector === null ? [] : [[cells.cameo, sector] as const];
    }),
  );
  return sectors.get(part) ?? null;
}

/** Codes of faiths, which say who an actor is only where no other part does: `IDNMUSGOV` is a government’s. */
const faiths = new Set('BUD CHR CTH HIN JEW MOS MUS SHI SUN REL'.split(' '));

/**
 * `USAGOV` → USA, GOV: the country first, then the first part that is a sector. A militant group of no one country (`IMG`) of
 * which nothing more is said is an armed force. Null when it is no code.
 */
export function splitCode(code: string): { country: string; sector: Sector | null } | null {
  if (!/^(?:[A-Z]{3}){1,6}$/.test(code)) return null;
  const country = code.slice(0, 3);
  const parts = code.slice(3).match(/[A-Z]{3}/g) ?? [];
  let sector: Sector | null = null;
  for (const part of parts) if (!faiths.has(part)) sector ??= cameoSector(part);
  if (country === 'IMG') sector ??= 'UAF';
  for (const part of parts) sector ??= cameoSector(part);
  return { country, sector };
}
