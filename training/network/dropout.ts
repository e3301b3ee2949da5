/** Dropout, forward. */
import type { Address } from './memory.js';
import type { Pass } from './pass.js';
import type { Random } from './random.js';

/**
 * Inverted dropout (Srivastava et al. 2014) of `count` floats in place, of the given rate. Gives the mask for the way back, or
 * null where nothing is dropped: without `random`, or at rate 0.
 */
export function dropout(
  { kernel, arena }: Pick<Pass, 'kernel' | 'arena'>,
  at: Address,
  count: number,
  rate: number,
  random: Random | null,
): Address | null {
  if (!random || rate === 0) return null;
  const mask = arena.take(count);
  random.state = kernel.dropoutMask(mask, count, rate, random.state) >>> 0;
  kernel.multiplyElements(at, mask, at, count);
  return mask;
}
