/** The network's parameters: their place in shared memory, gradients a thread, and Adam's state. */

import type { Tensor } from '../../src/language/model-file.js';
import type { Address, Arena } from './memory.js';
import type { Random } from './random.js';

/** One matrix of parameters, rows x columns; `rowwise` ones (embeddings) are updated only where a batch touched them. */
export interface Parameter {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly rowwise: boolean;
  readonly value: Address;
  /** One gradient a thread. */
  readonly gradients: Address[];
  /** One flag a row and thread: 1 where the batch touched the row. Only for rowwise ones. */
  readonly touched: Address[];
  readonly mean: Address;
  readonly variance: Address;
  readonly average: Address;
}

/** Declares parameters in a fixed order, so that every thread finds them at the same addresses. */
export class Parameters {
  readonly all: Parameter[] = [];

  constructor(
    private readonly arena: Arena,
    readonly threads: number,
    private readonly random: Random,
    /** True in the thread that fills in the starting values. */
    private readonly first: boolean,
  ) {}

  /** A matrix with uniform starting values of the given bound (Glorot & Bengio 2010 when absent), or constant. */
  add(
    name: string,
    rows: number,
    columns: number,
    options: { bound?: number; rowwise?: boolean } = {},
  ): Parameter {
    const count = rows * columns;
    const parameter: Parameter = {
      name,
      rows,
      columns,
      rowwise: options.rowwise ?? false,
      value: this.arena.take(count),
      gradients: Array.from({ length: this.threads }, () => this.arena.take(count)),
      touched: options.rowwise ? Array.from({ length: this.threads }, () => this.arena.take(rows)) : [],
      mean: this.arena.take(count),
      variance: this.arena.take(count),
      average: this.arena.take(count),
    };
    if (this.first) {
      const bound = options.bound ?? Math.sqrt(6 / (rows + columns));
      const floats = this.arena.floats;
      for (let i = 0, at = parameter.value >> 2; i < count; i++)
        floats[at + i] = (this.random.uniform() * 2 - 1) * bound;
      floats.copyWithin(parameter.average >> 2, parameter.value >> 2, (parameter.value >> 2) + count);
    }
    this.all.push(parameter);
    return parameter;
  }

  /** Sets columns [from, to) of every row to a constant (a forget gate's bias of 1, say). */
  fill(parameter: Parameter, from: number, to: number, value: number): void {
    if (!this.first) return;
    const floats = this.arena.floats;
    for (let row = 0; row < parameter.rows; row++) {
      for (let column = from; column < to; column++) {
        floats[(parameter.value >> 2) + row * parameter.columns + column] = value;
        floats[(parameter.average >> 2) + row * parameter.columns + column] = value;
      }
    }
  }

  /** Takes the starting values from tensors of the same names and sizes, as {@link averages} gives them. */
  start(tensors: readonly Tensor[]): void {
    const byName = new Map(tensors.map((tensor) => [tensor.name, tensor]));
    for (const { name, rows, columns, value, average } of this.first ? this.all : []) {
      const tensor = byName.get(name);
      if (tensor?.rows !== rows || tensor.columns !== columns)
        throw new Error(`no ${rows} x ${columns} tensor ${name}`);
      this.arena.floats.set(tensor.values, value >> 2);
      this.arena.floats.set(tensor.values, average >> 2);
    }
  }

  /** Exchanges every parameter with its moving average. */
  swapAverages(): void {
    const { floats } = this.arena;
    for (const { value, average, rows, columns } of this.all) {
      const kept = floats.slice(value >> 2, (value >> 2) + rows * columns);
      floats.copyWithin(value >> 2, average >> 2, (average >> 2) + rows * columns);
      floats.set(kept, average >> 2);
    }
  }

  /** The moving averages as tensors of a model file. */
  averages(prefix: string): Tensor[] {
    return this.all.map(({ name, rows, columns, average }) => {
      const from = average >> 2;
      return {
        name: prefix + name,
        rows,
        columns,
        values: this.arena.floats.slice(from, from + rows * columns),
      };
    });
  }
}
