import { describe, expect, it } from 'vitest';
import { scoreEvents } from './events.js';

const aid = { type: 'AID', actor: ['NOR'], recipient: ['SDN'] };
const consult = { type: 'CONSULT', actor: ['NOR', 'SDN'], recipient: [] };

describe('scoreEvents', () => {
  it('compares countries as sets, in any order', () => {
    const answers = [[{ type: 'CONSULT', actor: ['SDN', 'NOR', 'NOR'], recipient: [] }, aid]];
    expect(scoreEvents([{ events: [aid, consult] }], answers).full.f1).toBe(1);
  });

  it('tells a right type with wrong roles from a right event', () => {
    const answers = [[{ type: 'AID', actor: ['SDN'], recipient: ['NOR'] }]];
    const { type, full } = scoreEvents([{ events: [aid] }], answers);
    expect([type.f1, full.f1]).toEqual([1, 0]);
  });

  it('pairs each event once', () => {
    expect(scoreEvents([{ events: [aid] }], [[aid, aid]]).type).toEqual({
      precision: 0.5,
      recall: 1,
      f1: 0.6667,
    });
    expect(scoreEvents([{ events: [] }], [[aid]]).type).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
