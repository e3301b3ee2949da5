/** Whether the words for a source name it, and the key that all its names share. */
import { readCountryNames } from '../../actors/countries.js';
import type { Attribution } from '../../events/provenance.js';
import { readTable } from '../../lexicon/table.js';
import { keyOf } from './outlets.js';

interface Words {
  /** Country names and adjectives in lower case → code. */
  readonly countries: ReadonlyMap<string, string>;
  /** Words for who somebody is → `office`, `person`, `body`, `asset`. */
  readonly roles: ReadonlyMap<string, string>;
}

let loaded: Words | undefined;

function words(): Words {
  loaded ??= loadWords();
  return loaded;
}

function loadWords(): Words {
  const countries = new Map<string, string>();
  for (const [name, { kind, code }] of readCountryNames().entries)
    if ((kind === 'country' || kind === 'adjective') && code !== null && !countries.has(name.toLowerCase()))
      countries.set(name.toLowerCase(), code);
  const roles = new Map<string, string>();
  // A parliament has many members: “senator” says no more than “lawmaker”.
  for (const { cells } of readTable('roles', ['role', 'sector', 'kind', 'yields']))
    roles.set(cells.role, cells.kind === 'office' && cells.sector === 'LEG' ? 'person' : cells.kind);
  return { countries, roles };
}

const COMPLEMENT = /\s(?:of|for|at|in|from|to|on|near|with|by|who|that)\s/u;
/** “some officials”, “three people”: a number of them, none by name. */
const QUANTIFIED =
  /^(?:an?|some|many|most|several|other|few|all|two|three|four|five|six|both|various|senior|unnamed|anonymous|local|state|multiple)\s/iu;
const SPEAKER = /^(?:[^,]{0,60}\s)?spokes(?:man|woman|person)\s(?:for|of)\s(?:the\s)?(\p{Lu}.{0,120})$/u;

/**
 * The name of a source, or null where its words leave it unnamed (“officials”, “a senior diplomat in Ankara”). One who
 * speaks for a body stands for it (“spokesman for the Coast Guard” → “Coast Guard”); an office counts as a name where
 * it says whose it is (“Peru’s foreign minister”).
 */
export function sourceName({ name, kind }: Attribution): string | null {
  const text = name
    .slice(0, 200)
    .replace(/^the\s/iu, '')
    .trim();
  const spoken = SPEAKER.exec(text)?.[1];
  if (spoken !== undefined) return spoken;
  const hasName = text.split(/\s/u).some((word) => /^\p{Lu}|^al-/u.test(word));
  if (!hasName || QUANTIFIED.test(text)) return null;
  if (words().countries.has(text.toLowerCase())) return text;
  const head = text.split(COMPLEMENT)[0];
  const last = head.slice(head.lastIndexOf(' ') + 1);
  // “Jane Fisher”: a surname, no trade.
  const role = kind === 'person' && /^\p{Lu}/u.test(last) ? null : roleOf(last);
  if (role === 'office') return text.includes(' ') ? text : null;
  if (role === 'person' || role === 'plural') return null;
  return role === null && (kind === 'unnamed' || kind === 'document') ? null : text;
}

/** What the word says of its bearer; `plural` for persons or offices in the plural. */
function roleOf(word: string): string | null {
  const { roles } = words();
  const lower = word.toLowerCase();
  const one = roles.get(lower);
  if (one !== undefined) return one;
  for (const [ending, singular] of [
    ['ies', 'y'],
    ['men', 'man'],
    ['women', 'woman'],
    ['s', ''],
  ]) {
    if (!lower.endsWith(ending)) continue;
    const many = roles.get(lower.slice(0, -ending.length) + singular);
    if (many !== undefined) return 'plural';
  }
  return null;
}

const SMALL = new Set(['of', 'the', 's', 'for', 'and', 'in', 'at', 'on', 'a', 'an', 'to']);
/** Words of a country’s longest name. */
const longestCountry = 6;

/**
 * The key of a named source: its words without order, articles and prepositions, countries by code, so that “China’s
 * commerce ministry” and “the Ministry of Commerce of the People’s Republic of China” have one. Linear in the name.
 */
export function sourceKey(name: string): string {
  const { countries } = words();
  const parts = name
    .slice(0, 200)
    .replace(/\bU\.\s?S\.?(?=\s|$)/gu, 'US')
    .replace(/\bU\.\s?K\.?(?=\s|$)/gu, 'UK')
    .replaceAll('’', "'")
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
  const out = new Set<string>();
  let hasCountry = false;
  for (let first = 0; first < parts.length; ) {
    let taken = 0;
    for (let count = Math.min(longestCountry, parts.length - first); count > 0 && taken === 0; count--) {
      const code = countries.get(
        parts
          .slice(first, first + count)
          .join(' ')
          .toLowerCase()
          // “China’s” is China; within a name it stays: “the People’s Republic of China”.
          .replace(/'s$/u, ''),
      );
      if (code === undefined) continue;
      out.add(code.toLowerCase());
      hasCountry = true;
      taken = count;
    }
    if (taken === 0) {
      const word = keyOf(parts[first].replace(/'s$/u, ''));
      if (word !== '' && !SMALL.has(word)) out.add(word);
    }
    first += Math.max(1, taken);
  }
  // A state and its government speak with one voice.
  if (hasCountry && out.size > 1) for (const word of ['government', 'authorities']) out.delete(word);
  return `said:${[...out].sort().join('-')}`;
}

/** True where an outlet’s name is that of a body that is no press: a ministry’s own site prints its communiqués. */
export function isBody(name: string): boolean {
  const head = name.split(COMPLEMENT)[0].split(',')[0];
  const last = head.slice(head.lastIndexOf(' ') + 1);
  return (
    roleOf(last) === 'body' &&
    !/\b(?:news|press|media|times|post|journal|radio|television|TV|staff|bureau$)\b/i.test(name)
  );
}
