/** The kernel’s arithmetic against plain numbers and the host’s Math. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntegerMatrix, roundRows, takeSequenceWork } from './integer-matrix.js';
import { type Address, Kernel } from './kernel.js';

const kernel = new Kernel();

function read(at: Address, count: number, of: Kernel = kernel): number[] {
  return [...of.floats.subarray(at >> 2, (at >> 2) + count)];
}

/** X (n x k) times W (k x m) in doubles. */
function product(x: Float32Array, w: Float32Array, n: number, k: number, m: number): number[] {
  const y = new Array<number>(n * m).fill(0);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) for (let p = 0; p < k; p++) y[i * m + j] += x[i * k + p] * w[p * m + j];
  return y;
}

const value = fc.oneof(fc.float({ min: -4, max: 4, noNaN: true }), fc.constant(0));
/** Two matrices that fit, with rows from 1 to 9, inner size and columns multiples of 8. */
const pair = fc
  .record({
    n: fc.integer({ min: 1, max: 9 }),
    k: fc.constantFrom(8, 16, 24),
    m: fc.constantFrom(8, 16),
  })
  .chain(({ n, k, m }) =>
    fc.record({
      n: fc.constant(n),
      k: fc.constant(k),
      m: fc.constant(m),
      x: fc.array(value, { minLength: n * k, maxLength: n * k }).map((list) => Float32Array.from(list)),
      w: fc.array(value, { minLength: k * m, maxLength: k * m }).map((list) => Float32Array.from(list)),
    }),
  );

/** The largest size in a row of X or a column of W: what one rounding step is measured by. */
function largest(values: Float32Array, from: number, step: number, count: number): number {
  let top = 0;
  for (let i = 0; i < count; i++) top = Math.max(top, Math.abs(values[from + i * step]));
  return top;
}

describe('products in integers', () => {
  it('are within the rounding of each row and column', () => {
    fc.assert(
      fc.property(pair, ({ n, k, m, x, w }) => {
        const kernel = new Kernel();
        const matrix = new IntegerMatrix(kernel, { name: 'w', rows: k, columns: m, values: w });
        const rounded = roundRows(kernel, kernel.takeFloats(x), n, k);
        const bias = kernel.takeFloats(Float32Array.from({ length: m }, (_, j) => j - 3));
        const at = kernel.take(n * m);
        matrix.multiply(rounded, bias, at, m);
        const exact = product(x, w, n, k, m);
        for (let i = 0; i < n; i++) {
          for (let j = 0; j < m; j++) {
            const row = largest(x, i * k, 1, k);
            const column = largest(w, j, m, k);
            // Each factor is off by half a step of 1/2047 of the largest: k products of a step together.
            const bound = (k * row * column * 1.01) / 2047 + 1e-4;
            const found = kernel.floats[(at >> 2) + i * m + j] - (j - 3);
            expect(Math.abs(found - exact[i * m + j])).toBeLessThanOrEqual(bound);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are the same bits however many rows go together', () => {
    const w = Float32Array.from({ length: 64 }, (_, i) => Math.sin(i));
    const x = Float32Array.from({ length: 9 * 8 }, (_, i) => Math.cos(i * 3));
    const matrix = new IntegerMatrix(kernel, { name: 'w', rows: 8, columns: 8, values: w });
    const together = kernel.take(9 * 8);
    const bias = kernel.takeFloats(new Float32Array(8).fill(0.3));
    matrix.multiply(roundRows(kernel, kernel.takeFloats(x), 9, 8), bias, together, 8);
    for (let row = 0; row < 9; row++) {
      const alone = kernel.take(8);
      const one = kernel.takeFloats(x.slice(row * 8, row * 8 + 8));
      matrix.multiply(roundRows(kernel, one, 1, 8), bias, alone, 8);
      expect(read(alone, 8)).toEqual(read(together + row * 32, 8));
    }
  });
});

describe('products in floats', () => {
  it('of a matrix with one that is packed transposed', () => {
    fc.assert(
      fc.property(pair, fc.boolean(), ({ n, k, m, x, w }, add) => {
        kernel.release();
        const transposed = new Float32Array(m * k);
        for (let p = 0; p < k; p++) for (let j = 0; j < m; j++) transposed[j * k + p] = w[p * m + j];
        const panels = kernel.take(k * m);
        kernel.run.packTransposed(kernel.takeFloats(transposed), k, panels, k, m);
        const at = kernel.takeFloats(new Float32Array(n * m).fill(7));
        kernel.run.multiply(kernel.takeFloats(x), k, 1, panels, at, m, n, m, k, add ? 1 : 0);
        const exact = product(x, w, n, k, m);
        const found = read(at, n * m);
        for (let i = 0; i < n * m; i++) expect(found[i] - (add ? 7 : 0)).toBeCloseTo(exact[i], 3);
      }),
      { numRuns: 60 },
    );
  });
});

describe('lstmSequences', () => {
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  const size = 16;

  /** One sequence in doubles: its outputs, from the sums of its gates without what the outputs before give. */
  function outputsOf(sums: readonly (readonly number[])[], weights: Float32Array): number[][] {
    let cells = new Array<number>(size).fill(0);
    let before = cells;
    return sums.map((row) => {
      const gate = row.map((sum, g) =>
        before.reduce((all, x, i) => all + x * weights[i * 4 * size + g], sum),
      );
      cells = cells.map(
        (cell, c) => sigmoid(gate[size + c]) * cell + sigmoid(gate[c]) * Math.tanh(gate[2 * size + c]),
      );
      before = cells.map((cell, c) => sigmoid(gate[3 * size + c]) * Math.tanh(cell));
      return before;
    });
  }

  it.each([false, true])('does as Math does, with something added to the inputs: %s', (adds) => {
    const kernel = new Kernel();
    const weights = Float32Array.from({ length: size * 4 * size }, (_, i) => Math.sin(i * 0.7));
    const matrix = new IntegerMatrix(kernel, { name: 'w', rows: size, columns: 4 * size, values: weights });
    const rows = Array.from({ length: 5 }, (_, r) =>
      Array.from({ length: 4 * size }, (_, c) => 3 * Math.cos(r * 40 + c)),
    );
    const inputs = kernel.takeFloats(Float32Array.from(rows.flat()));
    // Two sequences, of rows 4, 2, 0 and of rows 1, 3; both write in the order of the rows.
    const order = kernel.takeIntegers(Int32Array.of(4, 1, 2, 3, 0));
    const y = kernel.take(5 * size);
    matrix.runSequences({
      inputs,
      source: order,
      added: adds ? inputs : 0,
      addedSource: adds ? order : 0,
      stride: 4 * size,
      active: kernel.takeIntegers(Int32Array.of(2, 2, 1)),
      steps: 3,
      work: takeSequenceWork(kernel, 2, size),
      y,
      target: order,
      yStride: size,
    });
    for (const sequence of [
      [4, 2, 0],
      [1, 3],
    ]) {
      const expected = outputsOf(
        sequence.map((row) => rows[row].map((sum) => (adds ? 2 * sum : sum))),
        weights,
      );
      for (const [step, row] of sequence.entries())
        for (const [c, value] of read(y + row * size * 4, size, kernel).entries())
          expect(value).toBeCloseTo(expected[step][c], 2);
    }
  });
});

describe('rows', () => {
  const table = [1, 2, 3, 4, 10, 20, 30, 40, 100, 200, 300, 400];

  it('sumIntegerRowsOf sums the rows named, each in its scale, and passes over those below 0', () => {
    kernel.release();
    const at = kernel.take(12);
    kernel.shorts(at, 24).set(Int16Array.from({ length: 24 }, (_, i) => i - 8));
    const scales = kernel.takeFloats(Float32Array.of(1, 0.5, 100));
    const target = kernel.take(16);
    const rows = kernel.takeIntegers(Int32Array.of(0, 2, -1, 1));
    kernel.run.sumIntegerRowsOf(at, scales, rows, 2, target, 2, 8);
    expect(read(target, 16)).toEqual([
      792, 893, 994, 1095, 1196, 1297, 1398, 1499, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5,
    ]);
  });

  it('gatherRows takes the rows named', () => {
    kernel.release();
    const at = kernel.takeFloats(Float32Array.from(table));
    const index = kernel.takeIntegers(Int32Array.of(2, 0, 1));
    const gathered = kernel.take(12);
    kernel.run.gatherRows(at, 4, index, gathered, 3, 4);
    expect(read(gathered, 12)).toEqual([100, 200, 300, 400, 1, 2, 3, 4, 10, 20, 30, 40]);
  });

  it('rectify keeps what is above 0 and lessens what is below', () => {
    kernel.release();
    const at = kernel.takeFloats(Float32Array.of(-2, -1, 0, 3));
    kernel.run.rectify(at, 4, 0.5);
    expect(read(at, 4)).toEqual([-1, -0.5, 0, 3]);
  });

  it('addTo adds what stands at one place to what stands at another', () => {
    kernel.release();
    const source = kernel.takeFloats(Float32Array.of(1, 2, 3, 4));
    const target = kernel.takeFloats(Float32Array.of(10, 20, 30, 40));
    kernel.run.addTo(source, target, 4);
    expect(read(target, 4)).toEqual([11, 22, 33, 44]);
  });
});

describe('memory', () => {
  it('grows, keeps what is kept and gives the rest back', () => {
    const kernel = new Kernel();
    const kept = kernel.takeFloats(Float32Array.of(5));
    kernel.keep();
    const large = kernel.take(8_000_000);
    kernel.floats.fill(1, large >> 2, (large >> 2) + 8_000_000);
    expect(kernel.floats[kept >> 2]).toBe(5);
    kernel.release();
    expect(kernel.take(4)).toBe(large);
    expect(large % 16).toBe(0);
  });
});
