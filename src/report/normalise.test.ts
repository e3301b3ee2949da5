/** One form of Unicode: what is joined, what is taken out, and that a second pass changes nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddressLine } from './address.js';
import { bylineOf } from './byline.js';
import { isCaption } from './caption.js';
import { isClutter } from './clutter.js';
import { dateLine, parsePublished } from './dateline.js';
import { identifyLanguage } from './language.js';
import { normaliseText } from './normalise.js';

it.each([
  ['composed letters', 'cafe\u0301', 'café'],
  ['a no-break space', '30\u00A0%', '30 %'],
  ['thin and ideographic spaces', 'a\u2009b\u3000c', 'a b c'],
  ['a soft hyphen', 'min\u00ADister', 'minister'],
  ['zero-width spaces and a byte order mark', '\uFEFFa\u200Bb\u2060c', 'abc'],
  ['a joiner in Latin', 'a\u200Db', 'ab'],
  ['a joiner in Persian', 'می\u200Cروم', 'می\u200Cروم'],
  ['a joined emoji', '👩\u200D🔬', '👩\u200D🔬'],
  ['direction marks', '\u202Eabc\u202C', 'abc'],
  ['line ends', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['control characters', 'a\u0007b\tc', 'ab c'],
  ['half a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
  ['a mark behind a removed character', 'e\u200B\u0301', 'é'],
])('%s', (_, text, expected) => {
  expect(normaliseText(text)).toBe(expected);
});

describe('on any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom('\u200C', '\u200D', 'a', 'é', 'e\u0301', 'م', '\u00AD', '\uD83D', '\r', '\n'), {
        maxLength: 30,
      })
      .map((parts) => parts.join('')),
  );

  it('normalising twice is normalising once', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(normaliseText(normaliseText(input))).toBe(normaliseText(input));
      }),
      { numRuns: 2000 },
    );
  });

  it('no rule for a line throws', () => {
    fc.assert(
      fc.property(text, (line) => {
        for (const rule of [isAddressLine, isCaption, isClutter, bylineOf, dateLine, parsePublished])
          rule(line);
        expect(identifyLanguage(line)).toMatch(/^(?:[a-z]{2}|und)$/);
      }),
    );
  });

  it('a date that is read is a date', () => {
    const parts = fc.array(
      fc.constantFrom(
        'May',
        '12',
        '2025',
        '31',
        'Feb',
        ',',
        ' ',
        ':',
        '10',
        '30',
        'GMT',
        'T',
        'Z',
        '-',
        '/',
        '.',
        'pm',
        '+02:00',
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(parts, (pieces) => {
        const date = parsePublished(pieces.join(''));
        if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false);
      }),
    );
  });
});
