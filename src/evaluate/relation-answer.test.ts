import { describe, expect, it } from 'vitest';
import { createCoder } from '../coder.js';
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

const question = { sentence: '', source: '', target: '' };

describe('with the shipped model', () => {
  const answer = relationAnswerer(createCoder());

  it.each([
    ['AID', '<s>Norway</s> sent tents and blankets to <t>the flooded towns of Malawi</t>.'],
    ['ASSAULT', '<t>The village</t> was shelled by <s>rebels</s> overnight.'],
    ['ASSAULT', '<s>Rebels</s> shelled <t>the village</t> overnight.'],
    ['COERCE', '<t>Two editors</t> were arrested by <s>police in Ankara</s> on Monday.'],
    ['CONSULT', '<s>The Chilean president</s> met <t>his Peruvian counterpart</t> in Lima on Friday.'],
    ['AGREE', '<s>The Chilean president</s> will meet <t>his Peruvian counterpart</t> in Lima on Friday.'],
    ['ACCUSE', '<s>Kenya</s> condemned <t>Ugandan raids</t> on fishing boats.'],
    ['REJECT', '<s>Latvia</s> rejected <t>a Belarusian request</t> for talks.'],
    ['REQUEST', '<s>Jordan</s> urged <t>Israel</t> to open the crossing.'],
    ['SUPPORT', '<s>Ghana</s> praised <t>Togo</t> for its mediation.'],
    ['THREATEN', '<s>Serbia</s> threatened <t>Kosovo</t> with force.'],
  ])('%s: %s', (type, marked) => {
    expect(answer({ ...question, marked }).type).toBe(type);
  });

  it('answers even where nothing happens, and says how little that is worth', () => {
    const { confidence } = answer({ ...question, marked: '<s>A</s> lies east of <t>B</t>.' });
    expect(confidence).toBeLessThan(0.7);
  });
});
