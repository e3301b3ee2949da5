/** Who acts, as the words around a matched predicate tell: its frame’s slots, what it describes, whose its object is. */
import type { Sentence } from '../../language/analysis.js';
import { prepositionOf } from '../arguments/argument.js';
import type { Match, Matcher } from '../matcher.js';
import type { EventType } from '../ontology.js';
import { type EventActors, type Party, partiesOf } from '../parties/parties.js';
import { prepositionOfOwner } from '../parties/where-of-owner.js';

/** The actors of the match; none where its sentence tells nobody in these places. */
export function actorsTold(match: Match, matcher: Matcher): readonly Party[] {
  const { predicate, frame } = match;
  const { sentence, word } = predicate;
  const eventActors = matcher.eventActors(sentence);
  const actors = partiesOf(
    matcher.table(sentence),
    matcher.actors,
    word,
    isOnlyTold(match) ? ['by', 'poss'] : frame.actor,
    eventActors,
    (party) => isMerePlace(party, frame.type) || isWhere(party, sentence),
  );
  if (frame.type === 'ASSAULT' && (actors.length === 0 || isBelowEvent(sentence, word, eventActors))) {
    const described = actorsOfDescribed(sentence, word, eventActors);
    if (described.length > 0) return described;
  }
  if (actors.length > 0) return actors;
  return frame.type === 'MOBILIZE' ? ownersOfForce(match, matcher) : ownersOfPart(match, matcher);
}

/** “Polish jets were scrambled”: where nobody is said to send a force, it is sent by those whose it is. */
function ownersOfForce({ predicate: { sentence, word, pos } }: Match, matcher: Matcher): Party[] {
  const table = matcher.table(sentence);
  if (pos !== 'verb' || table.of(word).has('subj') || !isPassivePast(sentence, word)) return [];
  return partiesOf(table, matcher.actors, word, ['obj', 'obj.owner'], matcher.eventActors(sentence));
}

/** “Ottawa’s ban, introduced in May”: whose it is tells who introduced it. */
function ownersOfPart({ predicate, frame, consumed }: Match, matcher: Matcher): Party[] {
  const { sentence, word } = predicate;
  const table = matcher.table(sentence);
  if (predicate.pos !== 'verb' || table.of(word).has('subj')) return [];
  const objects = (table.of(word).get('obj') ?? []).flatMap(({ words }) => words);
  const part = consumed.find(
    (one) => objects.includes(one) && (matcher.match(sentence, one)?.frame.type ?? null) !== null,
  );
  if (part === undefined) return [];
  const slots = ['poss', 'by', 'compound', 'amod'];
  const isPlace = (party: Party): boolean => isMerePlace(party, frame.type);
  return partiesOf(table, matcher.actors, part, slots, matcher.eventActors(sentence), isPlace);
}

/** “Were sent”, “have been put on alert”; not “troops stationed there”, which only tells where they are. */
function isPassivePast(sentence: Sentence, verb: number): boolean {
  return sentence
    .childrenWith(verb, 'aux:pass')
    .some(({ xpos }) => xpos === 'VBD' || xpos === 'VBN' || xpos === 'VB');
}

/** “Announced the destruction of the camp”: who tells of violence has not done it by telling. */
function isOnlyTold({ frame, predicate: { light, sentence } }: Match): boolean {
  return frame.type === 'ASSAULT' && light !== null && sentence.tokens[light.verb].lemma === 'announce';
}

/** A town or region is where something happened, not who did it: “the Raqqa offensive”, “the Paris attacks”. */
function isMerePlace({ actor, slot, reason }: Party, type: EventType | null): boolean {
  if (actor.identifier_id?.startsWith('place:')) return true;
  return slot === 'compound' && reason.startsWith('seat:') && type !== null && heldInPlaces.has(type);
}

/** Types whose nouns are named by their place: the Minsk talks, the Oslo accords. */
const heldInPlaces: ReadonlySet<EventType> = new Set(['AGREE', 'ASSAULT', 'CONSULT', 'COERCE', 'PROTEST']);

/** Slots of things that are somewhere: of these the last is met “with the crisis in Mali at the top of the agenda”. */
const whereToo: ReadonlySet<string> = new Set(['subj', 'in', 'by', 'with']);

/** “A device in Syria killed a soldier”: where a thing is does not tell whose it is. */
function isWhere(party: Party, sentence: Sentence): boolean {
  if (!whereToo.has(party.slot)) return false;
  return /^(in|at|inside|near)$/i.test(prepositionOfOwner(party, sentence) ?? '');
}

/** “Israel’s attack on a consulate, which killed”: the relative clause hangs from what was attacked, and the attack is meant. */
function actorsOfDescribed(sentence: Sentence, verb: number, eventActors: EventActors): readonly Party[] {
  const { deprel, head } = sentence.tokens[verb];
  if (deprel !== 'acl:relcl') return [];
  for (let at = head, steps = 0; at >= 0 && steps < 4; at = sentence.tokens[at].head, steps++) {
    if (sentence.tokens[at].upos !== 'NOUN' && sentence.tokens[at].upos !== 'PROPN') return [];
    const found = eventActors(at);
    if (found.length > 0) return found;
  }
  return [];
}

/** True when the verb’s relative clause describes what an event noun is “on”, “against” or “in”. */
function isBelowEvent(sentence: Sentence, verb: number, eventActors: EventActors): boolean {
  const { deprel, head } = sentence.tokens[verb];
  if (deprel !== 'acl:relcl') return false;
  const own = sentence.child(verb, 'nsubj');
  if (own === null || !/^(which|that)$/i.test(own.form)) return false;
  const preposition = prepositionOf(sentence, head);
  if (preposition === null || !/^(on|against|in|at|near|by)$/.test(preposition)) return false;
  const above = sentence.tokens[head].head;
  return above >= 0 && eventActors(above).length > 0;
}
