/** The figures that a copy gives otherwise than the report it was made from. */

import { type FigureWords, figuresOf } from './figures.js';
import { mixPair } from './hashing.js';
import { WordScan } from './words.js';

/** A figure of one text and what stands in its place in the other; offsets into each. */
export interface ChangedFigure {
  readonly first: { readonly text: string; readonly start: number; readonly end: number };
  readonly second: { readonly text: string; readonly start: number; readonly end: number };
}

/** Words to either side of a figure among which the same words are looked for in both texts. */
const reach = 8;
/** Changed figures that are given at most. */
const mostChanged = 50;

/**
 * Figures with another value in the second text, in the order of the first. A figure’s place in the other text is
 * between the nearest pairs of words to its left and right that each text has once; where that place has more figures in one
 * text than in the other, beside the same two words. “25%” and “25 per cent” do not differ. Linear.
 */
export function changedFigures(first: string, second: string): ChangedFigure[] {
  const a = read(first);
  const b = read(second);
  const changed: ChangedFigure[] = [];
  const compare = (here: FigureWords, there: FigureWords) => {
    if (here.value !== there.value)
      changed.push({ first: spanOf(first, here), second: spanOf(second, there) });
  };
  let done = -1;
  for (const figure of a.figures) {
    if (figure.first <= done || changed.length >= mostChanged) continue;
    const place = placeOf(figure.first, a, b);
    const here = place === null ? [figure] : within(a.figures, place.fromA, place.untilA);
    const there = place === null ? [] : within(b.figures, place.fromB, place.untilB);
    done = place?.untilA ?? figure.first;
    for (const [i, one] of here.entries()) {
      const other = here.length === there.length ? there[i] : besideSameWords(one, a, b);
      if (other !== null) compare(one, other);
    }
  }
  return changed;
}

/** The figure that follows the same two words, or else precedes them, where the sentence has come to stand elsewhere. */
function besideSameWords({ first, last }: FigureWords, a: ReadText, b: ReadText): FigureWords | null {
  const left = first < 2 ? -1 : placeIn(b, a.pairs[first - 2]);
  if (left >= 0) {
    const after = b.figures[firstFrom(b.figures, left + 2)];
    return after?.first === left + 2 ? after : null;
  }
  const right = placeIn(b, a.pairs[last + 1] ?? 0);
  const before = right < 0 ? undefined : b.figures[firstFrom(b.figures, right) - 1];
  return before?.last === right - 1 ? before : null;
}

/** Where the text has the pair of words, once; -1 where it does not. */
function placeIn({ places }: ReadText, pair: number): number {
  return pair === 0 ? -1 : (places.get(pair) ?? -1);
}

interface ReadText {
  readonly figures: readonly FigureWords[];
  /** By word: the hash of it and the next, 0 where one is a figure or the pair stands twice. */
  readonly pairs: Uint32Array;
  /** Pair → number of its first word. */
  readonly places: ReadonlyMap<number, number>;
}

function read(text: string): ReadText {
  const scan = new WordScan();
  scan.read(text);
  const figures = figuresOf(text, scan);
  const isFigure = new Uint8Array(scan.count);
  for (const { first, last } of figures) isFigure.fill(1, first, last + 1);
  const pairs = new Uint32Array(scan.count);
  const places = new Map<number, number>();
  for (let i = 0; i + 1 < scan.count; i++) {
    if (isFigure[i] === 1 || isFigure[i + 1] === 1) continue;
    const pair = mixPair(scan.hashes[i], scan.hashes[i + 1]) || 1;
    pairs[i] = pair;
    places.set(pair, places.has(pair) ? -1 : i);
  }
  for (let i = 0; i < pairs.length; i++) if (places.get(pairs[i]) === -1) pairs[i] = 0;
  return { figures, pairs, places };
}

interface Place {
  /** First and last word between the pairs that both texts have. */
  readonly fromA: number;
  readonly untilA: number;
  readonly fromB: number;
  readonly untilB: number;
}

function placeOf(word: number, a: ReadText, b: ReadText): Place | null {
  const there = (pair: number): number => placeIn(b, pair);
  let left = -1;
  for (let i = word - 2; i >= Math.max(0, word - 2 - reach) && left < 0; i--)
    if (there(a.pairs[i]) >= 0) left = i;
  let right = -1;
  for (let i = word + 1; i < Math.min(a.pairs.length, word + 1 + reach) && right < 0; i++)
    if (there(a.pairs[i]) >= 0) right = i;
  // Near an end of both texts there is nothing beyond: the place goes to the end.
  const fromA = left < 0 ? 0 : left + 2;
  const untilA = right < 0 ? a.pairs.length - 1 : right - 1;
  const fromB = left < 0 ? 0 : there(a.pairs[left]) + 2;
  const untilB = right < 0 ? b.pairs.length - 1 : there(a.pairs[right]) - 1;
  const isPlace = (from: number, until: number) => from <= until && until - from <= 2 * reach;
  return isPlace(fromA, untilA) && isPlace(fromB, untilB) ? { fromA, untilA, fromB, untilB } : null;
}

function within(figures: readonly FigureWords[], from: number, until: number): FigureWords[] {
  const found: FigureWords[] = [];
  for (let i = firstFrom(figures, from); i < figures.length && figures[i].last <= until; i++)
    found.push(figures[i]);
  return found;
}

/** Number of the first figure that starts at the word or after it. */
function firstFrom(figures: readonly FigureWords[], word: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (figures[middle].first < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanOf(text: string, { start, end }: FigureWords): ChangedFigure['first'] {
  return { text: text.slice(start, end), start, end };
}
