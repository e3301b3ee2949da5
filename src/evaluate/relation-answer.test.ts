import { describe, expect, it } from 'vitest';
import { readMarks, relationAnswerer } from './relation-answer.js';

describe('readMarks', () => {
  it.each([
    ['<s>Oslo</s> told <t>Lima</t> no.', 'Oslo told Lima no.', ['Oslo'], ['Lima']],
    [
      'On  Monday <s>the envoy</s> met <t>Lima</t>, and <s>he</s> left.',
      'On Monday the envoy met Lima, and he left.',
      ['the envoy', 'he'],
      ['Lima'],
    ],
    ['“<t>Lima</t>’s men” fled <s>Oslo</s>', '“Lima’s men” fled Oslo', ['Oslo'], ['Lima']],
    ['no marks', 'no marks', [], []],
  ])('%s', (marked, body, source, target) => {
    const marks = readMarks(marked);
    const words = (spans: { start: number; end: number }[]) =>
      spans.map(({ start, end }) => body.slice(start, end));
    expect(words(marks.source)).toEqual(source);
    expect(words(marks.target)).toEqual(target);
  });
});

it('asks what the one marked does to the other, wherever and however often they are marked', () => {
  const asked: string[][] = [];
  const answer = relationAnswerer({
    relate: ({ body }, source, target) => {
      asked.push([...source, ...target].map(({ start, end }) => body.slice(start, end)));
      return { type: 'SANCTION', confidence: 0.9 };
    },
  });
  const marked = 'In retaliation, <s>Oslo</s> taxed <t>Peruvian fish</t>, which <s>it</s> had let in.';
  expect(answer({ sentence: '', source: '', target: '', marked })).toEqual({
    type: 'SANCTION',
    confidence: 0.9,
  });
  expect(asked).toEqual([['Oslo', 'it', 'Peruvian fish']]);
});
