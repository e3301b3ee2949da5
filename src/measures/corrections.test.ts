/** Reports that put an earlier one right: which rate they give, and which they take back. */
import { expect, it } from 'vitest';
import { codeText } from '../events/coding.fixture.js';
import { deriveMeasures } from './derive.js';

it.each([
  ['Norway imposed a tariff on Chilean salmon of 10%, not 15%.', [[10, 15]]],
  [
    'Norway imposed a 10% tariff on Chilean salmon. An earlier version of this article said that it was 15%.',
    [[10, 15]],
  ],
  ['An earlier version of this report said that Norway had imposed a 15% tariff on Chilean salmon.', []],
  ['Norway imposed a 10% tariff on Chilean salmon, not on Chilean wine.', [[10, null]]],
])('%s', (text, expected) => {
  const found = deriveMeasures(codeText(text).events).map(({ measure: { rate, corrects } }) => [
    rate?.to,
    corrects,
  ]);
  expect(found).toEqual(expected);
});
