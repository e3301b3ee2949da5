/** Days and spans of days as a reader would write them. */
import { expect, test } from 'vitest';
import { dayInWords, spanInShort } from './days.js';

test('a day is the one that is written, in no reader’s time zone', () => {
  expect(dayInWords('2025-05-04T23:30:00-05:00')).toBe('4 May 2025');
});

test.each([
  ['2025-05-04', null, '4 May 2025'],
  ['2025-05-04', '2025-05-04', '4 May 2025'],
  ['2025-01-01', '2025-12-31', '2025'],
  ['2024-02-01', '2024-02-29', 'Feb 2024'],
  ['2025-02-01', '2025-02-27', '1 Feb – 27 Feb 2025'],
  ['2025-12-30', '2026-01-02', '30 Dec 2025 – 2 Jan 2026'],
])('%s to %s', (first, last, words) => expect(spanInShort(first, last)).toBe(words));
