/** Writes CoNLL-U: sentences of a treebank, or those of an Analysis. */
import type { Sentence } from './analysis.js';
import type { ConlluSentence, ConlluWord } from './conllu.js';

/**
 * CoNLL-U text of the sentences, a blank line after each. Words that share a surface token keep their range line.
 *
 * @see https://universaldependencies.org/format.html
 */
export function formatConllu(sentences: readonly ConlluSentence[]): string {
  return sentences.map(formatSentence).join('');
}

function formatSentence({ id, text, newDocument, words, ranges }: ConlluSentence): string {
  const lines: string[] = [];
  if (newDocument) lines.push('# newdoc');
  if (id !== null) lines.push(`# sent_id = ${id}`);
  if (text !== null) lines.push(`# text = ${text}`);
  const rangeAt = new Map(ranges.map((range) => [range.first, range]));
  let inRange = 0;
  words.forEach((word, w) => {
    const number = w + 1;
    const range = rangeAt.get(number);
    if (range) {
      lines.push(
        row([
          `${number}-${range.last}`,
          range.form,
          '_',
          '_',
          '_',
          '_',
          '_',
          '_',
          '_',
          misc(range.spaceAfter),
        ]),
      );
      inRange = range.last;
    }
    lines.push(wordLine(number, word, number <= inRange));
  });
  return `${lines.join('\n')}\n\n`;
}

function wordLine(number: number, word: ConlluWord, inRange: boolean): string {
  const { form, lemma, upos, xpos, feats, head, deprel, spaceAfter } = word;
  return row([
    `${number}`,
    form,
    lemma,
    upos,
    xpos,
    feats,
    `${head}`,
    deprel,
    '_',
    misc(inRange || spaceAfter),
  ]);
}

function row(cells: string[]): string {
  return cells.map((cell) => (cell === '' ? '_' : cell)).join('\t');
}

function misc(spaceAfter: boolean): string {
  return spaceAfter ? '_' : 'SpaceAfter=No';
}

/**
 * An Analysis’s sentences as CoNLL-U sentences. Line breaks within a sentence count as spaces.
 *
 * @param name begins every `sent_id`
 */
export function conlluOf(sentences: readonly Sentence[], name: string): ConlluSentence[] {
  return sentences.map((sentence, s) => ({
    id: `${name}-${s + 1}`,
    text: oneLine(sentence.text),
    newDocument: s === 0,
    ranges: [],
    words: sentence.tokens.map((token, t): ConlluWord => {
      const next = sentence.tokens[t + 1];
      return {
        form: token.form,
        lemma: token.lemma,
        upos: token.upos,
        xpos: token.xpos,
        feats: '_',
        head: token.head + 1,
        deprel: token.deprel,
        spaceAfter: next === undefined || next.start > token.end,
      };
    }),
  }));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
