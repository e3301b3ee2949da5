/** Time expressions: what is found, and to which days it resolves. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.js';
import type { TimeExpression } from '../analysis.js';

/** A Friday. */
const day = '2025-04-11';

function times(text: string, date: string | null = day): readonly TimeExpression[] {
  return analyse(text, date).times;
}

/** `words: first..last, bound`, without the bound when it is “in” and with one day for both. */
function told({ text, interval, bound }: TimeExpression): string {
  const days =
    interval === null
      ? '?'
      : interval.start === interval.end
        ? interval.start
        : `${interval.start}..${interval.end}`;
  return `${text}: ${days}${bound === 'in' ? '' : ` ${bound}`}`;
}

describe('times resolve against the day of the report, Friday 11 April 2025', () => {
  test.each([
    ['They met on April 3.', 'on April 3: 2025-04-03'],
    ['They met on 3 April 2024 in Oslo.', 'on 3 April 2024: 2024-04-03'],
    ['They met on April 3, 2024, in Oslo.', 'on April 3, 2024: 2024-04-03'],
    ['The treaty dates from 2024-02-29.', 'from 2024-02-29: 2024-02-29 since'],
    ['The ship sailed on 25/03/2025.', 'on 25/03/2025: 2025-03-25'],
    ['The ship sailed on 11/04.', 'on 11/04: 2025-04-11'],
    ['They met from 3 to 5 March.', 'from 3 to 5 March: 2025-03-03..2025-03-05'],
    ['They met on Tuesday, 8 April.', 'on Tuesday, 8 April: 2025-04-08'],
    ['They met on Tuesday.', 'on Tuesday: 2025-04-08'],
    ['They will meet on Tuesday.', 'on Tuesday: 2025-04-15'],
    ['The envoys are to meet next Friday.', 'next Friday: 2025-04-18'],
    ['The envoys met last Friday.', 'last Friday: 2025-04-04'],
    ['Last Thursday Wang Li met the envoy.', 'Last Thursday: 2025-04-10'],
    ['They met late on Monday night.', 'late on Monday night: 2025-04-07'],
    ['The port closed yesterday.', 'yesterday: 2025-04-10'],
    ['The port will close tomorrow.', 'tomorrow: 2025-04-12'],
    ['The port closed last week.', 'last week: 2025-03-31..2025-04-06'],
    ['The port will close next month.', 'next month: 2025-05-01..2025-05-31'],
    ['Sales fell this quarter.', 'this quarter: 2025-04-01..2025-06-30'],
    ['Sales fell last year.', 'last year: 2024-01-01..2024-12-31'],
    ['Talks were held in the past few days.', 'in the past few days: 2025-04-06..2025-04-11'],
    ['Prices will rise over the next two years.', 'over the next two years: 2025-04-11..2027-04-11'],
    ['The pact was signed two weeks ago.', 'two weeks ago: 2025-03-25..2025-03-31'],
    ['The pact will be signed in two weeks.', 'in two weeks: 2025-04-25'],
    ['The pact was signed three years ago.', 'three years ago: 2022-01-01..2022-12-31'],
    ['Prices have risen since 2018.', 'since 2018: 2018-01-01..2018-12-31 since'],
    ['The war lasted from 1990 to 1995.', 'from 1990 to 1995: 1990-01-01..1995-12-31'],
    ['It was built between March and May 2019.', 'between March and May 2019: 2019-03-01..2019-05-31'],
    ['Exports fell in March.', 'in March: 2025-03-01..2025-03-31'],
    ['The rule will apply in May.', 'in May: 2025-05-01..2025-05-31'],
    ['The rule will apply by the end of the year.', 'by the end of the year: 2025-12-31 by'],
    ['The rule will apply in early May.', 'in early May: 2025-05-01..2025-05-10'],
    ['The rule applied in mid-2024.', 'in mid-2024: 2024-05-01..2024-08-31'],
    ['Fighting began late last year.', 'late last year: 2024-09-01..2024-12-31'],
    ['It was common in the 1990s.', 'in the 1990s: 1990-01-01..1999-12-31'],
    ['It was common in the early 1990s.', 'in the early 1990s: 1990-01-01..1993-04-30'],
    ['Output fell in the third quarter of 2024.', 'in the third quarter of 2024: 2024-07-01..2024-09-30'],
    ['Output fell in the first half of 2024.', 'in the first half of 2024: 2024-01-01..2024-06-30'],
    ['They met in the summer of 2018.', 'in the summer of 2018: 2018-06-01..2018-08-31'],
    ['They must answer before June 1.', 'before June 1: 2025-06-01 before'],
    ['They must answer within 30 days.', 'within 30 days: 2025-05-11 by'],
    ['They raised it as of May 1.', 'as of May 1: 2025-05-01 since'],
    ['They announced fees on ships from Tuesday.', 'from Tuesday: 2025-04-15 since'],
    ['They paid fees on ships from Tuesday.', 'from Tuesday: 2025-04-08 since'],
    ['They put it off until 2 June.', 'until 2 June: 2025-06-02 until'],
    ['They will stay until Sunday.', 'until Sunday: 2025-04-13 until'],
  ])('%s', (text, answer) => {
    expect(times(text).map(told)).toEqual([answer]);
  });
});

describe('a time may be told from the one before', () => {
  test.each([
    ['The port closed on 3 March. The airport closed the same day.', 'the same day: 2025-03-03'],
    ['The port closed on 3 March. It opened the next day.', 'the next day: 2025-03-04'],
    [
      'Prices rose in March. They had fallen the previous month.',
      'the previous month: 2025-02-01..2025-02-28',
    ],
    ['Talks began on 3 March. They ended two weeks later.', 'two weeks later: 2025-03-14..2025-03-20'],
    ['The port closed on 3 March. On the same morning a ship sank.', 'On the same morning: 2025-03-03'],
    ['The port will close on 3 May. On that day the airport will open.', 'On that day: 2025-05-03'],
  ])('%s', (text, answer) => {
    expect(times(text).map(told)[1]).toBe(answer);
  });

  test('and for what is done it is a day that has come', () => {
    const text = 'The port closed on Tuesday. The piers close on 3 May. A ship sank on the same day.';
    expect(times(text).map(told)[2]).toBe('on the same day: 2025-04-08');
    const later = 'The port closed on Tuesday. Last week it was full. On the same morning a ship sank.';
    expect(times(later).map(told)[2]).toBe('On the same morning: 2025-04-08');
  });

  test('and is left open where nothing was told before', () => {
    expect(times('The airport closed the same day.').map(told)).toEqual(['the same day: ?']);
    const ahead = 'The piers close on 3 May. A ship sank on the same day.';
    expect(times(ahead).map(told)[1]).toBe('on the same day: ?');
  });
});

describe('without the day of the report', () => {
  test.each([
    ['They met on 3 April 2024.', 'on 3 April 2024: 2024-04-03'],
    ['It was signed in 2015.', 'in 2015: 2015-01-01..2015-12-31'],
    ['They met on Tuesday.', 'on Tuesday: ?'],
    ['They met last month.', 'last month: ?'],
    ['They met on April 3.', 'on April 3: ?'],
    ['They met in the past few days.', 'in the past few days: ?'],
  ])('%s', (text, answer) => {
    expect(times(text, null).map(told)).toEqual([answer]);
  });
});

describe('how long and how often', () => {
  test.each([
    ['The duties are paused for 90 days.', 'for 90 days', 'duration', 90],
    ['He began a three-day visit.', 'three-day', 'duration', 3],
    ['They fought for decades.', 'for decades', 'duration', null],
    ['Thousands die each year.', 'each year', 'set', null],
    ['The court sits on Tuesdays.', 'on Tuesdays', 'set', null],
  ])('%s', (text, words, kind, days) => {
    expect(times(text)).toMatchObject([{ text: words, kind, days, interval: null }]);
  });
});

describe('no times', () => {
  test.each([
    'Rates may rise.',
    'Theresa May said it was over.',
    'Thousands march through the city.',
    'The second man left Friday Harbor.',
    'A 30-year-old man was hurt.',
    'The court struck down Section 2018 of the code.',
    'It cost 2000 dollars.',
    'Yun Sun spoke to the council.',
    'The attack of 9/11 changed much.',
  ])('%s', (text) => {
    expect(times(text)).toEqual([]);
  });
});

test('the time that describes a noun takes no preposition of that noun', () => {
  expect(times('They left after last week’s attack.').map(told)).toEqual([
    'last week: 2025-03-31..2025-04-06',
  ]);
});
