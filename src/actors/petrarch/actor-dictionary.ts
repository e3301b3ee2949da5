/**
 * Reads actor dictionaries of PETRARCH2 and TABARI: a phrase with its code, synonyms after `+`, and after a tab, or in TABARI
 * on the phrase’s own line, what the actor was when (`[USAGOV 090120-170120]`). Format: docs/source/dictionaries.rst of
 * openeventdata/petrarch2.
 */
import type { Sector } from '../actor.js';
import { type DictionaryProblem, dictionaryLines, phraseOf, splitCode } from './dictionary-line.js';

export interface DictionaryTerm {
  readonly code: string;
  readonly sector: Sector | null;
  /** ISO days, both included; null: open. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface DictionaryActor {
  readonly names: readonly string[];
  /** In the order of the dictionary; the last is the default. */
  readonly terms: readonly DictionaryTerm[];
}

/** The dictionary’s actors, and the lines that could not be used. Linear in its length. */
export function parseActorDictionary(text: string): {
  actors: DictionaryActor[];
  problems: DictionaryProblem[];
} {
  const actors: {
    names: string[];
    terms: DictionaryTerm[];
    fallback: DictionaryTerm | null;
    line: number;
  }[] = [];
  const problems: DictionaryProblem[] = [];
  for (const { line, text: raw } of dictionaryLines(text)) {
    const actor = actors[actors.length - 1];
    if (/^\s*\[/.test(raw) && /^\s/.test(raw)) {
      const term = termOf(phraseAndCodes(raw).codes[0]);
      if (typeof term === 'string') problems.push({ line, why: term });
      else if (actor === undefined)
        problems.push({ line, why: 'a date restriction without an actor above it' });
      else actor.terms.push(term);
      continue;
    }
    const { phrase, codes } = phraseAndCodes(raw);
    const name = phraseOf(phrase.replace(/^\+/, ''));
    if (name === '') {
      problems.push({ line, why: 'no phrase before the code' });
      continue;
    }
    const terms: DictionaryTerm[] = [];
    for (const code of codes) {
      const term = termOf(code);
      if (typeof term === 'string') problems.push({ line, why: term });
      else terms.push(term);
    }
    const fallback = terms.find(({ from, to }) => from === null && to === null) ?? null;
    if (raw.startsWith('+')) {
      if (actor === undefined) problems.push({ line, why: 'a synonym without an actor above it' });
      else actor.names.push(name);
    } else actors.push({ names: [name], terms: terms.filter((term) => term !== fallback), fallback, line });
  }
  const told = new Set(problems.map(({ line }) => line));
  const used: DictionaryActor[] = [];
  for (const { names, terms, fallback, line } of actors) {
    const all = fallback === null ? terms : [...terms, fallback];
    if (all.length > 0) used.push({ names, terms: all });
    else if (!told.has(line)) problems.push({ line, why: 'no code that can be used' });
  }
  problems.sort((a, b) => a.line - b.line);
  return { actors: used, problems };
}

/** A phrase and what stands in brackets after it; a bracket that is not closed ends with the line. */
function phraseAndCodes(raw: string): { phrase: string; codes: string[] } {
  const [phrase, ...brackets] = raw.split('[');
  return { phrase, codes: brackets.map((bracket) => bracket.split(']')[0].trim()) };
}

/** The term of `CODE <date`, `CODE >date`, `CODE date-date` or `CODE`; why not, where it is none. */
function termOf(bracket: string): DictionaryTerm | string {
  const [code, ...rest] = bracket.split(/\s+/);
  const split = splitCode(code);
  if (split === null) return `“${code}” is not a code of three-letter parts`;
  const term = { code: split.country, sector: split.sector };
  const when = rest.join('');
  if (when === '') return { ...term, from: null, to: null };
  const [first, last] = when.startsWith('<')
    ? ['', when.slice(1)]
    : when.startsWith('>')
      ? [when.slice(1), '']
      : when.split('-');
  const from = first === '' ? null : dayOf(first);
  const to = last === '' || last === undefined ? null : dayOf(last);
  if (from === undefined || to === undefined || (from === null && to === null))
    return `“${when}” is not a date restriction`;
  return { ...term, from, to };
}

/** YYYYMMDD or YYMMDD; two digits mean 1930 to 2029. A month or day 00 means its first. */
function dayOf(date: string): string | undefined {
  const parts = /^(\d{4}|\d{2})(\d{2})(\d{2})$/.exec(date);
  if (parts === null) return undefined;
  const [, year, month, day] = parts;
  if (Number(month) > 12 || Number(day) > 31) return undefined;
  const full = year.length === 4 ? year : `${Number(year) < 30 ? '20' : '19'}${year}`;
  return `${full}-${month === '00' ? '01' : month}-${day === '00' ? '01' : day}`;
}
