/** Where sentences end: “|” marks each place in texts of a few words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModelFile } from './model-file.js';
import { cutSentences, paragraphsOf } from './sentences.js';
import { Splitter } from './splitter.js';
import { isSpace } from './tokenise.js';

const splitter = new Splitter(readModelFile());

function sentences(text: string): string[] {
  return cutSentences(text, splitter).map(({ starts, ends }) => text.slice(starts[0], ends[ends.length - 1]));
}

const groups: Record<string, string[]> = {
  'stops and quotation marks': [
    '"We will not yield." | The minister left the room.',
    '“We will not yield.” | The minister left the room.',
    'He said "no." | She left.',
    'He asked, “Will you come?” | Nobody answered.',
    '"Will you come?" he asked.',
    '"We won." | "No, you lost."',
  ],
  'abbreviations before names and numbers': [
    'Sen. Marco Vale met Gov. Ann Ortiz on Monday. | They spoke for an hour.',
    'Mr. Vale met Dr. Ortiz. | Both were tired.',
    'The army took Hill No. 5 on Friday. | Then it stopped.',
    'The law took effect on Feb. 3 in Peru.',
    'CUSCO, Peru, Feb 8 - Miners blocked a bridge.',
    'Philippine Defence Secretary Benigno Alcantara flew to Hanoi on Monday. | He met the premier.',
    'Acme Inc. bought Beta Ltd. for $3.2bn last year. | The deal closed in May.',
    'The U.S. will respond. | China will wait.',
    'He works for the U.S. Army in Germany.',
    'The talks in Washington, D.C. ended on Friday. | No deal was signed.',
    'It opened at 9 a.m. on Monday. | It closed at 5 p.m.',
  ],
  decimals: [
    'Prices rose 3.5 percent in May. | Wages fell 0.2 percent.',
    'Exports fell 5.2% to $3.1 billion. | Imports rose.',
  ],
  'datelines and addresses': [
    'BEIJING, April 11 (Reuters) - China will raise tariffs on all goods from the United States.',
    'OSLO, June 3 (AP) — Norway closed its border on Monday. | Sweden protested.',
    'LIMA (Reuters) - Peru will talk to Chile, its foreign minister said on Tuesday.',
    'See example.com for more. | Write to press@example.org today.',
  ],
  'initials and long names': [
    'J. D. Vance spoke in Paris on Friday.',
    'John F. Kennedy met Nikita S. Khrushchev in Vienna.',
    'Recep Tayyip Erdogan met Vladimir Putin in Sochi on Tuesday. | They discussed grain.',
    'President Recep Tayyip Erdogan said Turkey would not wait.',
    'Xi Jinping and Donald Trump met for an hour at a port in Lima on Friday.',
  ],
  'questions, calls and dots': ['Stop! | Who goes there? | It is only me.', 'What now?! | Nobody knows.'],
  'bullets and paragraphs': [
    'The points are these:\n\n | - Stop the tariffs.\n\n | - Open the ports.\n\n | - Talk again in May.',
    'First paragraph without a stop\n\n | second paragraph begins here',
    'Tariffs to rise\n\n | OSLO - Norway will raise tariffs.',
  ],
};

for (const [group, rows] of Object.entries(groups)) {
  describe(group, () => {
    it.each(rows)('%s', (row) => {
      const wanted = row.split(' | ').map((sentence) => sentence.trim());
      expect(sentences(row.replaceAll(' | ', ' '))).toEqual(wanted);
    });
  });
}

it('a stop that an abbreviation gives away at the end of a sentence is a token', () => {
  const text = 'They sell steel, coal, etc.';
  const [{ starts, ends }] = cutSentences(text, splitter);
  expect(starts.map((start, i) => text.slice(start, ends[i])).slice(-2)).toEqual(['etc', '.']);
});

describe('paragraphs', () => {
  it.each([
    ['one', 'a\nb', ['a\nb']],
    ['two, by a blank line', 'a\n\nb', ['a', 'b']],
    ['two, by a line of spaces', 'a\n \t\r\nb', ['a', 'b']],
    ['two, by a paragraph separator', 'a\u2029b', ['a', 'b']],
    ['none in white space', ' \n\n ', []],
    ['none in nothing', '', []],
    ['without the space around it', '\n\n  a  \n\n', ['a']],
  ])('%s', (_, text, expected) => {
    expect(paragraphsOf(text).map(([start, end]) => text.slice(start, end))).toEqual(expected);
  });
});

describe('of any text', () => {
  const piece = fc.constantFrom(
    'Oslo ',
    'Sen. ',
    'No. 5 ',
    '“No.” ',
    'said. ',
    '- ',
    '\n',
    '\n\n',
    '...',
    '\u200b',
    'a.m. ',
    '🇳🇴',
    ') ',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('sentences are in order, hold every character but white space, and stay in their paragraph', () => {
    fc.assert(
      fc.property(text, (text) => {
        const paragraphs = paragraphsOf(text);
        let at = 0;
        let last = 0;
        for (const { paragraph, starts, ends } of cutSentences(text, splitter)) {
          expect(paragraph).toBeGreaterThanOrEqual(last);
          last = paragraph;
          expect(starts[0]).toBeGreaterThanOrEqual(paragraphs[paragraph][0]);
          expect(ends[ends.length - 1]).toBeLessThanOrEqual(paragraphs[paragraph][1]);
          starts.forEach((start, i) => {
            for (; at < start; at++) expect(isSpace(text.charCodeAt(at))).toBe(true);
            expect(ends[i]).toBeGreaterThan(start);
            at = ends[i];
          });
        }
        for (; at < text.length; at++) expect(isSpace(text.charCodeAt(at))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
