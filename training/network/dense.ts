/** Y = X W + b, and its gradient. */
import type { Address, Arena, Kernel } from './memory.js';
import type { Parameter, Parameters } from './parameters.js';

export class Dense {
  readonly weight: Parameter;
  readonly bias: Parameter | null;

  /** `columns` must be a multiple of 8. */
  constructor(
    parameters: Parameters,
    name: string,
    readonly inputs: number,
    readonly columns: number,
    options: { bias?: boolean; bound?: number } = {},
  ) {
    const bound = options.bound === undefined ? {} : { bound: options.bound };
    this.weight = parameters.add(`${name}.weight`, inputs, columns, bound);
    this.bias = options.bias === false ? null : parameters.add(`${name}.bias`, 1, columns, { bound: 0 });
  }

  /** Gives the address of Y, rows x columns. */
  forward(kernel: Kernel, arena: Arena, x: Address, rows: number): Address {
    const y = arena.take(rows * this.columns);
    const panels = arena.take(this.inputs * this.columns);
    kernel.pack(this.weight.value, this.columns, panels, this.inputs, this.columns);
    if (this.bias) kernel.fillRows(this.bias.value, y, rows, this.columns);
    kernel.multiply(
      x,
      this.inputs,
      1,
      panels,
      y,
      this.columns,
      rows,
      this.columns,
      this.inputs,
      this.bias ? 1 : 0,
    );
    return y;
  }

  /** Adds to the parameters' gradients, and to dX where it is asked for. */
  backward(
    kernel: Kernel,
    arena: Arena,
    thread: number,
    x: Address,
    dy: Address,
    rows: number,
    dx: Address | null,
  ): void {
    const dyPanels = arena.take(rows * this.columns);
    kernel.pack(dy, this.columns, dyPanels, rows, this.columns);
    const gradient = this.weight.gradients[thread];
    kernel.multiply(x, 1, this.inputs, dyPanels, gradient, this.columns, this.inputs, this.columns, rows, 1);
    if (this.bias) kernel.sumRows(dy, this.bias.gradients[thread], rows, this.columns);
    if (dx !== null) {
      const panels = arena.take(this.inputs * this.columns);
      kernel.packTransposed(this.weight.value, this.columns, panels, this.columns, this.inputs);
      kernel.multiply(dy, this.columns, 1, panels, dx, this.inputs, rows, this.inputs, this.columns, 1);
    }
  }
}
