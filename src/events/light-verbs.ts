/** Reads `lexicon/light-verbs.tsv`: verbs that only say that the event of their noun or clause is done. */
import { ChanceryError } from '../errors.js';
import { readTable } from '../lexicon/table.js';

const kinds = ['do', 'begin', 'continue', 'prepare'] as const;
export type LightKind = (typeof kinds)[number];

export class LightVerbs {
  private readonly slots = new Map<string, Map<string, LightKind>>();

  constructor(rows = readTable('light-verbs', ['verb', 'slot', 'kind'])) {
    for (const { line, cells } of rows) {
      const kind = kinds.find((name) => name === cells.kind);
      if (kind === undefined) {
        throw new ChanceryError('C102', {
          thing: 'light-verbs.tsv',
          line,
          why: `“${cells.kind}” is no kind of light verb`,
        });
      }
      const known = this.slots.get(cells.verb);
      if (known === undefined) this.slots.set(cells.verb, new Map([[cells.slot, kind]]));
      else known.set(cells.slot, kind);
    }
  }

  verbs(): string[] {
    return [...this.slots.keys()];
  }

  /** What the verb does with the event that stands in its slot; null when it is not light. */
  kind(verb: string, slot: string): LightKind | null {
    return this.slots.get(verb)?.get(slot) ?? null;
  }
}
