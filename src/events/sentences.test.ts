/** What sentences give, a table for each construction. */
import { describe, expect, it } from 'vitest';
import * as acts from './acts.fixture.js';
import * as clauses from './clauses.fixture.js';
import { codeText, inShort } from './coding.fixture.js';
import * as constructions from './constructions.fixture.js';
import * as nearNames from './near-names.fixture.js';
import * as parties from './parties.fixture.js';
import * as sides from './sides.fixture.js';

// One file after the other: two tables of one name are both read.
for (const [name, table] of [constructions, parties, sides, clauses, nearNames, acts].flatMap((tables) =>
  Object.entries(tables),
)) {
  describe(name, () => {
    it.each(table)('%s', (sentence, expected) => {
      expect(inShort(codeText(sentence).events)).toBe(expected);
    });
  });
}
