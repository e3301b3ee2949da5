/** Makes a draft of an event from a matched predicate: its parties, status and type, or the reason why it is none. */
import type { Sentence, TimeExpression } from '../language/analysis.js';
import { affectedBelow, ownAffair } from './affected.js';
import { type AttributionTools, type Source, sourcesOf } from './attribution.js';
import { type Dating, datingOf, statusInTime } from './dating.js';
import type { EventLexicon } from './event-lexicon.js';
import { withHome } from './home.js';
import type { Match, Matcher } from './matcher.js';
import type { EventMode, EventType, Status } from './ontology.js';
import { type Party, partiesOf, sameActor } from './parties.js';
import { type Place, placeOf } from './places.js';
import { refusalMode } from './refusal-to-act.js';
import { clauseStatus } from './status/clause-status.js';
import { type Standing, standingOf } from './status/standing.js';
import { unnamedActor } from './unnamed.js';

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
  const table = matcher.table(sentence);
  const eventActors = matcher.eventActors(sentence);
  let actors = partiesOf(table, matcher.actors, word, frame.actor, eventActors, (party) =>
    isMerePlace(party, frame.type),
  );
  // “Ottawa’s ban, introduced in May”: whose it is tells who introduced it.
  if (actors.length === 0 && predicate.pos === 'verb') {
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
    actors.some((actor) => sameActor(actor, party) || (party.owner && actor.actor.code === party.actor.code)),
  );
  ({ actors, recipients } = withThoseOfPart(match, actors, recipients, tools));
  recipients = recipients.filter((party) => !isSubjectAgain(party, actors, sentence));
  let below: string | null = null;
  if (recipients.every(({ actor }) => actor.code === null)) {
    const found = affectedBelow(match, actors, matcher);
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
  let status = statusOf(match, standing, lexicon, dating, tools.day);
  const authored = !standing.supposed && isAuthor(sources, actors);
  let coding = lexicon.edges.apply(
    { type: frame.type, mode: frame.mode, status },
    authored,
    dating.basis === 'said',
    lexicon.ontology,
  );
  status = coding.status;
  const refusal = authored ? refusalMode(frame.type, sentence, clause, lexicon.statusWords) : undefined;
  if (refusal !== undefined) {
    coding = { type: 'REJECT', mode: refusal, status: 'occurred' };
    status = 'occurred';
    ({ actors, recipients } = refusing(actors, recipients));
  }
  let rule = coding.type === frame.type ? below : joined(below, `edge ${frame.type} ${standing.status}`);
  if (coding.type === 'AGREE' && frame.type === 'CONSULT') {
    const proposed = proposal(match, actors, tools);
    if (proposed !== null) {
      ({ actors, recipients } = proposed);
      rule = joined(rule, 'proposer');
    }
  }
  if (coding.type === 'AGREE' && recipients.length === 0) {
    recipients = othersInMeeting(match, actors, tools);
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
  const draft: Draft = {
    match,
    sentence,
    type: coding.type,
    mode: coding.mode === 'third-party' && isAtHome(actors, place) ? null : coding.mode,
    status,
    actors: homed.actors,
    recipients: homed.recipients,
    standing,
    dating,
    sources,
    clause,
    place,
    rule,
  };
  return { draft };
}

/** “Will not meet the envoy”: who refuses is the actor, whom it would have met the recipient. */
function refusing(actors: Party[], recipients: Party[]): { actors: Party[]; recipients: Party[] } {
  const own = actors.filter(({ slot }) => slot === 'subj');
  if (own.length === 0 || own.length === actors.length) return { actors, recipients };
  return { actors: own, recipients: [...actors.filter(({ slot }) => slot !== 'subj'), ...recipients] };
}

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
  const clause = predicate.light?.verb ?? predicate.word;
  return statusInTime(status, dating, day, isPerfect(predicate.sentence, clause));
}

function isPerfect(sentence: Sentence, verb: number): boolean {
  return sentence
    .childrenWith(verb, 'aux')
    .some(({ lemma, xpos }) => lemma === 'have' && (xpos === 'VBP' || xpos === 'VBZ'));
}

/** True unless someone other than the actor says so. */
function isAuthor(sources: readonly Source[], actors: readonly Party[]): boolean {
  if (sources.length === 0) return true;
  return sources.some(
    ({ actor }) =>
      actor !== null && actors.some((party) => party.actor.code !== null && party.actor.code === actor.code),
  );
}

/** “Beijing is considering a meeting of A and B”: who proposes it is the actor, the other side the recipient. */
function proposal(
  match: Match,
  parties: readonly Party[],
  { matcher, lexicon }: DraftTools,
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

/**
 * “Israel’s attack on Iran killed dozens”: the attack’s target stands for those who are only counted. “Refused to meet the
 * envoy”: the other side of what is refused is the recipient of the refusal.
 */
function withThoseOfPart(
  match: Match,
  actors: Party[],
  recipients: Party[],
  { matcher }: DraftTools,
): { actors: Party[]; recipients: Party[] } {
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
    // “Rome arranged talks between its envoy and Athens”: the envoy is on Rome’s side.
    const own = reciprocal ? found.filter((party) => ofActor(party) && !party.owner) : [];
    return { actors: [...actors, ...own], recipients: others };
  }
  return { actors, recipients };
}

/** Types whose parties are all actors when they meet, agree or work together. */
function isReciprocal(type: EventType): boolean {
  return type === 'CONSULT' || type === 'COOPERATE' || type === 'AGREE';
}

/** A town or region is where something happened, not who did it: “the Raqqa offensive”, “the Paris attacks”. */
function isMerePlace({ actor, slot, reason }: Party, type: EventType | null): boolean {
  if (actor.identifier_id?.startsWith('place:')) return true;
  return slot === 'compound' && reason.startsWith('seat:') && type !== null && heldInPlaces.has(type);
}

/** Types whose nouns are named by their place: the Minsk talks, the Oslo accords. */
const heldInPlaces: ReadonlySet<EventType> = new Set(['AGREE', 'ASSAULT', 'CONSULT', 'COERCE', 'PROTEST']);

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
  return [...new Set([predicate.word, clause, ...consumed, ...core])];
}

/** “arranged a meeting of A and B”: the parties of the meeting that are not the proposer’s own. */
function othersInMeeting(match: Match, actors: readonly Party[], { matcher }: DraftTools): Party[] {
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
