/**
 * The network that tags and parses: embeddings summed, layers of BiLSTM, tags from each of them, and a deep biaffine
 * parser (Dozat & Manning 2017) on the last, with a label decided after the head. While it learns each layer is asked for
 * names as well.
 */
import { rowsPerWord } from '../../src/language/features.js';
import { tagCount } from '../../src/language/names/name-tags.js';
import { bestPairs, type TagPair } from '../../src/language/tag-pairs.js';
import { ArcScorer } from './arc-scorer.js';
import { auxiliaryPrefix } from './auxiliary.js';
import { type Layout, layOut } from './batch.js';
import { BiLstm } from './bilstm.js';
import { Dense } from './dense.js';
import { dropout } from './dropout.js';
import { Embedding } from './embedding.js';
import { LabelScorer } from './label-scorer.js';
import { LayerTaggers } from './layer-taggers.js';
import { type Address, type Arena, type Kernel, up8 } from './memory.js';
import type { Parameters } from './parameters.js';
import type { LearningPass, Pass } from './pass.js';
import type { Random } from './random.js';

/** Sizes and rates; sizes are multiples of 8. */
export interface Shape {
  rows: number;
  upos: number;
  xpos: number;
  labels: number;
  /** The pairs of UPOS and XPOS that a word may have. */
  pairs: readonly TagPair[];
  embedding: number;
  layers: number[];
  arc: number;
  label: number;
  inputDropout: number;
  layerDropout: number;
  headDropout: number;
}

/** One sentence in numbers; arrays have one entry a row, the root first (gold values there are -1). */
export interface Example {
  rows: Int32Array;
  upos: Int32Array;
  xpos: Int32Array;
  heads: Int32Array;
  labels: Int32Array;
  names: Int32Array;
}

/** What the network says of one sentence; one entry a row. */
export interface Answer {
  upos: Int32Array;
  xpos: Int32Array;
  heads: Int32Array;
  labels: Int32Array;
}

interface Forward {
  layout: Layout;
  rows: Int32Array;
  layers: { x: Address; y: Address; mask: Address | null }[];
  top: Address;
  topMask: Address | null;
}

export class ParserNetwork {
  private readonly embedding: Embedding;
  private readonly layers: BiLstm[];
  private readonly upos: LayerTaggers;
  private readonly xpos: LayerTaggers;
  private readonly names: LayerTaggers;
  private readonly arcs: ArcScorer;
  private readonly labels: LabelScorer;

  /** Parameters are made in an order that must not change: starting values are drawn one after the other. */
  constructor(
    parameters: Parameters,
    private readonly shape: Shape,
  ) {
    this.embedding = new Embedding(parameters, 'embedding', shape.rows, shape.embedding, 0.1);
    let width = shape.embedding;
    this.layers = shape.layers.map((size, i) => {
      const layer = new BiLstm(parameters, `layer${i}`, width, size);
      width = 2 * size;
      return layer;
    });
    this.upos = new LayerTaggers(parameters, 'upos', shape.layers, shape.upos);
    this.xpos = new LayerTaggers(parameters, 'xpos', shape.layers, shape.xpos);
    this.names = new LayerTaggers(parameters, auxiliaryPrefix, shape.layers, tagCount);
    const dependent = new Dense(parameters, 'dependent', width, shape.arc);
    const head = new Dense(parameters, 'head', width, shape.arc);
    this.labels = new LabelScorer(
      new Dense(parameters, 'labelDependent', width, shape.label),
      new Dense(parameters, 'labelHead', width, shape.label, { bias: false }),
      new Dense(parameters, 'label', shape.label, up8(shape.labels)),
      shape.labels,
      shape.headDropout,
    );
    const arc = parameters.add('arc', shape.arc, shape.arc);
    const arcBias = parameters.add('arcBias', 1, shape.arc, { bound: 0 });
    this.arcs = new ArcScorer(dependent, head, arc, arcBias, shape.headDropout);
  }

  /**
   * Forward and backward over a batch (ordered by falling length); adds to the thread's gradients. Gives the summed
   * loss of tags, names, heads and labels, of which each row's counts `weight`.
   */
  learn(
    kernel: Kernel,
    arena: Arena,
    thread: number,
    batch: Example[],
    random: Random,
    weight: number,
  ): number {
    arena.reset();
    const forward = this.run(kernel, arena, batch, random);
    const { layout, top } = forward;
    const pass: LearningPass = { kernel, arena, rows: layout.rows, thread, random, weight };
    const outputs = this.layers.map((layer) => arena.takeZeroed(pass.rows * 2 * layer.size));
    const dTop = outputs[outputs.length - 1];
    let loss = 0;
    const gold = {
      upos: joined(
        layout,
        batch.map(({ upos }) => upos),
      ),
      xpos: joined(
        layout,
        batch.map(({ xpos }) => xpos),
      ),
      names: joined(
        layout,
        batch.map(({ names }) => names),
      ),
      labels: joined(
        layout,
        batch.map(({ labels }) => labels),
      ),
    };
    this.layers.forEach((_, i) => {
      const input = this.output(forward, i);
      for (const [taggers, tags] of [
        [this.upos, gold.upos],
        [this.xpos, gold.xpos],
        [this.names, gold.names],
      ] as const) {
        const scores = taggers.forward(pass, i, input);
        loss += taggers.loss(pass, scores, tags);
        taggers.backward(pass, i, input, scores, outputs[i]);
      }
    });
    const heads = batch.map((example) => example.heads);
    loss += this.arcs.learn(pass, layout, heads, top, dTop);
    loss += this.labels.learn(pass, headRows(layout, heads), gold.labels, top, dTop);
    this.backward(pass, forward, outputs);
    return loss;
  }

  /** Answers for a batch ordered by falling length. `decode` gives the heads from the arcs’ scores. */
  answer(
    kernel: Kernel,
    arena: Arena,
    batch: Example[],
    decode: (scores: Float32Array, length: number, width: number) => Int32Array,
  ): Answer[] {
    arena.reset();
    const forward = this.run(kernel, arena, batch, null);
    const { layout, top } = forward;
    const pass: Pass = { kernel, arena, rows: layout.rows };
    const inputs = this.layers.map((_, i) => this.output(forward, i));
    const { upos, xpos } = bestPairs(
      this.shape.pairs,
      arena.floats,
      this.upos.scores(pass, inputs),
      this.xpos.scores(pass, inputs),
      pass.rows,
    );
    const arcRows = this.arcs.rows(pass, top);
    const heads = layout.lengths.map((length, s) => {
      const { scores, width } = this.arcs.scores(pass, arcRows, layout.starts[s], length);
      const at = scores >> 2;
      return decode(arena.floats.slice(at, at + length * width), length, width);
    });
    const labels = this.labels.best(pass, headRows(layout, heads), top);
    return layout.starts.map((from, s) => {
      const to = from + layout.lengths[s];
      return {
        upos: upos.slice(from, to),
        xpos: xpos.slice(from, to),
        heads: heads[s],
        labels: labels.slice(from, to),
      };
    });
  }

  private run(kernel: Kernel, arena: Arena, batch: Example[], random: Random | null): Forward {
    const layout = layOut(
      arena,
      batch.map((example) => example.upos.length),
    );
    const n = layout.rows;
    const place = { kernel, arena };
    const rows = new Int32Array(n * rowsPerWord);
    let at = 0;
    for (const example of batch) {
      rows.set(example.rows, at);
      at += example.rows.length;
    }
    let x = this.embedding.forward(arena, rows, n, rowsPerWord);
    const layers: Forward['layers'] = [];
    let mask = dropout(place, x, n * this.shape.embedding, this.shape.inputDropout, random);
    for (const layer of this.layers) {
      const masks = random ? this.recurrentMasks(kernel, arena, layout, layer.size, random) : null;
      const y = layer.forward(kernel, arena, layout, x, masks);
      layers.push({ x, y, mask });
      const out = arena.take(n * 2 * layer.size);
      arena.floats.copyWithin(out >> 2, y >> 2, (y >> 2) + n * 2 * layer.size);
      mask = dropout(place, out, n * 2 * layer.size, this.shape.layerDropout, random);
      x = out;
    }
    return { layout, rows, layers, top: x, topMask: mask };
  }

  private recurrentMasks(
    kernel: Kernel,
    arena: Arena,
    layout: Layout,
    size: number,
    random: Random,
  ): Address[] {
    return [0, 1].map(() => {
      const mask = arena.take(layout.lengths.length * size);
      random.state =
        kernel.dropoutMask(mask, layout.lengths.length * size, this.shape.layerDropout, random.state) >>> 0;
      return mask;
    });
  }

  /** The input that layer `i + 1` (or the heads) read: layer i's output after dropout. */
  private output(forward: Forward, i: number): Address {
    return i + 1 < this.layers.length ? forward.layers[i + 1].x : forward.top;
  }

  /** From the layers’ outputs down to the embeddings. */
  private backward(pass: LearningPass, forward: Forward, outputs: readonly Address[]): void {
    const { kernel, arena, thread, rows } = pass;
    const { layout, topMask } = forward;
    const last = this.layers.length - 1;
    if (topMask !== null) {
      kernel.multiplyElements(outputs[last], topMask, outputs[last], rows * 2 * this.layers[last].size);
    }
    for (let i = last; i >= 0; i--) {
      const { x, mask } = forward.layers[i];
      const columns = i > 0 ? 2 * this.layers[i - 1].size : this.shape.embedding;
      const dx = i > 0 ? outputs[i - 1] : arena.takeZeroed(rows * columns);
      this.layers[i].backward(kernel, arena, thread, layout, x, outputs[i], dx);
      if (mask !== null) kernel.multiplyElements(dx, mask, dx, rows * columns);
      if (i === 0) this.embedding.backward(arena, thread, forward.rows, rows, rowsPerWord, dx);
    }
  }
}

/** The sentences' values, one entry a row of the batch. */
function joined(layout: Layout, values: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(layout.rows);
  values.forEach((some, s) => {
    all.set(some, layout.starts[s]);
  });
  return all;
}

/** The row of each row's head; of a root's, the root. */
function headRows(layout: Layout, heads: readonly Int32Array[]): Int32Array {
  const rows = new Int32Array(layout.rows);
  heads.forEach((some, s) => {
    const start = layout.starts[s];
    some.forEach((head, i) => {
      rows[start + i] = start + Math.max(0, head);
    });
  });
  return rows;
}
