import { expect, it } from 'vitest';
import type { ReportActors } from '../../actors/resolver.js';
import { codedExample } from '../../coded.fixture.js';
import type { TraceEntry } from '../../events/trace.js';
import { type Analysis, Sentence, type Token } from '../../language/analysis.js';
import { explanationParts } from './explanation.js';

const text = 'Oslo imposed duties';
const forms = text.split(' ');
const tokens = forms.map((form, index): Token => {
  const start = text.indexOf(form);
  const head = index === 1 ? -1 : 1;
  const children = index === 1 ? [0, 2] : [];
  const upos = ['PROPN', 'VERB', 'NOUN'][index];
  const deprel = ['nsubj', 'root', 'obj'][index];
  return {
    index,
    start,
    end: start + form.length,
    form,
    lemma: form,
    upos,
    xpos: '_',
    head,
    deprel,
    children,
  };
});
const analysis: Analysis = {
  text,
  date: null,
  sentences: [new Sentence(0, 0, tokens, text)],
  names: [],
  times: [],
  quantities: [],
  quotes: [],
  anaphora: [],
};
const [event] = codedExample.events;
const actors: ReportActors = {
  at: (_, word) =>
    word === 0 ? [{ actor: event.actor[0], span: { start: 0, end: 4 }, reason: 'seat:oslo' }] : [],
  belonging: () => [],
};
const entry: TraceEntry = {
  sentence: 0,
  word: 1,
  predicate: 'impose',
  slots: [{ slot: 'subj', text: 'Oslo', path: 'nsubj' }],
  roles: [{ role: 'actor', text: 'Oslo', slot: 'subj', path: 'nsubj' }],
  trials: [
    { frame: 'frames/COERCE.tsv:3', failed: "obj='curfew'" },
    { frame: 'frames/SANCTION.tsv:9', failed: null },
  ],
  status: [],
  event: event.id,
  outcome: 'frames/SANCTION.tsv:9',
};
const dropped: TraceEntry = {
  ...entry,
  word: 2,
  predicate: 'duty',
  slots: [],
  roles: [],
  trials: [],
  event: null,
  outcome: 'no frame fits',
};

it('tells of each sentence its tree, actors, and what became of each candidate', () => {
  const explained = { analysis, actors, coded: codedExample, trace: [entry, dropped] };
  expect([...explanationParts(explained, { width: 100, colour: false })].join('')).toBe(
    [
      '1 Oslo imposed duties',
      '',
      '  ┌─●   Oslo     PROPN  nsubj  of imposed',
      '  ●     imposed  VERB   root',
      '  └─●   duties   NOUN   obj    of imposed',
      '',
      '  actor  Oslo (NOR GOV)  by seat:oslo',
      '',
      '  event 1  impose → SANCTION, occurred  by frames/SANCTION.tsv:9',
      '    actor      Oslo  by subj (nsubj)',
      '    subj       Oslo  (nsubj)',
      "    frames/COERCE.tsv:3 wants obj='curfew'",
      '',
      '  no event  duty: no frame fits',
      '',
      '',
      '',
    ].join('\n'),
  );
});

it('says so where a sentence has no candidate', () => {
  const explained = { analysis, actors, coded: codedExample, trace: [] };
  expect([...explanationParts(explained, { width: 100, colour: false })].join('')).toContain('no candidate');
});
