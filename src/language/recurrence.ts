/** One layer of a bidirectional long short-term memory, run over a batch of sentences ordered by falling length. */
import type { Address, Kernel } from './kernel/kernel.js';
import type { ModelFile } from './model-file.js';

interface Direction {
  readonly input: Address;
  readonly recurrent: Address;
  readonly bias: Address;
}

export class Recurrence {
  private readonly inputs: number;
  private readonly directions: Direction[];

  /** Takes the layer’s weights from the model into the kernel’s memory, packed. */
  constructor(
    private readonly kernel: Kernel,
    model: ModelFile,
    name: string,
    private readonly size: number,
  ) {
    this.inputs = model.tensor(`${name}.forward.input`).rows;
    this.directions = ['forward', 'backward'].map((side) => {
      const packed = (tensor: string): Address => {
        const { values, rows, columns } = model.tensor(`${name}.${side}.${tensor}`);
        const panels = kernel.take(rows * columns);
        kernel.keep();
        kernel.run.pack(kernel.takeFloats(values), columns, panels, rows, columns);
        kernel.release();
        return panels;
      };
      const input = packed('input');
      const recurrent = packed('recurrent');
      const bias = kernel.takeFloats(model.tensor(`${name}.${side}.bias`).values);
      kernel.keep();
      return { input, recurrent, bias };
    });
  }

  /** X (rows x inputs) → Y (rows x 2 size). Sentence s has rows starts[s] to starts[s] + lengths[s]. */
  run(x: Address, lengths: readonly number[], starts: readonly number[], rows: number): Address {
    const { kernel, size, inputs } = this;
    const y = kernel.take(rows * 2 * size);
    const sums = kernel.take(rows * 4 * size);
    const gates = kernel.take(rows * 4 * size);
    const outputs = kernel.take(rows * size);
    const cells = kernel.take(lengths.length * size);
    for (let side = 0; side < 2; side++) {
      const { input, recurrent, bias } = this.directions[side];
      const { order, active } = stepOrder(lengths, starts, rows, side === 1);
      const index = kernel.takeIntegers(order);
      kernel.run.fillRows(bias, sums, rows, 4 * size);
      kernel.run.multiply(x, inputs, 1, input, sums, 4 * size, rows, 4 * size, inputs, 1);
      kernel.run.gatherRows(sums, 4 * size, index, gates, rows, 4 * size);
      kernel.floats.fill(0, cells >> 2, (cells >> 2) + lengths.length * size);
      for (let step = 0, at = 0, before = 0; step < active.length; step++) {
        const n = active[step];
        const now = gates + at * 4 * size * 4;
        const previous = outputs + before * size * 4;
        if (step > 0) kernel.run.multiply(previous, size, 1, recurrent, now, 4 * size, n, 4 * size, size, 1);
        kernel.run.lstmStep(now, cells, cells, outputs + at * size * 4, n, size);
        before = at;
        at += n;
      }
      kernel.run.scatterRows(outputs, index, y + side * size * 4, 2 * size, rows, size);
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
