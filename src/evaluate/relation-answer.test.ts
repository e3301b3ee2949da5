import { describe, expect, it } from 'vitest';
import { codedExample } from '../coded.fixture.js';
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

const question = { sentence: '', source: '', target: '' };

it('takes the event whose parties are the marked ones', () => {
  const [sanction] = codedExample.events;
  const other = {
    ...sanction,
    event: ['AID' as const],
    chancery: { ...sanction.chancery, evidence: { actor: [{ start: 40, end: 44 }] }, confidence: 1 },
  };
  const answer = relationAnswerer({ code: () => ({ ...codedExample, events: [other, sanction] }) });
  const marked =
    'In retaliation, <s>Oslo</s> imposed a tariff of up to 12% on <t>Peruvian fish</t>, the Fjord Post reported.';
  expect(answer({ ...question, marked })).toEqual({ type: 'SANCTION', confidence: 0.9 });
});

it('answers even where the coder finds nothing, and says how little that is worth', () => {
  const answer = relationAnswerer({ code: () => ({ ...codedExample, events: [] }) });
  expect(answer({ ...question, marked: '<s>A</s> b <t>C</t>' }).confidence).toBeLessThan(0.2);
});
