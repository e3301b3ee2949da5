/** The two sides of a matched predicate as its sentence tells them, from the nearest words to those farther off. */
import type { Source } from '../attribution.js';
import type { DraftTools } from '../draft.js';
import type { Match } from '../matcher.js';
import { affectedBelow, ownAffair } from '../parties/affected.js';
import { captorsOf } from '../parties/captors.js';
import { mediatorsOf } from '../parties/mediators.js';
import type { Party } from '../parties/parties.js';
import { withThoseOfPart } from '../parties/parties-of-part.js';
import { withSpeaker } from '../parties/speakers-side.js';
import { thoseSummedUp } from '../parties/summed-up.js';
import { tellersAct } from '../parties/tellers-act.js';
import { usersOfMeans } from '../parties/users-of-means.js';
import { actorsTold } from './actors-told.js';
import { isSubjectAgain, recipientsTold } from './recipients-told.js';
import { joined, type Sides } from './sides.js';

/** The sides of the match, whatever status and type the event will have. */
export function sidesTold(match: Match, sources: readonly Source[], tools: DraftTools): Sides {
  const { matcher, lexicon } = tools;
  const acting = actorsTold(match, matcher);
  const concerned = recipientsTold(match, acting, matcher, lexicon.ontology);
  const { actors, recipients } = withThoseOfPart(match, acting, concerned, matcher);
  const others = recipients.filter((party) => !isSubjectAgain(party, actors, match.predicate.sentence));
  const all = [...actors, ...mediatorsOf(match, actors, matcher)];
  return withFartherActors(match, withFartherRecipients(match, all, others, tools), sources, tools);
}

/** Whom the act affects, where nobody is acted upon: somebody of unknown country is not replaced by whoever is named farther off. */
function withFartherRecipients(
  match: Match,
  actors: readonly Party[],
  recipients: readonly Party[],
  { matcher, lexicon }: DraftTools,
): Sides {
  const given: Sides = { actors, recipients, rule: null };
  if (recipients.length > 0) return given;
  const below = affectedBelow(match, actors, matcher);
  if (below.length > 0) return { actors, recipients: below, rule: 'nearest below' };
  const summedUp = thoseSummedUp(match, actors, matcher);
  if (summedUp.length > 0) return { actors, recipients: summedUp, rule: 'who did what is summed up' };
  const own = ownAffair(match, actors, matcher, lexicon.classes);
  return own.length > 0 ? { actors, recipients: own, rule: 'own affair' } : given;
}

/** Who acts by words that are not about the act itself, where nobody else is told to act. */
function withFartherActors(
  match: Match,
  told: Sides,
  sources: readonly Source[],
  { matcher, lexicon }: DraftTools,
): Sides {
  if (told.actors.length > 0) return told;
  const speaker = withSpeaker(match, sources, matcher);
  if (speaker.length > 0) return { ...told, actors: speaker, rule: 'speaker' };
  const teller = tellersAct(match, sources, matcher);
  if (teller.length > 0) return { ...told, actors: teller, rule: joined(told.rule, 'who tells of it') };
  const users = usersOfMeans(match, matcher, lexicon.classes);
  if (users.length > 0) return { ...told, actors: users, rule: joined(told.rule, 'who used it') };
  const captors = captorsOf(match, matcher, lexicon.words);
  if (captors.length > 0) return { ...told, actors: captors, rule: joined(told.rule, 'who held them') };
  return told;
}
