import { describe, expect, it } from 'vitest';
import { copyKinds, makePairs, type NewsText, otherKinds } from './pairs.js';
import { pick, randomFrom } from './random.js';
import { findPairs, scoreCopies, timeCopies } from './score.js';

/** News of invented words: some are those of one topic, so that reports of it are near one another. */
function inventedNews(count: number): NewsText[] {
  const random = randomFrom(7);
  const word = () =>
    Array.from({ length: 3 }, () => pick(['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'to'], random)).join('');
  const topics = Array.from({ length: 4 }, () => Array.from({ length: 40 }, word));
  return Array.from({ length: count }, (_, i) => {
    const sentence = () =>
      Array.from({ length: 12 }, () => (random() < 0.5 ? pick(topics[i % 4], random) : word()))
        .join(' ')
        .replace(/^./, (letter) => letter.toUpperCase());
    const text = Array.from({ length: 20 }, () => `${sentence()} ${Math.floor(random() * 100)}.`).join(' ');
    return { id: `${i}`, date: `2025-01-${String(1 + ((i * 5) % 28)).padStart(2, '0')}`, text };
  });
}

describe('evaluate copies', () => {
  const news = inventedNews(16);
  const pairs = makePairs(news, 1);

  it('makes the same pairs of the same news and seed', () => {
    expect(makePairs(news, 1)).toEqual(pairs);
    expect(makePairs(news, 2)).not.toEqual(pairs);
  });

  it('makes every kind, as many that are copies as are not', () => {
    expect(new Set(pairs.map(({ kind }) => kind))).toEqual(new Set([...copyKinds, ...otherKinds]));
    expect(pairs.filter(({ copy }) => copy).length * 2).toBe(pairs.length);
  });

  it('pairs no report with itself where there is no copy', () => {
    for (const { copy, ids } of pairs) expect(ids[0] === ids[1]).toBe(copy);
  });

  it('counts what was found', () => {
    const scores = scoreCopies(pairs, findPairs(pairs));
    expect(scores.precision).toBeGreaterThanOrEqual(98);
    expect(scores.recall).toBeGreaterThanOrEqual(95);
    expect(scores.kinds.trimmed).toMatchObject({ percent: 100 });
  });

  it('gives speed and memory', () => {
    const { reportsPerMinute, bytesPerReport } = timeCopies(news, 40);
    expect(reportsPerMinute).toBeGreaterThan(0);
    expect(bytesPerReport).toBeGreaterThan(2000);
  });
});
