/** Rulings against a tariff: those that take effect, those that are stayed, and on whom the tariff falls that they are about. */
import { describe, expect, it } from 'vitest';
import { deriveMeasures } from '../../measures/derive.js';
import { codeText } from '../coding.fixture.js';

function rulings(text: string) {
  return deriveMeasures(codeText(text).events).filter(({ action }) => action === 'strike-down');
}

describe('a ruling', () => {
  const ruling = 'A Norwegian court struck down the tariffs on Chile on Monday.';

  it.each([
    ['', false],
    [' A day later the Court of Appeals stayed the judgment.', true],
    [' The court withheld its mandate until 14 October.', true],
    [' The ruling was paused by the Supreme Court on Wednesday.', true],
    [' The tariffs stay in force.', true],
    [' The duties on steel stay in force.', false],
    [' Importers welcomed the judgment.', false],
  ])('%s', (after, onHold) => {
    const [{ measure, status }] = rulings(ruling + after);
    expect([measure.onHold, status]).toEqual([onHold, 'struck-down']);
  });

  it('points at the words by which it has no effect', () => {
    const text = `${ruling} The court of appeals stayed the judgment.`;
    const [{ start, end }] = rulings(text)[0].evidence.onHold;
    expect(text.slice(start, end)).toBe('stayed the judgment');
  });
});

describe('the target of a ruling that names only whose the tariffs are', () => {
  const ruling = 'The Norwegian Supreme Court upheld the judgment against the king’s emergency tariffs.';

  it.each([
    ['For entries from Chile that means 30 points as before.', ['CHL']],
    ['Importers of Chilean goods must go on paying.', ['CHL']],
    ['Importers of Chilean goods and of Peruvian products must go on paying.', []],
    ['Importers must go on paying.', []],
  ])('is whose goods the report speaks of: %s', (after, expected) => {
    const [{ target }] = rulings(`${ruling} ${after}`);
    expect(target.map(({ code }) => code)).toEqual(expected);
  });
});
