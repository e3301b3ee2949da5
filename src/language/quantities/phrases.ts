/** Finds phrases of several words among the words of a sentence: the longest that begins, or ends, at a word. */
import { remembered, rememberedFor } from '../remembered.js';

const lowerForm = remembered((form) => form.toLowerCase().replaceAll('’', "'"));

/** The words of a sentence in lower case, with straight apostrophes; looked up once for times, quantities and anaphora. */
export const lowerForms = rememberedFor((tokens: readonly { readonly form: string }[]): readonly string[] =>
  tokens.map(({ form }) => lowerForm(form)),
);

/** A phrase found: how many words it has and what it stands for. */
export interface PhraseMatch<Value> {
  readonly length: number;
  readonly value: Value;
}

/** Phrases with a value each, matched word by word. */
export class Phrases<Value> {
  private readonly byFirst = new Map<string, { words: string[]; value: Value }[]>();
  private readonly byLast = new Map<string, { words: string[]; value: Value }[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ');
      for (const [index, key] of [
        [this.byFirst, words[0]],
        [this.byLast, words[words.length - 1]],
      ] as const) {
        const list = index.get(key) ?? [];
        list.push({ words, value });
        list.sort((a, b) => b.words.length - a.words.length);
        index.set(key, list);
      }
    }
  }

  /** The longest phrase whose first word stands at `at`. */
  startingAt(lower: readonly string[], at: number): PhraseMatch<Value> | null {
    for (const { words, value } of this.byFirst.get(lower[at]) ?? []) {
      if (words.every((word, i) => lower[at + i] === word)) return { length: words.length, value };
    }
    return null;
  }

  /** The longest phrase whose last word stands at `at`. */
  endingAt(lower: readonly string[], at: number): PhraseMatch<Value> | null {
    for (const { words, value } of this.byLast.get(lower[at]) ?? []) {
      const first = at - words.length + 1;
      if (first >= 0 && words.every((word, i) => lower[first + i] === word))
        return { length: words.length, value };
    }
    return null;
  }
}
