/** Changes words of a sentence’s tree: heads, relations, tags; the lists of children follow. */
import { Sentence, type Token } from '../../language/analysis.js';

/** What becomes of a word. */
export type Change = Partial<Pick<Token, 'head' | 'deprel' | 'upos' | 'xpos' | 'lemma'>>;

/** What becomes of each word that changes, by its number. Most sentences need nothing: the map is made for the first change. */
export class Changes {
  private words: Map<number, Change> | null = null;

  constructor(changes: Iterable<readonly [word: number, change: Change]> = []) {
    for (const [word, change] of changes) this.set(word, change);
  }

  /** A later change of a word takes the place of an earlier one. */
  set(word: number, change: Change): void {
    this.words ??= new Map();
    this.words.set(word, change);
  }

  get(word: number): Change | undefined {
    return this.words?.get(word);
  }

  has(word: number): boolean {
    return this.words?.has(word) ?? false;
  }

  get size(): number {
    return this.words?.size ?? 0;
  }
}

const none: Change = {};

/**
 * The word with the change and the given children. Written out, so that all tokens are of one make, which engines read faster than
 * many.
 */
export function changed(token: Token, change: Change, children: readonly number[]): Token {
  return {
    index: token.index,
    start: token.start,
    end: token.end,
    form: token.form,
    lemma: change.lemma ?? token.lemma,
    upos: change.upos ?? token.upos,
    xpos: change.xpos ?? token.xpos,
    head: change.head ?? token.head,
    deprel: change.deprel ?? token.deprel,
    children,
  };
}

/** The sentence with the changes; the sentence itself where there are none. */
export function rehung(sentence: Sentence, changes: Changes, text: string): Sentence {
  if (changes.size === 0) return sentence;
  const children: number[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) {
    const head = changes.get(token.index)?.head ?? token.head;
    if (head >= 0) children[head].push(token.index);
  }
  const tokens = sentence.tokens.map((token, i) => changed(token, changes.get(i) ?? none, children[i]));
  return new Sentence(sentence.index, sentence.paragraph, tokens, text);
}
