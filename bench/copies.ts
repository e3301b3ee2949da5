/** How fast copies are found: a stream of different reports, and the hardest case, one report rewritten again and again. */
import { reworded } from '../src/evaluate/copies/editing.js';
import { randomFrom } from '../src/evaluate/copies/random.js';
import { timeCopies } from '../src/evaluate/copies/score.js';
import { readReport } from '../src/report/read.js';
import { CopyIndex } from '../src/stories/copies/copy-index.js';
import type { RawReport } from './texts.js';

/** Rewrites of one report in the hardest case. */
const rewrites = 1000;
/** Words that change in each, beside those of the table. */
const rate = 0.03;

/** Two lines of figures, of processor time; none for a count of 0. The reports are the benchmark’s own, spelt anew in each round. */
export function copyLines(raw: readonly RawReport[], count: number): string[] {
  if (count === 0) return [];
  const news = raw.map(({ bytes, name }, i) => ({
    id: `${i}`,
    date: '2025-01-01',
    text: readReport(bytes, { name }).body,
  }));
  const { reportsPerMinute, bytesPerReport } = timeCopies(news, count);
  return [
    `${`copies: ${count.toLocaleString('en')} different reports`.padEnd(46)} ${reportsPerMinute.toLocaleString('en')} reports/min, ${bytesPerReport.toLocaleString('en')} bytes each`,
    `${`copies: ${rewrites.toLocaleString('en')} rewrites of one`.padEnd(46)} ${rewritesPerMinute(news[0].text).toLocaleString('en')} reports/min`,
  ];
}

function rewritesPerMinute(text: string): number {
  const random = randomFrom(1);
  const texts = Array.from({ length: rewrites }, () => reworded(text, rate, random));
  const index = new CopyIndex({ capacity: rewrites });
  const began = process.cpuUsage();
  for (const [i, one] of texts.entries()) index.add(`${i}`, one);
  const { user, system } = process.cpuUsage(began);
  return Math.round((60 * rewrites * 1e6) / (user + system));
}
