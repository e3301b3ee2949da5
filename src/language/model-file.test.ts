/** Model files: what is written is read, and what is not a model file says so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ChanceryError } from '../errors.js';
import {
  type IntegerType,
  modelFileBytes,
  parseModelFile,
  readModelFile,
  type Tensor,
} from './model-file.js';

const tensor = (name: string, rows: number, columns: number, values: number[]): Tensor => ({
  name,
  rows,
  columns,
  values: Float32Array.from(values),
});

const example = modelFileBytes(
  { names: ['Zürich', 'Oslo'], size: 3 },
  [
    tensor('plain', 2, 2, [1.5, -2.25, 1e-9, 3e9]),
    tensor('fine', 2, 3, [1, -0.5, 0.25, 0, 0, 0]),
    tensor('coarse', 1, 3, [2, -1, 0.5]),
    tensor('between', 1, 3, [2, -1, 0.5]),
  ],
  { fine: 'i16', coarse: 'i8', between: 'i12' },
);

/** What ChanceryError says, or null where nothing is thrown. */
function errorOf(act: () => unknown): ChanceryError | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof ChanceryError) return error;
    throw error;
  }
}

describe('round trip', () => {
  const model = parseModelFile(example, 'test.bin');

  it('floats come back as they were', () => {
    expect(model.tensor('plain')).toEqual(tensor('plain', 2, 2, [1.5, -2.25, 1e-9, 3e9]));
  });

  it.each([
    ['fine', 32_767],
    ['coarse', 127],
    ['between', 2047],
  ])('%s comes back within half a step of its row’s largest', (name, steps) => {
    const wanted = name === 'fine' ? [1, -0.5, 0.25, 0, 0, 0] : [2, -1, 0.5];
    const { values } = model.tensor(name);
    values.forEach((value, i) => {
      expect(Math.abs(value - wanted[i])).toBeLessThanOrEqual((0.51 * 2) / steps);
    });
  });

  it('parts come back, checked by their schema', () => {
    expect(model.part('names', z.array(z.string()))).toEqual(['Zürich', 'Oslo']);
    expect([model.has('size'), model.has('splitter')]).toEqual([true, false]);
  });

  it('of any tensor', () => {
    const shapes = fc.record({
      rows: fc.integer({ min: 0, max: 5 }),
      columns: fc.integer({ min: 0, max: 7 }),
      type: fc.constantFrom('f32', 'i16', 'i12', 'i8'),
      seed: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(shapes, { maxLength: 4 }), (list) => {
        const tensors = list.map(({ rows, columns, seed }, i) =>
          tensor(
            `t${i}`,
            rows,
            columns,
            Array.from({ length: rows * columns }, (_, at) => Math.sin(at * seed)),
          ),
        );
        const types = Object.fromEntries(
          list.flatMap(({ type }, i) => (type === 'f32' ? [] : [[`t${i}`, type as IntegerType]])),
        );
        const read = parseModelFile(modelFileBytes({}, tensors, types), 'x');
        tensors.forEach(({ name, values, rows, columns }, i) => {
          const back = read.tensor(name);
          const step = { f32: 0, i16: 1 / 32_767, i12: 1 / 2047, i8: 1 / 127 }[list[i].type];
          expect([back.rows, back.columns, back.values.length]).toEqual([rows, columns, values.length]);
          values.forEach((value, at) => {
            expect(Math.abs(back.values[at] - value)).toBeLessThanOrEqual(0.51 * step);
          });
        });
      }),
    );
  });

  it('the hash is that of the bytes', () => {
    const other = example.slice();
    other[other.length - 1] ^= 1;
    expect(parseModelFile(example, 'a').hash).toMatch(/^[0-9a-f]{16}$/);
    expect(parseModelFile(other, 'a').hash).not.toBe(parseModelFile(example, 'b').hash);
  });

  it('stands anywhere in its buffer', () => {
    const shifted = new Uint8Array(example.length + 3);
    shifted.set(example, 3);
    expect(parseModelFile(shifted.subarray(3), 'x').tensor('coarse')).toEqual(model.tensor('coarse'));
  });
});

describe('C101', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['a file that is not there', () => readModelFile('/no/such/model.bin'), /\/no\/such\/model\.bin.*ENOENT/],
    [
      'a file that is none',
      () => parseModelFile(Buffer.from('PK\u0003\u0004'), 'a.zip'),
      /a\.zip.*not a model file/,
    ],
    ['an empty file', () => parseModelFile(new Uint8Array(0), 'x'), /not a model file/],
    [
      'the wrong magic',
      () => parseModelFile(Buffer.from(`CHANCERX${'\0'.repeat(40)}`), 'x'),
      /not a model file/,
    ],
    ['a file cut in its length', () => parseModelFile(example.slice(0, 10), 'x'), /cut short/],
    ['a file cut in its header', () => parseModelFile(example.slice(0, 40), 'x'), /cut short/],
    [
      'a file cut in its tensors',
      () => parseModelFile(example.slice(0, example.length - 4), 'x').tensor('between'),
      /cut short/,
    ],
    ['a tensor that it has not', () => parseModelFile(example, 'x').tensor('arc'), /no tensor arc/],
    [
      'a part that it has not',
      () => parseModelFile(example, 'x').part('network', z.string()),
      /part network/,
    ],
    ['a part of another shape', () => parseModelFile(example, 'x').part('size', z.string()), /part size/],
  ])('%s', (_, act, message) => {
    const error = errorOf(act);
    expect(error?.code).toBe('C101');
    expect(error?.message).toMatch(message);
  });

  it('is all that a damaged file gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: example.length - 1 }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.nat({ max: example.length }),
        (changes, length) => {
          const bytes = example.slice(0, length);
          for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
          const error = errorOf(() => {
            const model = parseModelFile(bytes, 'x');
            for (const name of ['plain', 'fine', 'coarse']) model.tensor(name);
          });
          expect(error === null || error.code === 'C101').toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});
