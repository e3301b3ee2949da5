/** The edges of the ontology: what an event becomes when it has not happened. */
import { describe, expect, it } from 'vitest';
import type { EventMode, EventType, Status } from '../ontology.js';
import { Ontology } from '../ontology-tables.js';
import { Edges } from './edges.js';

const ontology = new Ontology();
const edges = new Edges();

type Row = readonly [given: string, said: 'author' | 'other', dated: 'dated' | 'undated', becomes: string];

const rows: readonly Row[] = [
  ['CONSULT planned', 'author', 'undated', 'AGREE planned'],
  ['CONSULT:visit considered', 'other', 'undated', 'AGREE considered'],
  ['AID possible', 'other', 'undated', 'AGREE possible'],
  ['COOPERATE conditional', 'author', 'dated', 'AGREE conditional'],
  ['SUPPORT planned', 'author', 'dated', 'AGREE planned'],
  ['RETREAT:withdraw planned', 'author', 'dated', 'CONCEDE planned'],
  ['CONSULT occurred', 'author', 'undated', 'CONSULT occurred'],
  ['CONSULT not-occurred', 'author', 'undated', 'CONSULT not-occurred'],
  ['ASSAULT:aerial planned', 'author', 'undated', 'THREATEN:violence planned'],
  ['ASSAULT planned', 'other', 'undated', 'ASSAULT planned'],
  ['SANCTION planned', 'author', 'undated', 'THREATEN:restrict planned'],
  ['SANCTION considered', 'other', 'undated', 'THREATEN:restrict considered'],
  ['SANCTION considered', 'other', 'dated', 'SANCTION considered'],
  ['SANCTION planned', 'author', 'dated', 'SANCTION planned'],
  ['SANCTION:expel planned', 'author', 'undated', 'THREATEN:expel planned'],
  ['COERCE:arrest conditional', 'author', 'undated', 'THREATEN:arrest conditional'],
  ['SANCTION possible', 'author', 'undated', 'SANCTION possible'],
  ['THREATEN:violence occurred', 'author', 'undated', 'THREATEN:violence threatened'],
];

describe('an event that has not happened', () => {
  it.each(rows)('%s, told by the %s, %s: %s', (given, said, dated, becomes) => {
    const [name, status] = given.split(' ') as [string, Status];
    const [type, mode] = name.split(':') as [EventType, EventMode | undefined];
    const coded = edges.apply(
      { type, mode: mode ?? null, status },
      said === 'author',
      dated === 'dated',
      ontology,
    );
    expect(`${[coded.type, coded.mode].filter((part) => part !== null).join(':')} ${coded.status}`).toBe(
      becomes,
    );
  });
});
