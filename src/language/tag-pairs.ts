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

/** The pair with the highest sum of scores in each row, the first of several. Linear in rows and pairs. */
export function bestPairs(
  pairs: readonly TagPair[],
  floats: Float32Array,
  upos: TagScores,
  xpos: TagScores,
  rows: number,
): { upos: Int32Array; xpos: Int32Array } {
  const out = { upos: new Int32Array(rows), xpos: new Int32Array(rows) };
  const groups = byXpos(pairs);
  const firsts = Int32Array.from(new Set(pairs.map(([first]) => first)));
  for (let i = 0; i < rows; i++) {
    const uposRow = upos.at + i * upos.width;
    const xposRow = xpos.at + i * xpos.width;
    let most = -Infinity;
    for (let f = 0; f < firsts.length; f++) {
      const score = floats[uposRow + firsts[f]];
      if (score > most) most = score;
    }
    let top = -Infinity;
    let best = pairs.length;
    for (let g = 0; g < groups.length; g++) {
      const { second, numbers, firstOf } = groups[g];
      const given = floats[xposRow + second];
      // No pair with this tag can win.
      if (given + most < top) continue;
      for (let k = 0; k < numbers.length; k++) {
        const score = floats[uposRow + firstOf[k]] + given;
        if (score < top || (score === top && numbers[k] > best)) continue;
        top = score;
        best = numbers[k];
      }
    }
    out.upos[i] = pairs[best][0];
    out.xpos[i] = pairs[best][1];
  }
  return out;
}

/** Pairs with one treebank tag: their numbers, rising, and their universal tags. */
interface Group {
  readonly second: number;
  readonly numbers: readonly number[];
  readonly firstOf: readonly number[];
}

function byXpos(pairs: readonly TagPair[]): Group[] {
  return [...new Set(pairs.map(([, second]) => second))].map((second) => {
    const numbers = [...pairs.keys()].filter((p) => pairs[p][1] === second);
    return { second, numbers, firstOf: numbers.map((p) => pairs[p][0]) };
  });
}
