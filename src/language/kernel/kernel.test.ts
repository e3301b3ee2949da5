/** The kernel’s arithmetic against plain numbers and the host’s Math. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntegerMatrix, roundRows } from './integer-matrix.js';
import { type Address, Kernel } from './kernel.js';

const kernel = new Kernel();

function read(at: Address, count: number): number[] {
  return [...kernel.floats.subarray(at >> 2, (at >> 2) + count)];
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
      fc.property(pair, fc.boolean(), ({ n, k, m, x, w }, add) => {
        const kernel = new Kernel();
        const matrix = new IntegerMatrix(kernel, { name: 'w', rows: k, columns: m, values: w });
        const rounded = roundRows(kernel, kernel.takeFloats(x), n, k);
        const at = kernel.takeFloats(new Float32Array(n * m).fill(7));
        matrix.multiply(rounded, at, m, add);
        const exact = product(x, w, n, k, m);
        for (let i = 0; i < n; i++) {
          for (let j = 0; j < m; j++) {
            const row = largest(x, i * k, 1, k);
            const column = largest(w, j, m, k);
            // Each factor is off by half a step of 1/2047 of the largest: k products of a step together.
            const bound = (k * row * column * 1.01) / 2047 + 1e-4;
            const found = kernel.floats[(at >> 2) + i * m + j] - (add ? 7 : 0);
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
    matrix.multiply(roundRows(kernel, kernel.takeFloats(x), 9, 8), together, 8, false);
    for (let row = 0; row < 9; row++) {
      const alone = kernel.take(8);
      const one = kernel.takeFloats(x.slice(row * 8, row * 8 + 8));
      matrix.multiply(roundRows(kernel, one, 1, 8), alone, 8, false);
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

describe('lstmStep', () => {
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

  it('does as Math does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: -30, max: 30, noNaN: true }), { minLength: 32, maxLength: 32 }),
        fc.array(fc.float({ min: -3, max: 3, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (sums, cells) => {
          kernel.release();
          const gates = kernel.takeFloats(Float32Array.from(sums));
          const before = kernel.takeFloats(Float32Array.from(cells));
          const after = kernel.take(8);
          const output = kernel.take(8);
          kernel.run.lstmStep(gates, before, after, output, 2, 4);
          for (let row = 0; row < 2; row++) {
            for (let c = 0; c < 4; c++) {
              const gate = (g: number): number => sums[row * 16 + g * 4 + c];
              const cell = sigmoid(gate(1)) * cells[row * 4 + c] + sigmoid(gate(0)) * Math.tanh(gate(2));
              expect(read(after, 8)[row * 4 + c]).toBeCloseTo(cell, 5);
              expect(read(output, 8)[row * 4 + c]).toBeCloseTo(sigmoid(gate(3)) * Math.tanh(cell), 5);
              expect(read(gates, 32)[row * 16 + 8 + c]).toBeCloseTo(Math.tanh(gate(2)), 5);
            }
          }
        },
      ),
    );
  });
});

describe('rows', () => {
  const table = [1, 2, 3, 4, 10, 20, 30, 40, 100, 200, 300, 400];

  it('sumRowsOf sums the rows named, and passes over those below 0', () => {
    kernel.release();
    const at = kernel.takeFloats(Float32Array.from(table));
    const target = kernel.take(8);
    kernel.run.sumRowsOf(at, kernel.takeIntegers(Int32Array.of(0, 2, -1, 1)), 2, target, 2, 4);
    expect(read(target, 8)).toEqual([101, 202, 303, 404, 10, 20, 30, 40]);
  });

  it('gatherRows and scatterRows are each other’s reverse', () => {
    kernel.release();
    const at = kernel.takeFloats(Float32Array.from(table));
    const index = kernel.takeIntegers(Int32Array.of(2, 0, 1));
    const gathered = kernel.take(12);
    kernel.run.gatherRows(at, 4, index, gathered, 3, 4);
    expect(read(gathered, 4)).toEqual([100, 200, 300, 400]);
    const back = kernel.take(12);
    kernel.run.scatterRows(gathered, index, back, 4, 3, 4);
    expect(read(back, 12)).toEqual(table);
  });

  it('rectify keeps what is above 0 and lessens what is below', () => {
    kernel.release();
    const at = kernel.takeFloats(Float32Array.of(-2, -1, 0, 3));
    kernel.run.rectify(at, 4, 0.5);
    expect(read(at, 4)).toEqual([-1, -0.5, 0, 3]);
  });

  it('fillRows and addTo', () => {
    kernel.release();
    const bias = kernel.takeFloats(Float32Array.of(1, 2, 3, 4));
    const target = kernel.take(8);
    kernel.run.fillRows(bias, target, 2, 4);
    kernel.run.addTo(bias, target + 16, 4);
    expect(read(target, 8)).toEqual([1, 2, 3, 4, 2, 4, 6, 8]);
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
