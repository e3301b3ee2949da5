/** Measures of every kind but tariffs: instruments that a noun names, and deeds that take one without a noun for it. */
import { describe, expect, it } from 'vitest';
import { codeText, lexicon } from '../events/coding.fixture.js';
import { deriveMeasures } from './derive.js';
import { bans, exportControls, inShort, type KindRow, listings, others, sanctions } from './kinds.fixture.js';

const groups: readonly (readonly [string, readonly KindRow[]])[] = [
  ['an export control', exportControls],
  ['a listing', listings],
  ['a ban', bans],
  ['a sanction', sanctions],
  ['another instrument', others],
];

describe.each(groups)('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(deriveMeasures(codeText(text).events).map(inShort).join(' | ')).toBe(expected);
  });
});

describe('the table of deeds', () => {
  const examples = new Map(lexicon.deeds.all().map(({ example, kind }) => [example, kind]));

  it.each([...examples])('%s', (example, kind) => {
    const found = deriveMeasures(codeText(example).events).filter(({ measure }) => measure.scope !== null);
    expect(found.map(({ measure }) => measure.kind)).toContain(kind ?? 'ban');
  });
});
