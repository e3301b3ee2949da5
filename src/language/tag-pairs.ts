/**
 * Decides a word’s universal and treebank tag together: the best-scored pair that the treebank has, so that each corrects
 * the other and no word is, say, a NOUN of kind VBD.
 */

/** The pairs of tags in use, as numbers of the two sets. */
export type TagPair = readonly [upos: number, xpos: number];

/** Where scores stand: rows of `width` floats from `at`. */
export interface TagScores {
  readonly at: number;
  readonly width: number;
}

/** The pair with the highest sum of scores in each row. Linear in rows and pairs. */
export function bestPairs(
  pairs: readonly TagPair[],
  floats: Float32Array,
  upos: TagScores,
  xpos: TagScores,
  rows: number,
): { upos: Int32Array; xpos: Int32Array } {
  const out = { upos: new Int32Array(rows), xpos: new Int32Array(rows) };
  const firsts = Int32Array.from(pairs, ([first]) => first);
  const seconds = Int32Array.from(pairs, ([, second]) => second);
  const count = firsts.length;
  for (let i = 0; i < rows; i++) {
    const uposRow = upos.at + i * upos.width;
    const xposRow = xpos.at + i * xpos.width;
    let top = -Infinity;
    let best = 0;
    for (let p = 0; p < count; p++) {
      const score = floats[uposRow + firsts[p]] + floats[xposRow + seconds[p]];
      if (score <= top) continue;
      top = score;
      best = p;
    }
    out.upos[i] = firsts[best];
    out.xpos[i] = seconds[best];
  }
  return out;
}
