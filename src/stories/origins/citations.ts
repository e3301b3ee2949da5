/** Newspapers and agencies that a report cites in plain words, where the grammar of the sentence did not give them. */
import { bareName, isPressName, type Press, pressKey, pressNamed } from './outlets.js';

/** A name as it stands: up to five words in capitals, with “of”, “and” or “&” between. */
const NAME = "(\\p{Lu}[\\p{L}\\p{N}.’'-]{0,30}(?: (?:of |and |& )?\\p{Lu}[\\p{L}\\p{N}.’'-]{0,30}){0,4})";
const THE =
  '(?:[Tt]he |a report (?:in|by|from) (?:the )?|reports (?:in|by|from) (?:the )?)?(?:(?:newspaper|news agency|agency|blog|daily|website|broadcaster) )?';
const BEFORE = new RegExp(
  `\\b(?:[Aa]ccording to|[Aa]s reported (?:by|in)|first reported by|[Cc]it(?:ing|es)|[Qq]uoting|told|report (?:in|by)) ${THE}${NAME}`,
  'gu',
);
const AFTER = new RegExp(`${NAME}(?:,| has| had)? (?:reports?|reported|wrote|writes)\\b(?! to\\b)`, 'gu');
const CITE = /\b(?:citing|cites|quoting|quotes)\s/gu;
const CITED = new RegExp(`^${THE}${NAME}`, 'u');
const NAMES = new RegExp(NAME, 'gu');

/** Longest sentence that is read. */
const longest = 1000;

/**
 * The newspaper or agency that a sentence gives as its source: “according to the Fjord Post”, “Reuters reported”. Null
 * where none is named. Linear: a sentence is read up to {@link longest} characters.
 */
export function citedIn(sentence: string): Press | null {
  const text = sentence.slice(0, longest);
  for (const pattern of [BEFORE, AFTER])
    for (const [, name] of text.matchAll(pattern)) {
      const press = pressOf(name);
      if (press !== null) return press;
    }
  return null;
}

/** How far from “citing” the two names stand at most, and how many places with that word are read. */
const near = 100;
const mostRead = 20;

/** Whom each newspaper or agency cites in the text: key → “the Fjord Post writes, citing Reuters” gives Reuters. */
export function citationsIn(body: string): Map<string, Press> {
  const cited = new Map<string, Press>();
  let read = 0;
  for (const { index, 0: verb } of body.matchAll(CITE)) {
    if (read++ === mostRead) break;
    const after = index + verb.length;
    const whom = CITED.exec(body.slice(after, after + near))?.[1];
    const to = whom === undefined ? null : pressOf(whom);
    if (to === null) continue;
    // The last name before it in the same sentence.
    const before = body.slice(Math.max(0, index - near), index).split(/[.!?]\s|\n/u);
    const by = [...before[before.length - 1].matchAll(NAMES)].flatMap(([name]) => pressOf(name) ?? []);
    const from = by[by.length - 1];
    if (from !== undefined && from.key !== to.key && !cited.has(from.key)) cited.set(from.key, to);
  }
  return cited;
}

/** Who bears the name, when it is a newspaper’s or an agency’s: by the table, or by its last word (“Lima Echo”). */
export function pressOf(words: string): Press | null {
  const name = words.replace(/[.’'-]+$/u, '');
  const known = pressNamed(name);
  if (known !== null) return known;
  return isPressName(name) ? { name: bareName(name), kind: 'outlet', key: pressKey(name) } : null;
}
