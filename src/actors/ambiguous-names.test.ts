import { expect, it } from 'vitest';
import { AmbiguousNames, CueText } from './ambiguous-names.js';
import { chunksOf } from './name-chunks.js';

const ambiguous = new AmbiguousNames(new Map());
const cueText = (text: string): CueText => new CueText(() => chunksOf(text).map(({ key }) => key));

it.each([
  ['Georgia', 'Georgia held a vote.', 'GEO'],
  ['Georgia', 'The governor of Georgia spoke in Atlanta.', 'USA'],
  ['Georgia', 'Georgia and Russia met in Tbilisi.', 'GEO'],
  ['Congo', 'Congo votes on Sunday.', 'COD'],
  ['Congo', 'Sassou Nguesso won again in Congo, officials in Brazzaville said.', 'COG'],
  ['Korea', 'Korea exports cars.', 'KOR'],
  ['Korea', 'Korea fired a missile, Pyongyang said.', 'PRK'],
  ['Washington', 'Washington rejected the offer.', 'USA'],
  ['Tripoli', 'Clashes broke out in Tripoli, the second city of Lebanon.', 'LBN'],
  ['Tripoli', 'The Tripoli government in Libya refused.', 'LBY'],
  ['Labour Party', 'The Labour Party of Peter Obi contested the result in Nigeria.', 'NGA'],
])('%s in “%s” is %s', (name, text, code) => {
  expect(ambiguous.read(name, cueText(text))?.code).toBe(code);
});

it('reads no name that only one bears', () => {
  expect(ambiguous.read('France', cueText('France'))).toBeNull();
});
