import { expect, it } from 'vitest';
import { kinds, parseKinds } from './kinds.js';

it.each([
  ['events', ['events']],
  ['measures, events', ['events', 'measures']],
  ['events,events', ['events']],
  ['flows,all', [...kinds]],
])('%s', (words, named) => {
  expect(parseKinds(words)).toEqual(named);
});

it('names the kinds that there are', () => {
  expect(() => parseKinds('tariffs')).toThrow('There is no kind "tariffs". Kinds: events, statements');
});
