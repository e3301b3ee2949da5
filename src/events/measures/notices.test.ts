/** Measures of official notices, which name their sides once: whose they are, on whom they fall, and what is done to each. */
import { describe, expect, it } from 'vitest';
import { deriveMeasures } from '../../measures/derive.js';
import { codeText } from '../coding.fixture.js';

function inShort(text: string): string[] {
  return deriveMeasures(codeText(text).events).map(
    ({ action, imposer, target, measure, effective, expires }) => {
      const { rate, goods } = measure;
      const codes = [imposer, target].map((parties) => parties.map(({ code }) => code).join(' ')).join(' > ');
      const told = rate === null ? '' : rate.by === null ? `${rate.from ?? ''}→${rate.to}` : `by ${rate.by}`;
      return [action, codes, told, goods.join(', '), effective ?? '', expires ?? '']
        .filter((part) => part !== '')
        .join(' ');
    },
  );
}

const opening = 'The following is announced with the approval of the State Council.';

describe('a notice', () => {
  it('gives its government, and the target that it names once, to each of its measures', () => {
    const text = `${opening} The additional tariffs of 15% on wheat originating in Chile under announcement 2 cease to be levied from 1 July 2025. The additional tariff of 24% remains suspended for one year from 1 July 2025.`;
    expect(inShort(text)).toEqual([
      'lift CHN > CHL 15→0 wheat 2025-07-01',
      'extend CHN > CHL by -24 2025-07-01 2026-07-01',
    ]);
  });

  it('needs its opening', () => {
    expect(inShort('The additional tariff of 24% remains suspended for one year from 1 July 2025.')).toEqual(
      [],
    );
  });

  it('has no target where it names none', () => {
    const text = `${opening} The additional tariff of 24% remains suspended for one year from 1 July 2025.`;
    expect(inShort(text).filter((one) => !/CHN > {2}by/.test(one))).toEqual([]);
  });
});

describe('a tariff of several rates', () => {
  it('is lifted at each of them, from a part of the goods', () => {
    const text = `${opening} The additional tariffs of 15% and 10% on certain imports originating in Chile cease to be levied from 1 July 2025.`;
    expect(inShort(text)[0]).toBe('lift CHN > CHL 15→0 certain import 2025-07-01');
  });
});
