/** “The White House said that talks with Canada went on”: who speaks of talks with another is the other side of them. */
import type { Source } from '../attribution.js';
import type { Match, Matcher } from '../matcher.js';
import { type Party, partiesOf } from './parties.js';

/** The parties of talks of which only one side is named, with the state that speaks of them; none where that is not so. */
export function withSpeaker(match: Match, sources: readonly Source[], matcher: Matcher): Party[] {
  const { predicate, frame } = match;
  const [source] = sources;
  if (frame.type !== 'CONSULT' || predicate.pos !== 'noun' || source?.actor == null) return [];
  const { actor, span } = source;
  if (actor.code === null || (actor.sector !== null && actor.sector !== 'GOV')) return [];
  const others = partiesOf(
    matcher.table(predicate.sentence),
    matcher.actors,
    predicate.word,
    ['with'],
    () => [],
  );
  if (others.length === 0 || others.some((other) => other.actor.code === actor.code)) return [];
  const speaker: Party = { actor, span, reason: 'speaker', slot: 'said by', path: 'said by', owner: false };
  return [speaker, ...others];
}
