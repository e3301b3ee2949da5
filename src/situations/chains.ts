/** Chains: who answers what. */
import { z } from 'zod';
import { answerDays } from '../stories/occurrences/inferred-answers.js';
import type { Occurrence } from '../stories/occurrences/occurrence.js';

export const Chain = z
  .array(
    z.strictObject({
      occurrence: z.string().describe('id of the occurrence'),
      answers: z.string().nullable().describe('id of the one that it answers; null for the first'),
      basis: z
        .enum(['said', 'inferred'])
        .nullable()
        .describe(
          'said: a report says that it answers it (“in retaliation”); inferred: nobody does, but what it answers is the nearest ' +
            `measure of the same kind by the other side, within ${answerDays} days before; null for the first`,
        ),
    }),
  )
  .min(2)
  .describe('acts that answer each other, each after what it answers, and its own answers right after it');
export type Chain = z.infer<typeof Chain>;

interface Link {
  readonly answers: string;
  readonly basis: 'said' | 'inferred';
}

/**
 * The chains of a timeline, in the order of their first acts. Each act answers one at most: of several that reports say the
 * latest. Quadratic only in the length of a chain.
 */
export function chainsOf(timeline: readonly Occurrence[]): Chain[] {
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
    const other = act.inferredAnswer === null ? undefined : byEvent.get(act.inferredAnswer);
    if (other !== undefined && !leadsTo(other.id, act.id, links))
      links.set(act.id, { answers: other.id, basis: 'inferred' });
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
