/** Verbs and nouns of two parts in whole sentences: who does what they say. */
import { expect, it } from 'vitest';
import { codeText } from '../coding.fixture.js';

it.each([
  ['Last week Pyongyang test-fired five missiles.', 'MOBILIZE', 'PRK'],
  ['Norwegian rebels agreed a cease-fire with Peru.', 'CONCEDE', 'NOR'],
])('%s', (text, type, code) => {
  const [event] = codeText(text).events;
  expect([event?.event[0], event?.actor[0].code]).toEqual([type, code]);
});
