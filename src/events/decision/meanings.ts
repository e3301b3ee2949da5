/** What words mean in broad: the senses and wider senses of verbs and nouns (`lexicon/meanings.tsv`, from WordNet). */
import { readTable } from '../../lexicon/table.js';

const none: ReadonlyMap<string, number> = new Map();

export class Meanings {
  /** Cells as they stand in the table; they are taken apart when first asked for. */
  private readonly cells = new Map<string, string>();
  private readonly known = new Map<string, ReadonlyMap<string, number>>();

  constructor(rows = readTable('meanings', ['lemma', 'pos', 'meanings'])) {
    for (const { cells } of rows) this.cells.set(`${cells.pos} ${cells.lemma}`, cells.meanings);
  }

  /** Meanings with their weights; none for a word that the table does not know. */
  of(lemma: string, pos: 'verb' | 'noun'): ReadonlyMap<string, number> {
    const key = `${pos[0]} ${lemma}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const cell = this.cells.get(key);
    if (cell === undefined) return none;
    const parsed = new Map<string, number>();
    for (const part of cell.split(' ')) {
      const colon = part.lastIndexOf(':');
      parsed.set(part.slice(0, colon), Number(part.slice(colon + 1)) / 10);
    }
    this.known.set(key, parsed);
    return parsed;
  }
}
