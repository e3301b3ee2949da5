/** The content words of sentences, by which two accounts of one act are alike. */

/** A sentence’s words beyond this many are not looked at. */
const longest = 120;
const shortest = 4;

/** Each spelling once, so that the words of many accounts take little memory. */
const spellings = new Map<string, string>();
const mostSpellings = 200_000;

/** Words of four letters or more in small letters, without numbers, plurals as singulars. Linear. */
export function wordsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().split(/[^\p{L}]+/u, longest)) {
    if (word.length < shortest) continue;
    found.add(one(word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word));
  }
  return found;
}

function one(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  if (spellings.size < mostSpellings) spellings.set(word, word);
  return word;
}

/** The share of the words of both that both have, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = overlap(a, b);
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/** How many words both have. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const word of few) if (many.has(word)) count++;
  return count;
}
