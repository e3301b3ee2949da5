/** One layer of a bidirectional long short-term memory, run over a batch of sentences ordered by falling length. */
import { IntegerMatrix, roundRows } from './kernel/integer-matrix.js';
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
      kernel.run.fillColumns(bias, at, projected, rows, 4 * size);
      input.multiply(rounded, at, projected, true);
    }
    return target;
  }

  /**
   * Y (rows x 2 size) from projected inputs: row i of the batch reads row `index[i]` of `inputs` (row i when there is no
   * index).
   */
  run(inputs: Address, index: Int32Array | null, { lengths, starts, rows }: BatchLayout): Address {
    const { kernel, size } = this;
    const y = kernel.take(rows * 2 * size);
    const gates = kernel.take(rows * 4 * size);
    const outputs = kernel.take(rows * size);
    const cells = kernel.take(lengths.length * size);
    const last = {
      values: kernel.take((lengths.length * size) / 2),
      scales: kernel.take(lengths.length),
      columns: size,
    };
    for (let side = 0; side < 2; side++) {
      const { recurrent } = this.directions[side];
      const { order, active } = stepOrder(lengths, starts, rows, side === 1);
      const orderAt = kernel.takeIntegers(order);
      const source = index === null ? orderAt : kernel.takeIntegers(order.map((row) => index[row]));
      kernel.run.gatherRows(inputs + side * 4 * size * 4, this.projected, source, gates, rows, 4 * size);
      kernel.floats.fill(0, cells >> 2, (cells >> 2) + lengths.length * size);
      for (let step = 0, at = 0, before = 0; step < active.length; step++) {
        const n = active[step];
        const now = gates + at * 4 * size * 4;
        if (step > 0) {
          kernel.run.roundRows(outputs + before * size * 4, last.values, last.scales, n, size);
          recurrent.multiply({ ...last, rows: n }, now, 4 * size, true);
        }
        kernel.run.lstmStep(now, cells, cells, outputs + at * size * 4, n, size);
        before = at;
        at += n;
      }
      kernel.run.scatterRows(outputs, orderAt, y + side * size * 4, 2 * size, rows, size);
    }
    return y;
  }
}

/** For each step the rows that its running sentences read, step after step, and how many sentences run at each. */
function stepOrder(
  lengths: readonly number[],
  starts: readonly number[],
  rows: number,
  backward: boolean,
): { order: Int32Array; active: number[] } {
  const order = new Int32Array(rows);
  const active: number[] = [];
  let running = lengths.length;
  for (let step = 0, at = 0; step < lengths[0]; step++) {
    while (lengths[running - 1] <= step) running--;
    for (let s = 0; s < running; s++) order[at++] = starts[s] + (backward ? lengths[s] - 1 - step : step);
    active.push(running);
  }
  return { order, active };
}
