/** Lines that are not the story: navigation, sharing, subscriptions, cookies, related links (`lexicon/clutter.tsv`). */
import { ChanceryError } from '../errors.js';
import { readTable } from '../lexicon/table.js';
import { endsSentence, hasInnerSentenceEnd, titleCaseShare, wordsOf } from './form.js';

const MAX_START_WORDS = 45;
const MAX_END_WORDS = 20;

interface Phrases {
  readonly line: ReadonlySet<string>;
  /** By first word: a line is compared with the few phrases that share it. */
  readonly start: ReadonlyMap<string, readonly string[]>;
  /** The same, for lines that are no sentence. */
  readonly label: ReadonlyMap<string, readonly string[]>;
  readonly end: readonly string[];
  /** Anywhere in a line of up to {@link MAX_START_WORDS} words. */
  readonly part: readonly string[];
}

let loaded: Phrases | undefined;

function phrases(): Phrases {
  loaded ??= loadPhrases();
  return loaded;
}

function loadPhrases(): Phrases {
  const line = new Set<string>();
  const start = new Map<string, string[]>();
  const label = new Map<string, string[]>();
  const end: string[] = [];
  const part: string[] = [];
  for (const row of readTable('clutter', ['phrase', 'where'])) {
    const { phrase, where } = row.cells;
    if (where === 'line') line.add(phrase);
    else if (where === 'end') end.push(phrase);
    else if (where === 'part') part.push(phrase);
    else if (where === 'start' || where === 'label') {
      line.add(bare(phrase));
      const first = firstWord(phrase);
      const index = where === 'start' ? start : label;
      index.set(first, [...(index.get(first) ?? []), phrase]);
    } else {
      throw new ChanceryError('C102', {
        thing: 'clutter.tsv',
        line: row.line,
        why: `“${where}” is no place`,
      });
    }
  }
  return { line, start, label, end, part };
}

/** True for a line that belongs to the page and not to the story. Linear in the line’s length. */
export function isClutter(text: string): boolean {
  if (text.length > 600) return false;
  const line = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}©(]+/u, '');
  const stripped = bare(line);
  if (stripped === '') return true;
  const { line: whole, start, label, end, part } = phrases();
  if (whole.has(stripped)) return true;
  const words = wordsOf(line).length;
  if (words <= MAX_START_WORDS && start.get(firstWord(line))?.some((phrase) => startsWith(line, phrase)))
    return true;
  if (
    words <= MAX_END_WORDS &&
    !endsSentence(line) &&
    label.get(firstWord(line))?.some((phrase) => startsWith(line, phrase))
  )
    return true;
  if (words <= MAX_END_WORDS && end.some((phrase) => stripped.endsWith(` ${phrase}`) || stripped === phrase))
    return true;
  if (words <= MAX_START_WORDS && part.some((phrase) => line.includes(phrase))) return true;
  return isNavigation(text);
}

/** A row of links on one line: `Home | World | Politics`, `Home » World » Asia`. */
function isNavigation(text: string): boolean {
  if (endsSentence(text) || text.length > 300) return false;
  const parts = text.split(/\s[|›»>•·/]\s|\s?\|\s?/);
  return (
    parts.length >= 3 &&
    parts.every((part) => wordsOf(part).length <= 4) &&
    !hasInnerSentenceEnd(text) &&
    titleCaseShare(text) > 0.6
  );
}

/** Starts with the phrase as whole words. */
function startsWith(line: string, phrase: string): boolean {
  if (!line.startsWith(phrase)) return false;
  return /[^\p{L}\p{N}]$/u.test(phrase) || !/^[\p{L}\p{N}]/u.test(line.slice(phrase.length));
}

function firstWord(line: string): string {
  return line.startsWith('©') ? '©' : (/^[^\s:|,]+/.exec(line)?.[0] ?? '');
}

/** Without marks at either end. */
function bare(line: string): string {
  return line.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]{1,20}$/u, '');
}
