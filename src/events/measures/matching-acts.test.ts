/** What the other side does likewise, and the points that a truce holds off. */
import { describe, expect, it } from 'vitest';
import { deriveMeasures } from '../../measures/derive.js';
import { codeText } from '../coding.fixture.js';

function inShort(text: string): string[] {
  return deriveMeasures(codeText(text).events).map(({ action, imposer, target, measure }) => {
    const { rate, days } = measure;
    const codes = [imposer, target].map((parties) => parties.map(({ code }) => code).join(' ')).join(' > ');
    const points = rate?.by == null ? '' : `${rate.by} ${rate.unit}`;
    return [action, codes, points, days === null ? '' : `${days} days`]
      .filter((part) => part !== '')
      .join(' ');
  });
}

const extended = 'Macron extended the tariff truce with Norway by another 90 days on Monday.';

describe('an act like the one before it', () => {
  it.each([
    [`${extended} Norway’s trade ministry announced a parallel extension.`, 'extend NOR > FRA 90 days'],
    [`${extended} Norway ordered an identical extension.`, 'extend NOR > FRA 90 days'],
    ['France suspended its tariffs on Norway. Norway announced a similar suspension.', 'suspend NOR > FRA'],
  ])('is the other side’s: %s', (text, expected) => {
    expect(inShort(text)[1]).toBe(expected);
  });

  it.each([
    `${extended} Chile announced a parallel extension.`,
    `${extended} Norway announced a parallel cut.`,
    `${extended} Norway announced an extension of the railway.`,
  ])('is none of a third party, of another act or of another thing: %s', (text) => {
    expect(inShort(text)).toHaveLength(1);
  });
});

describe('the points that a truce holds off', () => {
  it('are told as what would have been without it', () => {
    expect(
      inShort(`${extended} Without it, French tariffs on Norwegian goods would have risen by 24 points.`),
    ).toEqual(['extend FRA > NOR -24 points 90 days']);
  });

  it('may be as many on the other side', () => {
    const text = `${extended} Norway announced a parallel extension. Without it, French tariffs on Norwegian goods would have risen by 24 points, and Oslo’s duties by as much.`;
    expect(inShort(text)).toEqual([
      'extend FRA > NOR -24 points 90 days',
      'extend NOR > FRA -24 points 90 days',
    ]);
  });

  it('are not those by which prices would have risen', () => {
    expect(inShort(`${extended} Without it, prices would have risen by 3 points.`)).toEqual([
      'extend FRA > NOR 90 days',
    ]);
  });
});
