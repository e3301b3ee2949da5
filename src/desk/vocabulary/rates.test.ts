/** Rates as a reader would say them. */
import { expect, test } from 'vitest';
import type { Rate } from '../../events/terms/measure-terms.js';
import { rateInShort, rateInWords } from './rates.js';

const plain: Rate = { to: null, by: null, from: null, unit: 'percent', bound: 'exact' };

test.each<[Partial<Rate>, string]>([
  [{ to: 145 }, '145%'],
  [{ to: 125, bound: 'up-to' }, 'up to 125%'],
  [{ from: 84, to: 125 }, 'from 84% to 125%'],
  [{ by: 10, unit: 'points' }, 'more by 10 points'],
  [{ by: -2.5, bound: 'about' }, 'less by about 2.5%'],
  [{ to: 30, by: 5 }, 'to 30% more by 5%'],
  [{}, ''],
])('%j', (rate, words) => expect(rateInWords({ ...plain, ...rate })).toBe(words));

test.each<[Partial<Rate>, string]>([
  [{ from: 84, to: 125 }, '84% → 125%'],
  [{ from: 20, to: 50, bound: 'up-to' }, '20% → up to 50%'],
  [{ to: 145 }, '145%'],
])('%j in short', (rate, words) => expect(rateInShort({ ...plain, ...rate })).toBe(words));
