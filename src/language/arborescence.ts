/**
 * The best tree over scored arcs: each word's best head where that makes a tree with one root, else the maximum spanning
 * arborescence (Chu & Liu 1965, Edmonds 1967) with a single root (after Zmigrod, Vieira & Cotterell 2020).
 */

/**
 * Finds the heads of words 1..length-1, word 0 being the root. Exactly one word hangs from the root.
 *
 * @param scores score of head `h` for word `d` at `d * width + h`; larger is better
 * @returns heads, with 0 at index 0; O(length²) when the best heads make a tree, O(length³) at worst
 */
export function bestTree(scores: Float32Array, length: number, width: number, offset = 0): Int32Array {
  const heads = new Int32Array(length);
  for (let d = 1; d < length; d++) {
    const row = offset + d * width;
    let top = d === 0 ? 1 : 0;
    for (let h = 1; h < length; h++) if (h !== d && scores[row + h] > scores[row + top]) top = h;
    heads[d] = top;
  }
  if (length <= 1 || isTree(heads, length)) return heads;
  return spanning(scores, length, width, offset);
}

/** True when the heads make one tree with one child of the root. */
export function isTree(heads: ArrayLike<number>, length: number): boolean {
  let roots = 0;
  const seen = new Int32Array(length);
  for (let d = 1; d < length; d++) {
    if (heads[d] === 0) roots++;
    let at = d;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = d;
      at = heads[at];
    }
    if (at !== 0 && seen[at] === d) return false;
  }
  return roots === 1;
}

function spanning(scores: Float32Array, length: number, width: number, offset: number): Int32Array {
  // A root arc costs more than all other arcs together can win, so that the best tree has one.
  let low = Infinity;
  let high = -Infinity;
  for (let d = 1; d < length; d++) {
    for (let h = 0; h < length; h++) {
      if (h === d) continue;
      const s = scores[offset + d * width + h];
      if (s < low) low = s;
      if (s > high) high = s;
    }
  }
  const penalty = (high - low + 1) * length;
  const weight = new Float64Array(length * length).fill(-Infinity);
  for (let d = 1; d < length; d++) {
    for (let h = 0; h < length; h++) {
      if (h !== d) weight[d * length + h] = scores[offset + d * width + h] - (h === 0 ? penalty : 0);
    }
  }
  return chuLiuEdmonds(weight, length);
}

/** Contracts one cycle at a time; `weight[d * n + h]` is the arc from head h to d. */
function chuLiuEdmonds(weight: Float64Array, n: number): Int32Array {
  const heads = new Int32Array(n);
  for (let d = 1; d < n; d++) {
    let top = 0;
    for (let h = 1; h < n; h++) if (weight[d * n + h] > weight[d * n + top]) top = h;
    heads[d] = top;
  }
  const cycle = findCycle(heads, n);
  if (cycle === null) return heads;

  // The cycle becomes one node, the last of a smaller graph.
  const inCycle = new Uint8Array(n);
  for (const node of cycle) inCycle[node] = 1;
  const outside: number[] = [];
  const small = new Int32Array(n).fill(-1);
  for (let node = 0; node < n; node++) {
    if (inCycle[node]) continue;
    small[node] = outside.length;
    outside.push(node);
  }
  const m = outside.length + 1;
  const contracted = m - 1;
  const next = new Float64Array(m * m).fill(-Infinity);
  const enters = new Int32Array(m);
  const leaves = new Int32Array(m);
  let cycleWeight = 0;
  for (const node of cycle) cycleWeight += weight[node * n + heads[node]];
  for (let i = 0; i < outside.length; i++) {
    const node = outside[i];
    for (let j = 0; j < outside.length; j++) next[i * m + j] = weight[node * n + outside[j]];
    for (const member of cycle) {
      const out = weight[node * n + member];
      if (out > next[i * m + contracted]) {
        next[i * m + contracted] = out;
        leaves[i] = member;
      }
      const into = cycleWeight + weight[member * n + node] - weight[member * n + heads[member]];
      if (into > next[contracted * m + i]) {
        next[contracted * m + i] = into;
        enters[i] = member;
      }
    }
  }
  const solved = chuLiuEdmonds(next, m);
  const result = heads.slice();
  for (let i = 1; i < outside.length; i++) {
    result[outside[i]] = solved[i] === contracted ? leaves[i] : outside[solved[i]];
  }
  const source = solved[contracted];
  result[enters[source]] = outside[source];
  return result;
}

function findCycle(heads: Int32Array, n: number): number[] | null {
  const seen = new Int32Array(n);
  for (let start = 1; start < n; start++) {
    let at = start;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start;
      at = heads[at];
    }
    if (at === 0 || seen[at] !== start) continue;
    const cycle = [at];
    for (let node = heads[at]; node !== at; node = heads[node]) cycle.push(node);
    return cycle;
  }
  return null;
}
