/** One layer of a bidirectional long short-term memory, run over a batch of sentences ordered by falling length. */
import { IntegerMatrix, roundRows, takeSequenceWork } from './kernel/integer-matrix.js';
import type { Address, Kernel } from './kernel/kernel.js';
import type { ModelFile } from './model-file.js';

interface Direction {
  readonly input: IntegerMatrix;
  readonly recurrent: IntegerMatrix;
  readonly bias: Address;
}

/** Sentences as rows: sentence s has rows starts[s] to starts[s] + lengths[s]; lengths must not rise. */
export interface BatchLayout {
  readonly lengths: readonly number[];
  readonly starts: readonly number[];
  readonly rows: number;
}

export class Recurrence {
  private readonly inputs: number;
  private readonly directions: Direction[];

  /** Takes the layer’s weights from the model into the kernel’s memory, packed. `size` is the cells a direction. */
  constructor(
    private readonly kernel: Kernel,
    model: ModelFile,
    name: string,
    private readonly size: number,
  ) {
    this.inputs = model.tensor(`${name}.forward.input`).rows;
    this.directions = ['forward', 'backward'].map((side) => {
      const matrix = (tensor: string): IntegerMatrix =>
        new IntegerMatrix(kernel, model.tensor(`${name}.${side}.${tensor}`));
      const input = matrix('input');
      const recurrent = matrix('recurrent');
      const bias = kernel.takeFloats(model.tensor(`${name}.${side}.bias`).values);
      kernel.keep();
      return { input, recurrent, bias };
    });
  }

  /** Floats of a row of {@link project}. */
  get projected(): number {
    return 8 * this.size;
  }

  /** What the inputs give to the gates: for each row of X the sums of both directions’ gates, before recurrence. */
  project(x: Address, rows: number, target: Address = this.kernel.take(rows * this.projected)): Address {
    const { kernel, size, inputs, directions, projected } = this;
    const rounded = roundRows(kernel, x, rows, inputs);
    for (let side = 0; side < 2; side++) {
      const { input, bias } = directions[side];
      const at = target + side * 4 * size * 4;
      input.multiply(rounded, bias, at, projected);
    }
    return target;
  }

  /**
   * Y (rows x 2 size) from projected inputs: row i of the batch reads row `index[i]` of `inputs` (row i when there is no
   * index), and row `more.index[i]` of `more.inputs` is added to it where there is such.
   */
  run(
    inputs: Address,
    index: Int32Array | null,
    { lengths, starts, rows }: BatchLayout,
    more: { readonly inputs: Address; readonly index: Int32Array } | null = null,
  ): Address {
    const { kernel, size, projected } = this;
    const y = kernel.take(rows * 2 * size);
    const work = takeSequenceWork(kernel, lengths.length, size);
    for (let side = 0; side < 2; side++) {
      const { order, active } = stepOrder(lengths, starts, rows, side === 1);
      const target = kernel.takeIntegers(order);
      const source = index === null ? target : kernel.takeIntegers(picked(index, order));
      const gates = side * 4 * size * 4;
      this.directions[side].recurrent.runSequences({
        inputs: inputs + gates,
        source,
        added: more === null ? 0 : more.inputs + gates,
        addedSource: more === null ? 0 : kernel.takeIntegers(picked(more.index, order)),
        stride: projected,
        active: kernel.takeIntegers(active),
        steps: active.length,
        work,
        y: y + side * size * 4,
        target,
        yStride: 2 * size,
      });
    }
    return y;
  }
}

/** The entries at the given places. */
function picked(values: Int32Array, places: Int32Array): Int32Array {
  const out = new Int32Array(places.length);
  for (let i = 0; i < places.length; i++) out[i] = values[places[i]];
  return out;
}

/** For each step the rows that its running sentences read, step after step, and how many sentences run at each. */
function stepOrder(
  lengths: readonly number[],
  starts: readonly number[],
  rows: number,
  backward: boolean,
): { order: Int32Array; active: Int32Array } {
  const order = new Int32Array(rows);
  const active = new Int32Array(lengths[0]);
  let running = lengths.length;
  for (let step = 0, at = 0; step < lengths[0]; step++) {
    while (lengths[running - 1] <= step) running--;
    for (let s = 0; s < running; s++) order[at++] = starts[s] + (backward ? lengths[s] - 1 - step : step);
    active[step] = running;
  }
  return { order, active };
}
