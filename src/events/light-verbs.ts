/** Reads `lexicon/light-verbs.tsv`: verbs that only say that the event of their noun or clause is done. */
import { ChanceryError } from '../errors.js';
import type { Sentence } from '../language/analysis.js';
import { readTable } from '../lexicon/table.js';
import { prepositionOf } from './arguments/argument.js';

const kinds = ['do', 'begin', 'continue', 'prepare'] as const;
export type LightKind = (typeof kinds)[number];

export class LightVerbs {
  private readonly slots = new Map<string, Map<string, LightKind>>();

  /** @param stretches nouns of how long or how often, which are of what follows them: “a third day of talks” */
  constructor(
    private readonly stretches: ReadonlySet<string> = new Set(),
    rows = readTable('light-verbs', ['verb', 'slot', 'kind']),
  ) {
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

  /** The noun whose place the event noun has in its clause: of “a third day of talks” it is the day; else the noun itself. */
  standing(sentence: Sentence, noun: number): number {
    const { deprel, head } = sentence.tokens[noun];
    if (deprel !== 'nmod' || sentence.tokens[head].upos !== 'NOUN') return noun;
    if (!this.stretches.has(sentence.tokens[head].lemma.toLowerCase())) return noun;
    return prepositionOf(sentence, noun) === 'of' ? head : noun;
  }

  /** What the verb does with the event that stands in its slot; null when it is not light. */
  kind(verb: string, slot: string): LightKind | null {
    return this.slots.get(verb)?.get(slot) ?? null;
  }
}
