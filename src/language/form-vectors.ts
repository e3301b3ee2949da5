/**
 * Vectors of word forms, remembered form by form: a text says the same words again and again, and what the network makes
 * of a word by itself need not be computed twice.
 */
import type { Address, Kernel } from './kernel/kernel.js';

/** Forms remembered at most; when full, all are forgotten. Larger than any batch. */
const capacity = 8192;

export class FormVectors {
  /** Where the vectors stand, `width` floats each. */
  readonly vectors: Address;
  private readonly slots = new Map<string, number>();

  /** `fill` writes the vectors of forms, one after the other, to an address. */
  constructor(
    kernel: Kernel,
    readonly width: number,
    private readonly fill: (forms: readonly string[], target: Address) => void,
  ) {
    this.vectors = kernel.take(capacity * width);
    kernel.keep();
  }

  /** The numbers of the vectors of a batch’s forms, good until the next batch. */
  slotsOf(forms: readonly string[]): Int32Array {
    if (this.slots.size + forms.length >= capacity) this.slots.clear();
    const { slots } = this;
    const first = slots.size;
    const fresh: string[] = [];
    const out = new Int32Array(forms.length);
    for (let i = 0; i < forms.length; i++) {
      let slot = slots.get(forms[i]);
      if (slot === undefined) {
        slot = slots.size;
        slots.set(forms[i], slot);
        fresh.push(forms[i]);
      }
      out[i] = slot;
    }
    // All at once: a product of many rows costs less than as many products of one.
    if (fresh.length > 0) this.fill(fresh, this.vectors + first * this.width * 4);
    return out;
  }
}
