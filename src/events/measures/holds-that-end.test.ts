/** Measures on hold that take effect after all: what is told of the time until then. */
import { describe, expect, it } from 'vitest';
import { deriveMeasures } from '../../measures/derive.js';
import { codeText } from '../coding.fixture.js';

function told(text: string): string[] {
  return deriveMeasures(codeText(text).events).map(
    ({ measure, status, effective, expires }) =>
      `${measure.rate?.to}% ${status} from ${effective ?? '-'} until ${expires ?? '-'}`,
  );
}

describe('a tariff that was on hold and takes effect after all', () => {
  it.each([
    'Norway announced that the 20% tariff on goods from Chile, suspended since 3 May, would take effect on 1 July after all.',
    'Norway said that its 20% tariff on Chilean goods, suspended in May, will take effect on 1 July.',
  ])('is on hold until then: %s', (text) => {
    expect(told(text)).toEqual([
      '20% announced from 2025-07-01 until -',
      '20% suspended from - until 2025-07-01',
    ]);
  });

  it('is told once where nothing says that it was on hold', () => {
    const text = 'Norway announced that the 20% tariff on goods from Chile would take effect on 1 July.';
    expect(told(text)).toEqual(['20% announced from 2025-07-01 until -']);
  });
});
