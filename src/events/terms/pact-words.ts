/** Reads `lexicon/pact-words.tsv`: of which trade pact goods are, or are not. */
import { ChanceryError } from '../../errors.js';
import type { Sentence, Token } from '../../language/analysis.js';
import { readTable } from '../../lexicon/table.js';
import { WordTable } from '../word-table.js';

interface Entry {
  readonly tells: 'pact' | 'links' | 'leaves-out';
  readonly name: string;
}

/** Goods of a pact, or all goods but those. */
export interface PactGoods {
  /** “goods under the USMCA”. */
  readonly name: string;
  readonly isLeftOut: boolean;
  /** The words that tell it. */
  readonly first: number;
  readonly last: number;
}

/** Words between the goods and the pact at most. */
const farthestPact = 12;

export class PactWords {
  private readonly words: WordTable<Entry>;

  constructor() {
    const rows = readTable('pact-words', ['word', 'tells', 'name']).map(({ line, cells }) => {
      const tells = (['pact', 'links', 'leaves-out'] as const).find((one) => one === cells.tells);
      if (tells === undefined || (tells === 'pact') !== (cells.name !== ''))
        throw new ChanceryError('C102', {
          thing: 'pact-words.tsv',
          line,
          why: `“${cells.word}” cannot be read`,
        });
      const name = cells.name === '-' ? cells.word : cells.name;
      return [cells.word, { tells, name }] as const;
    });
    this.words = new WordTable(rows);
  }

  /** What the words say of a pact whose goods are meant, in them or right after them; null where they name none. */
  goodsIn(sentence: Sentence, first: number, last: number): PactGoods | null {
    for (let word = first; word <= last; word++) {
      if (!/^(NOUN|PROPN)$/.test(sentence.tokens[word].upos)) continue;
      const found = this.after(sentence, word + 1);
      if (found !== null) return found;
    }
    return null;
  }

  /** “Goods that meet the rules of the pact”, “goods outside the USMCA”: what follows the noun. */
  private after(sentence: Sentence, from: number): PactGoods | null {
    const { tokens } = sentence;
    let linked = false;
    let isLeftOut = false;
    for (let at = from; at < Math.min(tokens.length, from + farthestPact); at++) {
      const entry = this.words.startingAt(sentence, at);
      if (entry?.value.tells === 'pact') {
        if (!linked) return null;
        return { name: goodsUnder(entry.value.name), isLeftOut, first: from, last: at + entry.length - 1 };
      }
      if (entry !== null) {
        linked = true;
        isLeftOut ||= entry.value.tells === 'leaves-out';
      } else if (/^(not|n['’]t)$/i.test(tokens[at].form)) isLeftOut = true;
      else if (!isBetween(tokens[at], linked)) return null;
    }
    return null;
  }
}

function goodsUnder(pact: string): string {
  return `goods under the ${pact}`;
}

/** What may stand between the goods and their pact: “that are”, “the rules of the North American”. */
function isBetween({ upos, form, lemma }: Token, linked: boolean): boolean {
  if (/^(DET|AUX|ADP|PART|SCONJ)$/.test(upos) || /^(that|which)$/i.test(form)) return true;
  return linked && (/^(ADJ|PROPN)$/.test(upos) || /^(requirement|rule|term)$/.test(lemma));
}
