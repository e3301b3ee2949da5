/** Reads `lexicon/flow-verbs.tsv` and `commodities.tsv`: what moves, and the verbs that say so. */
import { ChanceryError } from '../../errors.js';
import type { Sentence } from '../../language/analysis.js';
import { cellList, readTable } from '../../lexicon/table.js';
import { WordTable } from '../word-table.js';
import type { Flow } from './flow.js';

export type CommodityClass = Flow['class'];
const classes: readonly CommodityClass[] = ['goods', 'drugs', 'arms', 'money', 'people', 'data'];

export class Commodities {
  private readonly words: WordTable<CommodityClass>;

  constructor() {
    this.words = new WordTable(
      readTable('commodities', ['word', 'class']).map(({ line, cells }) => {
        const known = classes.find((name) => name === cells.class);
        if (known === undefined)
          throw new ChanceryError('C102', {
            thing: 'commodities.tsv',
            line,
            why: `no class “${cells.class}”`,
          });
        return [cells.word, known] as const;
      }),
    );
  }

  at(sentence: Sentence, noun: number): CommodityClass | null {
    return this.words.endingAt(sentence, noun);
  }
}

/** Slots of a verb of moving, in order of preference. */
export interface FlowFrame {
  readonly name: string;
  readonly what: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly carrier: readonly string[];
}

export class FlowVerbs {
  private readonly frames = new Map<string, FlowFrame[]>();

  constructor() {
    for (const { line, cells } of readTable('flow-verbs', ['verb', 'what', 'from', 'to', 'carrier'])) {
      const frame = {
        name: `flow-verbs.tsv:${line}`,
        what: cellList(cells.what),
        from: cellList(cells.from),
        to: cellList(cells.to),
        carrier: cellList(cells.carrier),
      };
      const known = this.frames.get(cells.verb);
      if (known === undefined) this.frames.set(cells.verb, [frame]);
      else known.push(frame);
    }
  }

  verbs(): string[] {
    return [...this.frames.keys()];
  }

  of(names: readonly string[]): readonly FlowFrame[] {
    for (const name of names) {
      const found = this.frames.get(name);
      if (found !== undefined) return found;
    }
    return [];
  }
}
