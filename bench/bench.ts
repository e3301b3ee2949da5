/** `npm run bench`: words per second of each stage and the whole way, start-up time and memory. One thread. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { copyLines } from './copies.js';
import { timeMerging } from './merge.js';
import { timeStages } from './stages.js';
import { newsReports, sampleReports } from './texts.js';

const program = new Command('bench')
  .description('Measures how fast Chancery reads and codes, on one thread. Words are tokens.')
  .option('--news <file>', 'JSON lines with id, date and text (default: the reports in samples/, ten times)')
  .option('--rounds <n>', 'rounds that count, after one to warm up', '3')
  .option('--copies <n>', 'reports among which copies are sought; 0 for none', '20000')
  .option('--merge <n>', 'synthetic events to merge into occurrences; 0 for none', '100000')
  .parse();
const { news, rounds, copies, merge } = program.opts<{
  news?: string;
  rounds: string;
  copies: string;
  merge: string;
}>();

const reports = news ? newsReports(news) : sampleReports();
const { words, sentences, times } = timeStages(reports, Number(rounds));
const lines = [
  `${reports.length} reports, ${sentences} sentences, ${words} words; Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, load ${loadavg()[0].toFixed(1)} on ${cpus().length} cores`,
  '',
  `${''.padEnd(46)} ${'words/s'.padStart(10)} ${'sentences/s'.padStart(12)} ${'words per processor second'.padStart(27)}`,
  ...times.map(({ stage, seconds, processorSeconds }) => {
    const rate = (count: number, per: number): string => Math.round(count / per).toLocaleString('en');
    const columns = [
      rate(words, seconds).padStart(10),
      rate(sentences, seconds).padStart(12),
      rate(words, processorSeconds).padStart(27),
    ];
    return `${stage.padEnd(46)} ${columns.join(' ')}`;
  }),
  '',
  `${'peak memory of this run'.padEnd(46)} ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  ...startUp(),
  ...copyLines(reports, Number(copies)),
  ...merging(Number(merge)),
];
process.stdout.write(`${lines.join('\n')}\n`);

/** Processes that only load the language model, or start and code one sentence: medians of five. */
function startUp(): string[] {
  const { load, processor, resident: analyser } = medians('load.js', 'load', 'processor', 'resident');
  const { loaded, first, resident } = medians('startup.js', 'loaded', 'first', 'resident');
  const row = (what: string, figure: string): string => `${what.padEnd(46)} ${figure}`;
  const ms = (value: number): string => `${Math.round(value)} ms`;
  const mb = (value: number): string => `${Math.round(value)} MB`;
  return [
    row('load: model read, analyser ready', `${ms(load)} (${ms(processor)} of processor time)`),
    row('resident memory of an analyser', mb(analyser)),
    row('start-up: process start to coder ready', ms(loaded)),
    row('start-up: process start to first report coded', ms(first)),
    row('resident memory after the first report', mb(resident)),
  ];
}

/** The median of each figure that a script prints, run five times in a process of its own. */
function medians<Name extends string>(script: string, ...names: Name[]): Record<Name, number> {
  const path = fileURLToPath(new URL(`./${script}`, import.meta.url));
  const runs = Array.from(
    { length: 5 },
    (): Record<Name, number> => JSON.parse(execFileSync(process.execPath, [path], { encoding: 'utf8' })),
  );
  const middle = (name: Name): number => runs.map((run) => run[name]).sort((a, b) => a - b)[2];
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as Record<Name, number>;
}

/** Synthetic events merged at once, and once more in another order and in ten batches. */
function merging(count: number): string[] {
  if (count === 0) return [];
  const {
    accounts,
    occurrences,
    largest,
    seconds,
    processorSeconds,
    incrementSeconds,
    hash,
    sameInAnyOrder,
  } = timeMerging(count);
  const size = `${accounts.toLocaleString('en')} events into ${occurrences.toLocaleString('en')} occurrences`;
  return [
    '',
    `${`merge ${size}`.padEnd(46)} ${seconds.toFixed(1)} s (${processorSeconds.toFixed(1)} s of processor time), the largest of ${largest} events`,
    `${'merge the last hundredth part into the rest'.padEnd(46)} ${incrementSeconds.toFixed(1)} s of processor time`,
    `${'the same in another order and in ten batches'.padEnd(46)} ${sameInAnyOrder ? 'yes' : 'NO'} (${hash})`,
  ];
}
