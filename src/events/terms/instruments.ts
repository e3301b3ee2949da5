/** Reads `lexicon/instruments.tsv`: nouns that name a policy instrument. */
import { ChanceryError } from '../../errors.js';
import type { Sentence } from '../../language/analysis.js';
import { readTable } from '../../lexicon/table.js';
import { WordTable } from '../word-table.js';
import { Instrument } from './measure-terms.js';

export class Instruments {
  private readonly words: WordTable<Instrument>;

  constructor() {
    this.words = new WordTable(
      readTable('instruments', ['word', 'kind']).map(({ line, cells }) => {
        const kind = Instrument.safeParse(cells.kind);
        if (!kind.success)
          throw new ChanceryError('C102', {
            thing: 'instruments.tsv',
            line,
            why: `no instrument “${cells.kind}”`,
          });
        return [cells.word, kind.data] as const;
      }),
    );
  }

  /** The instrument that the noun, with those before it, names; null when it names none. */
  at(sentence: Sentence, noun: number): Instrument | null {
    return sentence.tokens[noun].upos === 'NOUN' ? this.words.endingAt(sentence, noun) : null;
  }
}
