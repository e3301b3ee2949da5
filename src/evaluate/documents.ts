/** The documents of a CoNLL-U file as running text, with where each gold word and sentence stands in it. */
import type { ConlluSentence } from '../language/conllu.js';

export interface GoldDocument {
  /** The sentences' `# text` lines joined by a space. */
  readonly text: string;
  /** `[start, end]` of each syntactic word, in order. */
  readonly words: [number, number][];
  /** `[start, end]` of each sentence. */
  readonly sentences: [number, number][];
}

/**
 * Joins each document's sentences and finds the words in them. Where a word's letters are not those of the text
 * (a typo that the treebank mends inside a multiword token), it gets its share of the token's letters.
 */
export function goldDocuments(sentences: readonly ConlluSentence[]): GoldDocument[] {
  const documents: GoldDocument[] = [];
  let text = '';
  let words: [number, number][] = [];
  let spans: [number, number][] = [];
  const close = (): void => {
    if (text !== '') documents.push({ text, words, sentences: spans });
    text = '';
    words = [];
    spans = [];
  };
  for (const sentence of sentences) {
    if (sentence.newDocument) close();
    const line =
      sentence.text ??
      sentence.words
        .map((word) => word.form + (word.spaceAfter ? ' ' : ''))
        .join('')
        .trim();
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? line : `${text} ${line}`;
    spans.push([start, start + line.length]);
    let at = 0;
    for (const word of sentence.words) {
      let from = line.indexOf(word.form, at);
      if (from < 0 || line.slice(at, from).trim() !== '') {
        from = at;
        while (line[from] === ' ') from++;
      }
      at = Math.min(line.length, from + word.form.length);
      words.push([start + from, start + at]);
    }
  }
  close();
  return documents;
}
