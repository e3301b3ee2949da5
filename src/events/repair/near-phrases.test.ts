import { describe, expect, it } from 'vitest';
import { Sentence, type Token } from '../../language/analysis.js';
import { withNearPhrases } from './near-phrases.js';

/** A sentence from “form/upos/head/deprel” words, heads counted from 1, 0 the root. */
function sentenceOf(line: string): Sentence {
  const cells = line.split(' ').map((word) => word.split('/'));
  let at = 0;
  const tokens: Token[] = cells.map(([form, upos, head, deprel], index) => {
    const start = at;
    at += form.length + 1;
    const children = cells.flatMap((other, i) => (Number(other[2]) - 1 === index ? [i] : []));
    const end = start + form.length;
    return {
      index,
      start,
      end,
      form,
      lemma: form,
      upos,
      xpos: upos,
      head: Number(head) - 1,
      deprel,
      children,
    };
  });
  return new Sentence(0, 0, tokens, cells.map(([form]) => form).join(' '));
}

/** Form of the governor of the word. */
function governor(sentence: Sentence, form: string): string {
  const word = sentence.tokens.find((token) => token.form === form);
  return word ? sentence.tokens[word.head].form : '';
}

describe('phrases with “of”, “within” and “inside”', () => {
  it('hang on the noun right before them', () => {
    const given = sentenceOf(
      'talks/NOUN/0/root between/ADP/3/case Lima/PROPN/1/nmod and/CCONJ/5/cc officials/NOUN/3/conj within/ADP/7/case ministries/NOUN/1/nmod',
    );
    const mended = withNearPhrases(given, given.text);
    expect(governor(mended, 'ministries')).toBe('officials');
    expect(mended.tokens[4].children).toContain(6);
    expect(mended.tokens[0].children).not.toContain(6);
  });

  it('stay where they are after a verb, and other phrases always', () => {
    for (const line of [
      'left/VERB/0/root within/ADP/3/case days/NOUN/1/obl',
      'talks/NOUN/0/root with/ADP/3/case officials/NOUN/1/nmod in/ADP/5/case May/PROPN/1/nmod',
      'seizure/NOUN/0/root last/ADJ/3/amod week/NOUN/1/nmod:tmod of/ADP/5/case tankers/NOUN/1/nmod',
    ]) {
      const given = sentenceOf(line);
      expect(withNearPhrases(given, given.text)).toBe(given);
    }
  });
});
