/**
 * Reads agent dictionaries of PETRARCH2: a word for a role, its irregular plural in braces, and its code with `~` where
 * the country’s stands; substitution markers (`!PERSON! = MAN, MEN`) are filled in.
 */
import type { Sector } from '../actor.js';
import { cameoSector, type DictionaryProblem, dictionaryLines } from './dictionary-line.js';

export interface DictionaryAgent {
  /** Lower case. */
  readonly name: string;
  readonly sector: Sector;
}

/** More than this many forms from one line are a mistake in it. */
const mostForms = 500;

/** The dictionary’s agents, irregular plurals as entries of their own, and the lines that could not be used. */
export function parseAgentDictionary(text: string): {
  agents: DictionaryAgent[];
  problems: DictionaryProblem[];
} {
  const agents: DictionaryAgent[] = [];
  const problems: DictionaryProblem[] = [];
  const markers = new Map<string, string[]>();
  for (const { line, text: raw } of dictionaryLines(text)) {
    const marker = /^\s*(!\w+!)\s*=(.*)$/.exec(raw);
    if (marker !== null) {
      markers.set(
        marker[1],
        marker[2]
          .split(',')
          .map((word) => word.trim())
          .filter((word) => word !== ''),
      );
      continue;
    }
    const open = raw.indexOf('[');
    const close = raw.slice(open).search(/[\]}]/);
    if (open < 0 || close < 0) {
      problems.push({ line, why: 'no code in brackets' });
      continue;
    }
    const code = raw
      .slice(open + 1, open + close)
      .replaceAll('~', '')
      .trim();
    const sector = (code.match(/[A-Z]{3}/g) ?? []).map(cameoSector).find((found) => found !== null) ?? null;
    if (sector === null) {
      problems.push({ line, why: `“${code}” says no sector` });
      continue;
    }
    const brace = /\{([^}]*)\}/.exec(raw.slice(0, open));
    const phrase = brace === null ? raw.slice(0, open) : raw.slice(0, brace.index);
    const forms = [phrase, ...(brace?.[1].trim() ? [brace[1]] : [])].flatMap((form) => filled(form, markers));
    if (forms.length === 0 || forms.length > mostForms)
      problems.push({ line, why: 'its substitution markers cannot be filled in' });
    else
      agents.push(...forms.map((form) => ({ name: form.replaceAll('_', ' ').trim().toLowerCase(), sector })));
  }
  return { agents, problems };
}

function filled(phrase: string, markers: ReadonlyMap<string, readonly string[]>): string[] {
  const marker = /!\w+!/.exec(phrase)?.[0];
  if (marker === undefined) return [phrase];
  const words = markers.get(marker);
  if (words === undefined || words.length > mostForms) return [];
  return words
    .flatMap((word) => {
      const next = phrase.replace(marker, word);
      return next.includes(marker) || /!\w+!/.test(word) ? [] : filled(next, markers);
    })
    .slice(0, mostForms + 1);
}
