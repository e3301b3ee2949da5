/** Trains the language model: from a folder of treebanks to one model file. `npm run train -- --help` says how. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { Analyser } from '../src/language/analyse.js';
import {
  modelFileBytes,
  modelPath,
  parseModelFile,
  type Tensor,
  type TensorTypes,
} from '../src/language/model-file.js';
import { packagePath } from '../src/package-root.js';
import { decisionCases, trainDecision } from './decision.js';
import { hyperparameters } from './hyperparameters.js';
import { learnLemmas } from './lemmas.js';
import { spannedDocuments, taggedDocuments, treebankDocuments } from './name-sources.js';
import { namesPart, trainNames } from './names.js';
import { onThreads } from './network/threads.js';
import { frameExamples, ownSentences } from './own-sentences.js';
import { type TrainedPart, trainParser } from './parser.js';
import { PredicateReader } from './predicate-data.js';
import { trainPredicates } from './predicates.js';
import { agreeingParses } from './self-training.js';
import { trainSplitter } from './splitter.js';
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
  .parse();
const options = program.opts<{
  treebank: string;
  names: string;
  relations: string;
  out: string;
  seed: string;
  epochs: string;
  threads: string;
}>();
const seed = Number(options.seed);
const threads = Number(options.threads);
const worker = new URL('./worker.js', import.meta.url);

const train = await readTreebank(options.treebank, 'train');
const dev = await readTreebank(options.treebank, 'dev');
process.stderr.write(`${train.length} sentences to learn from, ${dev.length} to measure on\n`);

const { splitter, parser } = hyperparameters;
const lemmas = learnLemmas(train);
const splitterSettings = {
  ...splitter,
  train,
  news: ownSentences(),
  schedule: { ...splitter.schedule, seed },
  say: true,
};
const trainedSplitter = await onThreads(worker, 'splitter', splitterSettings, threads, trainSplitter);
const schedule = { ...parser.schedule, seed, epochs: Number(options.epochs) };
const trainedParser = await onThreads(
  worker,
  'parser',
  { ...parser, train, dev, besides: [], start: [], schedule, say: true },
  threads,
  trainParser,
);

const parts: Record<string, unknown> = { lemmas };
const tensors: Tensor[] = [];
let types: TensorTypes = {};
const add = (name: string, trained: TrainedPart): void => {
  parts[name] = trained.part;
  tensors.push(...trained.tensors);
  types = { ...types, ...trained.types };
};
/** An analyser with the parts so far: each part is learnt on what those before it say, as it will find it in use. */
const analyserSoFar = (): Analyser =>
  new Analyser(parseModelFile(modelFileBytes(parts, tensors, types), options.out));

add('splitter', trainedSplitter);
const firstParser: Record<string, unknown> = { ...parts, network: trainedParser.part };
const firstBytes = modelFileBytes(firstParser, [...tensors, ...trainedParser.tensors], types);
const besides = agreeingParses(frameExamples(), new Analyser(parseModelFile(firstBytes, options.out)));
process.stderr.write(`${besides.length} sentences of our own to learn from besides\n`);
const further = { ...hyperparameters.selfTraining, seed };
add(
  'network',
  await onThreads(
    worker,
    'parser',
    { ...parser, train, dev, besides, start: trainedParser.tensors, schedule: further, say: true },
    threads,
    trainParser,
  ),
);
const tagger = analyserSoFar();
const documents = [
  ...treebankDocuments(train, tagger),
  ...taggedDocuments(join(options.names, 'uner_ewt-dev.iob2'), tagger),
  ...spannedDocuments(join(options.names, 're3d.jsonl'), tagger),
];
add('names', namesPart(trainNames(documents, hyperparameters.names), hyperparameters.names.slots));
const reading = analyserSoFar();
const sentences = packagePath('training', 'sentences');
const cases = decisionCases(reading, options.relations, sentences);
const verbs = trainPredicates(
  new PredicateReader(reading),
  join(options.relations, 'plv.tsv'),
  sentences,
  hyperparameters.predicates,
);
add('decision', trainDecision(cases, hyperparameters.decision, verbs));

const bytes = modelFileBytes(parts, tensors, types);
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, bytes);
process.stderr.write(`${options.out}: ${(bytes.length / 1e6).toFixed(1)} MB\n`);
