/** readReport on whole texts and pages: what reaches the body, what does not, and what is an error. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from './read.js';
import { Report } from './report.js';

const read = (text: string | Uint8Array, name = 'report.txt'): Report => readReport(text, { name });

const SAVED_PAGE = `Mailing Address

Suite 210, 18 Harbour View Road
Auckland 1010

The Harbour Courier Stacks of copper sheets on a quay with two cranes behind them

Finance Minister Seeks Copper Talks With Northland After Duty Rise

Finance Minister Seeks Copper Talks With Northland After Duty Rise

By Ana Lopes

Published 12 May 2025

A senior finance official of Southland said on Monday that she wants talks about copper. Her office confirmed it.

Share this article

A Narrow Channel

LAKE CITY (Wire) - Northland raised its duty on copper to 30% in March, according to The Harbour Courier.

Image: The quay of Lake City at night. Photo by Tom Reid / Getty Images

Read more: Why copper matters

What happens next?

Both sides may meet in June.

Sign up for our morning newsletter and never miss a story.
`;

describe('plain text', () => {
  const report = read(SAVED_PAGE);

  it('takes the headline once, the author and the date from around the story', () => {
    expect(report.title).toBe('Finance Minister Seeks Copper Talks With Northland After Duty Rise');
    expect(report.byline).toBe('Ana Lopes');
    expect(report.publishedAt).toBe('2025-05-12');
    expect(report.language).toBe('en');
  });

  it('keeps the story and nothing else', () => {
    expect(report.body.split('\n\n')).toEqual([
      'A senior finance official of Southland said on Monday that she wants talks about copper. Her office confirmed it.',
      'LAKE CITY (Wire) - Northland raised its duty on copper to 30% in March, according to The Harbour Courier.',
      'Both sides may meet in June.',
    ]);
  });

  it('keeps headings apart, each at the paragraph that it heads', () => {
    expect(report.headings.map(({ text, at }) => [text, report.body.slice(at, at + 9)])).toEqual([
      ['A Narrow Channel', 'LAKE CITY'],
      ['What happens next?', 'Both side'],
    ]);
  });

  it.each([
    [
      'wrapped lines',
      'The ministers of both states met\nin the capital on Monday and agreed\nto speak again within the week about\nthe duty on copper and on tin.',
      1,
    ],
    ['one paragraph a line', 'The ministers met on Monday.\nThey agreed to speak again.', 2],
    ['a single line', 'Beijing imposed tariffs on timber.', 1],
    ['Windows line ends', 'The ministers met.\r\n\r\nThey spoke for an hour.', 2],
  ])('reads %s', (_, text, paragraphs) => {
    expect(read(text).paragraphs).toHaveLength(paragraphs);
  });

  it('reads Markdown', () => {
    const report = read(
      '# Talks Resume in Lake City\n\n**By Tom Reid**\n\nThe [ministers](https://example.org/m) met on *Monday*.\n\n## Copper\n\n- Duties fall to 5%\n- Talks go on\n',
      'talks.md',
    );
    expect(report.title).toBe('Talks Resume in Lake City');
    expect(report.body).toBe('The ministers met on Monday.\n\nDuties fall to 5%\n\nTalks go on');
    expect(report.headings).toEqual([{ text: 'Copper', at: 30 }]);
  });

  it('prefers what the caller knows', () => {
    const report = readReport(SAVED_PAGE, {
      name: 'x',
      title: 'Copper',
      outlet: 'Courier',
      url: 'https://example.org/1',
      publishedAt: '2025-05-13T08:00:00+12:00',
    });
    expect(report).toMatchObject({
      title: 'Copper',
      outlet: 'Courier',
      url: 'https://example.org/1',
      publishedAt: '2025-05-13T08:00:00+12:00',
    });
  });

  it('gives the same id to the same story, however it is spaced', () => {
    expect(read('The ministers met on Monday.\n\nThey spoke.').id).toBe(
      read('The  ministers met\u00A0on Monday.\r\n\r\n\r\nThey spoke.').id,
    );
    expect(read('The ministers met on Monday.').id).not.toBe(read('The Ministers met on Monday.').id);
  });
});

describe('what cannot be read', () => {
  const utf16 = (text: string): Uint8Array =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

  it.each<[string, Uint8Array | string, string]>([
    ['no bytes', new Uint8Array(), 'C002'],
    ['only spaces', ' \n\t\u00A0\n', 'C002'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'C003'],
    ['Latin-1 text', Uint8Array.from(Buffer.from('The café reopened in Montréal.', 'latin1')), 'C004'],
    ['more than 10 MB', new Uint8Array(10_000_001).fill(0x61), 'C005'],
    [
      'nothing but page furniture',
      'Share this article\n\nAdvertisement\n\n12 High Street, Leeds LS1 4AP',
      'C006',
    ],
    [
      'a page without text',
      '<html><body><img alt="A quay"><script>var a = "met";</script></body></html>',
      'C006',
    ],
  ])('%s', (_, input, code) => {
    expect(() => read(input)).toThrow(expect.objectContaining({ code }));
  });

  it('names the first bad byte', () => {
    const bytes = Uint8Array.from([...Buffer.from('Caf'), 0xe9, ...Buffer.from(' opened.')]);
    expect(() => read(bytes, 'cafe.txt')).toThrow(
      'C004: cafe.txt is not valid UTF-8 text (first bad byte at 3).',
    );
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFThe café reopened.')],
    ['UTF-16 with a byte order mark', utf16('The café reopened.')],
    [
      'a page that declares its charset',
      Buffer.from('<html><meta charset="iso-8859-1"><p>The café reopened.</p></html>', 'latin1'),
    ],
  ])('reads %s', (_, bytes) => {
    expect(read(bytes).body).toBe('The café reopened.');
  });
});

describe('properties', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'The ministers met.',
          'Share',
          '\n',
          '\n\n',
          ' ',
          'Copper Talks',
          '12 High Street',
          '\u00AD',
          'e\u0301',
          '<p>',
          '</div>',
          '- ',
          '#',
          '“',
          '?',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );

  it('gives a valid Report or a ChanceryError, and its spans always point at its paragraphs', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('text' as const, 'html' as const, 'auto' as const),
        (text, format) => {
          let report: Report;
          try {
            report = readReport(text, { name: 'x', format });
          } catch (error) {
            expect(error).toHaveProperty('code', expect.stringMatching(/^C00[236]$/));
            return;
          }
          Report.parse(report);
          expect(report.paragraphs.map(({ start, end }) => report.body.slice(start, end)).join('\n\n')).toBe(
            report.body,
          );
          expect(report.body).toBe(report.body.normalize('NFC'));
          for (const { at } of report.headings)
            expect(report.paragraphs.some(({ start }) => start === at)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('gives the same Report for the same input', () => {
    expect(read(SAVED_PAGE)).toEqual(read(SAVED_PAGE));
  });

  it.each([
    ['one endless word', 'a'.repeat(1_000_000)],
    ['a page of newlines', '\n'.repeat(1_000_000)],
    ['open brackets', '['.repeat(200_000)],
    ['stars and underscores', '*_'.repeat(200_000)],
    ['a million digits', '1 '.repeat(500_000)],
    ['capitals and commas', 'Aa, '.repeat(250_000)],
    ['short lines', 'Ab\n'.repeat(300_000)],
  ])('ends well within the test’s time on %s', (_, text) => {
    try {
      read(text);
    } catch (error) {
      expect(error).toHaveProperty('code', expect.stringMatching(/^C00/));
    }
  });
});
