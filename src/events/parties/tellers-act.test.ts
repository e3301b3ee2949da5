/** Who tells of the use of a power that is theirs, and who only tells of it. */
import { expect, it } from 'vitest';
import { codeText } from '../coding.fixture.js';

/** Codes of those who act in the first event of the type. */
const acting = (text: string, type: string) =>
  codeText(text)
    .events.find(({ event }) => event[0] === type)
    ?.actor.map(({ code, sector }) => `${code} ${sector}`);

it.each([
  ['Peruvian police said 46 protesters had been arrested.', 'COERCE', ['PER COP']],
  [
    'Three hundred students were rounded up, according to the Kenyan interior minister.',
    'COERCE',
    ['KEN GOV'],
  ],
  ['The Chadian army said 200 prisoners had been released.', 'RETREAT', ['TCD MIL']],
])('%s', (text, type, actors) => {
  expect(acting(text, type)).toEqual(actors);
});

it.each([
  'Poland’s foreign ministry said two of its journalists had been arrested.',
  'Kenyan police said two Kenyan nurses had been arrested in Somalia.',
])('is silent on who did it: %s', (text) => {
  expect(acting(text, 'COERCE') ?? []).not.toContain(expect.stringMatching(/^(?:POL|KEN)/));
});
