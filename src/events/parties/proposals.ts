/** Who proposes a meeting and to whom: “Beijing is considering a meeting of its minister and American officials”. */
import type { Sentence } from '../../language/analysis.js';
import type { EventLexicon } from '../event-lexicon.js';
import type { Match, Matcher } from '../matcher.js';
import { clauseStatus } from '../status/clause-status.js';
import { type Party, partiesOf, sameActor } from './parties.js';

/** “Beijing is considering a meeting of A and B”: who proposes it is the actor, the other side the recipient. */
export function proposal(
  match: Match,
  parties: readonly Party[],
  { matcher, lexicon }: { readonly matcher: Matcher; readonly lexicon: EventLexicon },
): { actors: Party[]; recipients: Party[] } | null {
  const { predicate } = match;
  const { sentence, word, light } = predicate;
  const above = light?.verb ?? verbAbove(sentence, word);
  if (above === null || above === word) return null;
  if (clauseStatus(sentence, above, lexicon.statusWords).negated) return null;
  const proposers = partiesOf(matcher.table(sentence), matcher.actors, above, ['subj'], () => []).filter(
    ({ owner }) => !owner,
  );
  if (
    proposers.length === 0 ||
    parties.some((party) => proposers.some((one) => one.span.start === party.span.start))
  )
    return null;
  const ofProposer = ({ actor }: Party) => proposers.some((one) => one.actor.code === actor.code);
  // “Rome considers talks between its envoy and Athens”: the envoy is on Rome’s side.
  const own = parties.filter((party) => ofProposer(party) && !proposers.some((one) => sameActor(one, party)));
  return { actors: [...proposers, ...own], recipients: parties.filter((party) => !ofProposer(party)) };
}

/** “arranged a meeting of A and B”: the parties of the meeting that are not the proposer’s own. */
export function othersInMeeting(match: Match, actors: readonly Party[], matcher: Matcher): Party[] {
  const { sentence } = match.predicate;
  for (const word of match.consumed) {
    const meeting = word === match.predicate.word ? null : matcher.match(sentence, word);
    if (meeting === null || meeting.frame.type !== 'CONSULT') continue;
    const slots = ['between', 'with', 'of', 'among'];
    return partiesOf(matcher.table(sentence), matcher.actors, word, slots, () => []).filter(
      ({ actor }) => !actors.some((one) => one.actor.code === actor.code),
    );
  }
  return [];
}

/** The verb of which the noun is object. */
function verbAbove(sentence: Sentence, noun: number): number | null {
  const { head, deprel } = sentence.tokens[noun];
  return head >= 0 && deprel === 'obj' && sentence.tokens[head].upos === 'VERB' ? head : null;
}
