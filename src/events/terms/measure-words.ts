/** Reads the small tables that tell a measure’s reason, its answer to another, and the way its rate goes. */
import { readTable } from '../../lexicon/table.js';
import { PactWords } from './pact-words.js';
import { TermWords } from './term-words.js';

export class MeasureWords {
  private readonly reasons = new Set<string>();
  private readonly responses = new Set<string>();
  private readonly decreases = new Set<string>();
  readonly terms = new TermWords();
  readonly pacts = new PactWords();
  /** Verbs whose participle tells the extent of the noun before it. */
  readonly extent: ReadonlySet<string>;

  constructor() {
    for (const { cells } of readTable('reason-words', ['word', 'pos']))
      this.reasons.add(`${cells.pos} ${cells.word}`);
    for (const { cells } of readTable('response-words', ['word'])) this.responses.add(cells.word);
    this.extent = new Set(readTable('extent-verbs', ['verb']).map(({ cells }) => cells.verb));
    for (const { cells } of readTable('decrease-verbs', ['verb'])) this.decreases.add(cells.verb);
  }

  opensReason(word: string, pos: 'prep' | 'verb'): boolean {
    return this.reasons.has(`${pos} ${word}`);
  }

  answers(lemma: string): boolean {
    return this.responses.has(lemma.toLowerCase());
  }

  takesOff(names: readonly string[]): boolean {
    return names.some((name) => this.decreases.has(name));
  }
}
