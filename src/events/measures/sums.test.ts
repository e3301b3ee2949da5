/** What a tariff comes on top of, told beside it; the report’s day is Tuesday, 2025-06-10. */
import { describe, expect, it } from 'vitest';
import { deriveMeasures } from '../../measures/derive.js';
import { codeText } from '../coding.fixture.js';

const raised = 'Norway raised its anti-dumping duty on Chilean goods to 25% on Monday.';

describe('a tariff comes on top of another', () => {
  it.each([
    [`${raised} Together with the 20% tariff over fentanyl, Chilean goods now face 45%.`, '20 of 45'],
    [`${raised} The Norwegian rate comes to 45% with the earlier levy over fentanyl.`, '- of 45'],
    [
      'Norway threatened Chile with an additional tariff of 50%. The tariff would come over and above what Chilean goods pay now.',
      '- of -',
    ],
    [
      'Norway imposed an additional 25% tariff on Chilean goods. It stacks on the 10% tariff that came into force in May.',
      '10 of -',
    ],
  ])('with which it makes a sum, or to which it is said to come: %s', (text, expected) => {
    expect(told(text)[0]).toBe(expected);
  });

  it('as another step of the same component does', () => {
    const text =
      'Norway announced a 34% reciprocal tariff on Chilean goods that stacks on the 20% over fentanyl. Goods from Chile will pay a baseline duty of 10% from 1 July.';
    expect(told(text)).toEqual(['20 of -', '20 of -']);
  });

  it.each([
    `${raised} Together with the 20% tariff over fentanyl, Chilean goods now face 50%.`,
    `${raised} Prices rose to 45% with the earlier levy over fentanyl.`,
    'Norway imposed a 25% tariff on Chilean cars. It comes on top of the ordinary 10%.',
    `${raised} Chilean wine came with a discount of 5%.`,
  ])('only where they make the sum: %s', (text) => {
    expect(told(text)[0]).toBe('none');
  });
});

function told(text: string): string[] {
  return deriveMeasures(codeText(text).events).map(({ measure: { stacksOn, total } }) =>
    stacksOn.length === 0 ? 'none' : `${stacksOn[0].rate ?? '-'} of ${total ?? '-'}`,
  );
}
