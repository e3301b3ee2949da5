import { expect, it } from 'vitest';
import { parseConllu } from '../language/conllu.js';
import { scoreParse, withAnswers } from './parse.js';

const gold = parseConllu(
  [
    '1\tOttawa\tOttawa\tPROPN\tNNP\t_\t2\tnsubj\t_\t_',
    '2\tanswered\tanswer\tVERB\tVBD\t_\t0\troot\t_\t_',
    '3\tquickly\tquickly\tADV\tRB\t_\t2\tadvmod:emph\t_\tSpaceAfter=No',
    '4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
    '',
  ].join('\n'),
);

const word = (upos: string, head: number, deprel: string, lemma: string) => ({
  upos,
  xpos: 'X',
  lemma,
  head,
  deprel,
});

it('counts every word, compares relations without their subtype', () => {
  const answers = [
    [
      word('PROPN', 2, 'obj', 'Ottawa'), // right governor, wrong relation
      word('VERB', 0, 'root', 'answer'),
      word('ADV', 2, 'advmod', 'quick'), // subtype not asked; wrong lemma
      word('SYM', 3, 'punct', '.'), // wrong tag and governor
    ],
  ];
  expect(scoreParse(gold, answers, 0.5)).toEqual({
    sentences: 1,
    tokens: 4,
    upos: 75,
    lemma: 75,
    uas: 75,
    las: 50,
    tokensPerSecond: 8,
  });
});

it('writes the answers in the place of the gold’s annotation', () => {
  const answers = [gold[0].words.map(() => word('X', 1, 'dep', 'x'))];
  const [written] = withAnswers(gold, answers);
  expect(written.words.map(({ form, upos, head }) => [form, upos, head])).toEqual([
    ['Ottawa', 'X', 1],
    ['answered', 'X', 1],
    ['quickly', 'X', 1],
    ['.', 'X', 1],
  ]);
});
