/** The stages of coding, each timed alone on what the stage before it gave. */
import { createCoder } from '../src/coder.js';
import { Analyser } from '../src/language/analyse.js';
import { cutSentences } from '../src/language/sentences.js';
import { Splitter } from '../src/language/splitter.js';
import { readReport } from '../src/report/read.js';
import type { RawReport } from './texts.js';

export interface StageTime {
  readonly stage: string;
  /** The median of the rounds. */
  readonly seconds: number;
}

/** Times each stage: one round to warm up, then `rounds` that count. */
export function timeStages(
  raw: readonly RawReport[],
  rounds: number,
): { words: number; sentences: number; times: StageTime[] } {
  const read = () => raw.map(({ bytes, name, publishedAt }) => readReport(bytes, { name, publishedAt }));
  const reports = read();
  const analyser = new Analyser();
  const splitter = new Splitter(analyser.model);
  const cut = () => reports.map(({ body }) => cutSentences(body, splitter));
  const forms = reports.flatMap(({ body }) =>
    cutSentences(body, splitter).map(({ starts, ends }) =>
      starts.map((start, i) => body.slice(start, ends[i])),
    ),
  );
  const coder = createCoder();
  const stages: [string, () => unknown][] = [
    ['read (clean the text)', read],
    ['cut (words and sentences)', cut],
    ['tag and parse', () => analyser.parse(forms)],
    ['analyse (cut, tag, parse, names, times ...)', () => reports.map(({ body }) => analyser.analyse(body))],
    ['code (analyse, actors, events, measures ...)', () => reports.map((report) => coder.code(report))],
    ['the whole way (read and code)', () => read().map((report) => coder.code(report))],
  ];
  const times = stages.map(([stage, work]) => ({ stage, seconds: medianTime(work, rounds) }));
  return { words: forms.reduce((sum, words) => sum + words.length, 0), sentences: forms.length, times };
}

function medianTime(work: () => unknown, rounds: number): number {
  work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    work();
    times.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}
