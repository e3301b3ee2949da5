/** Trains the network that finds where sentences end. */
import { type GoldDocument, goldDocuments } from '../src/evaluate/documents.js';
import type { ConlluSentence } from '../src/language/conllu.js';
import { splitterFeatures, splitterRows, splitterTableRows } from '../src/language/splitter.js';
import { tokenise } from '../src/language/tokenise.js';
import { learn, type Schedule } from './network/learn.js';
import { Parameters } from './network/parameters.js';
import { Random } from './network/random.js';
import { type TaggerExample, TaggerNetwork } from './network/tagger-network.js';
import type { ThreadContext } from './network/threads.js';
import type { TrainedPart } from './parser.js';
import { vocabularyOf, withWordDropout } from './vocabulary.js';

export interface SplitterSettings {
  readonly train: ConlluSentence[];
  /** Sentences as news has them, which the treebank’s letters and reviews do not teach. */
  readonly news: readonly string[];
  /** How many of them make a document. */
  readonly newsDocument: number;
  readonly schedule: Schedule;
  readonly embedding: number;
  readonly layers: number[];
  readonly dropout: number;
  readonly leastCount: number;
  readonly wordDropout: number;
  /** Mean length of the stretches that it learns from, in tokens. */
  readonly stretch: number;
  readonly threshold: number;
  readonly say: boolean;
}

export function trainSplitter(context: ThreadContext, settings: SplitterSettings): TrainedPart {
  const { schedule } = settings;
  const gold = [...goldDocuments(settings.train), ...newsDocuments(settings.news, settings.newsDocument)];
  const documents = gold.map(tokenised);
  const vocabulary = vocabularyOf(
    documents.flatMap(({ forms }) => forms),
    settings.leastCount,
  );
  const parameters = new Parameters(
    context.parameters,
    context.threads,
    new Random(schedule.seed),
    context.thread === 0,
  );
  const network = new TaggerNetwork(parameters, {
    rows: splitterTableRows(vocabulary.words.length),
    each: splitterRows,
    labels: 2,
    embedding: settings.embedding,
    layers: settings.layers,
    inputDropout: settings.dropout,
    layerDropout: settings.dropout,
  });
  const rows = documents.map(({ forms, spaces }) => {
    const out = new Int32Array(forms.length * splitterRows);
    forms.forEach((form, i) => {
      splitterFeatures(form, spaces[i], i, vocabulary.rows, out, i * splitterRows);
    });
    return out;
  });
  const cuts = new Random(schedule.seed + 1);
  const randoms = {
    order: new Random(schedule.seed + 2),
    dropout: new Random(schedule.seed * 101 + context.thread + 3),
  };
  const learner = {
    learn: (
      { kernel, work, thread }: ThreadContext,
      batch: TaggerExample[],
      random: Random,
      weight: number,
    ): number => network.learn(kernel, work, thread, batch, random, weight),
    lengthOf: (example: TaggerExample): number => example.labels.length,
  };
  const stretches = (): TaggerExample[] =>
    documents.flatMap(({ labels }, d) => {
      const examples: TaggerExample[] = [];
      for (let from = 0; from < labels.length; ) {
        const length = Math.max(10, Math.floor(settings.stretch * (0.4 + 1.2 * cuts.uniform())));
        const to = Math.min(labels.length, from + length);
        examples.push({
          rows: rows[d].slice(from * splitterRows, to * splitterRows),
          labels: labels.slice(from, to),
        });
        from = to;
      }
      return examples;
    });
  const prepare = (example: TaggerExample, random: Random): TaggerExample => ({
    labels: example.labels,
    rows: withWordDropout(example.rows, splitterRows, vocabulary.frequency, settings.wordDropout, random),
  });
  learn(context, parameters, learner, schedule, randoms, stretches, prepare, (epoch, loss) => {
    if (settings.say) process.stderr.write(`splitter epoch ${epoch} loss ${loss.toFixed(4)}\n`);
  });
  return {
    part: {
      words: vocabulary.words,
      layers: settings.layers,
      embedding: settings.embedding,
      threshold: settings.threshold,
    },
    tensors: parameters.averages('splitter.'),
    types: {
      ...Object.fromEntries(parameters.all.map(({ name }) => [`splitter.${name}`, 'i16' as const])),
      'splitter.embedding': 'i8',
    },
  };
}

/** Documents of so many sentences each, one after the other. */
function newsDocuments(sentences: readonly string[], each: number): GoldDocument[] {
  const documents: GoldDocument[] = [];
  for (let from = 0; from < sentences.length; from += each) {
    const spans: [number, number][] = [];
    let text = '';
    for (const sentence of sentences.slice(from, from + each)) {
      if (text !== '') text += ' ';
      spans.push([text.length, text.length + sentence.length]);
      text += sentence;
    }
    documents.push({ text, words: [], sentences: spans });
  }
  return documents;
}

interface TokenisedDocument {
  readonly forms: string[];
  readonly spaces: boolean[];
  /** 1 for a token that ends a sentence, else 0. */
  readonly labels: Int32Array;
}

function tokenised({ text, sentences }: GoldDocument): TokenisedDocument {
  const { starts, ends } = tokenise(text);
  const last = new Set(sentences.map(([, end]) => end));
  return {
    forms: starts.map((start, i) => text.slice(start, ends[i])),
    spaces: ends.map((end, i) => i + 1 === starts.length || starts[i + 1] > end),
    labels: Int32Array.from(ends, (end) => (last.has(end) ? 1 : 0)),
  };
}
