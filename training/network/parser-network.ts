/**
 * The network that tags and parses: embeddings summed, layers of BiLSTM, tags from each of them, and a deep biaffine
 * parser (Dozat & Manning 2017) on the last, with a label decided after the head. While it learns each layer is asked for
 * names as well.
 */
import { rowsPerWord } from '../../src/language/features.js';
import { tagCount } from '../../src/language/names/name-tags.js';
import { bestPairs, type TagPair, type TagScores } from '../../src/language/tag-pairs.js';
import { auxiliaryPrefix } from './auxiliary.js';
import { type Layout, layOut } from './batch.js';
import { BiLstm } from './bilstm.js';
import { best, crossEntropy } from './cross-entropy.js';
import { Dense } from './dense.js';
import { Embedding } from './embedding.js';
import type { Address, Arena, Kernel } from './memory.js';
import type { Parameter, Parameters } from './parameters.js';
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

/** What the network says of one sentence. */
export interface Answer {
  upos: Int32Array;
  xpos: Int32Array;
  /** Score of each head (column) for each row, `width` columns. */
  arcs: Float32Array;
  width: number;
  labels: Int32Array;
}

const slope = 0.1;
const up8 = (n: number): number => Math.ceil(n / 8) * 8;

interface Forward {
  layout: Layout;
  rows: Int32Array;
  layers: { x: Address; y: Address; mask: Address | null }[];
  top: Address;
  topMask: Address | null;
}

export class ParserNetwork {
  readonly embedding: Embedding;
  readonly layers: BiLstm[];
  /** Tags are said by every layer, each learning for itself; the answer is their sum. */
  readonly upos: Dense[];
  readonly xpos: Dense[];
  readonly name: Dense[];
  readonly dependent: Dense;
  readonly head: Dense;
  readonly labelDependent: Dense;
  readonly labelHead: Dense;
  readonly label: Dense;
  readonly arc: Parameter;
  readonly arcBias: Parameter;
  private readonly scores: { upos: number; xpos: number; labels: number };

  constructor(
    parameters: Parameters,
    readonly shape: Shape,
  ) {
    this.scores = { upos: up8(shape.upos), xpos: up8(shape.xpos), labels: up8(shape.labels) };
    this.embedding = new Embedding(parameters, 'embedding', shape.rows, shape.embedding, 0.1);
    let width = shape.embedding;
    this.layers = shape.layers.map((size, i) => {
      const layer = new BiLstm(parameters, `layer${i}`, width, size);
      width = 2 * size;
      return layer;
    });
    const tagger = (name: string, columns: number): Dense[] =>
      shape.layers.map((size, i) => new Dense(parameters, `${name}${i}`, 2 * size, columns));
    this.upos = tagger('upos', this.scores.upos);
    this.xpos = tagger('xpos', this.scores.xpos);
    this.name = tagger(auxiliaryPrefix, up8(tagCount));
    this.dependent = new Dense(parameters, 'dependent', width, shape.arc);
    this.head = new Dense(parameters, 'head', width, shape.arc);
    this.labelDependent = new Dense(parameters, 'labelDependent', width, shape.label);
    this.labelHead = new Dense(parameters, 'labelHead', width, shape.label, { bias: false });
    this.label = new Dense(parameters, 'label', shape.label, this.scores.labels);
    this.arc = parameters.add('arc', shape.arc, shape.arc);
    this.arcBias = parameters.add('arcBias', 1, shape.arc, { bound: 0 });
  }

  private run(kernel: Kernel, arena: Arena, batch: Example[], random: Random | null): Forward {
    const layout = layOut(
      arena,
      batch.map((example) => example.upos.length),
    );
    const n = layout.rows;
    const rows = new Int32Array(n * rowsPerWord);
    let at = 0;
    for (const example of batch) {
      rows.set(example.rows, at);
      at += example.rows.length;
    }
    let x = this.embedding.forward(arena, rows, n, rowsPerWord);
    const layers: Forward['layers'] = [];
    let mask = this.dropout(kernel, arena, x, n * this.shape.embedding, this.shape.inputDropout, random);
    for (const layer of this.layers) {
      const masks = random ? this.recurrentMasks(kernel, arena, layout, layer.size, random) : null;
      const y = layer.forward(kernel, arena, layout, x, masks);
      layers.push({ x, y, mask });
      const out = arena.take(n * 2 * layer.size);
      arena.floats.copyWithin(out >> 2, y >> 2, (y >> 2) + n * 2 * layer.size);
      mask = this.dropout(kernel, arena, out, n * 2 * layer.size, this.shape.layerDropout, random);
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

  private dropout(
    kernel: Kernel,
    arena: Arena,
    at: Address,
    count: number,
    rate: number,
    random: Random | null,
  ): Address | null {
    if (!random || rate === 0) return null;
    const mask = arena.take(count);
    random.state = kernel.dropoutMask(mask, count, rate, random.state) >>> 0;
    kernel.multiplyElements(at, mask, at, count);
    return mask;
  }

  /** The input that layer `i + 1` (or the heads) read: layer i's output after dropout. */
  private output(forward: Forward, i: number): Address {
    return i + 1 < this.layers.length ? forward.layers[i + 1].x : forward.top;
  }

  /**
   * Forward and backward over a batch (ordered by falling length); adds to the thread's gradients. Gives the summed
   * loss of tags, heads and labels.
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
    const { layout } = forward;
    const n = layout.rows;
    const { shape } = this;
    const width = 2 * shape.layers[shape.layers.length - 1];
    const gold = {
      upos: new Int32Array(n),
      xpos: new Int32Array(n),
      names: new Int32Array(n),
      labels: new Int32Array(n),
      heads: new Int32Array(n),
    };
    for (let s = 0; s < batch.length; s++) {
      gold.upos.set(batch[s].upos, layout.starts[s]);
      gold.xpos.set(batch[s].xpos, layout.starts[s]);
      gold.names.set(batch[s].names, layout.starts[s]);
      gold.labels.set(batch[s].labels, layout.starts[s]);
      gold.heads.set(batch[s].heads, layout.starts[s]);
    }
    const outputs = this.layers.map((layer) => arena.takeZeroed(n * 2 * layer.size));

    // tags
    let tags = 0;
    for (let i = 0; i < this.layers.length; i++) {
      const input = this.output(forward, i);
      const upos = this.upos[i].forward(kernel, arena, input, n);
      const xpos = this.xpos[i].forward(kernel, arena, input, n);
      const name = this.name[i].forward(kernel, arena, input, n);
      tags += crossEntropy(arena, upos, n, this.scores.upos, shape.upos, gold.upos, weight);
      tags += crossEntropy(arena, xpos, n, this.scores.xpos, shape.xpos, gold.xpos, weight);
      tags += crossEntropy(arena, name, n, this.name[i].columns, tagCount, gold.names, weight);
      this.upos[i].backward(kernel, arena, thread, input, upos, n, outputs[i]);
      this.xpos[i].backward(kernel, arena, thread, input, xpos, n, outputs[i]);
      this.name[i].backward(kernel, arena, thread, input, name, n, outputs[i]);
    }

    // heads
    const top = forward.top;
    const dTop = outputs[outputs.length - 1];
    const project = (dense: Dense): { y: Address; mask: Address | null; dy: Address } => {
      const y = dense.forward(kernel, arena, top, n);
      kernel.rectify(y, n * dense.columns, slope);
      const mask = this.dropout(kernel, arena, y, n * dense.columns, shape.headDropout, random);
      return { y, mask, dy: arena.takeZeroed(n * dense.columns) };
    };
    const unproject = (dense: Dense, part: { y: Address; mask: Address | null; dy: Address }): void => {
      if (part.mask !== null) kernel.multiplyElements(part.dy, part.mask, part.dy, n * dense.columns);
      kernel.rectifyBackward(part.y, part.dy, n * dense.columns, slope);
      dense.backward(kernel, arena, thread, top, part.dy, n, dTop);
    };
    const dependent = project(this.dependent);
    const head = project(this.head);
    let arcs = 0;
    for (let s = 0; s < batch.length; s++) {
      arcs += this.arcsBackward(kernel, arena, thread, batch[s], layout.starts[s], dependent, head, weight);
    }
    unproject(this.dependent, dependent);
    unproject(this.head, head);

    // labels
    const goldRows = new Int32Array(n);
    for (let s = 0; s < batch.length; s++) {
      for (let i = 0; i < layout.lengths[s]; i++) {
        goldRows[layout.starts[s] + i] = layout.starts[s] + Math.max(0, batch[s].heads[i]);
      }
    }
    const goldIndex = arena.takeIntegers(goldRows);
    const hidden = this.labelDependent.forward(kernel, arena, top, n);
    const heads = this.labelHead.forward(kernel, arena, top, n);
    const atHead = arena.take(n * shape.label);
    kernel.gatherRows(heads, shape.label, goldIndex, atHead, n, shape.label);
    kernel.addTo(atHead, hidden, n * shape.label);
    kernel.rectify(hidden, n * shape.label, slope);
    const labelMask = this.dropout(kernel, arena, hidden, n * shape.label, shape.headDropout, random);
    const scores = this.label.forward(kernel, arena, hidden, n);
    const labels = crossEntropy(arena, scores, n, this.scores.labels, shape.labels, gold.labels, weight);
    const dHidden = arena.takeZeroed(n * shape.label);
    this.label.backward(kernel, arena, thread, hidden, scores, n, dHidden);
    if (labelMask !== null) kernel.multiplyElements(dHidden, labelMask, dHidden, n * shape.label);
    kernel.rectifyBackward(hidden, dHidden, n * shape.label, slope);
    this.labelDependent.backward(kernel, arena, thread, top, dHidden, n, dTop);
    const dHeads = arena.takeZeroed(n * shape.label);
    kernel.addRowsAt(dHidden, goldIndex, dHeads, shape.label, n, shape.label);
    this.labelHead.backward(kernel, arena, thread, top, dHeads, n, dTop);

    // layers, from the top
    if (forward.topMask !== null) kernel.multiplyElements(dTop, forward.topMask, dTop, n * width);
    for (let i = this.layers.length - 1; i >= 0; i--) {
      const { x, mask } = forward.layers[i];
      const dx = i > 0 ? outputs[i - 1] : arena.takeZeroed(n * shape.embedding);
      const columns = i > 0 ? 2 * this.layers[i - 1].size : shape.embedding;
      this.layers[i].backward(kernel, arena, thread, layout, x, outputs[i], dx);
      if (mask !== null) kernel.multiplyElements(dx, mask, dx, n * columns);
      if (i === 0) this.embedding.backward(arena, thread, forward.rows, n, rowsPerWord, dx);
    }
    return tags + arcs + labels;
  }

  /** Scores of heads for one sentence: rows (dependents) x up8(length) columns (heads). */
  private arcScores(
    kernel: Kernel,
    arena: Arena,
    dependent: Address,
    head: Address,
    start: number,
    length: number,
  ): { scores: Address; mixed: Address; heads: Address; width: number } {
    const { arc } = this.shape;
    const width = up8(length);
    const heads = arena.takeZeroed(width * arc);
    arena.floats.copyWithin(heads >> 2, (head >> 2) + start * arc, (head >> 2) + (start + length) * arc);
    const panels = arena.take(arc * arc);
    const mixed = arena.take(length * arc);
    kernel.pack(this.arc.value, arc, panels, arc, arc);
    kernel.fillRows(this.arcBias.value, mixed, length, arc);
    kernel.multiply(dependent + start * arc * 4, arc, 1, panels, mixed, arc, length, arc, arc, 1);
    const headPanels = arena.take(arc * width);
    kernel.packTransposed(heads, arc, headPanels, arc, width);
    const scores = arena.take(length * width);
    kernel.multiply(mixed, arc, 1, headPanels, scores, width, length, width, arc, 0);
    return { scores, mixed, heads, width };
  }

  private arcsBackward(
    kernel: Kernel,
    arena: Arena,
    thread: number,
    example: Example,
    start: number,
    dependent: { y: Address; dy: Address },
    head: { y: Address; dy: Address },
    weight: number,
  ): number {
    const { arc } = this.shape;
    const length = example.heads.length;
    const { scores, mixed, heads, width } = this.arcScores(kernel, arena, dependent.y, head.y, start, length);
    for (let i = 0; i < length; i++) arena.floats[(scores >> 2) + i * width + i] = -1e9;
    const loss = crossEntropy(arena, scores, length, width, length, example.heads, weight);
    // scores = mixed headsᵀ, mixed = dependent U + b
    const panels = arena.take(Math.max(width, length) * Math.max(arc, width));
    kernel.pack(heads, arc, panels, width, arc);
    const dMixed = arena.take(length * arc);
    kernel.multiply(scores, width, 1, panels, dMixed, arc, length, arc, width, 0);
    kernel.pack(mixed, arc, panels, length, arc);
    kernel.multiply(scores, 1, width, panels, head.dy + start * arc * 4, arc, length, arc, length, 1);
    kernel.sumRows(dMixed, this.arcBias.gradients[thread], length, arc);
    kernel.pack(dMixed, arc, panels, length, arc);
    const x = dependent.y + start * arc * 4;
    kernel.multiply(x, 1, arc, panels, this.arc.gradients[thread], arc, arc, arc, length, 1);
    const weightPanels = arena.take(arc * arc);
    kernel.packTransposed(this.arc.value, arc, weightPanels, arc, arc);
    kernel.multiply(dMixed, arc, 1, weightPanels, dependent.dy + start * arc * 4, arc, length, arc, arc, 1);
    return loss;
  }

  /** Answers for a batch ordered by falling length. `decode` gives the heads from the arcs’ scores. */
  answer(
    kernel: Kernel,
    arena: Arena,
    batch: Example[],
    decode: (scores: Float32Array, length: number, width: number) => Int32Array,
  ): { upos: Int32Array; xpos: Int32Array; heads: Int32Array; labels: Int32Array }[] {
    arena.reset();
    const forward = this.run(kernel, arena, batch, null);
    const { layout, top } = forward;
    const n = layout.rows;
    const { shape } = this;
    const tagScores = (taggers: readonly Dense[], width: number): TagScores => {
      const [sum, ...others] = taggers.map((tagger, i) =>
        tagger.forward(kernel, arena, this.output(forward, i), n),
      );
      for (const other of others) kernel.addTo(other, sum, n * width);
      return { at: sum >> 2, width };
    };
    const { upos, xpos } = bestPairs(
      shape.pairs,
      arena.floats,
      tagScores(this.upos, this.scores.upos),
      tagScores(this.xpos, this.scores.xpos),
      n,
    );
    const dependent = this.dependent.forward(kernel, arena, top, n);
    kernel.rectify(dependent, n * shape.arc, slope);
    const head = this.head.forward(kernel, arena, top, n);
    kernel.rectify(head, n * shape.arc, slope);
    const headRows = new Int32Array(n);
    const heads = batch.map((example, s) => {
      const start = layout.starts[s];
      const length = example.heads.length;
      const { scores, width } = this.arcScores(kernel, arena, dependent, head, start, length);
      const at = scores >> 2;
      const found = decode(arena.floats.slice(at, at + length * width), length, width);
      for (let i = 0; i < length; i++) headRows[start + i] = start + Math.max(0, found[i]);
      return found;
    });
    const hidden = this.labelDependent.forward(kernel, arena, top, n);
    const atHead = arena.take(n * shape.label);
    const index = arena.takeIntegers(headRows);
    kernel.gatherRows(
      this.labelHead.forward(kernel, arena, top, n),
      shape.label,
      index,
      atHead,
      n,
      shape.label,
    );
    kernel.addTo(atHead, hidden, n * shape.label);
    kernel.rectify(hidden, n * shape.label, slope);
    const labels = best(
      arena,
      this.label.forward(kernel, arena, hidden, n),
      n,
      this.scores.labels,
      shape.labels,
    );
    return batch.map((example, s) => {
      const from = layout.starts[s];
      const to = from + example.heads.length;
      return {
        upos: upos.slice(from, to),
        xpos: xpos.slice(from, to),
        heads: heads[s],
        labels: labels.slice(from, to),
      };
    });
  }
}
