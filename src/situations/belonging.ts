/** Which occurrences belong to a Situation: by their parties, what they are about, and their days. */
import type { Occurrence } from '../stories/occurrences/occurrence.js';
import type { SituationQuery } from './query.js';
import { directionsOf, keyAmong } from './sides.js';

/**
 * Whether an occurrence is of those that the query asks for.
 *
 * @param matching ids of the events that the query’s words are found in; null where it has none
 */
export function belongs(
  act: Occurrence,
  query: SituationQuery,
  matching: ReadonlySet<string> | null,
): boolean {
  return onDays(act, query) && betweenParties(act, query) && isAbout(act, query, matching);
}

function onDays({ firstDay, lastDay }: Occurrence, { from, to }: SituationQuery): boolean {
  if (from !== null && (lastDay === null || lastDay < from)) return false;
  return to === null || (firstDay !== null && firstDay <= to);
}

function betweenParties(act: Occurrence, query: SituationQuery): boolean {
  const { actors, against } = query;
  const all = [...act.actor, ...act.recipient];
  const parties = [...actors, ...against];
  const ours = all.filter((one) => keyAmong(one, parties) !== null);
  if (ours.length === 0) return false;
  if (actors.length === 1 && against.length === 0) return true;
  if (directionsOf(act, query).length > 0) return true;
  const different = new Set(ours.map((one) => keyAmong(one, parties)));
  if (different.size > 1) return against.length === 0;
  // Of one of them alone: nobody else is named who could be the other side.
  return all.every((one) => ours.includes(one) || one.code === null);
}

/** Without a topic everything; else what is of one of the contexts, about one of the instruments, or told in the words. */
function isAbout(act: Occurrence, query: SituationQuery, matching: ReadonlySet<string> | null): boolean {
  const { contexts, kinds, words } = query;
  if (contexts.length === 0 && kinds.length === 0 && words === null) return true;
  if (act.context.some((one) => contexts.includes(one))) return true;
  if (act.instrument !== null && kinds.includes(act.instrument)) return true;
  return words !== null && act.events.some(({ event }) => matching?.has(event));
}
