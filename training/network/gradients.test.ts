/** Gradients against finite differences: what each parameter and input does to a weighted sum of the outputs. */
import { describe, expect, it } from 'vitest';
import { layOut } from './batch.js';
import { BiLstm } from './bilstm.js';
import { Dense } from './dense.js';
import type { Address } from './memory.js';
import { Parameters } from './parameters.js';
import { Random } from './random.js';
import { smallKernel } from './training-kernel.fixture.js';

const { kernel, parameters: room, work } = smallKernel();
const random = new Random(7);
const floats = room.floats;

/** Random floats in [-1, 1) at an address of their own, kept over batches. */
function drawn(count: number): Address {
  const at = room.take(count);
  for (let i = 0; i < count; i++) floats[(at >> 2) + i] = random.uniform() * 2 - 1;
  return at;
}

/** How far a value is moved to each side. */
const step = 1 / 64;

/** Checks `count` gradients at `gradient` of the `loss` with respect to the values at `values`. */
function check(name: string, values: Address, gradient: Address, count: number, loss: () => number): void {
  const given = floats.slice(gradient >> 2, (gradient >> 2) + count);
  for (let i = 0; i < count; i++) {
    const at = (values >> 2) + i;
    const kept = floats[at];
    floats[at] = kept + step;
    const above = loss();
    floats[at] = kept - step;
    const below = loss();
    floats[at] = kept;
    const measured = (above - below) / (2 * step);
    expect(Math.abs(given[i] - measured), `${name} ${i}: ${given[i]}, measured ${measured}`).toBeLessThan(
      0.003 + 0.01 * Math.abs(measured),
    );
  }
}

/** Σ weight × output. */
function weighted(output: Address, weights: Address, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += floats[(output >> 2) + i] * floats[(weights >> 2) + i];
  return sum;
}

it('Dense', () => {
  const [rows, inputs, columns] = [5, 16, 8];
  const dense = new Dense(new Parameters(room, 1, random, true), 'dense', inputs, columns, {});
  const x = drawn(rows * inputs);
  const dy = drawn(rows * columns);
  const dx = room.takeZeroed(rows * inputs);
  const loss = (): number => {
    work.reset();
    return weighted(dense.forward(kernel, work, x, rows), dy, rows * columns);
  };
  loss();
  dense.backward(kernel, work, 0, x, dy, rows, dx);
  check('input', x, dx, rows * inputs, loss);
  check('weight', dense.weight.value, dense.weight.gradients[0], inputs * columns, loss);
  check('bias', dense.bias!.value, dense.bias!.gradients[0], columns, loss);
});

describe.each([
  ['without masks', false],
  ['with masks on the recurrence', true],
])('BiLSTM %s', (_, masked) => {
  const [inputs, size] = [8, 8];
  const lengths = [4, 3, 1];
  const rows = 8;
  const layer = new BiLstm(new Parameters(room, 1, random, true), 'layer', inputs, size);
  const x = drawn(rows * inputs);
  const dy = drawn(rows * 2 * size);
  const dx = room.takeZeroed(rows * inputs);
  const masks = masked ? [drawn(lengths.length * size), drawn(lengths.length * size)] : null;
  const run = (): { layout: ReturnType<typeof layOut>; y: Address } => {
    work.reset();
    const layout = layOut(work, lengths);
    return { layout, y: layer.forward(kernel, work, layout, x, masks) };
  };
  const loss = (): number => weighted(run().y, dy, rows * 2 * size);
  layer.backward(kernel, work, 0, run().layout, x, dy, dx);

  it('to its input', () => check('input', x, dx, rows * inputs, loss));

  it.each(['forward', 'backward'] as const)('to its parameters, %s', (side) => {
    const direction = layer.directions[side === 'forward' ? 0 : 1];
    for (const part of ['input', 'recurrent', 'bias'] as const) {
      const { value, gradients, rows, columns } = direction[part];
      check(part, value, gradients[0], rows * columns, loss);
    }
  });
});
