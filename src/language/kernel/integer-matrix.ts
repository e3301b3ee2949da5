/** Matrix products in 16-bit integers: rows rounded once, weights packed once. See `integer-matrix.as.ts`. */
import type { Tensor } from '../model-file.js';
import type { Address, Kernel } from './kernel.js';

/** Rows of floats rounded to 16-bit integers, each row in steps of its own. Valid until the kernel’s next release. */
export interface RoundedRows {
  readonly values: Address;
  readonly scales: Address;
  readonly rows: number;
  readonly columns: number;
}

/** Rounds `rows` rows of `columns` floats (a multiple of 8). The kernel keeps them in fours, the last perhaps not full. */
export function roundRows(kernel: Kernel, x: Address, rows: number, columns: number): RoundedRows {
  const values = kernel.take((inFours(rows) * columns) / 2);
  const scales = kernel.take(rows);
  kernel.run.roundRows(x, values, scales, rows, columns);
  return { values, scales, rows, columns };
}

/** Rows that are kept where `rows` rounded ones are. */
function inFours(rows: number): number {
  return Math.ceil(rows / 4) * 4;
}

/** What `lstmSequences` needs beside its arrays for so many sequences: sums, cells, outputs and their scales of a step. */
export function takeSequenceWork(kernel: Kernel, sequences: number, size: number): Address {
  return kernel.take(sequences * (4 * size + size + 1) + (inFours(sequences) * size) / 2);
}

/** The arguments of `lstmSequences` in `recurrence.as.ts` that are not weights. */
export interface SequenceBatch {
  readonly inputs: Address;
  readonly source: Address;
  readonly added: Address;
  readonly addedSource: Address;
  readonly stride: number;
  readonly active: Address;
  readonly steps: number;
  readonly work: Address;
  readonly y: Address;
  readonly target: Address;
  readonly yStride: number;
}

/** A matrix of weights on the right-hand side of products. */
export class IntegerMatrix {
  readonly rows: number;
  readonly columns: number;
  private readonly panels: Address;
  private readonly scales: Address;

  /** Packs the weights into the kernel’s memory for good; their rows and columns are multiples of 8. */
  constructor(
    private readonly kernel: Kernel,
    { rows, columns, values }: Tensor,
  ) {
    this.rows = rows;
    this.columns = columns;
    this.panels = kernel.take((rows * columns) / 2);
    this.scales = kernel.take(columns);
    kernel.keep();
    kernel.run.packIntegers(kernel.takeFloats(values), columns, this.panels, this.scales, rows, columns);
    kernel.release();
  }

  /** C = X W + bias, the bias as many floats as W has columns; C has rows `stride` floats apart. */
  multiply(x: RoundedRows, bias: Address, c: Address, stride: number): void {
    const { kernel, panels, scales, rows, columns } = this;
    kernel.run.multiplyIntegers(
      x.values,
      x.scales,
      panels,
      scales,
      bias,
      0,
      c,
      stride,
      x.rows,
      columns,
      rows,
    );
  }

  /** Runs sequences through cells whose recurrent weights these are. */
  runSequences(batch: SequenceBatch): void {
    const { kernel, panels, scales, rows } = this;
    kernel.run.lstmSequences(
      batch.inputs,
      batch.source,
      batch.added,
      batch.addedSource,
      batch.stride,
      panels,
      scales,
      batch.active,
      batch.steps,
      batch.work,
      batch.y,
      batch.target,
      batch.yStride,
      rows,
    );
  }
}
