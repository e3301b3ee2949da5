/**
 * Tags and parses sentences with the trained network: embeddings summed, layers of BiLSTM, tags from each of them, and a deep
 * biaffine parser (Dozat & Manning 2017) on the last. `training/` has the same network with its gradients.
 */
import { z } from 'zod';
import { bestTree } from './arborescence.js';
import { EmbeddingTable } from './embedding-table.js';
import { featureRows, firstWordRow, rootKind, rootKinds, rootRowOf, rowsPerWord } from './features.js';
import { FormVectors } from './form-vectors.js';
import { type RoundedRows, roundRows } from './kernel/integer-matrix.js';
import { type Address, Kernel } from './kernel/kernel.js';
import type { ModelFile } from './model-file.js';
import { Projection } from './projection.js';
import { Recurrence } from './recurrence.js';
import { bestPairs, type TagScores } from './tag-pairs.js';

export const NetworkPart = z.strictObject({
  words: z.array(z.string()),
  upos: z.array(z.string()),
  xpos: z.array(z.string()),
  labels: z.array(z.string()),
  layers: z.array(z.int()),
  embedding: z.int(),
  arc: z.int(),
  label: z.int(),
  /** The pairs of UPOS and XPOS that a word may have, as numbers of the two lists. */
  pairs: z.array(z.tuple([z.int(), z.int()])),
});

/** Tags and tree of one sentence; entry 0 stands for the root and has no meaning. Heads are word numbers, 0 the root. */
export interface ParsedSentence {
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Words parsed in one piece; longer sentences are parsed piece by piece, which bounds time and memory. */
export const longestSentence = 250;

/** Rows (words and roots) that go through the network together. */
const batchRows = 1200;

/** Stand for the kinds of roots before a sentence; no token has a space. */
const rootForms = Array.from({ length: rootKinds }, (_, kind) => ` ${kind}`);

const slope = 0.1;
const up8 = (n: number): number => Math.ceil(n / 8) * 8;

export class Network {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly labels: readonly string[];
  private readonly kernel = new Kernel();
  private readonly part: z.infer<typeof NetworkPart>;
  private readonly forms: FormVectors;
  private readonly layers: Recurrence[];
  /** Tags as every layer says them; the answer is their sum. */
  private readonly uposScores: Projection[];
  private readonly xposScores: Projection[];
  private readonly dependent: Projection;
  private readonly head: Projection;
  private readonly labelDependent: Projection;
  private readonly labelHead: Projection;
  private readonly labelScores: Projection;
  private readonly arc: Projection;

  constructor(model: ModelFile) {
    const part = model.part('network', NetworkPart);
    this.part = part;
    this.upos = part.upos;
    this.xpos = part.xpos;
    this.labels = part.labels;
    const words = new Map(part.words.map((word, i) => [word, firstWordRow + i]));
    const { kernel } = this;
    const embedding = new EmbeddingTable(kernel, model, 'embedding');
    this.layers = part.layers.map((size, i) => new Recurrence(kernel, model, `layer${i}`, size));
    const first = this.layers[0];
    this.forms = new FormVectors(kernel, first.projected, (forms, target) => {
      const rows = new Int32Array(forms.length * rowsPerWord).fill(-1);
      for (let i = 0; i < forms.length; i++) {
        const root = rootForms.indexOf(forms[i]);
        if (root >= 0) rows[i * rowsPerWord] = rootRowOf(root);
        else featureRows(forms[i], words, firstWordRow + words.size, rows, i * rowsPerWord);
      }
      first.project(embedding.sums(rows, rowsPerWord), forms.length, target);
    });
    const projection = (name: string): Projection =>
      new Projection(kernel, model, `${name}.weight`, `${name}.bias`);
    this.uposScores = part.layers.map((_, i) => projection(`upos${i}`));
    this.xposScores = part.layers.map((_, i) => projection(`xpos${i}`));
    this.dependent = projection('dependent');
    this.head = projection('head');
    this.labelDependent = projection('labelDependent');
    this.labelHead = new Projection(kernel, model, 'labelHead.weight', null);
    this.labelScores = projection('label');
    this.arc = new Projection(kernel, model, 'arc', 'arcBias');
    kernel.keep();
  }

  /** Parses sentences, each a list of word forms. The answers are in the sentences’ order. */
  parse(sentences: readonly (readonly string[])[]): ParsedSentence[] {
    const pieces: { sentence: number; from: number; to: number }[] = [];
    for (let s = 0; s < sentences.length; s++) {
      for (let from = 0; from < sentences[s].length; from += longestSentence) {
        pieces.push({ sentence: s, from, to: Math.min(sentences[s].length, from + longestSentence) });
      }
    }
    pieces.sort((a, b) => b.to - b.from - (a.to - a.from) || a.sentence - b.sentence || a.from - b.from);
    const answers = sentences.map((words) => emptyAnswer(words.length + 1));
    for (let start = 0; start < pieces.length; ) {
      let rows = 0;
      let end = start;
      while (
        end < pieces.length &&
        (end === start || rows + pieces[end].to - pieces[end].from + 1 <= batchRows)
      ) {
        rows += pieces[end].to - pieces[end].from + 1;
        end++;
      }
      const batch = pieces.slice(start, end);
      const parsed = this.parseBatch(
        batch.map(({ sentence, from, to }) => sentences[sentence].slice(from, to)),
      );
      for (let i = 0; i < batch.length; i++) joinPiece(answers[batch[i].sentence], batch[i].from, parsed[i]);
      start = end;
    }
    for (const { sentence, from } of pieces) {
      if (from > 0) joinRoots(answers[sentence], Math.max(0, this.labels.indexOf('parataxis')));
    }
    return answers;
  }

  /** Parses a batch ordered by falling length. */
  private parseBatch(batch: readonly (readonly string[])[]): ParsedSentence[] {
    const { kernel, part } = this;
    kernel.release();
    const lengths = batch.map((words) => words.length + 1);
    const starts: number[] = [];
    let rows = 0;
    for (const length of lengths) {
      starts.push(rows);
      rows += length;
    }
    const forms: string[] = [];
    for (const words of batch) {
      forms.push(rootForms[rootKind(words)]);
      for (const form of words) forms.push(form);
    }
    const slots = this.forms.slotsOf(forms);
    const outputs: Address[] = [];
    const layout = { lengths, starts, rows };
    let x = this.layers[0].run(this.forms.vectors, slots, layout);
    outputs.push(x);
    for (const layer of this.layers.slice(1)) {
      x = layer.run(layer.project(x, rows), null, layout);
      outputs.push(x);
    }
    const rounded = outputs.map((output, i) => roundRows(kernel, output, rows, 2 * part.layers[i]));
    const uposScores = this.tagScores(this.uposScores, rounded);
    const xposScores = this.tagScores(this.xposScores, rounded);
    const { upos, xpos } = bestPairs(part.pairs, kernel.floats, uposScores, xposScores, rows);
    const top = rounded[rounded.length - 1];
    const dependent = this.dependent.apply(top);
    kernel.run.rectify(dependent, rows * part.arc, slope);
    const head = this.head.apply(top);
    kernel.run.rectify(head, rows * part.arc, slope);
    const headRows = new Int32Array(rows);
    const heads = lengths.map((length, s) => {
      const found = this.heads(dependent, head, starts[s], length);
      for (let i = 0; i < length; i++) headRows[starts[s] + i] = starts[s] + found[i];
      return found;
    });
    const hidden = this.labelDependent.apply(top);
    const labelHeads = this.labelHead.apply(top);
    const atHead = kernel.take(rows * part.label);
    kernel.run.gatherRows(labelHeads, part.label, kernel.takeIntegers(headRows), atHead, rows, part.label);
    kernel.run.addTo(atHead, hidden, rows * part.label);
    kernel.run.rectify(hidden, rows * part.label, slope);
    // The root’s word and no other is called root.
    const root = part.labels.indexOf('root');
    const roundedHidden = roundRows(kernel, hidden, rows, part.label);
    const labels = this.labelScores.best(roundedHidden, part.labels.length, root);
    return lengths.map((length, s) => {
      const from = starts[s];
      const to = from + length;
      labels[from + heads[s].indexOf(0, 1)] = root;
      return {
        upos: upos.slice(from, to),
        xpos: xpos.slice(from, to),
        heads: heads[s],
        labels: labels.slice(from, to),
      };
    });
  }

  private tagScores(taggers: readonly Projection[], outputs: readonly RoundedRows[]): TagScores {
    const { kernel } = this;
    const [sum, ...others] = taggers.map((tagger, i) => tagger.apply(outputs[i]));
    const width = taggers[0].columns;
    for (const other of others) kernel.run.addTo(other, sum, outputs[0].rows * width);
    return { at: sum >> 2, width };
  }

  /** Heads of one sentence from the scores of all its arcs. */
  private heads(dependent: Address, head: Address, start: number, length: number): Int32Array {
    const { kernel, part } = this;
    const { arc } = part;
    const width = up8(length);
    const heads = kernel.take(width * arc);
    kernel.floats.copyWithin(heads >> 2, (head >> 2) + start * arc, (head >> 2) + (start + length) * arc);
    kernel.floats.fill(0, (heads >> 2) + length * arc, (heads >> 2) + width * arc);
    const mixed = this.arc.apply(roundRows(kernel, dependent + start * arc * 4, length, arc));
    const panels = kernel.take(arc * width);
    kernel.run.packTransposed(heads, arc, panels, arc, width);
    const scores = kernel.take(length * width);
    kernel.run.multiply(mixed, arc, 1, panels, scores, width, length, width, arc, 0);
    return bestTree(kernel.floats, length, width, scores >> 2);
  }
}

function emptyAnswer(length: number): ParsedSentence {
  const none = (): Int32Array => new Int32Array(length);
  return { upos: none(), xpos: none(), heads: none(), labels: none() };
}

/** Puts a piece’s answer into its sentence’s. */
function joinPiece(answer: ParsedSentence, from: number, piece: ParsedSentence): void {
  answer.upos.set(piece.upos.subarray(1), from + 1);
  answer.xpos.set(piece.xpos.subarray(1), from + 1);
  answer.labels.set(piece.labels.subarray(1), from + 1);
  for (let i = 1; i < piece.heads.length; i++)
    answer.heads[from + i] = piece.heads[i] === 0 ? 0 : from + piece.heads[i];
}

/** Hangs the roots of later pieces from the first, so that each sentence is one tree. */
function joinRoots({ heads, labels }: ParsedSentence, parataxis: number): void {
  let root = 0;
  for (let i = 1; i < heads.length; i++) {
    if (heads[i] !== 0) continue;
    if (root === 0) root = i;
    else {
      heads[i] = root;
      labels[i] = parataxis;
    }
  }
}
