/** Finds what stands in quotation marks: curly, straight, angled; single outside double; over paragraphs re-opened. */
import type { Sentence } from '../analysis.js';

/** A stretch in quotation marks. */
export interface Quoted {
  /** Offset of the opening mark. */
  readonly open: number;
  /** The words between the marks. */
  readonly start: number;
  readonly end: number;
  /** Offset after the closing mark. */
  readonly close: number;
}

/**
 * The outermost stretches in quotation marks, in order, never overlapping; one pass over the text. A stretch that its
 * paragraph does not close goes on in the next when that begins with an opening mark, as long quotations do; otherwise
 * a curly mark counts to the end of its paragraph and a straight one as a stray.
 */
export function quotedStretches(text: string, sentences: readonly Sentence[]): Quoted[] {
  const paragraphs = paragraphsOf(sentences);
  const double = scan(text, paragraphs, doubleMark);
  if (!/[‘’'‚‛]/.test(text)) return double;
  return merged(double, scan(text, paragraphs, singleMark));
}

interface Paragraph {
  readonly start: number;
  readonly end: number;
}

function paragraphsOf(sentences: readonly Sentence[]): Paragraph[] {
  const out: { start: number; end: number; number: number }[] = [];
  for (const { start, end, paragraph } of sentences) {
    const last = out.at(-1);
    if (last !== undefined && last.number === paragraph) last.end = end;
    else out.push({ start, end, number: paragraph });
  }
  return out;
}

/** `open`, `close`, `either` (a straight mark that stands free on both sides), or null for no mark. */
type MarkKind = 'open' | 'close' | 'either' | null;
type MarkOf = (text: string, at: number) => MarkKind;

function scan(text: string, paragraphs: readonly Paragraph[], markOf: MarkOf): Quoted[] {
  const found: Quoted[] = [];
  let open = -1;
  for (let p = 0; p < paragraphs.length; p++) {
    const { start, end } = paragraphs[p];
    let from = start;
    // A mark that re-opens the running quotation is no new one.
    if (open >= 0) from = start + 1;
    for (let at = from; at < end; at++) {
      const mark = markOf(text, at);
      if (mark === null) continue;
      if (open >= 0 && mark !== 'open') {
        if (at > open + 1) found.push({ open, start: open + 1, end: at, close: at + 1 });
        open = -1;
      } else if (mark !== 'close') {
        // A paragraph’s quotation re-opened where the text has lost its paragraphs.
        if (open >= 0 && text[at] === '“' && endsSentence(text, at))
          found.push({ open, start: open + 1, end: trimmed(text, at), close: trimmed(text, at) });
        open = at;
      }
    }
    if (open < 0) continue;
    const next = paragraphs[p + 1];
    if (next !== undefined && markOf(text, next.start) === 'open') continue;
    if (text[open] === '“' && end > open + 1) found.push({ open, start: open + 1, end, close: end });
    open = -1;
  }
  return found;
}

function trimmed(text: string, end: number): number {
  let at = end;
  while (at > 0 && isBlank(text[at - 1])) at--;
  return at;
}

function endsSentence(text: string, at: number): boolean {
  return /[.!?]/.test(text[trimmed(text, at) - 1] ?? '') && trimmed(text, at) < at;
}

const isBlank = (character: string | undefined): boolean =>
  character === undefined || /[\s\u00a0([{—–\-/]/.test(character);
const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

function doubleMark(text: string, at: number): MarkKind {
  switch (text[at]) {
    case '“':
    case '„':
    case '«':
      return 'open';
    case '”':
    case '»':
      return 'close';
    case '"':
      if (!isBlank(text[at - 1]) && text[at - 1] !== '‘') return 'close';
      return isBlank(text[at + 1]) ? 'either' : 'open';
    default:
      return null;
  }
}

/** Single marks serve as apostrophes too: they open only before a word and close only after one has ended. */
function singleMark(text: string, at: number): MarkKind {
  const character = text[at];
  if (character !== '‘' && character !== '’' && character !== "'") return null;
  const before = text[at - 1];
  const after = text[at + 1];
  if (character !== '’' && isBlank(before) && isWord(after)) return 'open';
  if (character !== '‘' && !isBlank(before) && !isWord(after)) {
    // After an s it may be a possessive (the ministers’ talks): it closes where the clause does.
    const possessive = before === 's' && after === ' ' && /[\p{Ll}]/u.test(text[at + 2] ?? '');
    return possessive ? null : 'close';
  }
  return null;
}

/** Double and single stretches together; of two that overlap the one that holds the other, else the first. */
function merged(double: readonly Quoted[], single: readonly Quoted[]): Quoted[] {
  const all = [...double, ...single].sort((a, b) => a.open - b.open || b.close - a.close);
  const out: Quoted[] = [];
  let free = 0;
  for (const quoted of all) {
    if (quoted.open < free) continue;
    out.push(quoted);
    free = quoted.close;
  }
  return out;
}
