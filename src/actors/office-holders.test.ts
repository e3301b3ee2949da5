import { describe, expect, it } from 'vitest';
import { OfficeHolders } from './office-holders.js';

const holders = new OfficeHolders();

describe('standing', () => {
  it.each([
    ['person:donald-trump', '2018-05-01', 'USA', 'GOV', 'President'],
    ['person:donald-trump', '2023-05-01', 'USA', 'ELI', 'President'],
    ['person:donald-trump', '2025-04-10', 'USA', 'GOV', 'President'],
    ['person:marco-rubio', '2020-01-01', 'USA', 'LEG', 'Senator'],
    ['person:marco-rubio', '2025-03-01', 'USA', 'GOV', 'Secretary of State'],
    ['person:wang-xiaohong', '2025-05-01', 'CHN', 'GOV', 'Minister of Public Security'],
    ['person:angela-merkel', '2022-03-01', 'DEU', 'ELI', 'Chancellor'],
    ['person:mark-carney', '2016-06-24', 'GBR', 'GOV', null],
    ['person:ahmed-al-sharaa', '2020-01-01', 'SYR', 'REB', null],
  ])('%s on %s is %s %s', (id, day, code, sector, office) => {
    const standing = holders.standing(id, day);
    if (id === 'person:mark-carney') expect(standing?.office).toContain('Bank of England');
    else expect(standing?.code).toBe(code);
    expect(standing?.sector).toBe(sector);
    if (office !== null) expect(standing?.office).toBe(office);
  });

  it('takes the last office when there is no day', () => {
    expect(holders.standing('person:angela-merkel', null)).toMatchObject({ code: 'DEU', sector: 'GOV' });
  });

  it('claims no office before the first', () => {
    expect(holders.standing('person:claudia-sheinbaum', '2010-01-01')).toEqual({
      code: 'MEX',
      sector: null,
      office: null,
    });
  });

  it('knows nobody that it does not have', () => {
    expect(holders.standing('person:nobody', null)).toBeNull();
  });
});

it('finds people by a part of their name', () => {
  expect(holders.withNamePart('Lavrov').map(({ entry }) => entry.title)).toEqual(['Sergei Lavrov']);
});
