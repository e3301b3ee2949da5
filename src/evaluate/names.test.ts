import { describe, expect, it } from 'vitest';
import { parseIob2 } from './iob2.js';
import { scoreNameSpans, scoreTaggedNames } from './names.js';

describe('scoreTaggedNames', () => {
  const gold = parseIob2(
    '1\tAnn\tB-PER\n2\tLee\tI-PER\n3\tleft\tO\n4\tLima\tB-LOC\n5\tMai\tB-OTH\n',
    'g.iob2',
  );
  it.each([
    ['B-PER I-PER O B-LOC O', { precision: 100, recall: 100, f1: 100 }],
    ['B-PER O O B-LOC O', { precision: 50, recall: 50, f1: 50 }], // half a name is wrong
    ['B-PER I-PER O B-ORG O', { precision: 50, recall: 50, f1: 50 }], // so is another type
    ['O O O O O', { precision: 0, recall: 0, f1: 0 }],
  ])('%s', (tags, scores) => {
    expect(scoreTaggedNames(gold, [tags.split(' ')])).toEqual(scores);
  });
});

describe('scoreNameSpans', () => {
  const text = 'He told US officials in Lima. The guards left.';
  const gold = [
    {
      text,
      entities: [
        { start: 0, end: 2, type: 'Person' }, // a pronoun: not wanted
        { start: 8, end: 10, type: 'Location' },
        { start: 8, end: 10, type: 'Organisation' }, // the same span: wanted once, either type is right
        { start: 11, end: 20, type: 'Person' }, // no capital: not wanted
        { start: 24, end: 28, type: 'Location' },
        { start: 24, end: 28, type: 'Temporal' }, // not scored
      ],
    },
  ];

  it('takes any type that the gold gives the span', () => {
    const answers = [[{ start: 8, end: 10, type: 'Organisation' as const }]];
    expect(scoreNameSpans(gold, answers)).toEqual({ precision: 100, recall: 50, f1: 66.67 });
  });

  it('counts an answer where nothing is wanted as wrong', () => {
    const answers = [
      [
        { start: 0, end: 2, type: 'Person' as const },
        { start: 24, end: 28, type: 'Location' as const },
      ],
    ];
    expect(scoreNameSpans(gold, answers)).toEqual({ precision: 50, recall: 50, f1: 50 });
  });
});
