/** Cuts a text into paragraphs, tokens and sentences. */

import { classBit, wordClassBits } from './names/name-words.js';
import { oneString } from './remembered.js';
import type { Splitter } from './splitter.js';
import { abbreviationBefore } from './token-tables.js';
import { isSpace, tokenise } from './tokenise.js';

/** One sentence’s tokens, with their offsets into the text, and the number of its paragraph. */
export interface SentenceSpans {
  readonly paragraph: number;
  readonly starts: number[];
  readonly ends: number[];
  readonly forms: string[];
}

/** The text’s sentences in order. A blank line ends a paragraph, and a paragraph’s end ends a sentence. */
export function cutSentences(text: string, splitter: Splitter): SentenceSpans[] {
  const paragraphs = paragraphsOf(text).map(([from, to]) => {
    const { starts, ends } = tokenise(text, from, to);
    const forms = starts.map((start, i) => oneString(text.slice(start, ends[i])));
    const spaces = ends.map((end, i) => i + 1 === starts.length || starts[i + 1] > end);
    return { starts, ends, forms, spaces };
  });
  const boundaries = splitter.ends(paragraphs);
  const sentences: SentenceSpans[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    const { starts, ends, forms } = paragraphs[p];
    let first = 0;
    for (let i = 0; i < starts.length; i++) {
      if (!boundaries[p][i] || breaksName(text, paragraphs[p], i)) continue;
      const sentence = {
        paragraph: p,
        starts: starts.slice(first, i + 1),
        ends: ends.slice(first, i + 1),
        forms: forms.slice(first, i + 1),
      };
      divideLastStop(sentence);
      sentences.push(sentence);
      first = i + 1;
    }
  }
  return sentences;
}

/** A word of a name: a capital, then letters. */
const namePart = /^\p{Lu}[\p{L}\p{M}’'-]*$/u;

/**
 * “Xi Jinping and Donald | Trump met”, “LIMA, | Peru, May 4 - Miners met”: prose that ends in a stop ends no sentence on one line between a
 * given name and a surname, or after a comma of the dateline.
 */
function breaksName(
  text: string,
  { starts, ends, forms }: { starts: readonly number[]; ends: readonly number[]; forms: readonly string[] },
  at: number,
): boolean {
  if (at + 1 >= forms.length || !(isInDateline(forms, at) || areOneName(forms[at], forms[at + 1])))
    return false;
  return (
    /[.!?]["'”’)\]]{0,2}$/.test(text.slice(ends[forms.length - 1] - 3, ends[forms.length - 1])) &&
    !text.slice(ends[at], starts[at + 1]).includes('\n')
  );
}

/** A comma near a name in capitals that opens the text. */
function isInDateline(forms: readonly string[], at: number): boolean {
  return forms[at] === ',' && at < longestDateline && /^\p{Lu}[\p{Lu}\p{M}.’'-]+$/u.test(forms[0]);
}

/** Words before the dash of a dateline, at most. */
const longestDateline = 8;

function areOneName(first: string, second: string): boolean {
  return namePart.test(first) && namePart.test(second) && isOf(first, 'given') && isOf(second, 'surname');
}

function isOf(form: string, name: 'given' | 'surname'): boolean {
  return (wordClassBits(form.toLowerCase()) & classBit(name)) !== 0;
}

/** `[start, end]` of each paragraph: stretches between blank lines that hold more than white space. */
export function paragraphsOf(text: string): [number, number][] {
  const paragraphs: [number, number][] = [];
  let start = -1;
  let end = 0;
  let newlines = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 0x2029) newlines += code === 10 ? 1 : 2;
    else if (!isSpace(code)) {
      if (newlines > 1 && start >= 0) {
        paragraphs.push([start, end]);
        start = -1;
      }
      newlines = 0;
      if (start < 0) start = i;
      end = i + 1;
    }
  }
  if (start >= 0) paragraphs.push([start, end]);
  return paragraphs;
}

/** An abbreviation that ends its sentence gives its last stop away: “etc.” becomes “etc” and “.”. */
function divideLastStop({ starts, ends, forms }: SentenceSpans): void {
  let last = forms.length - 1;
  while (last > 0 && /^[)\]"'”’»]+$/.test(forms[last])) last--;
  const form = forms[last];
  if (form.length < 3 || !form.endsWith('.') || forms.length < 2) return;
  const body = form.slice(0, -1);
  if (!body.includes('.') && abbreviationBefore(body) === null) return;
  starts.splice(last + 1, 0, ends[last] - 1);
  ends.splice(last, 0, ends[last] - 1);
  forms.splice(last, 1, oneString(body), '.');
}
