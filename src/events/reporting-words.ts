/** Reads `lexicon/reporting-verbs.tsv`: words that report what somebody says. */
import { ChanceryError } from '../errors.js';
import { readTable } from '../lexicon/table.js';

export const stances = ['supports', 'opposes', 'warns', 'denies', 'hopes', 'none'] as const;
export type Stance = (typeof stances)[number];

export class ReportingWords {
  private readonly known = new Map<string, Stance>();

  constructor(rows = readTable('reporting-verbs', ['word', 'pos', 'stance'])) {
    for (const { line, cells } of rows) {
      const stance = stances.find((name) => name === cells.stance);
      if (stance === undefined) {
        throw new ChanceryError('C102', {
          thing: 'reporting-verbs.tsv',
          line,
          why: `“${cells.stance}” is no stance`,
        });
      }
      this.known.set(`${cells.pos} ${cells.word}`, stance);
    }
  }

  verbs(): string[] {
    return [...this.known.keys()].flatMap((key) => (key.startsWith('verb ') ? [key.slice(5)] : []));
  }

  /** The stance of a reporting word; null when it reports nothing. The first name that is known counts. */
  stance(names: readonly string[], pos: 'verb' | 'noun' | 'prep'): Stance | null {
    for (const name of names) {
      const found = this.known.get(`${pos} ${name}`);
      if (found !== undefined) return found;
    }
    return null;
  }
}
