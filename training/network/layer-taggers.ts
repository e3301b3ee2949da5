/**
 * One kind of tag, said by every layer of the network, each learning for itself; the answer is the sum of their scores.
 */
import type { TagScores } from '../../src/language/tag-pairs.js';
import { crossEntropy } from './cross-entropy.js';
import { Dense } from './dense.js';
import { type Address, up8 } from './memory.js';
import type { Parameters } from './parameters.js';
import type { LearningPass, Pass } from './pass.js';

export class LayerTaggers {
  private readonly columns: number;
  private readonly taggers: Dense[];

  /** `sizes`: cells of each layer in one direction; `tags`: how many tags there are. */
  constructor(
    parameters: Parameters,
    name: string,
    sizes: readonly number[],
    private readonly tags: number,
  ) {
    this.columns = up8(tags);
    this.taggers = sizes.map((size, i) => new Dense(parameters, `${name}${i}`, 2 * size, this.columns));
  }

  /** Scores of layer `i` on its output; `loss` turns them into gradients, `backward` hands them down. */
  forward({ kernel, arena, rows }: Pass, i: number, input: Address): Address {
    return this.taggers[i].forward(kernel, arena, input, rows);
  }

  loss({ arena, rows, weight }: LearningPass, scores: Address, gold: Int32Array): number {
    return crossEntropy(arena, scores, rows, this.columns, this.tags, gold, weight);
  }

  backward(
    { kernel, arena, thread, rows }: LearningPass,
    i: number,
    input: Address,
    scores: Address,
    dInput: Address,
  ): void {
    this.taggers[i].backward(kernel, arena, thread, input, scores, rows, dInput);
  }

  /** The layers’ scores added up. */
  scores(pass: Pass, inputs: readonly Address[]): TagScores {
    const [sum, ...others] = this.taggers.map((_, i) => this.forward(pass, i, inputs[i]));
    for (const other of others) pass.kernel.addTo(other, sum, pass.rows * this.columns);
    return { at: sum >> 2, width: this.columns };
  }
}
