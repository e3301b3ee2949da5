/** Between whom the ledgers of a Situation are. */
import { Sector } from '../actors/actor.js';
import type { Occurrence } from '../stories/occurrences/occurrence.js';
import type { SituationQuery } from './query.js';

/** Who imposes on whom, by code. */
export type LedgerPair = readonly [imposer: string, target: string];

/** One state alone may have measures with all the world: the ledgers are those of the pairs with the most acts. */
const mostPairs = 50;

/**
 * The states of the query, each with each other or with its counterparts; of one alone those with whom it has measures in the
 * timeline.
 */
export function ledgerPairs(
  { actors, against }: SituationQuery,
  timeline: readonly Occurrence[],
): LedgerPair[] {
  const [own, others] = [statesOf(actors), statesOf(against)];
  if (actors.length === 1 && against.length === 0) return own.flatMap((state) => pairsWith(state, timeline));
  const pairs =
    against.length === 0
      ? own.flatMap((a) => own.map((b): LedgerPair => [a, b]))
      : own.flatMap((a) =>
          others.flatMap((b): LedgerPair[] => [
            [a, b],
            [b, a],
          ]),
        );
  const once = new Map(pairs.filter(([a, b]) => a !== b).map((pair) => [pair.join(' '), pair]));
  return [...once.values()];
}

const sectors: ReadonlySet<string> = new Set(Sector.options);

/** The states and bodies of states among the parties, each once: those that a ledger can be asked for. */
function statesOf(keys: readonly string[]): string[] {
  const codes = keys.flatMap((key) => (key.includes(':') ? [] : [key.slice(0, 3)]));
  return [...new Set(codes)].filter((code) => !sectors.has(code));
}

function pairsWith(state: string, timeline: readonly Occurrence[]): LedgerPair[] {
  const found = new Map<string, { pair: LedgerPair; acts: number }>();
  for (const { instrument, actor, recipient } of timeline) {
    if (instrument === null) continue;
    for (const { code: imposer } of actor)
      for (const { code: target } of recipient) {
        if (imposer === null || target === null || imposer === target) continue;
        if (imposer !== state && target !== state) continue;
        const key = `${imposer} ${target}`;
        const known = found.get(key) ?? { pair: [imposer, target], acts: 0 };
        known.acts++;
        found.set(key, known);
      }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.acts - x.acts || (a < b ? -1 : 1))
    .slice(0, mostPairs)
    .map(([, { pair }]) => pair);
}
