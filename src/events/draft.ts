/** Makes a draft of an event from a matched predicate: its parties, status and type, or the reason why it is none. */
import type { Sentence, TimeExpression } from '../language/analysis.js';
import { prepositionOf } from './arguments/argument.js';
import { type AttributionTools, type Source, sourcesOf } from './attribution.js';
import { asDone, type Dating, datingOf, statusInTime } from './dating.js';
import type { EventLexicon } from './event-lexicon.js';
import type { Match, Matcher } from './matcher.js';
import type { EventMode, EventType, Status } from './ontology.js';
import { affectedBelow, ownAffair } from './parties/affected.js';
import { captorsOf } from './parties/captors.js';
import { withHome } from './parties/home.js';
import { type EventActors, type Party, partiesOf, sameActor } from './parties/parties.js';
import { withThoseOfPart } from './parties/parties-of-part.js';
import { othersInMeeting, proposal } from './parties/proposals.js';
import { withSpeaker } from './parties/speakers-side.js';
import { withStruckPlace } from './parties/struck-place.js';
import { unnamedActor } from './parties/unnamed.js';
import { usersOfMeans } from './parties/users-of-means.js';
import { type Place, placeOf } from './places.js';
import { refusalMode } from './refusal-to-act.js';
import type { Coding } from './status/edges.js';
import { type Standing, standingOf } from './status/standing.js';

export interface Draft {
  readonly match: Match;
  readonly sentence: Sentence;
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly status: Status;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly standing: Standing;
  readonly dating: Dating;
  readonly sources: readonly Source[];
  /** Words that head the event’s clause: the verb, or the light verb, or the noun. */
  readonly clause: number;
  readonly place: Place | null;
  /** A rule besides the frame that took part, for the reason; null when none did. */
  readonly rule: string | null;
}

export interface DraftTools {
  readonly matcher: Matcher;
  readonly lexicon: EventLexicon;
  readonly times: readonly TimeExpression[];
  readonly day: string | null;
  readonly attribution: AttributionTools;
}

/** A draft, or why there is no event. */
export type Drafted =
  | { readonly draft: Draft }
  | { readonly dropped: string; readonly standing: Standing | null };

/** Drafts the event of a match. Parties may still be missing for a measure whose imposer the report tells elsewhere. */
export function draftOf(match: Match, tools: DraftTools): Drafted {
  const { predicate, frame } = match;
  const { sentence, word } = predicate;
  if (frame.type === null) return { dropped: `${frame.name}: a sense that is no event`, standing: null };
  const { matcher, lexicon } = tools;
  const standing = standingOf(predicate, lexicon.statusWords);
  if (standing.asked)
    return { dropped: `only asked for or alleged (${standing.steps.join(', ')})`, standing };
  if (standing.attempted && isDoneOrNot(frame.type, lexicon))
    return { dropped: `only tried (${standing.steps.join(', ')})`, standing };
  if (standing.supposed && lexicon.ontology.facts(frame.type).quad < 3)
    return { dropped: `only a condition (${standing.steps.join(', ')})`, standing };
  const duty = dutyOf(sentence, predicate.light?.verb ?? word);
  if (duty !== null) return { dropped: `only said to be a duty (${duty})`, standing };
  const plan = planOfOthers(sentence, predicate.light?.verb ?? word, matcher);
  if (plan !== null) return { dropped: `a plan that is not the subject’s (${plan})`, standing };
  const table = matcher.table(sentence);
  const eventActors = matcher.eventActors(sentence);
  let actors = partiesOf(
    table,
    matcher.actors,
    word,
    isOnlyTold(match) ? ['by', 'poss'] : frame.actor,
    eventActors,
    (party) => isMerePlace(party, frame.type) || isWhere(party, sentence),
  );
  if (frame.type === 'ASSAULT' && (actors.length === 0 || isBelowEvent(sentence, word, eventActors))) {
    const described = actorsOfDescribed(sentence, word, eventActors);
    if (described.length > 0) actors = described;
  }
  // “Ottawa’s ban, introduced in May”: whose it is tells who introduced it.
  if (actors.length === 0 && predicate.pos === 'verb' && !table.of(word).has('subj')) {
    const objects = (table.of(word).get('obj') ?? []).flatMap(({ words }) => words);
    const part = match.consumed.find(
      (one) => objects.includes(one) && (matcher.match(sentence, one)?.frame.type ?? null) !== null,
    );
    if (part !== undefined)
      actors = partiesOf(
        table,
        matcher.actors,
        part,
        ['poss', 'by', 'compound', 'amod'],
        eventActors,
        (party) => isMerePlace(party, frame.type),
      );
  }
  const recipientSlots = [...frame.recipient, ...lexicon.ontology.facts(frame.type).recipientElse];
  let recipients = partiesOf(table, matcher.actors, word, recipientSlots, eventActors, (party) =>
    actors.some((actor) => sameActor(actor, party) || (party.owner && isSameSide(actor, party))),
  );
  ({ actors, recipients } = withThoseOfPart(match, actors, recipients, matcher));
  recipients = recipients.filter((party) => !isSubjectAgain(party, actors, sentence));
  let below: string | null = null;
  if (recipients.every(({ actor }) => actor.code === null) && !isBetweenOwn(actors, recipients)) {
    const found = affectedBelow(match, actors, recipients, matcher);
    if (found.length > 0) {
      recipients = found;
      below = 'nearest below';
    } else if (recipients.length === 0) {
      recipients = ownAffair(match, actors, matcher, lexicon.classes);
      if (recipients.length > 0) below = 'own affair';
    }
  }
  const clause = predicate.light?.verb ?? word;
  const dating = datingOf(sentence, clause, tools.times, tools.day);
  const sources = sourcesOf(sentence, clause, tools.attribution);
  if (actors.length === 0) {
    actors = withSpeaker(match, sources, matcher);
    if (actors.length > 0) below = 'speaker';
  }
  if (actors.length === 0) {
    actors = usersOfMeans(match, matcher, lexicon.classes);
    if (actors.length > 0) below = joined(below, 'who used it');
  }
  if (actors.length === 0) {
    actors = captorsOf(match, matcher);
    if (actors.length > 0) below = joined(below, 'who held them');
  }
  let status = statusOf(match, standing, lexicon, dating, tools.day);
  const authored = !standing.supposed && isAuthor(sources, actors);
  const joint = isJointDrill(match, actors, lexicon);
  let bare: Coding = joint
    ? { type: 'COOPERATE', mode: null, status }
    : { type: frame.type, mode: frame.mode, status };
  if (standing.decided && bare.type === 'RETREAT' && bare.status === 'occurred')
    bare = { type: 'CONCEDE', mode: null, status };
  let coding = lexicon.edges.apply(bare, authored, dating.basis === 'said', lexicon.ontology);
  status = coding.status;
  const refusal = authored ? refusalMode(frame.type, sentence, clause, lexicon.statusWords) : undefined;
  if (refusal !== undefined) {
    coding = { type: 'REJECT', mode: refusal, status: 'occurred' };
    status = 'occurred';
    ({ actors, recipients } = refusing(actors, recipients));
  }
  if (joint) {
    recipients = [];
    below = 'joint drill';
  }
  let rule = coding.type === bare.type ? below : joined(below, `edge ${frame.type} ${standing.status}`);
  if (coding.type === 'AGREE' && frame.type === 'CONSULT') {
    const proposed = proposal(match, actors, tools);
    if (proposed !== null) {
      ({ actors, recipients } = proposed);
      rule = joined(rule, 'proposer');
    }
  }
  if (coding.type === 'AGREE' && recipients.length === 0) {
    recipients = othersInMeeting(match, actors, matcher);
  }
  const place = placeOf(sentence, placeWords(match, clause, tools), {
    names: tools.attribution.names,
    actors: matcher.actors,
    classes: lexicon.classes,
  });
  let inferred: string | null = null;
  if (actors.length === 0) {
    const subjects = (table.of(word).get('subj') ?? []).flatMap(({ words }) => words);
    const [placedRecipients, type] = [
      withHome(frame.type, [], recipients, place?.location.country_code ?? null, sentence.start).recipients,
      frame.type,
    ];
    const unnamed = unnamedActor({
      type,
      mode: frame.mode,
      status,
      predicate,
      recipients: placedRecipients,
      place,
      classes: lexicon.classes,
      subjects,
    });
    if (unnamed !== null) {
      actors = [unnamed.party];
      inferred = unnamed.rule;
    }
  }
  const homed = withHome(
    frame.type,
    actors,
    recipients,
    place?.location.country_code ?? null,
    sentence.start,
  );
  rule = joined(joined(rule, inferred), homed.rule);
  // Who fights in a place does not strike it.
  const strikes = frame.recipient.length > 0 && table.of(word).has('obj');
  const struck = withStruckPlace(strikes ? frame.type : null, homed.actors, homed.recipients, place);
  rule = joined(rule, struck.rule);
  let received = struck.recipients;
  if (received.length === 0) {
    received = ownAffair(match, homed.actors, matcher, lexicon.classes);
    if (received.length > 0) rule = joined(rule, 'own affair');
  }
  const draft: Draft = {
    match,
    sentence,
    type: coding.type,
    mode: coding.mode === 'third-party' && isAtHome(actors, place) ? null : coding.mode,
    status,
    actors: homed.actors,
    recipients: received,
    standing,
    dating: asDone(dating, status, tools.day),
    sources,
    clause,
    place,
    rule,
  };
  return { draft };
}

/** Drills of several states together are cooperation, those of one a show of force. */
function isJointDrill(
  { predicate, frame, consumed }: Match,
  actors: readonly Party[],
  { classes }: EventLexicon,
): boolean {
  if (frame.type !== 'MOBILIZE' || new Set(actors.flatMap(({ actor }) => actor.code ?? [])).size < 2)
    return false;
  return [predicate.word, ...consumed].some((word) => classes.has(predicate.sentence, word, 'drill'));
}

/** The modal of what somebody must or should do: a demand or an opinion, no act of theirs. Null where there is none. */
function dutyOf(sentence: Sentence, clause: number): string | null {
  let at = clause;
  for (let steps = 0; steps < 4; steps++) {
    const modals = sentence.childrenWith(at, 'aux');
    const duty = modals.find(({ form }) => /^(must|should|ought)$/i.test(form));
    if (duty !== undefined) return duty.form;
    // “Must free them and pay them”, “must stop selling it arms”: the modal stands once.
    const { deprel, head, xpos } = sentence.tokens[at];
    const shares = (deprel === 'conj' && /^VB[G]?$/.test(xpos)) || (deprel === 'xcomp' && xpos === 'VBG');
    if (!shares || modals.length > 0 || sentence.child(at, 'nsubj') !== null) return null;
    at = head;
  }
  return null;
}

/** “Rejected a plan to buy jets”: whoever is against a plan nobody owns does not plan. The verb against it; null otherwise. */
function planOfOthers(sentence: Sentence, clause: number, matcher: Matcher): string | null {
  const { deprel, head, xpos } = sentence.tokens[clause];
  const noun = sentence.tokens[head];
  if (deprel !== 'acl' || xpos !== 'VB' || !/^(?:obj|nsubj:pass)$/.test(noun.deprel)) return null;
  if (sentence.child(noun.index, 'nmod:poss', 'nmod', 'compound', 'amod') !== null) return null;
  const type = matcher.event(sentence, noun.head)?.frame.type ?? null;
  return type === 'REJECT' || type === 'ACCUSE' ? sentence.tokens[noun.head].form : null;
}

/** “Will not meet the envoy”: who refuses is the actor, whom it would have met the recipient. */
function refusing(actors: Party[], recipients: Party[]): { actors: Party[]; recipients: Party[] } {
  const own = actors.filter(({ slot }) => slot === 'subj');
  if (own.length === 0 || own.length === actors.length) return { actors, recipients };
  return { actors: own, recipients: [...actors.filter(({ slot }) => slot !== 'subj'), ...recipients] };
}

/** What belongs to the actor’s own state is not whom it acts upon, but another power’s of that state is: “the government’s plan”. */
function isSameSide({ actor }: Party, { actor: owner }: Party): boolean {
  if (actor.code !== owner.code) return false;
  return !(opposing.has(actor.sector) && owner.sector === 'GOV');
}

/** “The Nepalese opposition accused the prime minister”: of those who oppose a government, bare “the minister” is their own. */
function isBetweenOwn(actors: readonly Party[], recipients: readonly Party[]): boolean {
  return (
    recipients.length > 0 &&
    actors.length > 0 &&
    actors.every(({ actor }) => actor.code !== null && opposing.has(actor.sector)) &&
    recipients.every(({ actor }) => actor.sector === 'GOV' && !/\p{Lu}/u.test(actor.entity_text.slice(4)))
  );
}

/** Who stands over against a government at home. */
const opposing: ReadonlySet<string | null> = new Set([
  'CVL',
  'JUD',
  'LAB',
  'LEG',
  'OPP',
  'PTY',
  'REL',
  'SOC',
]);

/** “Asked him to convene”: a plain pronoun is never the subject of its own clause again. */
function isSubjectAgain({ actor, span }: Party, actors: readonly Party[], sentence: Sentence): boolean {
  const token = sentence.tokens.find(({ start, end }) => start === span.start && end === span.end);
  if (token === undefined || !/^(him|her|them|it)$/i.test(token.form)) return false;
  return actors.some((one) => one.actor.code === actor.code && one.actor.sector === actor.sector);
}

function joined(rule: string | null, more: string | null): string | null {
  return rule === null || more === null ? (rule ?? more) : `${rule}, ${more}`;
}

/** Acts that trying does not do: aid, cooperation, a meeting, a withdrawal. Trying to attack or to persuade is an act. */
function isDoneOrNot(type: EventType, { ontology }: EventLexicon): boolean {
  return type === 'CONSULT' || ontology.facts(type).quad === 2;
}

function statusOf(
  match: Match,
  standing: Standing,
  lexicon: EventLexicon,
  dating: Dating,
  day: string | null,
): Status {
  const { predicate, frame } = match;
  let { status } = standing;
  if (frame.status !== null && (status === 'occurred' || status === 'ongoing')) status = frame.status;
  if (standing.attempted && (status === 'occurred' || status === 'ongoing')) {
    if (lexicon.ontology.facts(frame.type!).quad === 1) return 'possible';
  }
  if (standing.decided && status === 'occurred' && isStillToCome(frame.type!)) status = 'planned';
  const clause = predicate.light?.verb ?? predicate.word;
  return statusInTime(status, dating, day, isPerfect(predicate.sentence, clause));
}

/** What is only promised by a decision for it; a measure, a recognition, a withdrawal is taken, granted, declared by it. */
function isStillToCome(type: EventType): boolean {
  return type === 'AID' || type === 'CONSULT' || type === 'COOPERATE' || type === 'ASSAULT';
}

function isPerfect(sentence: Sentence, verb: number): boolean {
  return sentence
    .childrenWith(verb, 'aux')
    .some(({ lemma, xpos }) => lemma === 'have' && (xpos === 'VBP' || xpos === 'VBZ'));
}

/** True unless someone other than the actor says so; “the minister said”, whose none tells, is the actor’s own. */
function isAuthor(sources: readonly Source[], actors: readonly Party[]): boolean {
  if (sources.length === 0) return true;
  return sources.some(
    ({ actor }) =>
      actor !== null &&
      actors.some(
        ({ actor: { code } }) =>
          code !== null && (code === actor.code || (actor.code === null && actor.sector === 'GOV')),
      ),
  );
}

/** A town or region is where something happened, not who did it: “the Raqqa offensive”, “the Paris attacks”. */
function isMerePlace({ actor, slot, reason }: Party, type: EventType | null): boolean {
  if (actor.identifier_id?.startsWith('place:')) return true;
  return slot === 'compound' && reason.startsWith('seat:') && type !== null && heldInPlaces.has(type);
}

/** Types whose nouns are named by their place: the Minsk talks, the Oslo accords. */
const heldInPlaces: ReadonlySet<EventType> = new Set(['AGREE', 'ASSAULT', 'CONSULT', 'COERCE', 'PROTEST']);

/** “Announced the destruction of the camp”: who tells of violence has not done it by telling. */
function isOnlyTold({ frame, predicate: { light, sentence } }: Match): boolean {
  return frame.type === 'ASSAULT' && light !== null && sentence.tokens[light.verb].lemma === 'announce';
}

/** “A device in Syria killed a soldier”: where a thing is does not tell whose it is. */
function isWhere({ owner, slot, span }: Party, sentence: Sentence): boolean {
  if (!owner || (slot !== 'subj' && slot !== 'in')) return false;
  const head = sentence.tokens.find(({ start, end }) => start < span.end && span.end <= end);
  return head !== undefined && /^(in|at|inside|near)$/i.test(prepositionOf(sentence, head.index) ?? '');
}

/** “Israel’s attack on a consulate, which killed”: the relative clause hangs from what was attacked, and the attack is meant. */
function actorsOfDescribed(sentence: Sentence, verb: number, eventActors: EventActors): Party[] {
  const { deprel, head } = sentence.tokens[verb];
  if (deprel !== 'acl:relcl') return [];
  for (let at = head, steps = 0; at >= 0 && steps < 4; at = sentence.tokens[at].head, steps++) {
    if (sentence.tokens[at].upos !== 'NOUN' && sentence.tokens[at].upos !== 'PROPN') return [];
    const found = eventActors(at);
    if (found.length > 0) return [...found];
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

/** True when the meeting’s place is in the country of one who meets: no third party’s then. */
function isAtHome(actors: readonly Party[], place: Place | null): boolean {
  const code = place?.location.country_code ?? null;
  return code !== null && actors.some(({ actor }) => actor.code === code);
}

/** Words from which the event’s place may hang: the predicate, its verb, then its object and subject. */
function placeWords(
  { predicate, consumed }: Match,
  clause: number,
  { matcher }: Pick<DraftTools, 'matcher'>,
): number[] {
  const slots = matcher.table(predicate.sentence).of(clause);
  const core = ['obj', 'subj', 'on', 'at'].flatMap((slot) =>
    (slots.get(slot) ?? []).flatMap(({ words }) => words),
  );
  const { sentence } = predicate;
  const held = core.flatMap((noun) =>
    sentence.childrenWith(noun, 'acl').flatMap(({ index, lemma }) => (detention.test(lemma) ? index : [])),
  );
  const above = wordsAbove(sentence, clause);
  return [...new Set([predicate.word, clause, ...consumed, ...core, ...held, ...above])];
}

/** “The crew, held in Iran, was freed”: where somebody was kept is where they are let go. */
const detention = /^(?:arrest|capture|detain|hold|imprison|jail|kidnap|seize|trap)$/;

/** “Picked off a bus near Mersin, killing four”: a participle’s act is where its clause’s is. */
function wordsAbove(sentence: Sentence, clause: number): number[] {
  const { deprel, head, xpos } = sentence.tokens[clause];
  if (!deprel.startsWith('advcl') || xpos !== 'VBG' || sentence.child(clause, 'mark') !== null) return [];
  return [head, ...sentence.childrenWith(head, 'obj', 'nsubj:pass').map(({ index }) => index)];
}
