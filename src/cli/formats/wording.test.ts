import { describe, expect, it } from 'vitest';
import { bareTerms, type MeasureTerms } from '../../events/terms/measure-terms.js';
import { actorWords, evidenceWords, rateWords, termsWords } from './wording.js';

const rate = { to: null, by: null, from: null, unit: 'percent', bound: 'exact' } as const;

describe('rateWords', () => {
  it.each([
    [{ ...rate, to: 20 }, '20%'],
    [{ ...rate, to: 125, bound: 'up-to' as const }, 'up to 125%'],
    [{ ...rate, from: 20, to: 145 }, 'from 20% to 145%'],
    [{ ...rate, by: 10, unit: 'points' as const }, '+10 points'],
    [{ ...rate, by: -24, to: 10 }, '−24% to 10%'],
    [{ ...rate, to: 30, bound: 'at-least' as const }, 'at least 30%'],
  ])('%j', (of, words) => {
    expect(rateWords(of)).toBe(words);
  });
});

it('termsWords tells instrument, rate, scope and reason', () => {
  const terms = { ...bareTerms('export-control'), scope: 'rare earths', reason: 'security' };
  expect(termsWords(terms)).toBe('export control on rare earths, for: security');
});

it('termsWords tells every term that is said', () => {
  const terms: MeasureTerms = {
    ...bareTerms('tariff'),
    name: 'fentanyl',
    rate: { ...rate, by: 10 },
    total: 145,
    scope: 'Chinese goods',
    stacksOn: [{ name: null, rate: 20, text: 'the existing 20%' }],
    exemptions: ['energy', 'potash'],
    basis: 'the emergency powers act',
    days: 90,
    ends: '2025-08-12',
  };
  expect(termsWords(terms)).toBe(
    'tariff (fentanyl) +10% on Chinese goods, 145% in all, on top of: the existing 20%, without: energy, potash, ' +
      'for 90 days, until 2025-08-12, under: the emergency powers act',
  );
});

it('actorWords gives the full name where it is known, with codes and office', () => {
  const actor = {
    code: 'CHN',
    sector: 'GOV',
    entity_text: 'Wang',
    identifier_id: null,
    identifier_text: 'Wang Xiaohong',
    office: 'Minister',
  } as const;
  expect(actorWords(actor)).toBe('Wang Xiaohong (CHN GOV, Minister)');
  expect(actorWords({ ...actor, code: null, sector: null, office: null, identifier_text: null })).toBe(
    'Wang',
  );
});

it('evidenceWords reads neighbouring spans as one', () => {
  const body = 'Oslo has  imposed new tariffs';
  const spans = [
    { start: 5, end: 8 },
    { start: 10, end: 17 },
    { start: 22, end: 29 },
  ];
  expect(evidenceWords({ event: spans }, body)).toEqual([['event', '“has imposed” … “tariffs”']]);
});
