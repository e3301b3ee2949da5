/** Reads `lexicon/control.tsv`: who does what the clause below a verb says, where it is not the rule. */
import { readTable } from '../../lexicon/table.js';

export class Control {
  private readonly controllers = new Map<string, string[]>();

  constructor(rows = readTable('control', ['predicate', 'controller'])) {
    for (const { cells } of rows) {
      const known = this.controllers.get(cells.predicate);
      if (known === undefined) this.controllers.set(cells.predicate, [cells.controller]);
      else known.push(cells.controller);
    }
  }

  /** Slots that may hold the subject of the clause below; none where the rule holds. */
  of(predicate: string): readonly string[] {
    return this.controllers.get(predicate) ?? [];
  }
}
