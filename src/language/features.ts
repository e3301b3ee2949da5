/**
 * What the network sees of a word: the word itself where it is known, its first and last letters, its shape, and whose or
 * what name the tables know it for. Each is a row of one table of embeddings, and a word's input is the sum of its rows
 * (after fastText, Bojanowski et al. 2017).
 */
import { wordClassBits } from './names/name-words.js';

/** Row 0 is the unknown word, rows 1 to 5 the root before a sentence; known words follow, then the hashed features. */
export const unknownRow = 0;
const rootRow = 1;
export const rootKinds = 5;
export const firstWordRow = rootRow + rootKinds;

/** How a sentence uses capitals: none, as ordinary prose does, as names or headings do, In Every Word, ALL LETTERS. */
export const rootKindOf = { none: 0, prose: 1, headed: 2, titled: 3, capitals: 4 } as const;

/** How a sentence uses capitals. The root before it is of that kind, which tells the network what a capital is worth there. */
export function rootKind(forms: readonly string[]): number {
  let words = 0;
  let capitals = 0;
  let shouting = 0;
  for (const form of forms) {
    const first = form[0];
    if (first.toLowerCase() === first.toUpperCase()) continue;
    words++;
    if (first === first.toLowerCase()) continue;
    capitals++;
    if (form.length > 1 && form === form.toUpperCase()) shouting++;
  }
  if (capitals === 0) return rootKindOf.none;
  if (words > 1 && shouting > 0.6 * words) return rootKindOf.capitals;
  if (capitals < 0.4 * words) return rootKindOf.prose;
  return capitals < 0.7 * words ? rootKindOf.headed : rootKindOf.titled;
}

/** The row of a root of the kind. */
export function rootRowOf(kind: number): number {
  return rootRow + kind;
}

/** Rows for hashed prefixes, suffixes and shapes. */
export const hashedRows = 32_768;

/** How many rows a word has: itself, four suffixes, four prefixes, its shape, its classes in `lexicon/name-words.tsv`. */
export const rowsPerWord = 11;

/** The form under which a word is known: lower case, digits as 0. */
export function normalForm(form: string): string {
  return form.toLowerCase().replace(/[0-9]/g, '0').replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

/** The shape of a word: X for capitals, x for small letters, 0 for digits, at most two of a kind in a row. */
export function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let i = 0; i < form.length && shape.length < 12; i++) {
    const c = form.charCodeAt(i);
    let kind: string;
    if (c >= 97 && c <= 122) kind = 'x';
    else if (c >= 65 && c <= 90) kind = 'X';
    else if (c >= 48 && c <= 57) kind = '0';
    else if (c < 128) kind = form[i];
    else {
      const character = form[i];
      const lower = character.toLowerCase();
      kind =
        lower !== character ? 'X' : lower !== character.toUpperCase() ? 'x' : c < 0x2000 ? 'x' : character;
    }
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string, seed: number): number {
  let h = (2166136261 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h ^= h >>> 15;
  return Math.imul(h, 2246822519) >>> 0;
}

/**
 * Writes the word's rows to `rows` from `at`.
 *
 * @param words normal form → row, from {@link firstWordRow}
 * @param firstHashed the first hashed row: firstWordRow + number of words
 * @param hashed how many rows there are for hashed features
 */
export function featureRows(
  form: string,
  words: ReadonlyMap<string, number>,
  firstHashed: number,
  rows: Int32Array,
  at: number,
  hashed: number = hashedRows,
): void {
  const normal = normalForm(form);
  rows[at] = words.get(normal) ?? unknownRow;
  const length = normal.length;
  for (let k = 1; k <= 4; k++)
    rows[at + k] = firstHashed + (hash(normal.slice(Math.max(0, length - k)), k) % hashed);
  for (let k = 1; k <= 4; k++) rows[at + 4 + k] = firstHashed + (hash(normal.slice(0, k), 16 + k) % hashed);
  rows[at + 9] = firstHashed + (hash(shapeOf(form), 32) % hashed);
  rows[at + 10] = firstHashed + (hash(String(wordClassBits(normal)), 48) % hashed);
}
