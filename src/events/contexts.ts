/** What an event is about: the contexts of its sentence’s words, and of its paragraph’s where those insist. */
import { ChanceryError } from '../errors.js';
import type { Sentence } from '../language/analysis.js';
import { cellList, readTable } from '../lexicon/table.js';
import { Context, contexts } from './ontology.js';
import { WordTable } from './word-table.js';

/** Different words of the paragraph’s other sentences that must speak for a context. */
const wordsInParagraph = 2;

/** Sentences before and after that count, in paragraphs that run long. */
const sentencesAround = 3;

export class Contexts {
  private readonly words: WordTable<readonly Context[]>;

  constructor() {
    this.words = new WordTable(
      readTable('contexts', ['word', 'contexts']).map(({ line, cells }) => {
        const names = cellList(cells.contexts).map((name) => Context.safeParse(name));
        const wrong = names.find(({ success }) => !success);
        if (wrong) throw new ChanceryError('C102', { thing: 'contexts.tsv', line, why: 'no such context' });
        return [cells.word, names.map(({ data }) => data!)] as const;
      }),
    );
  }

  /** How many different words of a sentence speak for each context. */
  count(sentence: Sentence): Map<Context, number> {
    const counts = new Map<Context, number>();
    const seen = new Set<string>();
    for (let i = 0; i < sentence.tokens.length; i++) {
      const found = this.words.startingAt(sentence, i);
      if (found === null) continue;
      const word = sentence.tokens[i].lemma;
      i += found.length - 1;
      if (seen.has(word)) continue;
      seen.add(word);
      for (const context of found.value) counts.set(context, (counts.get(context) ?? 0) + 1);
    }
    return counts;
  }
}

/** The contexts of one report’s events, counted a sentence at a time when first asked for. */
export class ReportContexts {
  private readonly counts = new Map<number, Map<Context, number>>();

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly words: Contexts,
  ) {}

  /** In the order of the ontology. */
  of(sentence: Sentence): Context[] {
    const own = this.count(sentence);
    const around = new Map<Context, number>();
    const first = Math.max(0, sentence.index - sentencesAround);
    for (const other of this.sentences.slice(first, sentence.index + sentencesAround + 1)) {
      if (other !== sentence && other.paragraph === sentence.paragraph) add(around, this.count(other));
    }
    return contexts.filter((context) => own.has(context) || (around.get(context) ?? 0) >= wordsInParagraph);
  }

  private count(sentence: Sentence): Map<Context, number> {
    let counts = this.counts.get(sentence.index);
    if (counts === undefined) {
      counts = this.words.count(sentence);
      this.counts.set(sentence.index, counts);
    }
    return counts;
  }
}

function add(sum: Map<Context, number>, counts: ReadonlyMap<Context, number>): void {
  for (const [context, count] of counts) sum.set(context, (sum.get(context) ?? 0) + count);
}
