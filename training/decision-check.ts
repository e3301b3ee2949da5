/** Cross-validates the decision on marked relations, and measures it with our own sentences alone. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { parseTabbed } from '../src/evaluate/gold-file.js';
import { RelationRow, scoreRelations } from '../src/evaluate/relations.js';
import { calibrated } from '../src/events/decision/calibration.js';
import { Analyser } from '../src/language/analyse.js';
import { packagePath } from '../src/package-root.js';
import { answerOf, type CheckedAnswer, crossValidated, decisionCases, decisionWeights } from './decision.js';
import { hyperparameters } from './hyperparameters.js';
import { isotonic } from './isotonic.js';

const options = new Command('decision-check')
  .description(
    'Five-fold cross-validation of relations; then what our own sentences teach alone; calibration by tenths.',
  )
  .option('--relations <folder>', 'holds plv.tsv', packagePath('..', 'shared', 'data', 'relations'))
  .option('--sentences <folder>', 'our labelled sentences', packagePath('training', 'sentences'))
  .parse()
  .opts<{ relations: string; sentences: string }>();

const path = join(options.relations, 'plv.tsv');
const gold = new Map(
  parseTabbed(readFileSync(path, 'utf8'), RelationRow, path).rows.map((row) => [row.id, row]),
);
const cases = decisionCases(new Analyser(), options.relations, options.sentences);
const news = cases.filter(({ from }) => from === 'news');
const own = cases.filter(({ from }) => from !== 'news');
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(`${news.length} marked relations, ${own.length} events in sentences of our own`);

const answers = crossValidated(cases, hyperparameters.decision);
say(`five-fold: ${figures(answers)}`);
const ownWeights = decisionWeights(own, hyperparameters.decision);
say(`own sentences alone: ${figures(news.map((one) => answerOf(one, ownWeights)))}`);

// The line is fitted on one half of the answers and read on the other.
const half = (which: number): CheckedAnswer[] => answers.filter((_, a) => a % 2 === which);
const said = [0, 1].flatMap((which) => {
  const points = isotonic(half(1 - which).map(({ share, right }) => ({ claimed: share, right })));
  return half(which).map(({ share, right }) => ({ confidence: calibrated(points, share), right }));
});
say('confidence  answers  right');
for (let tenth = 0; tenth < 10; tenth++) {
  const some = said.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
  if (some.length === 0) continue;
  const share = some.filter(({ right }) => right).length / some.length;
  const mean = some.reduce((sum, { confidence }) => sum + confidence, 0) / some.length;
  say(`${mean.toFixed(2).padStart(10)}  ${String(some.length).padStart(7)}  ${share.toFixed(2)}`);
}

function figures(given: readonly CheckedAnswer[]): string {
  const rows = given.map(({ id }) => gold.get(id)!);
  const { rootMacroF1, rootAccuracy, quadMacroF1, binaryMacroF1 } = scoreRelations(
    rows,
    given.map(({ type }) => type),
    1,
  );
  return `root ${rootMacroF1} (accuracy ${rootAccuracy}) quad ${quadMacroF1} binary ${binaryMacroF1}`;
}
