import { expect, it } from 'vitest';
import { Ontology } from '../ontology-tables.js';
import { ForcedAnswers } from './forced-answer.js';
import { decisionLabels } from './labels.js';
import type { Sense } from './senses.js';

const answers = new ForcedAnswers(new Ontology());

it.each<[string, Partial<Record<Sense, number>>, string, number]>([
  ['the greatest share', { AID: 0.6, AGREE: 0.4 }, 'AID', 0.6],
  ['never none', { NONE: 0.5, AID: 0.3, AGREE: 0.2 }, 'AID', 0.6],
  ['CONCEDE and RETREAT weigh together', { CONCEDE: 0.25, RETREAT: 0.35, REJECT: 0.4 }, 'RETREAT', 0.6],
  ['the likelier half, where a quad is split', { AID: 0.4, ASSAULT: 0.35, COERCE: 0.25 }, 'ASSAULT', 0.35],
  ['the likelier quad, where a half is split', { ACCUSE: 0.3, REJECT: 0.28, COERCE: 0.42 }, 'ACCUSE', 0.3],
])('answers %s', (_, given, type, share) => {
  const answer = answers.of(Float64Array.from(decisionLabels, (label) => given[label] ?? 0));
  expect(answer.type).toBe(type);
  expect(answer.share).toBeCloseTo(share);
});
