/** Rises that are put off: who puts them off for whom, to what the rate was to rise, and until when. */
import { describe, expect, it } from 'vitest';
import { deriveMeasures } from '../../../measures/derive.js';
import { codeText } from '../../coding.fixture.js';

function held(text: string): string[] {
  return deriveMeasures(codeText(text).events)
    .filter(({ measure }) => measure.onHold)
    .map(({ action, status, imposer, target, measure, expires }) => {
      const codes = [imposer, target].map((parties) => parties.map(({ code }) => code).join(' '));
      const rate = `${measure.rate?.from ?? ''}→${measure.rate?.to ?? ''}`;
      return [action, status, codes.join(' > '), rate, expires ?? ''].join(' ').trim();
    });
}

describe('a rise that is put off', () => {
  it.each([
    [
      'Norway was to have paid a tariff of 30% from Friday. Macron put the increase off after a call.',
      'raise suspended FRA > NOR →30',
    ],
    [
      'Macron signed an order on tariffs on Monday and gave Norway another 90 days. Norway was to have paid 30%.',
      'raise suspended FRA > NOR →30 2025-09-07',
    ],
    [
      'Norway won a delay after a call between Jonas Gahr Store and Macron, who had threatened to raise its rate to 30%.',
      'raise suspended FRA > NOR →30',
    ],
    [
      'Macron had agreed to give the talks with Norway a few more weeks. A rise of the tariff from 25% to 30% had been due by 1 July.',
      'raise suspended FRA > NOR 25→30',
    ],
    [
      'Norway has been spared a tariff increase once more by Macron. It was to have paid 30%.',
      'raise suspended FRA > NOR →30',
    ],
    [
      'Norwegian duties on French wine were due to go to 40% on Monday. Norway postponed the increase until 1 September.',
      'raise suspended NOR > FRA →40 2025-09-01',
    ],
  ])('%s', (text, expected) => {
    expect(held(text)).toEqual([expected]);
  });

  it.each([
    'Macron gave Norway another 90 days.',
    'Norway was to have paid a tariff of 30% from Friday.',
    'Norway was to have paid 30% of the tariff. Macron gave Norway another 90 days.',
    'Norway won the match. Chile had threatened to raise its rate to 30%.',
  ])('needs both the act and the rate: %s', (text) => {
    expect(held(text)).toEqual([]);
  });
});
