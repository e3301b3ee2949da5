/** Which direct quotation a word stands in, and who speaks there. */
import type { Quote, Sentence } from '../analysis.js';
import type { Entity, Mention } from './entity.js';

/** Answers for the words of one text. */
export class QuotedWords {
  private readonly quotes: readonly Quote[];

  constructor(
    private readonly sentences: readonly Sentence[],
    quotes: readonly Quote[],
  ) {
    let free = 0;
    this.quotes = quotes.filter(({ mode, start, end }) => {
      if (mode !== 'direct' || start < free) return false;
      free = end;
      return true;
    });
  }

  /** True when the mention stands in a quotation that the word is not in. */
  apart(mention: Mention, sentence: number, word: number): boolean {
    const quote = this.at(mention.sentence, mention.head);
    return quote !== null && quote !== this.at(sentence, word);
  }

  /** True when the entity says the words around the word: “he” in what Mr Ito says is not Mr Ito. */
  speaks({ mentions }: Entity, sentence: number, word: number): boolean {
    const quote = this.at(sentence, word);
    if (quote === null || quote.speaker === null) return false;
    const { speaker } = quote;
    for (let i = mentions.length - 1; i >= 0 && i >= mentions.length - 8; i--) {
      const { sentence: at, first, last } = mentions[i];
      if (at === quote.sentence && first <= speaker && speaker <= last) return true;
    }
    return false;
  }

  private at(sentence: number, word: number): Quote | null {
    const { start } = this.sentences[sentence].tokens[word];
    let low = 0;
    let high = this.quotes.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.quotes[middle].start <= start) low = middle + 1;
      else high = middle - 1;
    }
    return high >= 0 && start < this.quotes[high].end ? this.quotes[high] : null;
  }
}
