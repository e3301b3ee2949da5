import { describe, expect, it } from 'vitest';
import { codedExample } from '../../coded.fixture.js';
import { tables } from './table.js';

describe('tables', () => {
  it('draws a row an event and the words that each field rests on under it', () => {
    expect(tables(codedExample, ['events'], { width: 130, colour: false })).toBe(
      [
        'Oslo, "at last", answers · Example Times · 2025-03-01',
        '',
        'events (1)',
        '',
        '#  date        status    who             did       to whom             terms                              on whose word',
        '─  ──────────  ────────  ──────────────  ────────  ──────────────────  ─────────────────────────────────  ──────────────',
        '1  2025-03-01  occurred  Oslo (NOR GOV)  SANCTION  Peruvian (PER GOV)  tariff up to 12% on Peruvian fish  the Fjord Post',
        '   │ actor “Oslo” · event “imposed” · recipient “Peruvian” · measure “up to 12%” · attribution “the Fjord Post reported”',
        '',
        '',
      ].join('\n'),
    );
  });

  it.each([100, 120, 160])('keeps within %i columns', (width) => {
    const text = tables(codedExample, ['events', 'measures', 'flows'], { width, colour: false });
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    expect(text).toContain('no flows');
  });

  it('lets no control character of a report through to the terminal', () => {
    const title = 'Oslo\u001b[2J answers';
    const coded = { ...codedExample, report: { ...codedExample.report, title } };
    expect(tables(coded, ['events'], { width: 120, colour: false })).not.toContain('\u001b');
  });

  it('says why nothing was coded', () => {
    const coded = { ...codedExample, events: [], notCoded: 'not English (fr)' };
    expect(tables(coded, ['events'], { width: 120, colour: false })).toContain('not English (fr)');
  });
});
