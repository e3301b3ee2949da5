/**
 * Reads actor dictionaries of PETRARCH2 and TABARI: a phrase with its code, synonyms after `+`, and after a tab what the
 * actor was when (`[USAGOV 090120-170120]`). Format: docs/source/dictionaries.rst of openeventdata/petrarch2.
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
      const term = termOf(raw);
      if (typeof term === 'string') problems.push({ line, why: term });
      else if (actor === undefined)
        problems.push({ line, why: 'a date restriction without an actor above it' });
      else actor.terms.push(term);
      continue;
    }
    const { phrase, code } = phraseAndCode(raw);
    const name = phraseOf(phrase.replace(/^\+/, ''));
    if (name === '') {
      problems.push({ line, why: 'no phrase before the code' });
      continue;
    }
    const term = code === null ? null : termOf(`[${code}]`);
    if (typeof term === 'string') problems.push({ line, why: term });
    const fallback = typeof term === 'string' ? null : term;
    if (raw.startsWith('+')) {
      if (actor === undefined) problems.push({ line, why: 'a synonym without an actor above it' });
      else actor.names.push(name);
    } else actors.push({ names: [name], terms: [], fallback, line });
  }
  const used: DictionaryActor[] = [];
  for (const { names, terms, fallback, line } of actors) {
    const all = fallback === null ? terms : [...terms, fallback];
    if (all.length === 0) problems.push({ line, why: 'no code that can be used' });
    else used.push({ names, terms: all });
  }
  problems.sort((a, b) => a.line - b.line);
  return { actors: used, problems };
}

function phraseAndCode(raw: string): { phrase: string; code: string | null } {
  const open = raw.indexOf('[');
  if (open < 0) return { phrase: raw, code: null };
  const close = raw.indexOf(']', open);
  return { phrase: raw.slice(0, open), code: raw.slice(open + 1, close < 0 ? undefined : close).trim() };
}

/** The term of `[CODE <date]`, `[CODE >date]`, `[CODE date-date]` or `[CODE]`; why not, where it is none. */
function termOf(raw: string): DictionaryTerm | string {
  const { code: inner } = phraseAndCode(raw);
  const [code, ...rest] = (inner ?? '').split(/\s+/);
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
