/** The short names of offices. */
import { expect, test } from 'vitest';
import { officeNames } from './office-names.js';

test.each([
  ['Foreign Secretary', ['foreign secretary', 'secretary']],
  ['Minister of Foreign Affairs', ['minister of foreign affairs', 'minister', 'foreign minister']],
  ['Minister of Defense', ['minister of defense', 'minister', 'defence minister', 'defense minister']],
  ['President', ['president', 'president']],
  ['Minister of Trade', ['minister of trade', 'minister', 'trade minister']],
])('%s', (office, names) => {
  expect(officeNames(office)).toEqual(names);
});
