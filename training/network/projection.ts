/** A rectified projection of the words of a batch, with dropout while it learns: what a word is in one role. */
import type { Dense } from './dense.js';
import { dropout } from './dropout.js';
import type { Address } from './memory.js';
import type { LearningPass, Pass } from './pass.js';

/** The slope of leaky rectifiers below zero. */
export const slope = 0.1;

/** Rows of a projection, and the gradients that come back to them. */
export interface Projected {
  readonly y: Address;
  readonly dy: Address;
  readonly mask: Address | null;
}

export function project(pass: LearningPass, dense: Dense, input: Address, rate: number): Projected {
  const y = projectOnly(pass, dense, input);
  const count = pass.rows * dense.columns;
  const mask = dropout(pass, y, count, rate, pass.random);
  return { y, mask, dy: pass.arena.takeZeroed(count) };
}

/** Without dropout, where nothing is learnt. */
export function projectOnly({ kernel, arena, rows }: Pass, dense: Dense, input: Address): Address {
  const y = dense.forward(kernel, arena, input, rows);
  kernel.rectify(y, rows * dense.columns, slope);
  return y;
}

/** Hands the gradients down to the weights and to the input. */
export function unproject(
  { kernel, arena, thread, rows }: LearningPass,
  dense: Dense,
  { y, dy, mask }: Projected,
  input: Address,
  dInput: Address,
): void {
  const count = rows * dense.columns;
  if (mask !== null) kernel.multiplyElements(dy, mask, dy, count);
  kernel.rectifyBackward(y, dy, count, slope);
  dense.backward(kernel, arena, thread, input, dy, rows, dInput);
}
