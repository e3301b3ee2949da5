/** Trains what analyses language, from the treebank and our own sentences: the splitter, lemmas, and the network. */
import type { ConlluSentence } from '../src/language/conllu.js';
import type { ModelFile } from '../src/language/model-file.js';
import { learnCasing } from './casing.js';
import { hyperparameters } from './hyperparameters.js';
import { learnLemmas } from './lemmas.js';
import { ModelParts } from './model-parts.js';
import { onThreads } from './network/threads.js';
import { ownSentences, textsOf } from './own-sentences.js';
import { trainParser } from './parser.js';
import { registerSentences } from './register.js';
import { agreeingParses } from './self-training.js';
import { trainSplitter } from './splitter.js';
import { TreebankNames } from './treebank-names.js';

const worker = new URL('./worker.js', import.meta.url);

export interface LanguageSettings {
  readonly train: ConlluSentence[];
  /** Figures on it are printed; nothing is learnt from it. */
  readonly dev: ConlluSentence[];
  readonly seed: number;
  readonly threads: number;
  /** Epochs of the parser. */
  readonly epochs: number;
}

/** The same settings and sentences give the same parts. */
export async function trainLanguage({
  train,
  dev,
  seed,
  threads,
  epochs,
}: LanguageSettings): Promise<ModelParts> {
  const { splitter, parser, selfTraining } = hyperparameters;
  const register = registerSentences();
  const parts = new ModelParts()
    .add('lemmas', { part: learnLemmas(train), tensors: [], types: {} })
    .add('casing', { part: learnCasing(train, textsOf(ownSentences())), tensors: [], types: {} });
  const splitterSchedule = { ...splitter.schedule, seed };
  const splitterSettings = {
    ...splitter,
    train,
    news: textsOf(register),
    schedule: splitterSchedule,
    say: true,
  };
  parts.add('splitter', await onThreads(worker, 'splitter', splitterSettings, threads, trainSplitter));

  const treebankNames = new TreebankNames();
  const names = train.map((sentence) => treebankNames.tagsOf(sentence));
  const settings = { ...parser, train, names, dev, say: true };
  const first = await onThreads(
    worker,
    'parser',
    { ...settings, besides: [], start: [], schedule: { ...parser.schedule, seed, epochs } },
    threads,
    trainParser,
  );
  const besides = agreeingParses(register, parts.copy().add('network', first).analyser());
  process.stderr.write(`${besides.length} sentences of our own to learn from besides\n`);
  const schedule = { ...selfTraining, seed };
  return parts.add(
    'network',
    await onThreads(
      worker,
      'parser',
      { ...settings, besides, start: first.tensors, schedule },
      threads,
      trainParser,
    ),
  );
}

/** The language parts of a model file as they are, but for the casing, which is learnt at once, and the splitter’s threshold. */
export function keptLanguage(model: ModelFile, train: readonly ConlluSentence[]): ModelParts {
  const own = (prefix: string) => (tensor: string) => tensor.startsWith(prefix);
  return new ModelParts()
    .keep('lemmas', model, () => false)
    .add('casing', { part: learnCasing(train, textsOf(ownSentences())), tensors: [], types: {} })
    .keep('splitter', model, own('splitter.'), { threshold: hyperparameters.splitter.threshold })
    .keep('network', model, (tensor) => !/^(splitter|names|decision)\./.test(tensor));
}
