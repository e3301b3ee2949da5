/** Pairs of reports that are copies, and pairs that only tell of the same topic, made from any news by a program. */
import { cut, dressed, refigured, reworded, spliced, trimmed, wordCount } from './editing.js';
import { nearestPairs } from './nearest.js';
import { randomFrom } from './random.js';

/** A report as the pairs are made from it. */
export interface NewsText {
  readonly id: string;
  /** The day that it was published. */
  readonly date: string;
  readonly text: string;
}

export const copyKinds = [
  'dressed',
  'trimmed',
  'cut',
  'spliced',
  'reworded',
  'rewritten',
  'trimmed and reworded',
  'cut, reworded, figures changed',
] as const;
export const otherKinds = ['same topic', 'same topic, dressed', 'same topic, reworded'] as const;
export type PairKind = (typeof copyKinds)[number] | (typeof otherKinds)[number];

export interface Pair {
  readonly kind: PairKind;
  readonly copy: boolean;
  /** What the two were made from. */
  readonly ids: readonly [string, string];
  readonly first: string;
  readonly second: string;
}

/** Words that change in a light rewrite and in a rewrite, beside those of the table. */
const lightRate = 0.05;
const rewriteRate = 0.1;

/** Days that lie between two reports of a pair that is no copy: a follow-up takes paragraphs over. */
const apart = 3;

/** Below this many words nothing is left to cut. */
const shortest = 150;

/**
 * For each kind of copy a pair from every third report or so, and as many pairs of the reports nearest to one another in
 * vocabulary, which are as hard as pairs that are none can be. The same news and seed give the same pairs.
 */
export function makePairs(news: readonly NewsText[], seed: number): Pair[] {
  const random = randomFrom(seed);
  const long = news.filter(({ text }) => wordCount(text) >= shortest);
  const near = nearestPairs(news, apart);
  const pairs: Pair[] = [];
  const copy = (kind: PairKind, { id, text }: NewsText, second: string): void => {
    pairs.push({ kind, copy: true, ids: [id, id], first: text, second });
  };
  for (const [i, report] of long.entries()) {
    const { text } = report;
    for (const kind of [copyKinds[i % copyKinds.length], ...otherKindsOfCopy(i)]) {
      if (kind === 'dressed') copy(kind, report, dressed(text, random));
      else if (kind === 'trimmed') copy(kind, report, trimmed(text, random));
      else if (kind === 'cut') copy(kind, report, dressed(cut(text, random), random));
      else if (kind === 'spliced') {
        const other = long[(i + 1 + Math.floor(random() * (long.length - 1))) % long.length];
        copy(kind, report, spliced(text, other.text, random));
      } else if (kind === 'reworded') copy(kind, report, reworded(text, lightRate, random));
      else if (kind === 'rewritten') copy(kind, report, dressed(reworded(text, rewriteRate, random), random));
      else if (kind === 'trimmed and reworded')
        copy(kind, report, reworded(trimmed(text, random), lightRate, random));
      else copy(kind, report, refigured(reworded(cut(text, random), lightRate, random), random));
    }
  }
  const wanted = pairs.length;
  for (let i = 0; i < wanted && i < otherKinds.length * near.length; i++) {
    const kind = otherKinds[(i + Math.floor(i / near.length)) % otherKinds.length];
    const [first, second] = near[i % near.length];
    const change = (text: string) =>
      kind === 'same topic'
        ? text
        : kind === 'same topic, dressed'
          ? dressed(text, random)
          : reworded(text, lightRate, random);
    const ids = [first.id, second.id] as const;
    pairs.push({ kind, copy: false, ids, first: change(first.text), second: change(second.text) });
  }
  return pairs;
}

/** Two more kinds for each report, so that every kind falls on three eighths of them. */
function otherKindsOfCopy(i: number): PairKind[] {
  return [copyKinds[(i + 3) % copyKinds.length], copyKinds[(i + 5) % copyKinds.length]];
}
