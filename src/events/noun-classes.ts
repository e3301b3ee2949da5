/** The classes of nouns that frames ask for (`lexicon/noun-classes.tsv`): tariff → measure. */
import type { Sentence } from '../language/analysis.js';
import { cellList, readTable } from '../lexicon/table.js';

export class NounClasses {
  private readonly classes = new Map<string, ReadonlySet<string>>();
  /** What stands before the last word of those of several words: most nouns need not be looked up with the word before. */
  private readonly firsts = new Set<string>();

  constructor(rows = readTable('noun-classes', ['lemma', 'classes'])) {
    for (const { cells } of rows) {
      this.classes.set(cells.lemma, new Set(cellList(cells.classes)));
      const space = cells.lemma.lastIndexOf(' ');
      if (space > 0) this.firsts.add(cells.lemma.slice(0, space));
    }
  }

  /** True when the noun, alone or with the noun before it (“air strike”), is of the class. */
  has(sentence: Sentence, word: number, wanted: string): boolean {
    return this.of(sentence, word)?.has(wanted) ?? false;
  }

  private of(sentence: Sentence, word: number): ReadonlySet<string> | undefined {
    const lemma = sentence.tokens[word].lemma.toLowerCase();
    const compound = compoundBefore(sentence, word);
    const known = compound !== null && this.firsts.has(compound);
    const both = known ? this.classes.get(`${compound} ${lemma}`) : undefined;
    return both ?? this.classes.get(lemma);
  }

  /** The lemmas that the table knows, without compounds. */
  lemmas(): string[] {
    return [...this.classes.keys()].filter((lemma) => !lemma.includes(' '));
  }

  /** The lemmas of a class, without compounds. */
  lemmasOf(name: string): Set<string> {
    return new Set(this.lemmas().filter((lemma) => this.classes.get(lemma)!.has(name)));
  }

  /** Every class that the table knows. */
  names(): Set<string> {
    return new Set([...this.classes.values()].flatMap((set) => [...set]));
  }
}

/** The lemma of the last compound or adjectival modifier that stands right before the noun, in lower case, or null. */
export function compoundBefore(sentence: Sentence, word: number): string | null {
  const before = sentence.tokens[word - 1];
  if (before === undefined || before.head !== word) return null;
  if (before.deprel !== 'compound' && before.deprel !== 'amod') return null;
  return before.lemma.toLowerCase();
}
