/** Chains: who answers what. */

import { z } from 'zod';
import { daysBetween } from '../measures/ledger/days.js';
import type { Occurrence } from '../stories/occurrences/occurrence.js';
import { hasOccurred } from './act-index.js';
import type { SituationQuery } from './query.js';
import { directionsOf } from './sides.js';

/** An answer that nobody calls one comes within so many days. */
export const answerDays = 7;

export const Chain = z
  .array(
    z.strictObject({
      occurrence: z.string().describe('id of the occurrence'),
      answers: z.string().nullable().describe('id of the one before it that it answers; null for the first'),
      basis: z
        .enum(['said', 'possible'])
        .nullable()
        .describe(
          'said: a report says that it answers it (“in retaliation”); possible: nobody does, but it is the next measure of the ' +
            `same instrument by the other side, within ${answerDays} days; null for the first`,
        ),
    }),
  )
  .min(2)
  .describe('acts that answer each other, the earliest first');
export type Chain = z.infer<typeof Chain>;

/**
 * The chains of a timeline, in the order of their first acts. Each act answers one at most, an earlier one: of several that reports say the
 * latest. Quadratic only in the measures of one instrument within a week of each other.
 */
export function chainsOf(timeline: readonly Occurrence[], query: SituationQuery): Chain[] {
  const order = new Map(timeline.map(({ id }, i) => [id, i]));
  const byEvent = new Map(timeline.flatMap((act) => act.events.map(({ event }) => [event, act] as const)));
  const links = new Map<string, { answers: string; basis: 'said' | 'possible' }>();
  for (const act of timeline) {
    const said = act.answers
      .flatMap((event) => byEvent.get(event) ?? [])
      .filter((other) => order.get(other.id)! < order.get(act.id)!)
      .sort((a, b) => order.get(b.id)! - order.get(a.id)!);
    const other = said[0] ?? possiblyAnswered(act, timeline, order, query);
    if (other !== null)
      links.set(act.id, { answers: other.id, basis: said.length > 0 ? 'said' : 'possible' });
  }
  return grouped(timeline, links);
}

/** The latest measure of the same instrument that the other side took in the days before. */
function possiblyAnswered(
  act: Occurrence,
  timeline: readonly Occurrence[],
  order: ReadonlyMap<string, number>,
  query: SituationQuery,
): Occurrence | null {
  if (!isBurden(act)) return null;
  const own = directionsOf(act, query);
  let found: Occurrence | null = null;
  for (let i = order.get(act.id)! - 1; i >= 0; i--) {
    const other = timeline[i]!;
    const apart =
      other.firstDay === null ? Number.POSITIVE_INFINITY : daysBetween(other.firstDay, act.firstDay!);
    if (apart > answerDays) break;
    if (apart === 0 && !isToldBefore(other, act)) continue;
    if (!isBurden(other) || other.instrument !== act.instrument) continue;
    const opposite = directionsOf(other, query).some(({ source, target }) =>
      own.some((one) => one.source === target && one.target === source),
    );
    if (opposite) {
      found = other;
      break;
    }
  }
  return found;
}

/** Of acts of one day the one that was told on an earlier day came first. */
function isToldBefore({ firstReport: a }: Occurrence, { firstReport: b }: Occurrence): boolean {
  return a.known !== null && b.known !== null && a.known < b.known;
}

/** A measure that has been taken, burdens, and is told to the week. */
function isBurden(act: Occurrence): boolean {
  const { instrument, firstDay, lastDay, quad } = act;
  if (instrument === null || firstDay === null || lastDay === null) return false;
  return hasOccurred(act) && quad > 2 && daysBetween(firstDay, lastDay) <= answerDays;
}

/** Acts that are linked with each other, each group in the order of the timeline. */
function grouped(
  timeline: readonly Occurrence[],
  links: ReadonlyMap<string, { answers: string; basis: 'said' | 'possible' }>,
): Chain[] {
  const first = new Map<string, string>();
  const chains = new Map<string, Chain>();
  // What is answered stands before its answer, so its chain is known.
  for (const { id } of timeline) {
    const link = links.get(id);
    const root = link === undefined ? id : first.get(link.answers)!;
    first.set(id, root);
    const own = { occurrence: id, answers: link?.answers ?? null, basis: link?.basis ?? null };
    const chain = chains.get(root);
    if (chain === undefined) chains.set(root, [own]);
    else chain.push(own);
  }
  return [...chains.values()].filter(({ length }) => length > 1);
}
