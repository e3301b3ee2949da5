/** The language engine’s face: what its examples use is there and does what they say. */
import { expect, it } from 'vitest';
import * as language from './index.js';

it('exports what a user calls', () => {
  expect(Object.keys(language).sort()).toEqual([
    'Analyser',
    'Sentence',
    'analyse',
    'conlluOf',
    'formatConllu',
  ]);
});

it('analyse: the example of its comment', () => {
  const { sentences } = language.analyse('Ottawa answered with tariffs of its own.');
  expect(sentences[0].tokens.map((token) => token.upos)).toHaveLength(8);
  expect(sentences[0].tokens[0]).toMatchObject({ form: 'Ottawa', start: 0, end: 6 });
});

it('the words of a sentence, their relations, and the words below one', () => {
  const [sentence] = language.analyse('The old army shelled the town.').sentences;
  expect(sentence).toBeInstanceOf(language.Sentence);
  const subject = sentence.child(sentence.root, 'nsubj');
  expect(subject?.form).toBe('army');
  const below = sentence.subtree(subject!.index);
  expect(sentence.words(below[0], below[below.length - 1])).toBe('The old army');
  expect(sentence.span(below)).toEqual({ start: 0, end: 12 });
  expect(sentence.governs(sentence.root, below[0])).toBe(true);
  expect(sentence.governs(below[0], sentence.root)).toBe(false);
});

it('times are resolved against the date, and only with one', () => {
  const text = 'The ministers met on Tuesday.';
  expect(language.analyse(text, '2025-04-11').times[0].interval).toEqual({
    start: '2025-04-08',
    end: '2025-04-08',
  });
  expect(language.analyse(text).times[0].interval).toBeNull();
});

it('an analysis as CoNLL-U', () => {
  const { sentences } = language.analyse('Peru signed the treaty. Chile did not.');
  const text = language.formatConllu(language.conlluOf(sentences, 'example'));
  expect(text.split('\n').slice(0, 4)).toEqual([
    '# newdoc',
    '# sent_id = example-1',
    '# text = Peru signed the treaty.',
    expect.stringMatching(/^1\tPeru\tPeru\tPROPN\tNNP\t_\t2\tnsubj\t_\t_$/),
  ]);
});

it('words that are cut already', () => {
  const [words] = new language.Analyser().parse([['Peru', 'signed', 'the', 'treaty', '.']]);
  expect(words[1]).toMatchObject({ lemma: 'sign', upos: 'VERB', head: 0, deprel: 'root' });
  expect(words.map(({ head }) => head)).toEqual([2, 0, 4, 2, 2]);
});
