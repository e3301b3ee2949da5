/** Scores every word as the head of every other: the deep biaffine arc scorer of Dozat & Manning (2017). */
import type { Layout } from './batch.js';
import { crossEntropy } from './cross-entropy.js';
import type { Dense } from './dense.js';
import { type Address, up8 } from './memory.js';
import type { Parameter } from './parameters.js';
import type { LearningPass, Pass } from './pass.js';
import { type Projected, project, projectOnly, unproject } from './projection.js';

/** What every word of a batch is as a dependent and as a head. */
export interface ArcRows {
  readonly dependent: Address;
  readonly head: Address;
}

interface ArcScores {
  /** Length rows (dependents) × `width` columns (heads). */
  readonly scores: Address;
  readonly width: number;
  /** Dependents times the weight, and the heads' rows, `width` of them. */
  readonly mixed: Address;
  readonly heads: Address;
}

export class ArcScorer {
  /** `weight` is square, `bias` one row, both as wide as the projections. */
  constructor(
    private readonly dependent: Dense,
    private readonly head: Dense,
    private readonly weight: Parameter,
    private readonly bias: Parameter,
    private readonly dropoutRate: number,
  ) {}

  /** Adds to the gradients, and to those of the input; gives the summed loss. `gold`: a sentence's heads, -1 for the root. */
  learn(
    pass: LearningPass,
    layout: Layout,
    gold: readonly Int32Array[],
    input: Address,
    dInput: Address,
  ): number {
    const dependent = project(pass, this.dependent, input, this.dropoutRate);
    const head = project(pass, this.head, input, this.dropoutRate);
    let loss = 0;
    gold.forEach((heads, s) => {
      loss += this.learnSentence(pass, heads, layout.starts[s], dependent, head);
    });
    unproject(pass, this.dependent, dependent, input, dInput);
    unproject(pass, this.head, head, input, dInput);
    return loss;
  }

  rows(pass: Pass, input: Address): ArcRows {
    const dependent = projectOnly(pass, this.dependent, input);
    return { dependent, head: projectOnly(pass, this.head, input) };
  }

  /** Scores of heads for the sentence of `length` rows that begins at row `start`. */
  scores({ kernel, arena }: Pass, { dependent, head }: ArcRows, start: number, length: number): ArcScores {
    const arc = this.weight.columns;
    const width = up8(length);
    const heads = arena.takeZeroed(width * arc);
    arena.floats.copyWithin(heads >> 2, (head >> 2) + start * arc, (head >> 2) + (start + length) * arc);
    const panels = arena.take(arc * arc);
    const mixed = arena.take(length * arc);
    kernel.pack(this.weight.value, arc, panels, arc, arc);
    kernel.fillRows(this.bias.value, mixed, length, arc);
    kernel.multiply(dependent + start * arc * 4, arc, 1, panels, mixed, arc, length, arc, arc, 1);
    const headPanels = arena.take(arc * width);
    kernel.packTransposed(heads, arc, headPanels, arc, width);
    const scores = arena.take(length * width);
    kernel.multiply(mixed, arc, 1, headPanels, scores, width, length, width, arc, 0);
    return { scores, width, mixed, heads };
  }

  private learnSentence(
    pass: LearningPass,
    gold: Int32Array,
    start: number,
    dependent: Projected,
    head: Projected,
  ): number {
    const { kernel, arena, thread, weight } = pass;
    const arc = this.weight.columns;
    const length = gold.length;
    const rows = { dependent: dependent.y, head: head.y };
    const { scores, mixed, heads, width } = this.scores(pass, rows, start, length);
    for (let i = 0; i < length; i++) arena.floats[(scores >> 2) + i * width + i] = -1e9;
    const loss = crossEntropy(arena, scores, length, width, length, gold, weight);
    // scores = mixed headsᵀ, mixed = dependent U + b
    const panels = arena.take(Math.max(width, length) * Math.max(arc, width));
    kernel.pack(heads, arc, panels, width, arc);
    const dMixed = arena.take(length * arc);
    kernel.multiply(scores, width, 1, panels, dMixed, arc, length, arc, width, 0);
    kernel.pack(mixed, arc, panels, length, arc);
    kernel.multiply(scores, 1, width, panels, head.dy + start * arc * 4, arc, length, arc, length, 1);
    kernel.sumRows(dMixed, this.bias.gradients[thread], length, arc);
    kernel.pack(dMixed, arc, panels, length, arc);
    const x = dependent.y + start * arc * 4;
    kernel.multiply(x, 1, arc, panels, this.weight.gradients[thread], arc, arc, arc, length, 1);
    const weightPanels = arena.take(arc * arc);
    kernel.packTransposed(this.weight.value, arc, weightPanels, arc, arc);
    kernel.multiply(dMixed, arc, 1, weightPanels, dependent.dy + start * arc * 4, arc, length, arc, arc, 1);
    return loss;
  }
}
