import { describe, expect, it } from 'vitest';
import { Frames, parseFrames } from '../frames.js';
import { KindredVerbs } from './kindred-verbs.js';
import { VerbMeanings } from './verb-meanings.js';

const header = 'predicate\tpos\twhere\tmode\tactor\trecipient\tstatus\texample';
const frame = (verb: string): string => `${header}\n${verb}\tverb\t\t\t\tobj\t\tX ${verb}s Y.`;
const frames = new Frames([
  ...parseFrames(frame('castigate'), 'ACCUSE'),
  ...parseFrames(frame('praise'), 'SUPPORT'),
]);
const meanings = new VerbMeanings(
  [
    ['castigate', 'rebuke:10|talk:4'],
    ['lambaste', 'rebuke:10|talk:4'],
    ['praise', 'laud:10|talk:4'],
    ['sneeze', 'breathe:10'],
  ].map(([verb, cell], n) => ({ line: n + 1, cells: { verb, meanings: cell } })),
);
const kindred = new KindredVerbs(frames, meanings);

describe('KindredVerbs', () => {
  it('gives a verb most of the type whose verbs it shares its first meaning with', () => {
    const shares = kindred.of('lambaste');
    expect(shares.get('ACCUSE')).toBeGreaterThan(0.5);
    expect(shares.get('SUPPORT') ?? 0).toBeLessThan(0.2);
  });

  it('does not count a verb as its own kin', () => {
    expect(kindred.of('castigate').get('ACCUSE')).toBeUndefined();
  });

  it.each(['sneeze', 'kowtow'])('says nothing of a verb without kin: %s', (verb) => {
    expect([...kindred.of(verb)]).toEqual([]);
  });

  it('shares at most 1 together', () => {
    const sum = [...kindred.of('lambaste').values()].reduce((a, b) => a + b, 0);
    expect(sum).toBeLessThanOrEqual(1);
  });
});

describe('VerbMeanings', () => {
  it('reads the table that ships', () => {
    expect(new VerbMeanings().of('lambaste').get('knock.2')).toBeGreaterThan(0);
  });
});
