import { describe, expect, it } from 'vitest';
import { codedExample } from '../coded.fixture.js';
import type { Event } from '../events/event.js';
import type { TraceEntry } from '../events/trace.js';
import { Analyser } from '../language/analyse.js';
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

/** An answerer that stands on the events and trace given. */
function answererOf(events: Event[], trace: TraceEntry[] = []) {
  const { analysis, actors } = {
    analysis: new Analyser().analyse(''),
    actors: { at: () => [], belonging: () => [] },
  };
  return relationAnswerer({
    explain: () => ({ coded: { ...codedExample, events }, analysis, actors, trace }),
  });
}

const question = { sentence: '', source: '', target: '' };

it('takes the event whose parties are the marked ones', () => {
  const [sanction] = codedExample.events;
  const other = {
    ...sanction,
    event: ['AID' as const],
    chancery: { ...sanction.chancery, evidence: { actor: [{ start: 40, end: 44 }] }, confidence: 1 },
  };
  const answer = answererOf([other, sanction]);
  const marked =
    'In retaliation, <s>Oslo</s> imposed a tariff of up to 12% on <t>Peruvian fish</t>, the Fjord Post reported.';
  expect(answer({ ...question, marked })).toEqual({ type: 'SANCTION', confidence: 0.9 });
});

it('answers even where the coder finds nothing, and says how little that is worth', () => {
  const answer = answererOf([]);
  expect(answer({ ...question, marked: '<s>A</s> b <t>C</t>' }).confidence).toBeLessThan(0.2);
});

it('takes a candidate that fits a frame between the marked actors when the coder knew neither', () => {
  const slot = (name: string, text: string) => ({ slot: name, text, path: name });
  const dropped = (word: number, outcome: string, slots: TraceEntry['slots']): TraceEntry => ({
    sentence: 0,
    word,
    predicate: 'x',
    slots,
    trials: [],
    status: [],
    event: null,
    outcome,
  });
  const answer = answererOf(
    [],
    [
      dropped(1, 'no frame fits', [slot('subj', 'guild'), slot('obj', 'union')]),
      dropped(2, 'frames/AID.tsv:3: no actor is named', [slot('subj', 'pupils')]),
      dropped(3, 'frames/REJECT.tsv:9: no party has a country', [
        slot('subj', 'guild'),
        slot('obj', 'union'),
      ]),
    ],
  );
  const marked = '<s>The guild</s> spurned <t>the union</t>.';
  expect(answer({ ...question, marked }).type).toBe('REJECT');
});
