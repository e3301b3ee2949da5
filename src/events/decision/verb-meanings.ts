/** What verbs mean in broad: their senses and the wider senses above them (`lexicon/verb-meanings.tsv`, from WordNet). */
import { readTable } from '../../lexicon/table.js';

const none: ReadonlyMap<string, number> = new Map();

export class VerbMeanings {
  /** Cells as they stand in the table; they are taken apart when first asked for. */
  private readonly cells = new Map<string, string>();
  private readonly known = new Map<string, ReadonlyMap<string, number>>();

  constructor(rows = readTable('verb-meanings', ['verb', 'meanings'])) {
    for (const { cells } of rows) this.cells.set(cells.verb, cells.meanings);
  }

  /** A verb’s meanings, each with its weight, up to 1; none for a verb that the table does not know. */
  of(verb: string): ReadonlyMap<string, number> {
    const found = this.known.get(verb);
    if (found !== undefined) return found;
    const cell = this.cells.get(verb);
    if (cell === undefined) return none;
    const parsed = new Map(
      cell.split('|').map((part) => {
        const colon = part.lastIndexOf(':');
        return [part.slice(0, colon), Number(part.slice(colon + 1)) / 10];
      }),
    );
    this.known.set(verb, parsed);
    return parsed;
  }
}
