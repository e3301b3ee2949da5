/** Addresses: what is printed is read back the same, and what is unknown is left out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Address, filterNames, listQuery, parseAddress, printAddress, views } from './address.js';

const read = (text: string) => parseAddress(new URL(text, 'http://desk'));

describe('reading', () => {
  test.each<[string, Partial<Address>]>([
    ['/', { view: 'events', filters: {}, page: 1, report: null, chosen: [] }],
    ['/nowhere', { view: 'events' }],
    ['/reports?q=steel&type=SANCTION', { view: 'reports', filters: { q: 'steel' } }],
    ['/events?type=SANCTION,AGREE&status=', { filters: { type: 'SANCTION,AGREE' } }],
    ['/events?type=SANCTION&type=AGREE', { filters: { type: 'SANCTION,AGREE' } }],
    ['/measures?page=3', { view: 'measures', page: 3 }],
    ['/events?page=-1', { page: 1 }],
    ['/events?page=1e9', { page: 1 }],
    ['/events?report=r&chosen=a,b,a,', { report: 'r', chosen: ['a', 'b'] }],
    ['/events?chosen=a', { report: null, chosen: [] }],
    ['/ledger?imposer=USA&target=CHN&q=x', { view: 'ledger', filters: { imposer: 'USA', target: 'CHN' } }],
    ['/occurrences?open=o&report=r', { view: 'occurrences', open: 'o', report: 'r' }],
  ])('%s', (url, expected) => expect(read(url)).toMatchObject(expected));
});

test('what is printed is read back the same', () => {
  const word = fc.string({ minLength: 1 }).map((text) => text.trim());
  const id = fc.stringMatching(/^[0-9a-f]{24}$/);
  const address = fc.constantFrom(...views).chain((view) =>
    fc.record({
      view: fc.constant(view),
      filters: fc
        .dictionary(fc.constantFrom<string>(...filterNames[view]), word)
        .map((filters) => Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))),
      page: fc.integer({ min: 1, max: 9_999_999 }),
      open: fc.option(id),
      report: fc.constant('f'.repeat(32)),
      chosen: fc.uniqueArray(id),
    }),
  );
  fc.assert(
    fc.property(address, (one) => {
      expect(read(printAddress(one))).toEqual(one);
    }),
  );
});

test('the API is asked for one page', () => {
  expect(listQuery(read('/events?type=AGREE&page=3&report=r'))).toBe(
    '/api/events?limit=50&offset=100&type=AGREE',
  );
});
