/** What the place of an act tells of its sides: who acts where nobody is named, whose they are, whom force there hits. */
import type { DraftTools } from '../draft.js';
import type { Match } from '../matcher.js';
import type { Status } from '../ontology.js';
import { ownAffair } from '../parties/affected.js';
import { withAuthoritiesHome } from '../parties/authorities.js';
import { withHome } from '../parties/home.js';
import { withStruckPlace } from '../parties/struck-place.js';
import { unnamedActor } from '../parties/unnamed.js';
import type { Place } from '../places.js';
import { joined, type Sides } from './sides.js';

/** The sides with an actor whom the place tells, or an unnamed one, where nobody is told to act. */
export function withUnnamedActor(
  match: Match,
  sides: Sides,
  status: Status,
  place: Place | null,
  { matcher, lexicon }: DraftTools,
): Sides {
  if (sides.actors.length > 0) return sides;
  const { predicate, frame } = match;
  const { sentence, word } = predicate;
  const type = frame.type!;
  const subjects = matcher.table(sentence).of(word).get('subj') ?? [];
  const unnamed = unnamedActor({
    type,
    mode: frame.mode,
    status,
    predicate,
    recipients: withHome({ type, mode: frame.mode }, [], sides.recipients, countryOf(place), sentence.start)
      .recipients,
    place,
    classes: lexicon.classes,
    subjects: subjects.flatMap(({ words }) => words),
  });
  if (unnamed === null) return sides;
  return { ...sides, actors: [unnamed.party], rule: joined(sides.rule, unnamed.rule) };
}

/** The sides with the countries that the place tells, and whoever is acted upon there where nobody is told. */
export function withPlace(
  match: Match,
  { actors, recipients, rule }: Sides,
  place: Place | null,
  { matcher, lexicon }: DraftTools,
): Sides {
  const { predicate, frame } = match;
  const { sentence, word } = predicate;
  const homed = withHome(
    { type: frame.type!, mode: frame.mode },
    actors,
    recipients,
    countryOf(place),
    sentence.start,
  );
  // Who fights in a place does not strike it.
  const strikes = frame.recipient.length > 0 && matcher.table(sentence).of(word).has('obj');
  const struck = withStruckPlace(strikes ? frame.type : null, homed.actors, homed.recipients, place);
  const acting = withAuthoritiesHome(frame.type!, homed.actors, struck.recipients);
  const placed: Sides = {
    actors: acting.actors,
    recipients: struck.recipients,
    rule: [homed.rule, struck.rule, acting.rule].reduce(joined, rule),
  };
  if (placed.recipients.length > 0) return placed;
  const own = ownAffair(match, homed.actors, matcher, lexicon.classes);
  return own.length > 0 ? { ...placed, recipients: own, rule: joined(placed.rule, 'own affair') } : placed;
}

function countryOf(place: Place | null): string | null {
  return place?.location.country_code ?? null;
}
