/**
 * What the sentence splitter looks at between two tokens: the words on both sides, their shapes, and how far the last
 * boundary lies. Each feature is hashed to one weight of a linear model.
 */
import { shapeOf } from './features.js';

/** Number of weights, a power of two. */
export const boundaryWeights = 1 << 16;

/** Features at one gap. */
export const boundaryFeatures = 24;

/** What the splitter needs to know of a text’s tokens, computed once for each. */
export interface BoundaryToken {
  readonly form: string;
  readonly lower: string;
  readonly shape: string;
  /** . ! ? and the like, closing quotes and brackets, other punctuation, abbreviations, numbers, words. */
  readonly kind: string;
  /** White space after it in the text. */
  readonly spaceAfter: boolean;
  /** True when the word is mostly written small in ordinary text. */
  readonly common: boolean;
}

const stops: ReadonlySet<string> = new Set(['.', '!', '?', '...', '…', '。']);
const closers: ReadonlySet<string> = new Set([')', ']', '}', '"', "'", '”', '’', "''", '’’', '>>', '»']);
const openers: ReadonlySet<string> = new Set(['(', '[', '{', '“', '‘', '``', '<<', '«']);

/** The kind of a token, for {@link BoundaryToken}. */
export function kindOf(form: string): string {
  if (stops.has(form)) return 'stop';
  if (closers.has(form)) return 'close';
  if (openers.has(form)) return 'open';
  const c = form.charCodeAt(0);
  const last = form.charCodeAt(form.length - 1);
  if ((last === 46 || last === 33 || last === 63) && !/[\p{L}\p{N}]/u.test(form)) return 'stops';
  if (last === 46) return form.length <= 2 ? 'initial' : form.indexOf('.') < form.length - 1 ? 'dotted' : 'abbreviation';
  if (c >= 48 && c <= 57) return 'number';
  if (/[\p{L}]/u.test(form)) return 'word';
  if (/^[-–—*_=•·~#>|]+$/.test(form)) return 'rule';
  return form.length > 1 && /^[:;=8]/.test(form) ? 'face' : 'sign';
}

/** FNV-1a over the parts, to the number of weights. */
function hash(seed: number, a: string, b: string): number {
  let h = (2166136261 ^ seed) >>> 0;
  for (let i = 0; i < a.length; i++) h = Math.imul(h ^ a.charCodeAt(i), 16777619);
  h = Math.imul(h ^ 0x1f, 16777619);
  for (let i = 0; i < b.length; i++) h = Math.imul(h ^ b.charCodeAt(i), 16777619);
  h ^= h >>> 13;
  return (Math.imul(h, 0x5bd1e995) >>> 8) & (boundaryWeights - 1);
}

/** What stands before the first and after the last token. */
export const outside: BoundaryToken = {
  form: '',
  lower: '',
  shape: '',
  kind: 'none',
  spaceAfter: true,
  common: false,
};

/** A token as the splitter sees it. `common` tells whether a capitalised word is mostly written small. */
export function boundaryToken(form: string, spaceAfter: boolean, common: (lower: string) => boolean): BoundaryToken {
  const lower = form.toLowerCase();
  return { form, lower, shape: shapeOf(form), kind: kindOf(form), spaceAfter, common: common(lower) };
}

/**
 * Writes the features of the gap after token `i` to `out`.
 *
 * @param since tokens since the last boundary
 * @param quoted true inside an open quotation
 */
export function gapFeatures(
  tokens: readonly BoundaryToken[],
  i: number,
  since: number,
  quoted: boolean,
  out: Int32Array,
): void {
  const p2 = tokens[i - 2] ?? outside;
  const p1 = tokens[i - 1] ?? outside;
  const p0 = tokens[i];
  const n0 = tokens[i + 1] ?? outside;
  const n1 = tokens[i + 2] ?? outside;
  const length = since < 2 ? '1' : since < 4 ? '3' : since < 7 ? '6' : since < 12 ? '11' : since < 25 ? '24' : since < 45 ? '44' : '+';
  const space = p0.spaceAfter ? '_' : '';
  const start = `${n0.shape[0] ?? ''}${n0.common ? 'c' : 'r'}`;
  const state = `${length}${quoted ? 'q' : ''}${space}`;
  const kinds = p0.kind + n0.kind;
  let f = 0;
  out[f++] = hash(1, p0.lower, '');
  out[f++] = hash(2, n0.form, p0.kind);
  out[f++] = hash(3, p0.lower, n0.form);
  out[f++] = hash(4, p0.kind, n0.shape);
  out[f++] = hash(5, p0.shape + space, n0.shape);
  out[f++] = hash(6, p0.lower, start);
  out[f++] = hash(7, p1.lower, p0.lower);
  out[f++] = hash(8, n0.form, n1.lower);
  out[f++] = hash(9, kinds, state);
  out[f++] = hash(10, kinds, start + p1.kind);
  out[f++] = hash(11, p1.kind + p0.kind, n0.kind + n1.kind);
  out[f++] = hash(12, p0.lower.slice(-3), start);
  out[f++] = hash(13, p1.shape + p0.kind, n0.shape + n1.shape);
  out[f++] = hash(14, p0.lower, state);
  out[f++] = hash(15, n0.lower, start + space);
  out[f++] = hash(16, p0.kind, `${start}${quoted}${space}`);
  out[f++] = hash(17, p1.lower, p0.kind + start);
  out[f++] = hash(18, p2.lower, p1.lower + p0.kind);
  out[f++] = hash(19, n1.lower, p0.kind + start);
  out[f++] = hash(20, start + state, kinds);
  out[f++] = hash(21, p0.shape + n0.shape, n1.shape);
  out[f++] = hash(22, p2.shape + p1.shape, p0.shape + start);
  out[f++] = hash(23, n0.lower, p0.lower.slice(-2) + space);
  out[f++] = hash(24, kinds, '');
}
