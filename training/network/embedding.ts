/** Sums of embedding rows, and the gradient to the rows that a batch touched. */
import type { Address, Arena } from './memory.js';
import type { Parameter, Parameters } from './parameters.js';

export class Embedding {
  readonly table: Parameter;

  constructor(
    parameters: Parameters,
    name: string,
    rows: number,
    readonly width: number,
    bound: number,
  ) {
    this.table = parameters.add(name, rows, width, { bound, rowwise: true });
  }

  /** X: for each of n tokens the sum of its `each` rows; a row of -1 counts nothing. */
  forward(arena: Arena, rows: Int32Array, n: number, each: number): Address {
    const x = arena.takeZeroed(n * this.width);
    const { floats } = arena;
    const table = this.table.value >> 2;
    for (let i = 0; i < n; i++) {
      const to = (x >> 2) + i * this.width;
      for (let f = 0; f < each; f++) {
        const row = rows[i * each + f];
        if (row < 0) continue;
        const from = table + row * this.width;
        for (let c = 0; c < this.width; c++) floats[to + c] += floats[from + c];
      }
    }
    return x;
  }

  backward(arena: Arena, thread: number, rows: Int32Array, n: number, each: number, dx: Address): void {
    const { floats, integers } = arena;
    const gradient = this.table.gradients[thread] >> 2;
    const touched = this.table.touched[thread] >> 2;
    for (let i = 0; i < n; i++) {
      const from = (dx >> 2) + i * this.width;
      for (let f = 0; f < each; f++) {
        const row = rows[i * each + f];
        if (row < 0) continue;
        integers[touched + row] = 1;
        const to = gradient + row * this.width;
        for (let c = 0; c < this.width; c++) floats[to + c] += floats[from + c];
      }
    }
  }
}
