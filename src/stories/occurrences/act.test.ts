/** Which act an event is about, and the tables that say so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EventMode, eventTypes } from '../../events/ontology.js';
import { lexiconFolder } from '../../lexicon/table.js';
import { type Told, told } from './account.fixture.js';

describe('the act and how it stands', () => {
  it.each<[string, Partial<Told>, string]>([
    ['talks', { type: 'CONSULT' }, 'meeting occurred'],
    [
      'talks to come',
      { type: 'AGREE', status: 'planned', reason: 'frames/CONSULT.tsv:1; edge CONSULT planned' },
      'meeting planned',
    ],
    ['agreed to talk', { type: 'AGREE', status: 'planned', deed: 'agreed hold talks' }, 'meeting planned'],
    ['ready to talk', { type: 'AGREE', deed: 'ready resume talks' }, 'meeting considered'],
    ['agreed', { type: 'AGREE', deed: 'agreed' }, 'agreement occurred'],
    ['talks called off', { type: 'REJECT', mode: 'meet' }, 'meeting called-off'],
    ['that may be called off', { type: 'REJECT', mode: 'meet', status: 'possible' }, 'rejection considered'],
    ['no talks', { type: 'CONSULT', status: 'not-occurred' }, 'meeting not-occurred'],
    ['talks denied', { type: 'CONSULT', status: 'denied' }, 'meeting denied'],
    ['a tariff', { type: 'SANCTION', mode: 'discontinue', terms: { to: 10 } }, 'measure occurred'],
    ['announced', { type: 'SANCTION', terms: { to: 10, act: 'announce' } }, 'measure announced'],
    ['lifted', { type: 'SANCTION', terms: { act: 'lift' } }, 'relief occurred'],
    ['eased', { type: 'CONCEDE', terms: {} }, 'relief occurred'],
    ['by its words alone', { type: 'CONCEDE', text: 'Norway cut its duties.' }, 'relief occurred'],
    ['agreed to ease', { type: 'AGREE', text: 'They agreed to cut their duties.' }, 'relief announced'],
    ['apologised', { type: 'CONCEDE', text: 'Norway was sorry.' }, 'concession occurred'],
    [
      'a tariff threatened',
      { type: 'THREATEN', mode: 'restrict', text: 'It would be a tariff.' },
      'measure threatened',
    ],
    [
      'a charge on goods threatened',
      { type: 'THREATEN', mode: 'restrict', text: 'They would charge 20 percent on their goods.' },
      'measure threatened',
    ],
    [
      'considered',
      { type: 'THREATEN', mode: 'restrict', status: 'considered', terms: {} },
      'measure considered',
    ],
    ['something threatened', { type: 'THREATEN' }, 'threat threatened'],
    ['war threatened', { type: 'THREATEN', mode: 'violence' }, 'assault threatened'],
    ['abduction', { type: 'ASSAULT', mode: 'abduct' }, 'abduction occurred'],
    ['seized by rebels', { type: 'COERCE', mode: 'seize', by: ['-/REB'] }, 'abduction occurred'],
    ['seized by police', { type: 'COERCE', mode: 'seize', by: ['KEN/COP'] }, 'seizure occurred'],
    ['long ago', { type: 'ASSAULT', mode: 'drone', status: 'historical' }, 'assault occurred'],
  ])('%s', (_, one, expected) => {
    const { family, stage } = told({
      report: 'a',
      type: 'CONSULT',
      by: ['NOR'],
      text: 'They did it.',
      ...one,
    });
    expect(`${family.name} ${stage}`).toBe(expected);
  });

  it('every type and mode has one', () => {
    for (const type of eventTypes)
      for (const mode of [undefined, ...EventMode.options])
        expect(told({ report: 'a', type, mode, by: ['NOR'] }).family.before).toBeGreaterThan(0);
  });
});

describe.each([
  ['act-families', 4],
  ['act-windows', 1],
  ['act-words', 1],
])('%s.tsv', (name, key) => {
  const lines = readFileSync(join(lexiconFolder, `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  const rows = lines.filter((line) => !line.startsWith('#')).slice(1);

  it('explains its columns first, is sorted and has no entry twice', () => {
    expect(lines[0]).toMatch(/^# /);
    expect(rows).toEqual([...rows].sort());
    const keys = rows.map((row) => row.split('\t').slice(0, key).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
