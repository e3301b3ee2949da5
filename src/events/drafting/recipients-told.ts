/** Who is acted upon, as the slots of a matched predicate tell, and who cannot be whom the actors act upon. */
import type { Sentence } from '../../language/analysis.js';
import type { Match, Matcher } from '../matcher.js';
import type { EventType } from '../ontology.js';
import type { Ontology } from '../ontology-tables.js';
import { type Party, partiesOf, sameActor } from '../parties/parties.js';
import { isWhereOfMatter } from '../parties/where-of-matter.js';

/** The parties in the recipient slots of the frame, and in those where its type has a recipient besides, that do not act themselves. */
export function recipientsTold(
  { predicate: { sentence, word }, frame }: Match,
  actors: readonly Party[],
  matcher: Matcher,
  ontology: Ontology,
): readonly Party[] {
  const slots = [...frame.recipient, ...ontology.facts(frame.type!).recipientElse];
  const acts = (party: Party): boolean =>
    isMerelyMeant(party, frame.type) ||
    isWhereOfMatter(party, frame.type, sentence) ||
    isOwnGround(party, frame.type, actors) ||
    party.reason.includes('each other') ||
    actors.some((actor) => (party.owner ? isSameSide(actor, party, frame.type) : sameActor(actor, party)));
  return partiesOf(matcher.table(sentence), matcher.actors, word, slots, matcher.eventActors(sentence), acts);
}

/** “Promised to remove the militants”: whom a promise does something to is not whom it is made to, unless it is a state’s. */
function isMerelyMeant({ slot, path, actor }: Party, type: EventType | null): boolean {
  return type === 'AGREE' && slot === 'obj' && path.includes('xcomp') && actor.code === null;
}

/** “Deployed officers around Lyon”: where a state’s own forces stand is not whom they stand against. */
function isOwnGround({ actor, slot }: Party, type: EventType | null, actors: readonly Party[]): boolean {
  if (type !== 'MOBILIZE' || slot === 'against') return false;
  return actor.sector === null && actors.some((one) => one.actor.code === actor.code);
}

/**
 * What belongs to the actor’s own state is not whom it acts upon, but another power’s of that state is (“the government’s plan”), and so
 * is a town of it that its forces strike.
 */
function isSameSide({ actor }: Party, { actor: owner, slot }: Party, type: EventType | null): boolean {
  if (actor.code !== owner.code) return false;
  if (type === 'ASSAULT' && slot === 'obj') return owner.sector !== null || !armed.has(actor.sector);
  // “Rebels seized a town of their own country”: not they had it.
  if (type === 'COERCE' && slot === 'obj' && actor.sector === 'REB') return owner.sector === 'REB';
  const opposed = opposing.has(actor.sector) || (type === 'PROTEST' && actor.sector === null);
  return !(opposed && ruling.has(owner.sector) && owner.sector !== actor.sector);
}

/** Whose force may turn on its own land. */
const armed: ReadonlySet<string | null> = new Set(['CRM', 'MIL', 'PRM', 'REB', 'UAF', null]);

/** Who stands over against a government at home. */
const opposing: ReadonlySet<string | null> = new Set([
  'AGR',
  'CVL',
  'EDU',
  'JUD',
  'LAB',
  'LEG',
  'OPP',
  'PTY',
  'REL',
  'SOC',
]);

/** The powers of a state. */
const ruling: ReadonlySet<string | null> = new Set(['COP', 'GOV', 'JUD', 'LEG', 'MIL']);

/** “Asked him to convene”: a plain pronoun is never the subject of its own clause again. */
export function isSubjectAgain(
  { actor, span }: Party,
  actors: readonly Party[],
  sentence: Sentence,
): boolean {
  const token = sentence.tokens.find(({ start, end }) => start === span.start && end === span.end);
  if (token === undefined || !/^(him|her|them|it)$/i.test(token.form)) return false;
  return actors.some((one) => one.actor.code === actor.code && one.actor.sector === actor.sector);
}
