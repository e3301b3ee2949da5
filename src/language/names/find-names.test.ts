import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.js';

/** The names of a text as “words/TYPE”. */
function namesIn(text: string): string[] {
  return analyse(text).names.map((name) => `${name.text}/${name.type}`);
}

describe('names in news', () => {
  test.each<[text: string, names: string[]]>([
    [
      'Jane Hollis, director of the Asia program at the Brookfield Institute, flew to Geneva on Tuesday.',
      ['Jane Hollis/PER', 'Asia/LOC', 'Brookfield Institute/ORG', 'Geneva/LOC'],
    ],
    [
      'In Doha, Lena Ruiz told Reuters that Norway would join.',
      ['Doha/LOC', 'Lena Ruiz/PER', 'Reuters/ORG', 'Norway/LOC'],
    ],
    ['Officials in Lima met Maria Lopez on Friday.', ['Lima/LOC', 'Maria Lopez/PER']],
    ['The World Bank lent money to Kenya.', ['World Bank/ORG', 'Kenya/LOC']],
    ['A cell of al-Qaeda moved to Yemen.', ['al-Qaeda/ORG', 'Yemen/LOC']],
    ['Nothing was agreed on Monday, and no one was named.', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('names without the help of capitals', () => {
  test.each<[text: string, names: string[]]>([
    ['i live in seattle and fly to london in may', ['seattle/LOC', 'london/LOC']],
    ['CHINA AND JAPAN SIGN TRADE PACT IN TOKYO', ['CHINA/LOC', 'JAPAN/LOC', 'TOKYO/LOC']],
    ['RUSSIA ATTACKS UKRAINE WITH DRONES', ['RUSSIA/LOC', 'UKRAINE/LOC']],
    ['MERKEL MEETS PUTIN IN MOSCOW', ['MERKEL/PER', 'PUTIN/PER', 'MOSCOW/LOC']],
    ['Merkel Warns Putin Over Gas Dispute', ['Merkel/PER', 'Putin/PER']],
    ['Minister Of Trade Visits Ottawa To Meet Farmers', ['Ottawa/LOC']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('one decision across a report', () => {
  test('a short name is what the full name is', () => {
    const names = namesIn('Erik Sandvik met union leaders in Oslo. Sandvik later left.');
    expect(names).toEqual(['Erik Sandvik/PER', 'Oslo/LOC', 'Sandvik/PER']);
  });

  test('a short form in brackets stands for the name before it', () => {
    const names = namesIn('The Coastal Fishing Tribunal (CFT) ruled on Friday. Crews of the CFT left.');
    expect(names).toEqual(['Coastal Fishing Tribunal/ORG', 'CFT/ORG', 'CFT/ORG']);
  });
});

describe('whatever the text', () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom(
        'The',
        'al',
        '-',
        'Qaeda',
        'of',
        'Bank',
        'JOHN',
        'Paris',
        's',
        "'s",
        ',',
        '.',
        'in',
        '&',
      ),
      fc.string({ minLength: 1, maxLength: 6 }),
    ),
    { maxLength: 30 },
  );

  test('names slice back, are in order and never overlap', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const name of analyse(text).names) {
          expect(text.slice(name.start, name.end)).toBe(name.text);
          expect(name.start).toBeGreaterThanOrEqual(end);
          end = name.end;
        }
      }),
      { numRuns: 60 },
    );
  });
});
