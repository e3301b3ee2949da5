/** Trains the network that finds where sentences end. */
import { type GoldDocument, goldDocuments } from '../src/evaluate/documents.js';
import { type ConlluSentence, type ConlluWord, universalRelation } from '../src/language/conllu.js';
import { splitterFeatures, splitterRows, splitterTableRows } from '../src/language/splitter.js';
import { tokenise } from '../src/language/tokenise.js';
import { learn, type Schedule } from './network/learn.js';
import { Parameters } from './network/parameters.js';
import { Random } from './network/random.js';
import { type TaggerExample, TaggerNetwork } from './network/tagger-network.js';
import type { ThreadContext } from './network/threads.js';
import type { TrainedPart } from './parser.js';
import { numbered, vocabularyOf, withWordDropout } from './vocabulary.js';

export interface SplitterSettings {
  readonly train: ConlluSentence[];
  /** Sentences as news has them, which the treebank’s letters and reviews do not teach. */
  readonly news: readonly string[];
  /** Only each so many of them is learnt from: news closes its sentences, and too much of it hides that others do not. */
  readonly newsEvery: number;
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
  /** What the tags and relations that it learns besides count. */
  readonly auxiliaryWeight: number;
  readonly threshold: number;
  readonly say: boolean;
}

export function trainSplitter(context: ThreadContext, settings: SplitterSettings): TrainedPart {
  const { schedule } = settings;
  const tags = numbered(settings.train.flatMap(({ words }) => words.map(({ upos }) => upos)));
  const relations = numbered(
    settings.train.flatMap(({ words }) => words.map(({ deprel }) => universalRelation(deprel))),
  );
  const words = settings.train.flatMap(({ words }) => words);
  let word = 0;
  const documents = [
    ...goldDocuments(settings.train).map((document) => {
      const from = word;
      word += document.words.length;
      return tokenised(document, words.slice(from, word), tags, relations);
    }),
    ...newsDocuments(
      settings.news.filter((_, i) => i % settings.newsEvery === 0),
      settings.newsDocument,
    ).map((document) => tokenised(document, [], tags, relations)),
  ];
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
    auxiliary: [tags.size, relations.size],
    auxiliaryWeight: settings.auxiliaryWeight,
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
  const part = (d: number, from: number, to: number): TaggerExample => ({
    rows: rows[d].subarray(from * splitterRows, to * splitterRows),
    labels: documents[d].labels.subarray(from, to),
    auxiliary: documents[d].auxiliary.map((gold) => gold.subarray(from, to)),
  });
  const stretchLength = (): number =>
    Math.max(10, Math.floor(settings.stretch * (0.4 + 1.2 * cuts.uniform())));
  /** Each document cut anew into stretches. */
  const stretches = (): TaggerExample[] =>
    documents.flatMap(({ labels }, d) => {
      const examples: TaggerExample[] = [];
      for (let from = 0; from < labels.length; ) {
        const to = Math.min(labels.length, from + stretchLength());
        examples.push(part(d, from, to));
        from = to;
      }
      return examples;
    });
  /** Blocks of one to three sentences from all documents in a new order, joined to stretches: other ends of sentences. */
  const mixtures = (): TaggerExample[] => {
    const blocks: TaggerExample[] = [];
    documents.forEach(({ labels }, d) => {
      let from = 0;
      let left = 1 + Math.floor(3 * cuts.uniform());
      for (let i = 0; i < labels.length; i++) {
        if (labels[i] !== 1 || --left > 0) continue;
        blocks.push(part(d, from, i + 1));
        from = i + 1;
        left = 1 + Math.floor(3 * cuts.uniform());
      }
    });
    const examples: TaggerExample[] = [];
    let joined: TaggerExample[] = [];
    let tokens = 0;
    let length = stretchLength();
    for (const block of cuts.shuffle(blocks)) {
      joined.push(block);
      tokens += block.labels.length;
      if (tokens < length) continue;
      examples.push(together(joined));
      joined = [];
      tokens = 0;
      length = stretchLength();
    }
    return examples;
  };
  const prepare = (example: TaggerExample, random: Random): TaggerExample => ({
    ...example,
    rows: withWordDropout(example.rows, splitterRows, vocabulary.frequency, settings.wordDropout, random),
  });
  learn(
    context,
    parameters,
    learner,
    schedule,
    randoms,
    () => [...stretches(), ...mixtures()],
    prepare,
    (epoch, loss) => {
      if (settings.say) process.stderr.write(`splitter epoch ${epoch} loss ${loss.toFixed(4)}\n`);
    },
  );
  const tensors = parameters.averages('splitter.');
  return {
    part: {
      words: vocabulary.words,
      layers: settings.layers,
      embedding: settings.embedding,
      threshold: settings.threshold,
    },
    tensors,
    types: {
      ...Object.fromEntries(tensors.map(({ name }) => [name, 'i16' as const])),
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

function together(examples: readonly TaggerExample[]): TaggerExample {
  return {
    rows: joined(examples.map(({ rows }) => rows)),
    labels: joined(examples.map(({ labels }) => labels)),
    auxiliary: examples[0].auxiliary.map((_, i) => joined(examples.map(({ auxiliary }) => auxiliary[i]))),
  };
}

function joined(arrays: readonly Int32Array[]): Int32Array {
  const out = new Int32Array(arrays.reduce((length, array) => length + array.length, 0));
  let at = 0;
  for (const array of arrays) {
    out.set(array, at);
    at += array.length;
  }
  return out;
}

interface TokenisedDocument {
  readonly forms: string[];
  readonly spaces: boolean[];
  /** 1 for a token that ends a sentence, else 0. */
  readonly labels: Int32Array;
  /** Its tag and its relation, -1 where not known. */
  readonly auxiliary: Int32Array[];
}

/** `gold` are the document’s words; none where they are not known. */
function tokenised(
  { text, sentences, words }: GoldDocument,
  gold: readonly ConlluWord[],
  tags: ReadonlyMap<string, number>,
  relations: ReadonlyMap<string, number>,
): TokenisedDocument {
  const { starts, ends } = tokenise(text);
  const last = new Set(sentences.map(([, end]) => end));
  const wordAt = new Map(words.map(([start, end], i) => [`${start} ${end}`, gold[i]]));
  const known = starts.map((start, i) => wordAt.get(`${start} ${ends[i]}`));
  return {
    forms: starts.map((start, i) => text.slice(start, ends[i])),
    spaces: ends.map((end, i) => i + 1 === starts.length || starts[i + 1] > end),
    labels: Int32Array.from(ends, (end) => (last.has(end) ? 1 : 0)),
    auxiliary: [
      Int32Array.from(known, (word) => (word && tags.get(word.upos)) ?? -1),
      Int32Array.from(known, (word) => (word && relations.get(universalRelation(word.deprel))) ?? -1),
    ],
  };
}
