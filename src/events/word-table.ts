/** A table of words and short phrases, looked up in a sentence by lemma, the longest phrase first. */
import type { Sentence } from '../language/analysis.js';

/** Longest phrase, in words. */
const longest = 3;

export class WordTable<Value> {
  private readonly values = new Map<string, Value>();
  /** First words of phrases of several words: most words of a text begin none. */
  private readonly openers = new Set<string>();
  /** Last words of all phrases. */
  private readonly closers = new Set<string>();

  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of entries) {
      this.values.set(phrase, value);
      const space = phrase.indexOf(' ');
      if (space > 0) this.openers.add(phrase.slice(0, space));
      this.closers.add(phrase.slice(phrase.lastIndexOf(' ') + 1));
    }
  }

  /** What the phrase itself stands for; null when it is not in the table. */
  of(phrase: string): Value | null {
    return this.values.get(phrase) ?? null;
  }

  /** The longest phrase that begins at the word, with its number of words; null when none does. */
  startingAt(sentence: Sentence, word: number): { value: Value; length: number } | null {
    const lemma = lower(sentence, word);
    if (this.openers.has(lemma)) {
      for (let length = Math.min(longest, sentence.tokens.length - word); length > 1; length--) {
        let phrase = lemma;
        for (let i = 1; i < length; i++) phrase += ` ${lower(sentence, word + i)}`;
        const value = this.values.get(phrase);
        if (value !== undefined) return { value, length };
      }
    }
    const value = this.values.get(lemma);
    return value === undefined ? null : { value, length: 1 };
  }

  /** The longest phrase that ends at the word: a noun with the nouns before it. */
  endingAt(sentence: Sentence, word: number): Value | null {
    const lemma = lower(sentence, word);
    if (!this.closers.has(lemma)) return null;
    for (let length = Math.min(longest, word + 1); length > 0; length--) {
      let phrase = lemma;
      for (let i = 1; i < length; i++) phrase = `${lower(sentence, word - i)} ${phrase}`;
      const value = this.values.get(phrase);
      if (value !== undefined) return value;
    }
    return null;
  }
}

function lower(sentence: Sentence, word: number): string {
  return sentence.tokens[word].lemma.toLowerCase();
}
