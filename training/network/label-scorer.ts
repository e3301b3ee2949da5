/** Labels each word's relation to its head, once the head is known: both projected, added, rectified, and asked. */
import { best, crossEntropy } from './cross-entropy.js';
import type { Dense } from './dense.js';
import { dropout } from './dropout.js';
import type { Address } from './memory.js';
import type { LearningPass, Pass } from './pass.js';
import { slope } from './projection.js';

export class LabelScorer {
  /** `labels`: how many there are; `label` has that many columns, or some more that never count. */
  constructor(
    private readonly dependent: Dense,
    private readonly head: Dense,
    private readonly label: Dense,
    private readonly labels: number,
    private readonly dropoutRate: number,
  ) {}

  /** Adds to the gradients, and to those of the input; gives the summed loss. `headRows`: the row of each row's head. */
  learn(pass: LearningPass, headRows: Int32Array, gold: Int32Array, input: Address, dInput: Address): number {
    const { kernel, arena, thread, rows, random, weight } = pass;
    const size = this.dependent.columns;
    const index = arena.takeIntegers(headRows);
    const hidden = this.hidden(pass, index, input);
    const mask = dropout(pass, hidden, rows * size, this.dropoutRate, random);
    const scores = this.label.forward(kernel, arena, hidden, rows);
    const loss = crossEntropy(arena, scores, rows, this.label.columns, this.labels, gold, weight);
    const dHidden = arena.takeZeroed(rows * size);
    this.label.backward(kernel, arena, thread, hidden, scores, rows, dHidden);
    if (mask !== null) kernel.multiplyElements(dHidden, mask, dHidden, rows * size);
    kernel.rectifyBackward(hidden, dHidden, rows * size, slope);
    this.dependent.backward(kernel, arena, thread, input, dHidden, rows, dInput);
    const dHeads = arena.takeZeroed(rows * size);
    kernel.addRowsAt(dHidden, index, dHeads, size, rows, size);
    this.head.backward(kernel, arena, thread, input, dHeads, rows, dInput);
    return loss;
  }

  /** The likeliest label of each row. */
  best(pass: Pass, headRows: Int32Array, input: Address): Int32Array {
    const { kernel, arena, rows } = pass;
    const hidden = this.hidden(pass, arena.takeIntegers(headRows), input);
    const scores = this.label.forward(kernel, arena, hidden, rows);
    return best(arena, scores, rows, this.label.columns, this.labels);
  }

  private hidden({ kernel, arena, rows }: Pass, index: Address, input: Address): Address {
    const size = this.dependent.columns;
    const hidden = this.dependent.forward(kernel, arena, input, rows);
    const heads = this.head.forward(kernel, arena, input, rows);
    const atHead = arena.take(rows * size);
    kernel.gatherRows(heads, size, index, atHead, rows, size);
    kernel.addTo(atHead, hidden, rows * size);
    kernel.rectify(hidden, rows * size, slope);
    return hidden;
  }
}
