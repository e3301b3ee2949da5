/** A table of embeddings in the kernel’s memory, in integers as the model file has it, and sums of its rows. */
import type { Address, Kernel } from './kernel/kernel.js';
import type { ModelFile } from './model-file.js';

export class EmbeddingTable {
  /** Floats of a row. */
  readonly width: number;
  private readonly steps: Address;
  private readonly scales: Address;

  /** Takes the tensor into the kernel’s memory for good. Its columns are a multiple of 8. */
  constructor(
    private readonly kernel: Kernel,
    model: ModelFile,
    name: string,
  ) {
    const { rows, columns } = model.shape(name);
    this.width = columns;
    this.steps = kernel.take((rows * columns) / 2);
    this.scales = kernel.take(rows);
    kernel.keep();
    model.unpack(
      name,
      kernel.shorts(this.steps, rows * columns),
      kernel.floats.subarray(this.scales >> 2, (this.scales >> 2) + rows),
    );
  }

  /** One row of floats for each `each` numbers of `rows`: the sum of the rows that they name; none for those below 0. */
  sums(rows: Int32Array, each: number): Address {
    const { kernel, width, steps, scales } = this;
    const count = rows.length / each;
    const target = kernel.take(count * width);
    kernel.run.sumIntegerRowsOf(steps, scales, kernel.takeIntegers(rows), each, target, count, width);
    return target;
  }
}
