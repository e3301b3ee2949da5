/**
 * Vectors of word forms, remembered form by form: a text says the same words again and again, and what the network makes
 * of a word by itself need not be computed twice.
 */
import { featureRows, firstWordRow, hashedRows, rowsPerWord } from './features.js';
import type { Address, Kernel } from './kernel/kernel.js';

/** Forms remembered at most; when full, all are forgotten. Larger than any batch. */
const capacity = 8192;

/** Sums the embedding rows of a form to `target`. */
export function sumFormRows(
  kernel: Kernel,
  table: Address,
  width: number,
  words: ReadonlyMap<string, number>,
  form: string,
  target: Address,
  hashed: number = hashedRows,
): void {
  const features = new Int32Array(rowsPerWord);
  featureRows(form, words, firstWordRow + words.size, features, 0, hashed);
  kernel.run.sumRowsOf(table, kernel.takeIntegers(features), rowsPerWord, target, 1, width);
}

export class FormVectors {
  /** Where the vectors stand, `width` floats each. */
  readonly vectors: Address;
  private readonly slots = new Map<string, number>();

  /** `fill` writes a form’s vector of `width` floats to an address. */
  constructor(
    kernel: Kernel,
    readonly width: number,
    private readonly fill: (form: string, target: Address) => void,
  ) {
    this.vectors = kernel.take(capacity * width);
    kernel.keep();
  }

  /** Makes room for so many forms that may all be new. Call before asking for the slots of a batch. */
  makeRoom(forms: number): void {
    if (this.slots.size + forms >= capacity) this.slots.clear();
  }

  /** The number of the form’s vector, good until the next {@link makeRoom}. */
  slot(form: string): number {
    let slot = this.slots.get(form);
    if (slot === undefined) {
      slot = this.slots.size;
      this.fill(form, this.vectors + slot * this.width * 4);
      this.slots.set(form, slot);
    }
    return slot;
  }
}
