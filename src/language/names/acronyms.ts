/**
 * Short forms that a document gives its names itself, “World Customs Organization (WCO)”: the letters in brackets begin the
 * words before them (after Schwartz & Hearst 2003, “A simple algorithm for identifying abbreviation definitions”).
 */
import type { NameType } from '../analysis.js';
import { laidOver, wordsOf } from './laid-over.js';
import type { TaggedName } from './name-tagger.js';
import type { ParsedWord } from './parsed-word.js';

const shortForm = /^\p{Lu}[\p{Lu}\p{Ll}&]*\p{Lu}s?$/u;
const mostLetters = 8;
/** Words that an acronym may leave out. */
const leftOut: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'and',
  'on',
  'in',
  'to',
  'de',
  'del',
  'la',
  '&',
  '-',
  ',',
]);

/** The names of each sentence with the long names that brackets shorten, and their short forms wherever they stand. */
export function withAcronyms(
  sentences: readonly (readonly ParsedWord[])[],
  tagged: readonly (readonly TaggedName[])[],
): readonly (readonly TaggedName[])[] {
  const types = new Map<string, NameType>();
  const longNames = sentences.map((words, s) => {
    const found: TaggedName[] = [];
    const byFirst = new Map(tagged[s].map((name) => [name.first, name]));
    for (let i = 2; i + 1 < words.length; i++) {
      if (words[i - 1].form !== '(' || words[i + 1].form !== ')' || types.has(words[i].form)) continue;
      const first = startOf(words, i - 2, words[i].form);
      if (first < 0) continue;
      // The type of the name as tagged, or an organisation where it was tagged otherwise.
      const same = byFirst.get(first);
      const type = same?.last === i - 2 ? same.type : 'ORG';
      types.set(words[i].form, type);
      found.push({ first, last: i - 2, type });
    }
    return found;
  });
  if (types.size === 0) return tagged;
  return sentences.map((words, s) => {
    const names = laidOver(tagged[s], longNames[s]);
    // A short form within a longer name (“WCO Secretary General”) stays a part of it.
    const within = wordsOf(names.filter(({ first, last }) => first < last));
    const shorts = words.flatMap(({ form }, i) => {
      const type = types.get(form);
      return type === undefined || within.has(i) ? [] : [{ first: i, last: i, type }];
    });
    return laidOver(names, shorts);
  });
}

/** The first of the words up to `last` that the letters of `form` begin, or -1. */
function startOf(words: readonly ParsedWord[], last: number, form: string): number {
  if (!shortForm.test(form)) return -1;
  const letters = form.replace(/s$/, '').replace('&', '').toLowerCase();
  if (letters.length > mostLetters) return -1;
  const first = startWith(words, last, letters, false);
  return first < 0 ? startWith(words, last, letters, true) : first;
}

/** The same where little words give no letter (Office of Trade, OT), or do where they can (Department of Defense, DOD). */
function startWith(
  words: readonly ParsedWord[],
  last: number,
  letters: string,
  littleCount: boolean,
): number {
  let i = last;
  for (let l = letters.length - 1; l >= 0; l--, i--) {
    const fits = (): boolean => words[i].form[0].toLowerCase() === letters[l];
    while (i >= 0 && leftOut.has(words[i].form) && !(littleCount && fits())) i--;
    if (i < 0 || !fits()) return -1;
  }
  const first = isArabicArticle(words, i + 1) ? i + 3 : i + 1;
  return /^\p{Lu}/u.test(words[first]?.form ?? '') ? i + 1 : -1;
}

/** The first word of “al - Qaeda”. */
function isArabicArticle(words: readonly ParsedWord[], i: number): boolean {
  return /^(?:al|el|an|ar|as|ash|ad)$/.test(words[i].form) && words[i + 1]?.form === '-';
}
