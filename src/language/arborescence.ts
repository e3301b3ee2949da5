/**
 * The best tree over scored arcs: each word's best head where that makes a tree with one root, else the maximum spanning
 * arborescence (Chu & Liu 1965, Edmonds 1967) with a single root (after Zmigrod, Vieira & Cotterell 2020).
 */

/**
 * Finds the heads of words 1..length-1, word 0 being the root. Exactly one word hangs from the root.
 *
 * @param scores score of head `h` for word `d` at `d * width + h`; larger is better
 * @returns heads, with 0 at index 0; O(length²)
 */
export function bestTree(scores: Float32Array, length: number, width: number, offset = 0): Int32Array {
  const heads = new Int32Array(length);
  for (let d = 1; d < length; d++) {
    const row = offset + d * width;
    let top = 0;
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
  const { weight } = workFor(length * length);
  weight.fill(-Infinity, 0, length * length);
  for (let d = 1; d < length; d++) {
    for (let h = 0; h < length; h++) {
      if (h !== d) weight[d * length + h] = scores[offset + d * width + h] - (h === 0 ? penalty : 0);
    }
  }
  return chuLiuEdmonds(weight, length);
}

/** What the search for a tree writes to, kept from sentence to sentence: to make it anew took as long as the search. */
let work = arcs(0);

function arcs(size: number): { weight: Float64Array; dependentOf: Int32Array; headOf: Int32Array } {
  return {
    weight: new Float64Array(size),
    dependentOf: new Int32Array(size),
    headOf: new Int32Array(size),
  };
}

function workFor(size: number): typeof work {
  if (work.weight.length < size) work = arcs(size);
  return work;
}

/** A cycle that became one node: its members, and the arc into each that closes the cycle. */
interface Contraction {
  readonly members: readonly number[];
  readonly dependents: readonly number[];
  readonly heads: readonly number[];
}

/**
 * Contracts one cycle at a time in place: its first member stands for all of it from then on. Each contraction takes time
 * in proportion to its members times the nodes left. `weight[d * n + h]` is the arc from head h to d, and is overwritten.
 */
function chuLiuEdmonds(weight: Float64Array, n: number): Int32Array {
  // The word at either end of the best arc between two nodes, which may stand for many words.
  const { dependentOf, headOf } = workFor(n * n);
  for (let d = 0, at = 0; d < n; d++) {
    for (let h = 0; h < n; h++, at++) {
      dependentOf[at] = d;
      headOf[at] = h;
    }
  }
  const nodes = Array.from({ length: n }, (_, node) => node);
  const number = Int32Array.from(nodes);
  const parent = new Int32Array(2 * n).fill(-1);
  const heads = new Int32Array(n);
  const bestHead = (d: number): number => {
    let top = -1;
    for (const h of nodes) if (h !== d && (top < 0 || weight[d * n + h] > weight[d * n + top])) top = h;
    return top;
  };
  for (let d = 1; d < n; d++) heads[d] = bestHead(d);
  const contractions: Contraction[] = [];
  for (let cycle = findCycle(nodes, heads, n); cycle !== null; cycle = findCycle(nodes, heads, n)) {
    const [first, ...others] = cycle;
    const arcs = cycle.map((member) => member * n + heads[member]);
    const kept = arcs.map((arc) => weight[arc]);
    contractions.push({
      members: cycle.map((member) => number[member]),
      dependents: arcs.map((arc) => dependentOf[arc]),
      heads: arcs.map((arc) => headOf[arc]),
    });
    for (const member of cycle) parent[number[member]] = n + contractions.length - 1;
    number[first] = n + contractions.length - 1;
    for (const member of others) nodes.splice(nodes.indexOf(member), 1);
    const inCycle = new Uint8Array(n);
    for (const member of cycle) inCycle[member] = 1;
    for (const node of nodes) {
      if (node === first) continue;
      if (inCycle[heads[node]]) heads[node] = first;
      let leaves = node * n + first;
      let enters = first * n + node;
      let gain = weight[enters] - kept[0];
      for (let i = 1; i < cycle.length; i++) {
        const out = node * n + cycle[i];
        if (weight[out] > weight[leaves]) leaves = out;
        const into = cycle[i] * n + node;
        if (weight[into] - kept[i] > gain) {
          gain = weight[into] - kept[i];
          enters = into;
        }
      }
      move(leaves, node * n + first, weight[leaves]);
      move(enters, first * n + node, gain);
    }
    heads[first] = bestHead(first);
  }

  function move(from: number, to: number, value: number): void {
    weight[to] = value;
    dependentOf[to] = dependentOf[from];
    headOf[to] = headOf[from];
  }

  // From the last contraction to the first: the arc into a cycle replaces the arc into the member that it enters.
  const dependent = new Int32Array(2 * n);
  const head = new Int32Array(2 * n);
  for (const node of nodes) {
    dependent[number[node]] = dependentOf[node * n + heads[node]];
    head[number[node]] = headOf[node * n + heads[node]];
  }
  for (let c = contractions.length - 1; c >= 0; c--) {
    let entered = dependent[n + c];
    while (parent[entered] !== n + c) entered = parent[entered];
    const { members, dependents, heads } = contractions[c];
    members.forEach((member, i) => {
      dependent[member] = member === entered ? dependent[n + c] : dependents[i];
      head[member] = member === entered ? head[n + c] : heads[i];
    });
  }
  head[0] = 0;
  return head.slice(0, n);
}

function findCycle(nodes: readonly number[], heads: Int32Array, n: number): number[] | null {
  const seen = new Int32Array(n);
  for (const start of nodes) {
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
