/**
 * One decision a name across a report: the same words are the same kind of name wherever they stand, a short name is what
 * the full name is, and a name found once is looked for where it was missed.
 */
import { nameTypes } from '../analysis.js';
import type { TaggedName } from './name-tagger.js';
import { isProper, type ParsedWord } from './parsed-word.js';

type Votes = [person: number, place: number, organisation: number];

/** Settles the names of a document, given and returned by sentence. Linear in its words. */
export function settleNames(
  sentences: readonly (readonly ParsedWord[])[],
  tagged: readonly (readonly TaggedName[])[],
): TaggedName[][] {
  const votes = new Map<string, Votes>();
  const full = new Map<string, Votes>();
  const surnames = new Set<string>();
  tagged.forEach((names, s) => {
    for (const name of names) {
      const words = sentences[s].slice(name.first, name.last + 1).map(({ form }) => form.toLowerCase());
      vote(votes, words.join(' '), name);
      if (words.length === 1 || name.type !== 'PER') continue;
      vote(full, words[words.length - 1], name);
      vote(full, words[0], name);
      surnames.add(words[words.length - 1]);
    }
  });
  return tagged.map((names, s) => {
    const words = sentences[s];
    const settled = names.map((name) => {
      const key = keyOf(words, name.first, name.last);
      const short = name.first === name.last ? full.get(key) : undefined;
      return { ...name, type: winner(votes.get(key)!, short, name) };
    });
    return withMissed(words, settled, votes, surnames);
  });
}

function keyOf(words: readonly ParsedWord[], first: number, last: number): string {
  let key = words[first].form.toLowerCase();
  for (let i = first + 1; i <= last; i++) key += ` ${words[i].form.toLowerCase()}`;
  return key;
}

function vote(votes: Map<string, Votes>, key: string, { type }: TaggedName): void {
  const kept: Votes = votes.get(key) ?? [0, 0, 0];
  kept[nameTypes.indexOf(type)]++;
  votes.set(key, kept);
}

/** The type with most votes; the name’s own where they are even. A person’s full name counts as much as all the rest. */
function winner(votes: Votes, full: Votes | undefined, { type }: TaggedName): TaggedName['type'] {
  let best = nameTypes.indexOf(type);
  const count = (t: number): number => votes[t] + (full ? full[t] * 2 : 0);
  for (let t = 0; t < 3; t++) if (count(t) > count(best)) best = t;
  return nameTypes[best];
}

/** Most words of a name looked for where it was missed. */
const longest = 6;

function withMissed(
  words: readonly ParsedWord[],
  names: readonly TaggedName[],
  votes: ReadonlyMap<string, Votes>,
  surnames: ReadonlySet<string>,
): TaggedName[] {
  const out: TaggedName[] = [];
  let n = 0;
  for (let i = 0; i < words.length; i++) {
    if (n < names.length && names[n].first === i) {
      out.push(names[n]);
      i = names[n].last;
      n++;
      continue;
    }
    if (!isProper(words[i]) || (i > 0 && isProper(words[i - 1]))) continue;
    let last = i;
    while (last + 1 < words.length && isProper(words[last + 1])) last++;
    const end = n < names.length ? names[n].first : words.length;
    if (last >= end || last - i >= longest) continue;
    const type = typeOf(keyOf(words, i, last), votes, surnames);
    if (type !== null) out.push({ first: i, last, type });
    i = last;
  }
  return out;
}

/** What a name is that was found elsewhere: twice at least, or as a person’s surname. */
function typeOf(
  key: string,
  votes: ReadonlyMap<string, Votes>,
  surnames: ReadonlySet<string>,
): TaggedName['type'] | null {
  const kept = votes.get(key);
  if (!kept || kept[0] + kept[1] + kept[2] < 2) return surnames.has(key) ? 'PER' : null;
  let best = 0;
  for (let t = 1; t < 3; t++) if (kept[t] > kept[best]) best = t;
  return nameTypes[best];
}
