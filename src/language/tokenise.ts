/**
 * Cuts text into tokens, the syntactic words of UD English: contractions and possessives apart (do n't, Bush 's),
 * hyphenated compounds apart except after prefixes (state - owned, anti-war), numbers apart from their units ($ 5 m).
 * Rules only; every character that is not white space belongs to exactly one token, and time is linear.
 */
import { remembered } from './remembered.js';
import { abbreviationBefore, tokenTables } from './token-tables.js';

/** Tokens as parallel lists of offsets into the text. */
export interface TokenSpans {
  readonly starts: number[];
  readonly ends: number[];
}

/** Cuts the text (or its part [from, to)) into tokens, in order, never overlapping. */
export function tokenise(text: string, from = 0, to = text.length): TokenSpans {
  const spans: TokenSpans = { starts: [], ends: [] };
  let at = from;
  while (at < to) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at + 1;
    let plain = isPlainLetter(text.charCodeAt(at));
    while (end < to && !isSpace(text.charCodeAt(end))) {
      if (plain && !isPlainLetter(text.charCodeAt(end))) plain = false;
      end++;
    }
    if (plain) cutWord(text, at, end, spans, 0, to);
    else cutChunk(text, at, end, spans);
    at = end;
  }
  return spans;
}

/** White space as Unicode has it, with the zero-width space and the byte order mark. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x85 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680 ||
    code === 0xfeff
  );
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter, digit, mark or underscore: what words are made of. */
const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;
function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isPlainLetter(code) || isDigit(code) || code === 95;
  // Halves of a surrogate pair count as word characters when the pair does.
  if (code >= 0xd800 && code <= 0xdbff) return wordCharacter.test(text.slice(at, at + 2));
  if (code >= 0xdc00 && code <= 0xdfff) return at > 0 && wordCharacter.test(text.slice(at - 1, at + 1));
  // Soft hyphens, joiners: no sign of their own.
  return code === 0xad || code === 0x200c || code === 0x2060 || wordCharacter.test(text[at]);
}

const isApostrophe = (character: string): boolean => /['’‘`´]/.test(character);
const isHyphen = (character: string): boolean => character === '-' || character === '‐' || character === '‑';

function push(spans: TokenSpans, start: number, end: number): void {
  spans.starts.push(start);
  spans.ends.push(end);
}

/** A word of letters: one token, or a contraction's parts. */
function cutWord(
  text: string,
  start: number,
  end: number,
  spans: TokenSpans,
  offset = 0,
  to = text.length,
): void {
  const short = end - start <= 9 && end - start >= 2;
  const parts = short
    ? (contractionOf(text.slice(start, end)) ?? contractionBefore(text, start, end, to))
    : null;
  if (parts === null) {
    push(spans, offset + start, offset + end);
    return;
  }
  let at = offset + start;
  for (const length of parts) {
    push(spans, at, at + length);
    at += length;
  }
}

/** The parts of a word that is divided only before certain words, and stands before one of them. */
function contractionBefore(text: string, start: number, end: number, to: number): readonly number[] | null {
  const found = dividedBefore(text.slice(start, end));
  if (found === null) return null;
  let next = end;
  while (next < to && isSpace(text.charCodeAt(next)) && next - end < 3) next++;
  let stop = next;
  while (stop < to && stop - next < 20 && isWord(text, stop)) stop++;
  return found.before.has(text.slice(next, stop).toLowerCase()) ? found.parts : null;
}

const dividedBefore = remembered((word) => tokenTables().contractionsBefore.get(word.toLowerCase()) ?? null);

const contractionOf = remembered((word): readonly number[] | null => {
  // “IM”, “HES” in capitals are abbreviations, not contractions.
  if (word.length > 1 && word === word.toUpperCase() && !/['’‘`´]/.test(word)) return null;
  return tokenTables().contractions.get(word.toLowerCase().replace(/[’‘`´]/g, "'")) ?? null;
});

/** Longest stretch on which the patterns for addresses, files and faces are tried: they look ahead. */
const patternLimit = 300;
const address = /(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s<>"“”]+/iy;
const email = /[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/y;
const fileName =
  /[\w-]{1,64}(?:[.#-][\w-]{1,64}){0,6}\.(?:com|org|net|gov|edu|mil|int|info|co\.uk|docx?|xlsx?|pptx?|pdf|html?|txt|jpe?g|png|gif|zip|url|exe)(?![\w])/iy;
/** Names with dots between small letters (news groups), hashtags, endings of files, and numbers with their sign. */
const dottedName = /(?:[a-z]{2,20}\.){2,6}[a-z]{2,20}(?![\w.])/y;
const signed =
  /[#@]\p{L}[\p{L}\p{N}_]{0,60}(?!\.\w)|\.(?:docx?|xlsx?|pptx?|pdf|com|org|net|gov)(?!\w)|\+\d{1,4}(?![\d.,])/uy;
const face = /(?:[:;=8][-o^']?[)(\][DdPp|/\\*]{1,8}|<3|\^_\^)(?![\w])/y;
const date =
  /\d{1,4}\/\d{1,2}\/\d{2,4}(?!\d)|\d{1,4}-\d{1,2}-\d{2,4}(?![\d-])|\d\d?\/\d\d?(?=[).,;:]{0,3}$|-\p{L})/uy;
const telephone = /(?:\d-)?\d{3}[-./]\d{3}[-.]\d{4}(?!\d)|\d{3}-\d{4}(?![\d-])/y;
const number = /\d+(?:[.,:]\d+)*/y;
const decade = /(?:\d{2}|\d{4})['’]?s(?!\w)/y;
const ordinal = /\d+(?:st|nd|rd|th)(?!\w)/iy;
const dotted = /(?:\p{L}\.){2,10}(?!\w)|\p{Lu}\.(?=\p{Lu}\.?)/uy;
/** A flag, or an emoji with its skin tone, its variants and those joined to it. */
const picture =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]{0,2}(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]{0,2}){0,8}/uy;
const run = /([.!?…]{2,}|[-–—]{2,}|=+|_{2,}|\*+|~+|#{2,}|<<|>>|``|''|’’|‘‘)/y;

function matchAt(pattern: RegExp, chunk: string, at: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(chunk);
  return found ? found[0].length : 0;
}

/** Cuts a stretch without white space that is not letters alone. */
function cutChunk(text: string, start: number, end: number, spans: TokenSpans): void {
  const chunk = text.slice(start, end);
  const length = chunk.length;
  const short = length <= patternLimit;
  const hasAt = short && chunk.includes('@');
  const hasAddress = short && /:\/\/|www\.|mailto:/i.test(chunk);
  const hasDot = short && /\.\w/.test(chunk);
  const hasFace = short && /[:;=8<^]/.test(chunk);
  let at = 0;
  while (at < length) {
    const code = chunk.charCodeAt(at);
    let size = 0;
    if (hasAddress) size = addressLength(chunk, at);
    if (size === 0 && hasAt) size = matchAt(email, chunk, at);
    if (size === 0 && hasFace) size = matchAt(face, chunk, at);
    if (size === 0 && hasDot && isWord(chunk, at)) {
      size = matchAt(fileName, chunk, at) || matchAt(dottedName, chunk, at);
    }
    if (size === 0 && at === 0 && short) size = matchAt(signed, chunk, at);
    if (size > 0) {
      push(spans, start + at, start + at + size);
      at += size;
      continue;
    }
    if (isDigit(code)) at = cutNumber(chunk, at, start, spans);
    else if (code === 46 && at + 1 < length && isDigit(chunk.charCodeAt(at + 1))) {
      size = 1 + matchAt(number, chunk, at + 1);
      push(spans, start + at, start + at + size);
      at += size;
    } else if (isWord(chunk, at)) at = cutLetters(chunk, at, start, spans);
    else at = cutSign(chunk, at, start, spans);
  }
}

/** An address without the punctuation that ends its clause. */
function addressLength(chunk: string, at: number): number {
  let size = matchAt(address, chunk, at);
  while (size > 0 && /[.,;:!?)\]}'"’”>]/.test(chunk[at + size - 1])) {
    if (chunk[at + size - 1] === ')' && chunk.slice(at, at + size).includes('(')) break;
    size--;
  }
  return size;
}

/** A number with its points and commas, date, time, telephone number, ordinal or decade; then its unit. */
function cutNumber(chunk: string, at: number, start: number, spans: TokenSpans): number {
  const size =
    (chunk.length <= patternLimit ? matchAt(telephone, chunk, at) || matchAt(date, chunk, at) : 0) ||
    matchAt(ordinal, chunk, at) ||
    matchAt(decade, chunk, at) ||
    matchAt(number, chunk, at);
  let end = at + size;
  // “4g”, “35mm”, “7:30pm”: the unit is a word of its own; other letters belong to a code (“3143C” stays whole).
  if (end < chunk.length && isWord(chunk, end)) {
    let stop = end;
    while (stop < chunk.length && isWord(chunk, stop)) stop++;
    if (!units.has(chunk.slice(end, stop).toLowerCase())) end = stop;
  }
  push(spans, start + at, start + end);
  return end;
}

const units: ReadonlySet<string> = new Set(
  'am pm a p k m b bn mn mm tn t cm km kg g mg ml l ft in lb lbs oz mph kph kmh hz khz mhz ghz kb mb gb tb kw mw gw kwh mwh c f x hrs hr min mins sec secs yr yrs years pc pct pp bp bps'.split(
    ' ',
  ),
);

/** A word that may hold apostrophes, hyphens, dots and ampersands. */
function cutLetters(chunk: string, at: number, start: number, spans: TokenSpans): number {
  const abbreviation = matchAt(dotted, chunk, at);
  if (abbreviation > 0) {
    push(spans, start + at, start + at + abbreviation);
    return at + abbreviation;
  }
  let end = at;
  let negation = false;
  while (end < chunk.length) {
    if (isWord(chunk, end)) {
      end++;
      continue;
    }
    const character = chunk[end];
    const next = end + 1 < chunk.length && isWord(chunk, end + 1);
    if (isApostrophe(character) && next) {
      const suffix = suffixLength(chunk, end);
      if (suffix > 0) {
        if (end - at > 1 && /n['’‘`´]t$/i.test(chunk.slice(end - 1, end + suffix))) negation = true;
        break;
      }
      end++;
    } else if ((character === '&' || character === '@') && next && end > at && upperBefore(chunk, end)) end++;
    else if (isHyphen(character) && next && keepsHyphen(chunk.slice(at, end))) end++;
    else break;
  }
  const word = chunk.slice(at, end);
  if (negation) {
    // do|n't: the n belongs to the second part.
    push(spans, start + at, start + end - 1);
    push(spans, start + end - 1, start + end + 2);
    return end + 2;
  }
  const whole = contractionOf(
    chunk.slice(at, Math.min(chunk.length, end + 3)).replace(/[^\p{L}'’‘`´].*$/u, ''),
  );
  if (whole !== null) {
    let from = at;
    for (const part of whole) {
      push(spans, start + from, start + from + part);
      from += part;
    }
    return from;
  }
  if (chunk[end] === '.' && keepsStop(chunk, word, end)) end++;
  if (end === at + word.length) cutWord(chunk, at, end, spans, start);
  else push(spans, start + at, start + end);
  return end;
}

/** Length of a clitic that starts at the apostrophe: 's 'm 'd 'll 're 've, or the 't of n't; else 0. */
function suffixLength(chunk: string, at: number): number {
  let end = at + 1;
  while (end < chunk.length && isWord(chunk, end)) end++;
  const letters = chunk.slice(at + 1, end).toLowerCase();
  if (letters === 't') return /n/i.test(chunk[at - 1] ?? '') ? 2 : 0;
  return clitics.has(letters) ? letters.length + 1 : 0;
}

const clitics: ReadonlySet<string> = new Set(['s', 'm', 'd', 'll', 're', 've']);

function upperBefore(chunk: string, at: number): boolean {
  const before = chunk[at - 1];
  return before !== before.toLowerCase() || before === before.toUpperCase() ? true : at === 1;
}

function keepsHyphen(word: string): boolean {
  return tokenTables().hyphenPrefixes.has(word.toLowerCase());
}

/** True when the stop after the word belongs to it: a known abbreviation or an initial, and no run of stops. */
function keepsStop(chunk: string, word: string, stop: number): boolean {
  const next = chunk[stop + 1];
  if (next === '.') return false;
  if (word.length === 1 && word !== word.toLowerCase()) return true;
  const before = abbreviationBefore(word);
  // “No.” in quotation marks is an answer, not the sign of a number.
  return before !== null && !(before === 'number' && /["”’']/.test(next ?? ''));
}

/** Punctuation and symbols: runs of stops, dashes and the like are one token, all else one character each. */
function cutSign(chunk: string, at: number, start: number, spans: TokenSpans): number {
  let size = matchAt(run, chunk, at);
  if (size === 0) {
    const character = chunk[at];
    if (isApostrophe(character))
      size = Math.max(1, at > 0 || spans.ends.at(-1) === start ? suffixLength(chunk, at) : 0);
    if (size <= 1 && isApostrophe(character)) size = leadingClitic(chunk, at);
    if (size <= 1) size = matchAt(picture, chunk, at) || size;
    if (size === 0) size = chunk.codePointAt(at)! > 0xffff ? 2 : 1;
    while (at + size < chunk.length && /[\u200d\ufe0f\p{M}]/u.test(chunk[at + size])) size++;
  }
  size = Math.min(size, chunk.length - at);
  push(spans, start + at, start + at + size);
  return at + size;
}

/** ’72, ’em, ’til: an apostrophe that belongs to what follows; else 1, the quotation mark alone. */
function leadingClitic(chunk: string, at: number): number {
  const rest = chunk.slice(at + 1, at + 6).toLowerCase();
  const decadeLength = /^\d\d(?:s)?(?!\w)/.exec(rest)?.[0].length ?? 0;
  if (decadeLength > 0) return decadeLength + 1;
  const word = /^(?:em|til|tis|twas|cause|bout|cos)(?!\w)/.exec(rest)?.[0].length ?? 0;
  return word > 0 ? word + 1 : 1;
}
