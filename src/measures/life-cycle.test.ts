/** The life of a measure: proposed, threatened, announced, in force, suspended, eased, lifted, expired, struck down, upheld, denied. */
import { describe, expect, it } from 'vitest';
import { codeText } from '../events/coding.fixture.js';
import { deriveMeasures } from './derive.js';
import type { KindRow } from './kinds.fixture.js';
import { inShort } from './kinds.fixture.js';
import { beginnings, denials, ends, pauses, rulings, unnamed } from './life-cycle.fixture.js';

const groups: readonly (readonly [string, readonly KindRow[]])[] = [
  ['its beginning', beginnings],
  ['a pause', pauses],
  ['its end', ends],
  ['a ruling', rulings],
  ['a denial', denials],
  ['an imposer that its clause does not name', unnamed],
];

describe.each(groups)('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(deriveMeasures(codeText(text).events).map(inShort).join(' | ')).toBe(expected);
  });
});

it('a measure without an imposer is in the trace, and says why it is none', () => {
  const { trace } = codeText('Sanctions were imposed on Chile.');
  expect(trace.map(({ outcome }) => outcome).join('; ')).toContain('no actor is named');
});
