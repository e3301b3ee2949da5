/** Trains the language model: from a folder of treebanks to one model file. `npm run train -- --help` says how. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { modelPath, readModelFile } from '../src/language/model-file.js';
import { packagePath } from '../src/package-root.js';
import { decisionCases, trainDecision } from './decision.js';
import { hyperparameters } from './hyperparameters.js';
import { keptLanguage, trainLanguage } from './language.js';
import { spannedDocuments, taggedDocuments, treebankDocuments } from './name-sources.js';
import { namesPart, trainNames } from './names.js';
import { PredicateReader } from './predicate-data.js';
import { trainPredicates } from './predicates.js';
import { readTreebank } from './treebank.js';

const program = new Command('train')
  .description('Trains the language model on a folder of treebanks in CoNLL-U.')
  .option(
    '--treebank <folder>',
    'holds *-train.conllu and *-dev.conllu, plain or .xz',
    packagePath('..', 'shared', 'data', 'ud'),
  )
  .option(
    '--names <folder>',
    'holds uner_ewt-dev.iob2 and re3d.jsonl',
    packagePath('..', 'shared', 'data', 'ner'),
  )
  .option('--relations <folder>', 'holds plv.tsv', packagePath('..', 'shared', 'data', 'relations'))
  .option('--out <file>', 'the model file', modelPath)
  .option('--seed <n>', 'the same seed gives the same bytes', '1')
  .option('--epochs <n>', 'epochs of the parser', String(hyperparameters.parser.schedule.epochs))
  .option('--threads <n>', 'the same number of threads gives the same bytes', '2')
  .option(
    '--keep <file>',
    'take lemmas, splitter and network from this model file and train only casing, names and decision, as after a change of the tables that only they read',
  )
  .parse();
const options = program.opts<{
  treebank: string;
  names: string;
  relations: string;
  out: string;
  seed: string;
  epochs: string;
  threads: string;
  keep?: string;
}>();
const seed = Number(options.seed);
const threads = Number(options.threads);

const train = await readTreebank(options.treebank, 'train');
const dev = await readTreebank(options.treebank, 'dev');
process.stderr.write(`${train.length} sentences to learn from, ${dev.length} to measure on\n`);

const parts =
  options.keep === undefined
    ? await trainLanguage({ train, dev, seed, threads, epochs: Number(options.epochs) })
    : keptLanguage(readModelFile(options.keep), train);
const tagger = parts.analyser();
const documents = [
  ...treebankDocuments(train, tagger),
  ...taggedDocuments(join(options.names, 'uner_ewt-dev.iob2'), tagger),
  ...spannedDocuments(join(options.names, 're3d.jsonl'), tagger),
];
parts.add('names', namesPart(trainNames(documents, hyperparameters.names), hyperparameters.names.slots));
const reading = parts.analyser();
const sentences = packagePath('training', 'sentences');
const cases = decisionCases(reading, options.relations, sentences);
const verbs = trainPredicates(
  new PredicateReader(reading),
  join(options.relations, 'plv.tsv'),
  sentences,
  hyperparameters.predicates,
);
parts.add('decision', trainDecision(cases, hyperparameters.decision, verbs));

const bytes = parts.bytes();
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, bytes);
process.stderr.write(`${options.out}: ${(bytes.length / 1e6).toFixed(1)} MB\n`);
