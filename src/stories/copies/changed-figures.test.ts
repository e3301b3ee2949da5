import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFigures } from './changed-figures.js';

const tell = (first: string, second: string) =>
  changedFigures(first, second).map((one) => `${one.first.text} → ${one.second.text}`);

describe('changedFigures', () => {
  const told =
    'The ministry in Lima put a duty of 12% on Norwegian fish and freed 40 trawlers. Exports fell by $1.2 billion.';

  it.each<[string, string, string[]]>([
    ['nothing', told, []],
    ['a rate', told.replace('12%', '15%'), ['12% → 15%']],
    ['a sum', told.replace('$1.2 billion', '$900m'), ['$1.2 billion → $900m']],
    ['another way to write it', told.replace('12%', '12 per cent').replace('$1.2 billion', '$1.2bn'), []],
    ['a number in words', told.replace('40 trawlers', 'forty-two trawlers'), ['40 → forty-two']],
    ['two', told.replace('12%', '15%').replace('40', '50'), ['12% → 15%', '40 → 50']],
    [
      'sentences the other way round',
      'Exports fell by $1.3 billion. The ministry in Lima put a duty of 12% on Norwegian fish and freed 40 trawlers.',
      ['$1.2 billion → $1.3 billion'],
    ],
    [
      'words near it changed',
      told.replace('put a duty', 'imposed a tax').replace('12%', '14%'),
      ['12% → 14%'],
    ],
    ['the figure left out', told.replace('freed 40 trawlers', 'freed trawlers'), []],
    ['another text', 'Peru had 30 trawlers and Norway 20.', []],
  ])('%s', (_, other, changed) => {
    expect(tell(told, other)).toEqual(changed);
  });

  it('points at the words', () => {
    const second = told.replace('12%', '15%');
    const [{ first: a, second: b }] = changedFigures(told, second);
    expect([told.slice(a.start, a.end), second.slice(b.start, b.end)]).toEqual(['12%', '15%']);
  });

  it('finds none between a text and itself, and points into any two texts', () => {
    const text = fc.array(
      fc.constantFrom('tax', 'fell', '12', '3.5bn', 'Lima', 'two', 'million', 'of', '£4', 'ten-', '.'),
      {
        maxLength: 80,
      },
    );
    fc.assert(
      fc.property(text, text, (first, second) => {
        const [a, b] = [first.join(' '), second.join(' ')];
        expect(changedFigures(a, a)).toEqual([]);
        for (const { first, second } of changedFigures(a, b)) {
          expect(a.slice(first.start, first.end)).toBe(first.text);
          expect(b.slice(second.start, second.end)).toBe(second.text);
        }
      }),
    );
  });
});
