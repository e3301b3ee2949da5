/** Every row’s example must code to its type; this tells the share that does, which must not fall. */
import { describe, expect, it } from 'vitest';
import { codeText, lexicon } from './coding.fixture.js';

/** Of each hundred examples, those that must code to their row’s type, and of the senses that are no event to nothing. */
const floor = { events: 60, none: 97 };

describe('the examples of the frames', () => {
  const all = lexicon.frames.all().filter(({ example }) => example !== '');
  // Every fifth: the whole is a minute’s work of the parser, and “npm run evaluate” is not needed to see it fall.
  const sample = all.filter((_, i) => i % 5 === 0);

  it('code to the type of their table', () => {
    const events = sample.filter(({ type }) => type !== null);
    const coded = events.filter(({ type, example }) =>
      codeText(example).events.some(({ event }) => event[0] === type),
    );
    expect((100 * coded.length) / events.length).toBeGreaterThanOrEqual(floor.events);
  });

  it('code to nothing where the sense is no event', () => {
    const none = sample.filter(({ type }) => type === null);
    const empty = none.filter(({ example }) => codeText(example).events.length === 0);
    expect((100 * empty.length) / none.length).toBeGreaterThanOrEqual(floor.none);
  });
});
