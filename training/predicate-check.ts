/** Cross-validates coding on our own sentences, without the decision about verbs and with it, and how sure its events are. */
import { join } from 'node:path';
import { Command } from 'commander';
import { scoreEvents } from '../src/evaluate/events.js';
import { bareEvent } from '../src/evaluate/tasks/events.js';
import { calibrated } from '../src/events/decision/calibration.js';
import { Analyser } from '../src/language/analyse.js';
import { packagePath } from '../src/package-root.js';
import { hyperparameters } from './hyperparameters.js';
import { PredicateReader } from './predicate-data.js';
import {
  asInNews,
  bestThreshold,
  type CheckedEvent,
  calibrationsOf,
  crossValidatedEvents,
  predicateCases,
  sumsOf,
} from './predicates.js';

const options = new Command('predicate-check')
  .description('Five-fold cross-validation of coding on our own sentences, without and with the decision.')
  .option('--relations <folder>', 'holds plv.tsv', packagePath('..', 'shared', 'data', 'relations'))
  .option('--sentences <folder>', 'our labelled sentences', packagePath('training', 'sentences'))
  .parse()
  .opts<{ relations: string; sentences: string }>();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const reader = new PredicateReader(new Analyser());
const relations = join(options.relations, 'plv.tsv');
const known = predicateCases(reader, relations, options.sentences);
const { sentences, cases } = known;
for (const from of ['open', 'matched', 'frame', 'news']) {
  const some = cases.filter((one) => one.from === from);
  say(`${from}: ${some.length} verbs, ${some.filter(({ isEvent }) => isEvent).length} of them events`);
}
const settings = hyperparameters.predicates;
const events = crossValidatedEvents(reader, known, settings);
const wanted = sentences.map((one) => ({ events: one.wanted }));
const count = wanted.reduce((sum, one) => sum + one.events.length, 0);
const inNews = asInNews(events, sentences, settings.eventful);
const threshold = bestThreshold(inNews, count, settings.leastRight);
report('frames alone', 2);
for (const at of [0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.84, 0.88, 0.9, 0.94]) report(`from ${at}`, at);
report(`chosen: ${threshold}`, threshold);

// The lines are fitted on one half and read on the other.
const said = events.map((some) => some.filter(({ decided, claimed }) => !decided || claimed >= threshold));
const half = (which: number): CheckedEvent[] => said.filter((_, n) => n % 2 === which).flat();
table(
  'own sentences',
  [0, 1].flatMap((which) => readBy(half(1 - which), half(which))),
);
const news = reader.relationEvents(relations);
const newsHalf = (which: number): CheckedEvent[] => news.filter((_, n) => n % 2 === which);
table(
  'marked relations, lines from our own sentences and the other half of the relations',
  [0, 1].flatMap((which) => readBy([...newsHalf(1 - which), ...said.flat()], newsHalf(which))),
);

function readBy(
  measured: readonly CheckedEvent[],
  given: readonly CheckedEvent[],
): { confidence: number; right: boolean }[] {
  const lines = calibrationsOf(measured);
  return given.map(({ decided, claimed, right }) => ({
    confidence: calibrated(decided ? lines.decided : lines.frames, claimed),
    right,
  }));
}

function report(name: string, least: number): void {
  const kept = events.map((some) => some.filter(({ decided, claimed }) => !decided || claimed >= least));
  const answers = kept.map((some) => some.map(({ event }) => bareEvent(event, true)));
  const { type, full } = scoreEvents(wanted, answers);
  const own = kept.flat().filter(({ decided }) => decided);
  const right = own.filter((one) => one.right).length;
  const sums = sumsOf(inNews.filter(({ decided, claimed }) => decided && claimed >= least));
  const quiet = wanted.flatMap((one, n) => (one.events.length === 0 ? answers[n].length : []));
  const line = ({ precision, recall, f1 }: typeof type): string => `P ${precision} R ${recall} F1 ${f1}`;
  say(
    `${name.padEnd(14)} type ${line(type)}, full ${line(full)}; its own ${own.length}, right ${right}, ` +
      `as in news ${((100 * sums.right) / Math.max(1, sums.all)).toFixed(0)} %; ` +
      `false ${quiet.reduce((sum, one) => sum + one, 0)} of ${quiet.length} sentences with nothing`,
  );
}

function table(name: string, some: readonly { confidence: number; right: boolean }[]): void {
  say(`${name}\nconfidence  events  right`);
  for (let tenth = 0; tenth < 10; tenth++) {
    const inTenth = some.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    if (inTenth.length === 0) continue;
    const mean = inTenth.reduce((sum, { confidence }) => sum + confidence, 0) / inTenth.length;
    const right = inTenth.filter((one) => one.right).length / inTenth.length;
    say(`${mean.toFixed(2).padStart(10)}  ${String(inTenth.length).padStart(6)}  ${right.toFixed(2)}`);
  }
}
