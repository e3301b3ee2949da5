/** The pairs of reports that are nearest in vocabulary: the hardest that are no copies. */
import type { NewsText } from './pairs.js';

/** Others that each report is paired with at most. */
const neighbours = 2;

/**
 * For each report those nearest to it by the words they share (cosine of tf-idf), each pair once, in a fixed order.
 *
 * @param apart days that lie between the two at least
 */
export function nearestPairs(news: readonly NewsText[], apart: number): [NewsText, NewsText][] {
  const counts = news.map(({ text }) => countsOf(text));
  const reports = new Map<string, number>();
  for (const words of counts)
    for (const word of words.keys()) reports.set(word, (reports.get(word) ?? 0) + 1);
  const vectors = counts.map((words) => {
    const weighted = new Map(
      [...words].map(([word, count]) => [
        word,
        (1 + Math.log(count)) * Math.log(news.length / (reports.get(word) ?? 1)),
      ]),
    );
    const length = Math.sqrt([...weighted.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return new Map([...weighted].map(([word, weight]) => [word, weight / length]));
  });
  const pairs = new Map<string, [NewsText, NewsText]>();
  for (let i = 0; i < news.length; i++) {
    const near = news
      .map((_, j) => j)
      .filter((j) => j !== i && daysBetween(news[i], news[j]) >= apart)
      .map((j) => ({ j, likeness: cosine(vectors[i], vectors[j]) }))
      .sort((a, b) => b.likeness - a.likeness || a.j - b.j)
      .slice(0, neighbours);
    for (const { j } of near) {
      const [a, b] = i < j ? [i, j] : [j, i];
      pairs.set(`${a} ${b}`, [news[a], news[b]]);
    }
  }
  return [...pairs.values()];
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

function daysBetween(a: NewsText, b: NewsText): number {
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) / 86_400_000;
}
