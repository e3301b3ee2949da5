/**
 * A network that gives each token one label: embeddings summed, one or more layers of BiLSTM, a softmax. While it learns it
 * may be asked for other labels as well, whose softmaxes are thrown away afterwards (multi-task learning, Caruana 1997).
 */
import { auxiliaryPrefix } from './auxiliary.js';
import { layOut } from './batch.js';
import { BiLstm } from './bilstm.js';
import { best, crossEntropy } from './cross-entropy.js';
import { Dense } from './dense.js';
import { Embedding } from './embedding.js';
import type { Address, Arena, Kernel } from './memory.js';
import type { Parameters } from './parameters.js';
import type { Random } from './random.js';

export interface TaggerShape {
  rows: number;
  /** Embedding rows a token. */
  each: number;
  labels: number;
  /** How many labels each further question has. */
  auxiliary: number[];
  /** What the loss of a further question counts. */
  auxiliaryWeight: number;
  embedding: number;
  layers: number[];
  inputDropout: number;
  layerDropout: number;
}

export interface TaggerExample {
  /** Embedding rows, `each` a token. */
  rows: Int32Array;
  /** Gold labels, -1 where not asked. */
  labels: Int32Array;
  /** Gold labels of the further questions, -1 where not asked. */
  auxiliary: Int32Array[];
}

export class TaggerNetwork {
  readonly embedding: Embedding;
  readonly layers: BiLstm[];
  readonly output: Dense;
  readonly auxiliary: Dense[];
  private readonly width: number;

  constructor(
    parameters: Parameters,
    readonly shape: TaggerShape,
  ) {
    this.width = Math.ceil(shape.labels / 8) * 8;
    this.embedding = new Embedding(parameters, 'embedding', shape.rows, shape.embedding, 0.1);
    let inputs = shape.embedding;
    this.layers = shape.layers.map((size, i) => {
      const layer = new BiLstm(parameters, `layer${i}`, inputs, size);
      inputs = 2 * size;
      return layer;
    });
    this.output = new Dense(parameters, 'output', inputs, this.width);
    this.auxiliary = shape.auxiliary.map(
      (labels, i) => new Dense(parameters, `${auxiliaryPrefix}${i}`, inputs, Math.ceil(labels / 8) * 8),
    );
  }

  /** Forward and backward over a batch ordered by falling length; gives the summed loss. */
  learn(
    kernel: Kernel,
    arena: Arena,
    thread: number,
    batch: TaggerExample[],
    random: Random,
    weight: number,
  ): number {
    arena.reset();
    const { shape } = this;
    const forward = this.run(kernel, arena, batch, random);
    const { layout, top } = forward;
    const n = layout.rows;
    let dy = arena.takeZeroed(n * 2 * shape.layers[shape.layers.length - 1]);
    const ask = (
      output: Dense,
      labels: number,
      weight: number,
      goldOf: (example: TaggerExample) => Int32Array,
    ) => {
      const gold = new Int32Array(n);
      for (let s = 0; s < batch.length; s++) gold.set(goldOf(batch[s]), layout.starts[s]);
      const scores = output.forward(kernel, arena, top, n);
      const loss = crossEntropy(arena, scores, n, output.columns, labels, gold, weight);
      output.backward(kernel, arena, thread, top, scores, n, dy);
      return loss;
    };
    const loss = ask(this.output, shape.labels, weight, ({ labels }) => labels);
    this.auxiliary.forEach((output, i) => {
      ask(output, shape.auxiliary[i], weight * shape.auxiliaryWeight, ({ auxiliary }) => auxiliary[i]);
    });
    for (let i = this.layers.length - 1; i >= 0; i--) {
      const columns = 2 * this.layers[i].size;
      if (forward.masks[i + 1] !== null) kernel.multiplyElements(dy, forward.masks[i + 1]!, dy, n * columns);
      const inputs = this.layers[i].inputs;
      const dx = arena.takeZeroed(n * inputs);
      this.layers[i].backward(kernel, arena, thread, layout, forward.inputs[i], dy, dx);
      dy = dx;
    }
    if (forward.masks[0] !== null) kernel.multiplyElements(dy, forward.masks[0]!, dy, n * shape.embedding);
    this.embedding.backward(arena, thread, forward.rows, n, shape.each, dy);
    return loss;
  }

  private run(kernel: Kernel, arena: Arena, batch: TaggerExample[], random: Random | null) {
    const { shape } = this;
    const layout = layOut(
      arena,
      batch.map((example) => example.labels.length),
    );
    const n = layout.rows;
    const rows = new Int32Array(n * shape.each);
    for (let s = 0; s < batch.length; s++) rows.set(batch[s].rows, layout.starts[s] * shape.each);
    let x = this.embedding.forward(arena, rows, n, shape.each);
    const masks = [this.dropout(kernel, arena, x, n * shape.embedding, shape.inputDropout, random)];
    const inputs: Address[] = [];
    for (const layer of this.layers) {
      inputs.push(x);
      const recurrent = random
        ? [0, 1].map(() =>
            this.mask(kernel, arena, layout.lengths.length * layer.size, shape.layerDropout, random),
          )
        : null;
      x = layer.forward(kernel, arena, layout, x, recurrent);
      masks.push(this.dropout(kernel, arena, x, n * 2 * layer.size, shape.layerDropout, random));
    }
    return { layout, rows, inputs, masks, top: x };
  }

  private mask(kernel: Kernel, arena: Arena, count: number, rate: number, random: Random): Address {
    const mask = arena.take(count);
    random.state = kernel.dropoutMask(mask, count, rate, random.state) >>> 0;
    return mask;
  }

  private dropout(
    kernel: Kernel,
    arena: Arena,
    at: Address,
    count: number,
    rate: number,
    random: Random | null,
  ): Address | null {
    if (random === null || rate === 0) return null;
    const mask = this.mask(kernel, arena, count, rate, random);
    kernel.multiplyElements(at, mask, at, count);
    return mask;
  }

  /** Scores of each label for each token, `width` columns. */
  scores(kernel: Kernel, arena: Arena, batch: TaggerExample[]): { scores: Float32Array[]; width: number } {
    arena.reset();
    const { layout, top } = this.run(kernel, arena, batch, null);
    const at = this.output.forward(kernel, arena, top, layout.rows) >> 2;
    const scores = batch.map((example, s) => {
      const from = at + layout.starts[s] * this.width;
      return arena.floats.slice(from, from + example.labels.length * this.width);
    });
    return { scores, width: this.width };
  }

  /** The best label of each token. */
  answer(kernel: Kernel, arena: Arena, batch: TaggerExample[]): Int32Array[] {
    arena.reset();
    const { layout, top } = this.run(kernel, arena, batch, null);
    const scores = this.output.forward(kernel, arena, top, layout.rows);
    const labels = best(arena, scores, layout.rows, this.width, this.shape.labels);
    return batch.map((example, s) =>
      labels.slice(layout.starts[s], layout.starts[s] + example.labels.length),
    );
  }
}
