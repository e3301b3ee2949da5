/** News agencies and outlets by their names and sites: the tables `outlets` and `press-words` of `lexicon/`. */
import { slug } from '../../actors/name-entry.js';
import { ChanceryError } from '../../errors.js';
import { cellList, readTable } from '../../lexicon/table.js';

export interface Press {
  /** Its usual full name, without “the”. */
  readonly name: string;
  readonly kind: 'agency' | 'outlet';
  /** The same for all its names: `press:associated-press`. */
  readonly key: string;
}

interface Outlets {
  /** By name in lower case. */
  readonly names: ReadonlyMap<string, Press>;
  /** By name in capitals, as it stands. */
  readonly capitals: ReadonlyMap<string, Press>;
  readonly sites: ReadonlyMap<string, Press>;
  /** Last words of names: Post, Gazette. */
  readonly words: ReadonlySet<string>;
}

let loaded: Outlets | undefined;

function outlets(): Outlets {
  loaded ??= loadOutlets();
  return loaded;
}

function loadOutlets(): Outlets {
  const names = new Map<string, Press>();
  const capitals = new Map<string, Press>();
  const sites = new Map<string, Press>();
  for (const { line, cells } of readTable('outlets', ['name', 'aliases', 'kind', 'sites'])) {
    const { name, kind } = cells;
    if (kind !== 'agency' && kind !== 'outlet')
      throw new ChanceryError('C102', { thing: 'outlets.tsv', line, why: `“${kind}” is no kind` });
    const press = { name, kind, key: pressKey(name) } as const;
    for (const one of [name, ...cellList(cells.aliases)]) {
      if (inCapitals(one)) capitals.set(one, press);
      else names.set(one.toLowerCase(), press);
    }
    for (const site of cellList(cells.sites)) sites.set(site, press);
  }
  const words = new Set(readTable('press-words', ['word']).map(({ cells }) => cells.word));
  return { names, capitals, sites, words };
}

function inCapitals(name: string): boolean {
  return name === name.toUpperCase();
}

/** The key of a newspaper, station, site or agency that no table knows, by its name. */
export function pressKey(name: string): string {
  return `press:${keyOf(bareName(name)) || keyOf(name)}`;
}

/** A name’s part of a key: its slug, or what is written in another script as it stands. */
export function keyOf(name: string): string {
  return /[^\p{Script=Latin}\p{Script=Common}\p{M}]/u.test(name) ? name.trim().toLowerCase() : slug(name);
}

/**
 * A name without “the”, a note in brackets, its site’s ending or the word for what it is: `the Fjord Post newspaper
 * (Oslo)` → `Fjord Post`.
 */
export function bareName(name: string): string {
  return name
    .slice(0, 200)
    .replace(/\s{0,3}\([^()]{0,100}\)\s{0,3}$/u, '')
    .replace(/^the\s/i, '')
    .replace(
      /^(?:newspaper|news agency|agency|blog|daily|website|site|broadcaster|magazine)\s(?=\p{Lu})/u,
      '',
    )
    .replace(/[’']s$/u, '')
    .replace(/\s(?:newspaper|daily|magazine|website|news agency|news service|wire service)$/i, '')
    .replace(/\.(?:com|org|net|co\.uk)$/i, '')
    .trim();
}

/** The agency or outlet that bears the name, in any of its forms; null when the table has none. */
export function pressNamed(name: string): Press | null {
  const { names, capitals } = outlets();
  for (const one of [name.trim(), bareName(name)])
    for (const form of [one, one.replace(/^the\s/i, '')]) {
      const found = capitals.get(form) ?? names.get(form.toLowerCase());
      if (found !== undefined) return found;
    }
  return null;
}

/** The agency or outlet whose pages stand at the address: of the host or what it is part of. Null for any other. */
export function pressAt(url: string): Press | null {
  const { sites } = outlets();
  for (let host = hostOf(url); host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const found = sites.get(host);
    if (found !== undefined) return found;
  }
  return null;
}

/** The address’s host without `www.`; empty when it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** True for a name of two or more words that ends as those of newspapers and agencies do: “Lima Echo”, “Fjord Wire”. */
export function isPressName(name: string): boolean {
  const words = bareName(name).split(/\s+/u);
  return (
    words.length > 1 &&
    outlets().words.has(words[words.length - 1].toLowerCase()) &&
    /^\p{Lu}/u.test(words[0])
  );
}

/** The word for a paper that a report uses for short: “the Gazette”, “The Journal”. Null for a name in full. */
export function shortPressName(name: string): string | null {
  const word = name.replace(/^the\s/iu, '').trim();
  return outlets().words.has(word.toLowerCase()) && /^\p{Lu}/u.test(word) ? word : null;
}

/** Words of one name at most. */
const longestName = 5;

/**
 * The first agency or outlet that is named within a text of up to 300 characters: “Jane Doe of the Associated Press”. A
 * name of one word that is not in capitals must be an agency’s: “Time” and “Dawn” say too little.
 */
export function pressWithin(text: string): Press | null {
  const words = text
    .slice(0, 300)
    .split(/[\s,;:/()“”"]+/u)
    .filter((word) => word !== '');
  for (let first = 0; first < words.length; first++) {
    if (!/^\p{Lu}|^dpa$/u.test(words[first])) continue;
    for (let count = Math.min(longestName, words.length - first); count > 0; count--) {
      const found = pressNamed(
        words
          .slice(first, first + count)
          .join(' ')
          .replace(/[.,]$/, ''),
      );
      if (found !== null && (count > 1 || found.kind === 'agency' || inCapitals(words[first]))) return found;
    }
  }
  return null;
}
