/** The tables that coding events reads: each loads, is sorted and says nothing twice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lexiconFolder } from '../lexicon/table.js';
import { readEventLexicon } from './event-lexicon.js';
import { contexts, eventTypes } from './ontology.js';

/** Each table with the number of columns that together must not repeat. */
const tables: readonly (readonly [name: string, key: number])[] = [
  ['act-nouns', 2],
  ['cause-words', 2],
  ['commodities', 1],
  ['contexts', 1],
  ['control', 2],
  ['decrease-verbs', 1],
  ['edges', 3],
  ['extent-verbs', 1],
  ['flow-verbs', 2],
  ['goods', 1],
  ['instruments', 1],
  ['light-verbs', 2],
  ['measure-acts', 2],
  ['measure-deeds', 3],
  ['measure-names', 1],
  ['modals', 1],
  ['pact-words', 1],
  ['plover-modes', 2],
  ['plover-types', 1],
  ['reason-words', 2],
  ['repair-words', 2],
  ['reporting-verbs', 2],
  ['response-words', 1],
  ['status-words', 3],
  ['term-words', 2],
  ['verb-meanings', 1],
];

describe.each(tables)('%s.tsv', (name, key) => {
  const lines = readFileSync(join(lexiconFolder, `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  const rows = lines.filter((line) => !line.startsWith('#')).slice(1);

  it('explains its columns first', () => {
    expect(lines[0]).toMatch(/^# /);
  });

  it('is sorted', () => {
    expect(rows).toEqual([...rows].sort());
  });

  it('has no entry twice', () => {
    const keys = rows.map((row) => row.split('\t').slice(0, key).join(' '));
    expect(keys.filter((one, i) => keys.indexOf(one) !== i)).toEqual([]);
  });
});

describe('the lexicon', () => {
  const { ontology } = readEventLexicon();

  it('has every type, with the quads and scores of the manual', () => {
    expect(eventTypes.map((type) => ontology.quadName(type))).toHaveLength(16);
    expect([
      ontology.score('CONSULT', 'phone'),
      ontology.score('PROTEST', 'vandalize'),
      ontology.score('AID', null),
    ]).toEqual([1.5, -5, 10]);
  });

  it('has words for every context', () => {
    const text = readFileSync(join(lexiconFolder, 'contexts.tsv'), 'utf8');
    expect(contexts.filter((context) => !new RegExp(`[\\t|]${context}(\\||$)`, 'm').test(text))).toEqual([]);
  });
});
