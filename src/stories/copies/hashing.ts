/** 32-bit hash arithmetic on unsigned integers: all that sketches of texts are made of. */

/**
 * Spreads the bits of a 32-bit integer: a bijection, so that different inputs stay different (the finaliser of
 * MurmurHash3, Appleby 2011, public domain).
 */
export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One hash of an ordered pair. */
export function mixPair(first: number, second: number): number {
  return mix(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ (second >>> 15));
}

/** Start value and step of FNV-1a over UTF-16 units (Fowler, Noll, Vo). */
export const FNV_START = 0x811c9dc5;
export function fnvStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
