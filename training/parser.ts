/** Trains the network that tags and parses. */
import { bestTree } from '../src/language/arborescence.js';
import { type ConlluSentence, universalRelation } from '../src/language/conllu.js';
import {
  featureRows,
  firstWordRow,
  hashedRows,
  rootKind,
  rootRowOf,
  rowsPerWord,
} from '../src/language/features.js';
import type { Tensor, TensorTypes } from '../src/language/model-file.js';
import type { TagPair } from '../src/language/tag-pairs.js';
import { learn, type Schedule } from './network/learn.js';
import { Parameters } from './network/parameters.js';
import { type Example, ParserNetwork, type Shape } from './network/parser-network.js';
import { Random } from './network/random.js';
import type { ThreadContext } from './network/threads.js';
import { numbered, type Vocabulary, vocabularyOf, withWordDropout } from './vocabulary.js';

/** Hyperparameters, named as in Dozat & Manning 2017 where they have a name there. */
export interface ParserSettings {
  readonly train: ConlluSentence[];
  /** The name tags of each of them, null where they are not known. */
  readonly names: (Uint8Array | null)[];
  readonly dev: ConlluSentence[];
  /** Sentences to learn from besides, whose words give no vocabulary. */
  readonly besides: ConlluSentence[];
  /** Tensors to go on from; none begins anew. */
  readonly start: Tensor[];
  readonly schedule: Schedule;
  readonly shape: Pick<
    Shape,
    'embedding' | 'layers' | 'arc' | 'label' | 'inputDropout' | 'layerDropout' | 'headDropout'
  >;
  /** Words seen less often are unknown. */
  readonly leastCount: number;
  readonly wordDropout: number;
  /** Dev figures are printed every so many epochs, and at the end. */
  readonly evaluateEvery: number;
  readonly say: boolean;
}

/** What training gives: the header’s part and the tensors of the model file. */
export interface TrainedPart {
  readonly part: Record<string, unknown>;
  readonly tensors: Tensor[];
  readonly types: TensorTypes;
}

export function trainParser(context: ThreadContext, settings: ParserSettings): TrainedPart {
  const { train, dev, schedule } = settings;
  const vocabulary = vocabularyOf(
    train.flatMap(({ words }) => words.map(({ form }) => form)),
    settings.leastCount,
  );
  const sets: LabelSets = {
    upos: numbered(train.flatMap(({ words }) => words.map(({ upos }) => upos))),
    xpos: numbered(train.flatMap(({ words }) => words.map(({ xpos }) => xpos))),
    labels: numbered(train.flatMap(({ words }) => words.map(({ deprel }) => deprel))),
  };
  const pairs = pairsOf(train, sets);
  const shape: Shape = {
    ...settings.shape,
    rows: firstWordRow + vocabulary.words.length + hashedRows,
    upos: sets.upos.size,
    xpos: sets.xpos.size,
    labels: sets.labels.size,
    pairs,
  };
  const parameters = new Parameters(
    context.parameters,
    context.threads,
    new Random(schedule.seed),
    context.thread === 0,
  );
  const network = new ParserNetwork(parameters, shape);
  if (settings.start.length > 0) parameters.start(settings.start);
  const examples = [...train, ...settings.besides].map((sentence, s) =>
    exampleOf(sentence, vocabulary, sets, settings.names[s] ?? null),
  );
  const devExamples = dev.map((sentence) => exampleOf(sentence, vocabulary, sets, null));
  const learner = {
    learn: (
      { kernel, work, thread }: ThreadContext,
      batch: Example[],
      random: Random,
      weight: number,
    ): number => network.learn(kernel, work, thread, batch, random, weight),
    lengthOf: (example: Example): number => example.heads.length - 1,
  };
  const prepare = (example: Example, random: Random): Example => ({
    ...example,
    rows: withWordDropout(example.rows, rowsPerWord, vocabulary.frequency, settings.wordDropout, random),
  });
  const randoms = {
    order: new Random(schedule.seed + 1),
    dropout: new Random(schedule.seed * 101 + context.thread + 2),
  };
  const began = performance.now();
  learn(
    context,
    parameters,
    learner,
    schedule,
    randoms,
    () => examples,
    prepare,
    (epoch, loss) => {
      if (!settings.say || (epoch % settings.evaluateEvery !== 0 && epoch !== schedule.epochs)) return;
      parameters.swapAverages();
      const figures = devFigures(context, network, dev, devExamples, sets);
      parameters.swapAverages();
      const seconds = Math.round((performance.now() - began) / 1000);
      process.stderr.write(`parser epoch ${epoch} ${seconds} s loss ${loss.toFixed(3)} ${figures}\n`);
    },
  );
  return {
    part: {
      words: vocabulary.words,
      upos: [...sets.upos.keys()],
      xpos: [...sets.xpos.keys()],
      labels: [...sets.labels.keys()],
      layers: shape.layers,
      embedding: shape.embedding,
      arc: shape.arc,
      label: shape.label,
      pairs,
    },
    tensors: parameters.averages(''),
    types: Object.fromEntries(parameters.all.map(({ name }) => [name, name === 'embedding' ? 'i12' : 'i16'])),
  };
}

interface LabelSets {
  readonly upos: Map<string, number>;
  readonly xpos: Map<string, number>;
  readonly labels: Map<string, number>;
}

/** The pairs of tags seen at least twice. */
function pairsOf(train: readonly ConlluSentence[], { upos, xpos }: LabelSets): TagPair[] {
  const counts = new Map<string, number>();
  const pairs: TagPair[] = [];
  for (const { words } of train) {
    for (const word of words) {
      const pair: TagPair = [upos.get(word.upos)!, xpos.get(word.xpos)!];
      const count = (counts.get(pair.join()) ?? 0) + 1;
      counts.set(pair.join(), count);
      if (count === 2) pairs.push(pair);
    }
  }
  return pairs;
}

function exampleOf(
  { words }: ConlluSentence,
  vocabulary: Vocabulary,
  sets: LabelSets,
  names: Uint8Array | null,
): Example {
  const length = words.length + 1;
  const none = (): Int32Array => new Int32Array(length).fill(-1);
  const rows = new Int32Array(length * rowsPerWord).fill(-1);
  rows[0] = rootRowOf(rootKind(words.map(({ form }) => form)));
  const example: Example = { rows, upos: none(), xpos: none(), heads: none(), labels: none(), names: none() };
  if (names) example.names.set(names, 1);
  const firstHashed = firstWordRow + vocabulary.words.length;
  words.forEach((word, i) => {
    featureRows(word.form, vocabulary.rows, firstHashed, rows, (i + 1) * rowsPerWord);
    example.upos[i + 1] = sets.upos.get(word.upos) ?? -1;
    example.xpos[i + 1] = sets.xpos.get(word.xpos) ?? -1;
    example.heads[i + 1] = word.head;
    example.labels[i + 1] = sets.labels.get(word.deprel) ?? -1;
  });
  return example;
}

/** Sentences answered together when measuring. */
const devBatch = 32;

function devFigures(
  { kernel, work }: ThreadContext,
  network: ParserNetwork,
  dev: readonly ConlluSentence[],
  examples: readonly Example[],
  sets: LabelSets,
): string {
  const labels = [...sets.labels.keys()].map(universalRelation);
  const order = examples.map((_, i) => i).sort((a, b) => examples[b].heads.length - examples[a].heads.length);
  let tokens = 0;
  let upos = 0;
  let xpos = 0;
  let unlabelled = 0;
  let labelled = 0;
  for (let from = 0; from < order.length; from += devBatch) {
    const batch = order.slice(from, from + devBatch);
    const answers = network.answer(
      kernel,
      work,
      batch.map((i) => examples[i]),
      bestTree,
    );
    for (let b = 0; b < batch.length; b++) {
      const gold = examples[batch[b]];
      const answer = answers[b];
      for (let i = 1; i < gold.heads.length; i++) {
        tokens++;
        if (answer.upos[i] === gold.upos[i]) upos++;
        if (answer.xpos[i] === gold.xpos[i]) xpos++;
        if (answer.heads[i] !== gold.heads[i]) continue;
        unlabelled++;
        if (labels[answer.labels[i]] === universalRelation(dev[batch[b]].words[i - 1].deprel)) labelled++;
      }
    }
  }
  const percent = (count: number): string => ((100 * count) / tokens).toFixed(2);
  return `UPOS ${percent(upos)} XPOS ${percent(xpos)} UAS ${percent(unlabelled)} LAS ${percent(labelled)}`;
}
