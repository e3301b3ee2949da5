/** Y = X W + b with weights from the model, packed once for the kernel. */

import { IntegerMatrix, type RoundedRows } from './kernel/integer-matrix.js';
import type { Address, Kernel } from './kernel/kernel.js';
import type { ModelFile } from './model-file.js';

export class Projection {
  private readonly weights: IntegerMatrix;
  private readonly bias: Address;

  /** Takes the weights into the kernel’s memory for good; without a bias’s name the bias is zero. */
  constructor(
    private readonly kernel: Kernel,
    model: ModelFile,
    weight: string,
    bias: string | null,
  ) {
    const tensor = model.tensor(weight);
    this.weights = new IntegerMatrix(kernel, tensor);
    this.bias = kernel.takeFloats(
      bias === null ? new Float32Array(tensor.columns) : model.tensor(bias).values,
    );
    kernel.keep();
  }

  get columns(): number {
    return this.weights.columns;
  }

  /** Y, rows x columns, from rows that are rounded already. */
  apply(x: RoundedRows): Address {
    const { kernel, columns } = this;
    const y = kernel.take(x.rows * columns);
    this.weights.multiply(x, this.bias, y, columns);
    return y;
  }

  /** The column of the highest score in each row, among the first `count` without `except`. */
  best(x: RoundedRows, count: number, except = -1): Int32Array {
    const at = this.apply(x) >> 2;
    const { floats } = this.kernel;
    const out = new Int32Array(x.rows);
    for (let i = 0; i < x.rows; i++) {
      const row = at + i * this.columns;
      let top = except === 0 ? 1 : 0;
      for (let c = top + 1; c < count; c++) {
        if (c !== except && floats[row + c] > floats[row + top]) top = c;
      }
      out[i] = top;
    }
    return out;
  }
}
