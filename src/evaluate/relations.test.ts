import { describe, expect, it } from 'vitest';
import { eventTypes } from '../events/ontology.js';
import { relationLabel, relationQuad, scoreRelations } from './relations.js';

describe('scoreRelations', () => {
  const gold = (['AID', 'CONCEDE', 'REJECT', 'ASSAULT'] as const).map((type) => ({ type }));

  it('takes CONCEDE and RETREAT for one label', () => {
    const result = scoreRelations(gold, ['AID', 'RETREAT', 'REJECT', 'ASSAULT'], 2);
    expect(result).toMatchObject({
      rootMacroF1: 1,
      rootAccuracy: 1,
      quadMacroF1: 1,
      binaryMacroF1: 1,
      sentencesPerSecond: 2,
    });
    expect(result.perType.YIELD).toEqual({ precision: 1, recall: 1, f1: 1, rows: 1 });
  });

  it('forgives a wrong type of the right quad class, and a wrong class of the right side', () => {
    // AID for YIELD: same class. ACCUSE for ASSAULT: other class, same side.
    const result = scoreRelations(gold, ['YIELD', 'YIELD', 'REJECT', 'ACCUSE'], 1);
    expect(result.rootAccuracy).toBe(0.5);
    expect(result.binaryMacroF1).toBe(1);
    expect(result.quadMacroF1).toBeCloseTo((1 + 2 / 3 + 0) / 3, 4);
  });
});

it('every type has a quad class', () => {
  for (const type of eventTypes) expect(relationQuad(relationLabel(type))).toMatch(/^[1-4]$/);
});
