/** The stages of coding, each timed alone on what the stage before it gave. */
import { createCoder } from '../src/coder.js';
import { Analyser } from '../src/language/analyse.js';
import { cutSentences } from '../src/language/sentences.js';
import { Splitter } from '../src/language/splitter.js';
import { readReport } from '../src/report/read.js';
import type { RawReport } from './texts.js';

export interface StageTime {
  readonly stage: string;
  /** By the clock on the wall: the median of the rounds. */
  readonly seconds: number;
  /** Of processor time, which a busy machine disturbs less: the median of the rounds. */
  readonly processorSeconds: number;
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
  const times = stages.map(([stage, work]) => ({ stage, ...medianTimes(work, rounds) }));
  return { words: forms.reduce((sum, words) => sum + words.length, 0), sentences: forms.length, times };
}

function medianTimes(work: () => unknown, rounds: number): Omit<StageTime, 'stage'> {
  work();
  const wall: number[] = [];
  const processor: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    const cpu = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(cpu);
    wall.push(Number(process.hrtime.bigint() - start) / 1e9);
    processor.push((user + system) / 1e6);
  }
  return { seconds: median(wall), processorSeconds: median(processor) };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
