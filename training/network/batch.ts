/**
 * A batch of sentences laid out for recurrence. Rows are tokens, sentence after sentence, each sentence led by the root.
 * For recurrence the sentences are ordered by falling length, so that at step t the first `active[t]` of them still run.
 */
import type { Address, Arena } from './memory.js';

export interface Layout {
  /** Rows in all. */
  readonly rows: number;
  /** First row of each sentence. */
  readonly starts: number[];
  /** Rows of each sentence, the root included; falling. */
  readonly lengths: number[];
  /** Sentences still running at each step. */
  readonly active: number[];
  /** Where each step's rows start among the steps' rows. */
  readonly stepStarts: number[];
  /** For each of the two directions, the row that each step's sentences read, step after step. */
  readonly order: [Address, Address];
}

/** Lays out sentences of the given lengths (root included), which must not rise. */
export function layOut(arena: Arena, lengths: number[]): Layout {
  const starts: number[] = [];
  let rows = 0;
  for (const length of lengths) {
    starts.push(rows);
    rows += length;
  }
  const active: number[] = [];
  const stepStarts: number[] = [];
  const forward = new Int32Array(rows);
  const backward = new Int32Array(rows);
  let at = 0;
  for (let step = 0; step < (lengths[0] ?? 0); step++) {
    stepStarts.push(at);
    let running = 0;
    while (running < lengths.length && lengths[running] > step) {
      forward[at] = starts[running] + step;
      backward[at] = starts[running] + lengths[running] - 1 - step;
      at++;
      running++;
    }
    active.push(running);
  }
  const order: [Address, Address] = [arena.takeIntegers(forward), arena.takeIntegers(backward)];
  return { rows, starts, lengths, active, stepStarts, order };
}
