import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sentence, type Token } from './analysis.js';
import { parseConllu } from './conllu.js';
import { conlluOf, formatConllu } from './conllu-text.js';

const text = [
  '# newdoc',
  '# sent_id = a-1',
  '# text = Oslo won’t wait.',
  '1\tOslo\tOslo\tPROPN\tNNP\t_\t4\tnsubj\t_\t_',
  '2-3\twon’t\t_\t_\t_\t_\t_\t_\t_\t_',
  '2\two\twill\tAUX\tMD\t_\t4\taux\t_\t_',
  '3\tn’t\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_',
  '4\twait\twait\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No',
  '5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_',
  '',
  '',
].join('\n');

describe('formatConllu', () => {
  it('writes what parseConllu reads, with multiword tokens', () => {
    expect(formatConllu(parseConllu(text))).toBe(text);
  });

  it('gives back the words of any sentence', () => {
    const cell = fc.string({ minLength: 1 }).filter((form) => !/[\s\p{C}]/u.test(form));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1 }), (forms) => {
        const words = forms.map(([form, spaceAfter], i) => ({
          form,
          lemma: form,
          upos: 'X',
          xpos: 'FW',
          feats: '_',
          head: i,
          deprel: 'dep',
          spaceAfter,
        }));
        const sentence = { id: 's', text: null, newDocument: false, words, ranges: [] };
        expect(parseConllu(formatConllu([sentence]))).toEqual([sentence]);
      }),
    );
  });
});

it('conlluOf counts from 1 and tells where no space follows', () => {
  const source = 'Oslo\nwaits.';
  const token = (index: number, start: number, end: number, head: number, children: number[]): Token => ({
    index,
    start,
    end,
    form: source.slice(start, end),
    lemma: '_',
    upos: 'X',
    xpos: 'FW',
    head,
    deprel: head < 0 ? 'root' : 'dep',
    children,
  });
  const sentence = new Sentence(
    0,
    0,
    [token(0, 0, 4, 1, []), token(1, 5, 10, -1, [0, 2]), token(2, 10, 11, 1, [])],
    source,
  );
  const [conllu] = conlluOf([sentence], 'x');
  expect(conllu).toMatchObject({ id: 'x-1', text: 'Oslo waits.', newDocument: true });
  expect(conllu.words.map(({ head, spaceAfter }) => [head, spaceAfter])).toEqual([
    [2, true],
    [0, false],
    [2, true],
  ]);
});
