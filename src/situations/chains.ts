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
      answers: z.string().nullable().describe('id of the one that it answers; null for the first'),
      basis: z
        .enum(['said', 'possible'])
        .nullable()
        .describe(
          'said: a report says that it answers it (“in retaliation”); possible: nobody does, but it is the next measure of the ' +
            `same instrument by the other side, within ${answerDays} days, and of several of one day the answered one is that with ` +
            'the most independent sources; null for the first',
        ),
    }),
  )
  .min(2)
  .describe('acts that answer each other, each after what it answers, and its own answers right after it');
export type Chain = z.infer<typeof Chain>;

interface Link {
  readonly answers: string;
  readonly basis: 'said' | 'possible';
}

/**
 * The chains of a timeline, in the order of their first acts. Each act answers one at most: of several that reports say the
 * latest. Quadratic only in the length of a chain, and in the measures of one instrument within a week of each other.
 */
export function chainsOf(timeline: readonly Occurrence[], query: SituationQuery): Chain[] {
  const order = new Map(timeline.map(({ id }, i) => [id, i]));
  const byEvent = new Map(timeline.flatMap((act) => act.events.map(({ event }) => [event, act] as const)));
  const links = new Map<string, Link>();
  for (const act of timeline) {
    const said = act.answers
      .flatMap((event) => byEvent.get(event) ?? [])
      .filter((other) => mayAnswer(act, other) && !leadsTo(other.id, act.id, links))
      .sort((a, b) => order.get(b.id)! - order.get(a.id)!)[0];
    if (said !== undefined) {
      links.set(act.id, { answers: said.id, basis: 'said' });
      continue;
    }
    const other = possiblyAnswered(act, timeline, order, query);
    if (other !== null && !leadsTo(other.id, act.id, links))
      links.set(act.id, { answers: other.id, basis: 'possible' });
  }
  return grouped(timeline, links);
}

/** An answer does not come before what it answers, as far as reports give their days. */
function mayAnswer(act: Occurrence, other: Occurrence): boolean {
  if (act.id === other.id) return false;
  if (act.dayBasis !== 'said' || other.dayBasis !== 'said') return true;
  return other.firstDay! <= act.firstDay!;
}

/** Whether an act answers, by way of others, the one given. */
function leadsTo(id: string, end: string, links: ReadonlyMap<string, Link>): boolean {
  for (let at: string | undefined = id; at !== undefined; at = links.get(at)?.answers)
    if (at === end) return true;
  return false;
}

/**
 * The latest measure of the same instrument that the other side took in the days before; of those of one day the one that most
 * independent sources tell.
 */
function possiblyAnswered(
  act: Occurrence,
  timeline: readonly Occurrence[],
  order: ReadonlyMap<string, number>,
  query: SituationQuery,
): Occurrence | null {
  if (!isBurden(act)) return null;
  const own = directionsOf(act, query);
  let best: Occurrence | null = null;
  for (let i = order.get(act.id)! - 1; i >= 0; i--) {
    const other = timeline[i]!;
    if (best !== null && other.firstDay !== best.firstDay) break;
    const apart =
      other.firstDay === null ? Number.POSITIVE_INFINITY : daysBetween(other.firstDay, act.firstDay!);
    if (apart > answerDays) break;
    if (apart === 0 && !isToldBefore(other, act)) continue;
    if (!isBurden(other) || other.instrument !== act.instrument) continue;
    const opposite = directionsOf(other, query).some(({ source, target }) =>
      own.some((one) => one.source === target && one.target === source),
    );
    if (opposite && (best === null || other.independentSources > best.independentSources)) best = other;
  }
  return best;
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

/** Acts that are linked with each other: from each that answers none down its answers. */
function grouped(timeline: readonly Occurrence[], links: ReadonlyMap<string, Link>): Chain[] {
  const answersTo = new Map<string, string[]>();
  for (const { id } of timeline) {
    const answered = links.get(id)?.answers;
    if (answered === undefined) continue;
    const known = answersTo.get(answered);
    if (known === undefined) answersTo.set(answered, [id]);
    else known.push(id);
  }
  const firsts = timeline.filter(({ id }) => !links.has(id) && answersTo.has(id));
  return firsts.map(({ id: first }) => {
    const chain: Chain = [];
    const ahead = [first];
    for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
      const link = links.get(id);
      chain.push({ occurrence: id, answers: link?.answers ?? null, basis: link?.basis ?? null });
      ahead.push(...(answersTo.get(id) ?? []).reverse());
    }
    return chain;
  });
}
