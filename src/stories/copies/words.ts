/** A text’s words as hashes, without case, accents, marks and little words (`lexicon/little-words.tsv`). */
import { readTable } from '../../lexicon/table.js';
import { FNV_START, fnvStep, mix } from './hashing.js';

/** What a UTF-16 unit is: ends a word, is left out of one, is a word by itself, or the unit that stands for it. */
const BREAK = 1;
const SKIP = 2;
const ALONE = 3;
/** 0 where a unit has not been met yet. */
const classes = new Uint16Array(0x10000);

/** Letters of every script in lower case without accents; figures; Chinese and Japanese signs are words by themselves. */
function classOf(unit: number): number {
  const text = String.fromCharCode(unit);
  if (text === "'" || text === '’' || text === 'ʼ') return SKIP;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return ALONE;
  if (/\p{M}/u.test(text)) return SKIP;
  if (/\p{L}|\p{N}/u.test(text)) return text.normalize('NFD').toLowerCase().charCodeAt(0);
  return unit >= 0xd800 && unit <= 0xdfff ? unit : BREAK;
}

/** Marks that stand inside a number: `1,200`, `2.5`. */
const COMMA = 0x2c;
const POINT = 0x2e;

let little: ReadonlySet<number> | undefined;

function littleWords(): ReadonlySet<number> {
  little ??= new Set(readTable('little-words', ['word']).map(({ cells }) => hashOfWord(cells.word)));
  return little;
}

function hashOfWord(word: string): number {
  let hash = FNV_START;
  for (let i = 0; i < word.length; i++) hash = fnvStep(hash, word.charCodeAt(i));
  return mix(hash);
}

/** Words of a text of up to this many UTF-16 units are read; what follows is not compared. */
export const longestText = 1_000_000;

/**
 * A text’s words in order, little ones left out: what the last {@link WordScan.read} found. One scan is used for many
 * texts, so that its arrays (12 bytes for every unit of the longest text read, 12 MB at most) are made once.
 */
export class WordScan {
  /** Hash of each word, and where it starts and ends in the text: the first `count` of each. */
  hashes = new Uint32Array(8192);
  starts = new Uint32Array(8192);
  ends = new Uint32Array(8192);
  count = 0;

  /** Reads a text. Linear in its length, up to {@link longestText}. */
  read(text: string): void {
    const length = Math.min(text.length, longestText);
    if (this.hashes.length <= length) this.grow(Math.min(longestText, 2 * length) + 1);
    const skipped = littleWords();
    this.count = 0;
    let start = -1;
    let hash = FNV_START;
    let last = 0x20;
    let lastKind = BREAK;
    for (let i = 0; i <= length; i++) {
      const unit = i < length ? text.charCodeAt(i) : 0x20;
      let kind = classes[unit];
      if (kind === 0) {
        kind = classOf(unit);
        classes[unit] = kind;
      }
      if (kind === SKIP) continue;
      if ((unit === COMMA || unit === POINT) && isDigit(last) && isDigit(text.charCodeAt(i + 1))) {
        // “1,200” is 1200, but “1.5” is not 15.
        if (unit === POINT) hash = fnvStep(hash, unit);
        continue;
      }
      if (start >= 0 && (kind === BREAK || kind === ALONE || lastKind === ALONE)) {
        this.add(mix(hash), start, i, skipped);
        start = -1;
      }
      last = unit;
      lastKind = kind;
      if (kind === BREAK) continue;
      if (start < 0) {
        start = i;
        hash = FNV_START;
      }
      hash = fnvStep(hash, kind === ALONE ? unit : kind);
    }
  }

  private add(word: number, start: number, end: number, skipped: ReadonlySet<number>): void {
    if (skipped.has(word)) return;
    this.hashes[this.count] = word;
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }

  private grow(size: number): void {
    this.hashes = new Uint32Array(size);
    this.starts = new Uint32Array(size);
    this.ends = new Uint32Array(size);
  }
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
