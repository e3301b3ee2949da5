/** Parties that only a part of the event names: its object or clause that is an event itself. */
import type { Match, Matcher } from '../matcher.js';
import type { EventType } from '../ontology.js';
import { type Party, partiesOf, sameActor } from './parties.js';

/**
 * “Israel’s attack on Iran killed dozens”: the attack’s target stands for those who are only counted. “Refused to meet the
 * envoy”: the other side of what is refused is the recipient of the refusal.
 */
export function withThoseOfPart(
  match: Match,
  actors: readonly Party[],
  recipients: readonly Party[],
  matcher: Matcher,
): { actors: readonly Party[]; recipients: readonly Party[] } {
  if (recipients.some(({ actor }) => actor.code !== null)) return { actors, recipients };
  const { sentence, word } = match.predicate;
  const ofActor = ({ actor }: Party): boolean => actors.some((one) => one.actor.code === actor.code);
  for (const part of match.consumed) {
    const event = part === word ? null : matcher.match(sentence, part);
    if (event === null || event.frame.type === null) continue;
    if (recipients.length > 0 && event.frame.type !== match.frame.type) continue;
    const reciprocal = isReciprocal(event.frame.type);
    const slots = [...event.frame.recipient, ...(reciprocal ? event.frame.actor : [])];
    const known = (party: Party): boolean => actors.some((actor) => sameActor(actor, party));
    const found = partiesOf(matcher.table(sentence), matcher.actors, part, slots, () => [], known);
    const others = found.filter((party) => !ofActor(party));
    if (!others.some(({ actor }) => actor.code !== null)) continue;
    // “The talks that Oman brokered between them”: all of them meet.
    if (sentence.tokens[word].head === part && reciprocal && isReciprocal(match.frame.type))
      return { actors: [...actors, ...others], recipients };
    // “Rome arranged talks between its envoy and Athens”: the envoy is on Rome’s side.
    const own = reciprocal ? found.filter((party) => ofActor(party) && !party.owner) : [];
    return { actors: [...actors, ...own], recipients: others };
  }
  return { actors, recipients };
}

/** Types whose parties are all actors when they meet, agree or work together. */
function isReciprocal(type: EventType | null): boolean {
  return type === 'CONSULT' || type === 'COOPERATE' || type === 'AGREE';
}
