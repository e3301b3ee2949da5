import { expect, it } from 'vitest';
import { Sentence, type Token } from '../../language/analysis.js';
import { treeLines } from './tree.js';

/** A sentence from `form/TAG/relation/governor` words. */
function sentence(...words: string[]): Sentence {
  const text = words.map((word) => word.split('/')[0]).join(' ');
  let at = 0;
  const cells = words.map((word) => word.split('/'));
  const tokens = cells.map(([form, upos, deprel, head], index): Token => {
    const start = text.indexOf(form, at);
    at = start + form.length;
    const children = cells.flatMap(([, , , governor], i) => (Number(governor) === index ? [i] : []));
    return {
      index,
      start,
      end: at,
      form,
      lemma: form,
      upos,
      xpos: '_',
      head: Number(head),
      deprel,
      children,
    };
  });
  return new Sentence(0, 0, tokens, text);
}

it('draws each word under the branch of its governor', () => {
  expect(
    treeLines(
      sentence(
        'New/ADJ/amod/1',
        'duties/NOUN/nsubj/2',
        'hit/VERB/root/-1',
        'Peruvian/ADJ/amod/4',
        'fish/NOUN/obj/2',
        './PUNCT/punct/2',
      ),
    ),
  ).toEqual([
    '  ┌─●   New       ADJ    amod   of duties',
    '┌─●     duties    NOUN   nsubj  of hit',
    '●       hit       VERB   root',
    '│ ┌─●   Peruvian  ADJ    amod   of fish',
    '├─●     fish      NOUN   obj    of hit',
    '└─●     .         PUNCT  punct  of hit',
  ]);
});

it('lists the words of an endless sentence without branches', () => {
  const words = Array.from({ length: 500 }, (_, i) => `w${i}/NOUN/dep/${i - 1}`);
  expect(treeLines(sentence(...words))[1]).toBe('  w1    NOUN  dep  of w0');
});
