/** Whether two reports tell the same news in their own words: how alike the openings are. */
import { WordScan } from './copies/words.js';

/** Words of a report’s opening, little ones left out: its headline and first paragraphs. */
const openingWords = 150;

/**
 * Reports that are thought to stand beside a set and to have none of its words, so that in a small set the words that all
 * its reports share are not taken for words of every text.
 */
const beside = 100;

/** Words of the opening → weight; of length 1. */
export type Opening = ReadonlyMap<number, number>;

/**
 * The openings of a set of reports as vectors of words, each word weighted by how often it stands in the opening and how
 * few others have it (tf-idf; Salton and Buckley, “Term-weighting approaches in automatic text retrieval”, 1988).
 * Depends on the set, not on its order. Linear.
 */
export function openingsOf(
  reports: readonly { readonly title: string | null; readonly body: string }[],
): Opening[] {
  const scan = new WordScan();
  const counts = reports.map(({ title, body }) => {
    scan.read(`${title ?? ''}\n${body.slice(0, 4000)}`);
    const words = new Map<number, number>();
    for (let i = 0; i < Math.min(scan.count, openingWords); i++)
      words.set(scan.hashes[i], (words.get(scan.hashes[i]) ?? 0) + 1);
    return words;
  });
  const having = new Map<number, number>();
  for (const words of counts) for (const word of words.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  return counts.map((words) => {
    const weights = new Map<number, number>();
    let square = 0;
    // In the order of the words’ hashes: sums of fractions depend on order.
    for (const word of [...words.keys()].sort((a, b) => a - b)) {
      const weight =
        (1 + Math.log(words.get(word) ?? 1)) *
        Math.log((beside + reports.length) / (1 + (having.get(word) ?? 0)));
      weights.set(word, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [word, weight] of weights) weights.set(word, weight / length);
    return weights;
  });
}

/** How alike two openings are, from 0 to 1: the cosine of their vectors. */
export function likeness(first: Opening, second: Opening): number {
  const [fewer, more] = first.size <= second.size ? [first, second] : [second, first];
  let sum = 0;
  for (const [word, weight] of fewer) sum += weight * (more.get(word) ?? 0);
  return sum;
}
