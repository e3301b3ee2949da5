/** Names by their chunks: finds the longest name that begins at a chunk, in time linear in its length. */
import { type Chunk, chunksOf } from './name-chunks.js';
import type { NameEntry } from './name-entry.js';

interface Ending {
  readonly entry: NameEntry;
  /** How each chunk of the name is written in the table. */
  readonly shapes: readonly Chunk['shape'][];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly endings: Ending[];
}

export class NameTrie {
  private readonly root: Node = { next: new Map(), endings: [] };

  /** Adds a name; one that goes before is preferred to those that were there. */
  add(name: string, entry: NameEntry, goesBefore = false): void {
    const chunks = chunksOf(name);
    if (chunks.length === 0) return;
    let node = this.root;
    for (const { key } of chunks) {
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: new Map(), endings: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    const shapes = chunks.map(({ shape }) => shape);
    const same = node.endings.some(
      (other) =>
        other.entry.id === entry.id &&
        other.entry.kind === entry.kind &&
        other.shapes.join() === shapes.join(),
    );
    if (goesBefore) node.endings.unshift({ entry, shapes });
    else if (!same) node.endings.push({ entry, shapes });
  }

  /**
   * The longest name whose chunks stand at `from` and are written as it is: its entries in the order they were added,
   * and the number of its chunks. A null chunk (punctuation) is in no name.
   */
  longest(chunks: readonly (Chunk | null)[], from: number): { entries: NameEntry[]; length: number } | null {
    let node: Node | undefined = this.root;
    let found: { entries: NameEntry[]; length: number } | null = null;
    for (let i = from; i < chunks.length; i++) {
      const chunk = chunks[i];
      if (chunk === null) break;
      node = node.next.get(chunk.key);
      if (node === undefined) break;
      if (node.endings.length === 0) continue;
      const entries = node.endings
        .filter(({ shapes }) => writtenAs(shapes, chunks, from))
        .map(({ entry }) => entry);
      if (entries.length > 0) found = { entries, length: i + 1 - from };
    }
    return found;
  }
}

/** Words for what an organisation is, which many outlets write small: the Labour party, the Sinaloa cartel. */
const kinds = new Set(
  'party government army group movement council ministry department bank union court administration agency cartel front brigades militia service police parliament committee commission office navy coalition forces network organisation organization agreement convention protocol war accords treaty deal strait canal peninsula sea'.split(
    ' ',
  ),
);

/** A name in capitals only (WHO, US) is not the word (who, us); a capital first letter is asked wherever the table has one. */
function writtenAs(
  shapes: readonly Chunk['shape'][],
  chunks: readonly (Chunk | null)[],
  from: number,
): boolean {
  for (let i = 0; i < shapes.length; i++) {
    const shape = chunks[from + i]?.shape;
    if (shapes[i] === 'title' && shape === 'lower' && !(i > 0 && kinds.has(chunks[from + i]?.key ?? '')))
      return false;
    if (shapes[i] === 'upper' && shape !== 'upper') return false;
  }
  return true;
}
