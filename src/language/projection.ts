/** Y = X W + b with weights from the model, packed once for the kernel. */
import type { Address, Kernel } from './kernel/kernel.js';
import type { ModelFile } from './model-file.js';

export class Projection {
  readonly panels: Address;
  readonly bias: Address;
  readonly inputs: number;
  readonly columns: number;

  /** Takes the weights into the kernel’s memory for good; without a bias’s name the bias is zero. */
  constructor(
    private readonly kernel: Kernel,
    model: ModelFile,
    weight: string,
    bias: string | null,
  ) {
    const { values, rows, columns } = model.tensor(weight);
    this.inputs = rows;
    this.columns = columns;
    this.panels = kernel.take(rows * columns);
    kernel.keep();
    kernel.run.pack(kernel.takeFloats(values), columns, this.panels, rows, columns);
    kernel.release();
    this.bias = kernel.takeFloats(bias === null ? new Float32Array(columns) : model.tensor(bias).values);
    kernel.keep();
  }

  /** Y, rows x columns. */
  apply(x: Address, rows: number): Address {
    const { kernel, columns, inputs } = this;
    const y = kernel.take(rows * columns);
    kernel.run.fillRows(this.bias, y, rows, columns);
    kernel.run.multiply(x, inputs, 1, this.panels, y, columns, rows, columns, inputs, 1);
    return y;
  }

  /** The column of the highest score in each row, among the first `count`. */
  best(x: Address, rows: number, count: number): Int32Array {
    const at = this.apply(x, rows) >> 2;
    const { floats } = this.kernel;
    const out = new Int32Array(rows);
    for (let i = 0; i < rows; i++) {
      const row = at + i * this.columns;
      let top = 0;
      for (let c = 1; c < count; c++) if (floats[row + c] > floats[row + top]) top = c;
      out[i] = top;
    }
    return out;
  }
}
