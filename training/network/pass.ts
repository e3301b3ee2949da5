/** One pass of a thread over a batch: what every part of a network needs to compute and to learn. */
import type { Arena, Kernel } from './memory.js';
import type { Random } from './random.js';

export interface Pass {
  readonly kernel: Kernel;
  readonly arena: Arena;
  /** Rows in the batch. */
  readonly rows: number;
}

export interface LearningPass extends Pass {
  /** Whose gradients are added to. */
  readonly thread: number;
  readonly random: Random;
  /** What the loss of one row counts. */
  readonly weight: number;
}
