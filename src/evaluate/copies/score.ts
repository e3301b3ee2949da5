/** Precision and recall of finding copies, by kind of pair, with all texts in one stream; speed and memory. */
import { CopyIndex } from '../../stories/copies/copy-index.js';
import { percent } from '../scores.js';
import type { NewsText, Pair } from './pairs.js';

export interface CopyScores {
  readonly pairs: number;
  readonly copies: number;
  readonly precision: number;
  readonly recall: number;
  /** Of each kind: its pairs, and how many of them were found to be copies. */
  readonly kinds: Readonly<Record<string, { pairs: number; found: number; percent: number }>>;
}

/** What was found of a pair: how much of each text is in the other, null where they were not found to be copies. */
export interface PairAnswer {
  readonly ofFirst: number;
  readonly ofSecond: number;
}

/** Puts the texts of all pairs through one index, as a stream has them, and says which pairs it finds. */
export function findPairs(pairs: readonly Pair[]): (PairAnswer | null)[] {
  const index = new CopyIndex({ capacity: 2 * pairs.length });
  return pairs.map(({ first, second }, i) => {
    index.add(`${i} first`, first);
    const found = index.add(`${i} second`, second).find(({ id }) => id === `${i} first`);
    return found === undefined ? null : { ofFirst: found.overlap.ofSecond, ofSecond: found.overlap.ofFirst };
  });
}

/** Percentages over all pairs, and of each kind how many were found. */
export function scoreCopies(pairs: readonly Pair[], answers: readonly (PairAnswer | null)[]): CopyScores {
  const kinds: Record<string, { pairs: number; found: number; percent: number }> = {};
  let right = 0;
  let found = 0;
  for (const [i, { kind, copy }] of pairs.entries()) {
    kinds[kind] ??= { pairs: 0, found: 0, percent: 0 };
    kinds[kind].pairs++;
    if (answers[i] === null) continue;
    kinds[kind].found++;
    found++;
    if (copy) right++;
  }
  for (const one of Object.values(kinds)) one.percent = percent(one.found, one.pairs);
  const copies = pairs.filter(({ copy }) => copy).length;
  return {
    pairs: pairs.length,
    copies,
    precision: percent(right, found),
    recall: percent(right, copies),
    kinds,
  };
}

export interface CopySpeed {
  readonly reports: number;
  readonly reportsPerMinute: number;
  /** Of the index when it is full, its ids not counted. */
  readonly bytesPerReport: number;
}

/**
 * Adds `count` reports of the news’ lengths to one index on this thread. Each round through the news spells every word
 * in its own way, so that the reports differ as news does.
 */
export function timeCopies(news: readonly NewsText[], count: number): CopySpeed {
  const index = new CopyIndex({ capacity: count });
  let seconds = 0;
  for (let start = 0, round = 0; start < count; start += news.length, round++) {
    const mark = String.fromCharCode(0x61 + (round % 26), 0x61 + (Math.floor(round / 26) % 26));
    const texts = news.slice(0, count - start).map(({ text }) => text.replace(/\p{L}{4,}/gu, `$&${mark}`));
    const began = process.cpuUsage();
    for (const [i, text] of texts.entries()) index.add(`${start + i}`, text);
    const { user, system } = process.cpuUsage(began);
    seconds += (user + system) / 1e6;
  }
  return {
    reports: count,
    reportsPerMinute: Math.round((60 * count) / seconds),
    bytesPerReport: Math.round(index.bytes / count),
  };
}
