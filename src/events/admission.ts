/** Which drafts are events: the parties that each type needs, and one event for one act. */

import { isSupranational } from '../actors/actor.js';
import type { Sentence } from '../language/analysis.js';
import { whyNotDecided } from './decision/decided-events.js';
import type { Draft } from './draft.js';
import type { Frame } from './frames.js';
import type { Ontology } from './ontology-tables.js';
import type { Party } from './parties/parties.js';
import { whyPrivate } from './private-parties.js';

/** Why a draft by itself is no event; null when it is one. */
export function refusal(draft: Draft, ontology: Ontology): string | null {
  const { type, actors, recipients, match } = draft;
  if (actors.length === 0) return 'no actor is named';
  const undecided = whyNotDecided(draft);
  if (undecided !== null) return undecided;
  const privately = whyPrivate(draft);
  if (privately !== null) return privately;
  const parties = [...actors, ...recipients];
  if (parties.every(({ actor }) => actor.code === null)) return 'no party has a country';
  if (type === 'SANCTION' && actors.every(({ actor }) => actor.code === null))
    return 'no state or body is named that imposes it';
  if (type === 'CONSULT' && parties.length < 2 && !areMany(draft)) return 'a meeting needs two parties';
  if (match.frame.mode === 'visit' && actors.every(({ actor }) => actor.code === null))
    return 'a visitor of no known country';
  if (match.frame.mode === 'visit' && actors.every(({ actor }) => travellers.has(actor.sector)))
    return 'a visit by nobody official';
  if (isOwnTalks(draft)) return 'talks among their own, of which a clause only says when it was';
  if (recipients.length === 0 && needsRecipient(draft, ontology)) return 'no recipient is named';
  if (type === 'REQUEST' && recipients.length > 0 && recipients.every((party) => isOwnSide(party, actors)))
    return 'asked of its own side';
  const { predicate, frame } = match;
  const bare = predicate.pos === 'noun' && predicate.light === null;
  const yields =
    type === 'CONCEDE' && !bare && actors.every(({ actor, owner }) => !owner && official.has(actor.sector));
  if (parties.length < 2 && (bare ? verbal : vague).has(type) && !isNarrow(frame) && !yields) {
    // “Concern”, “supported it”: words for or against nobody in particular say too little.
    return 'words to nobody who is named, by a frame that asks for nothing in particular';
  }
  if (bare && unsure.has(draft.status) && ontology.facts(type).quad < 3) {
    return 'cooperation that a noun only speaks of as possible';
  }
  if (parties.length < 2 && bare && actors[0].owner)
    return 'a noun without a verb and without the other side';
  return null;
}

/** “After a visit to his troops the premier said”: with nobody of another country, and told by the way. */
function isOwnTalks({ type, match: { predicate }, actors, recipients }: Draft): boolean {
  if (type !== 'CONSULT' || predicate.pos !== 'noun' || predicate.light !== null) return false;
  if (!actors.some(({ slot, path }) => slot === 'subj' && path.startsWith('obl<'))) return false;
  return countries([...actors, ...recipients]).split(' ').length < 2;
}

/** “Ministers of the bloc gathered”: several states by themselves. */
function areMany({ mode, actors: [{ actor }] }: Draft): boolean {
  return mode === 'multilateral' && actor.code !== null && isSupranational(actor.code);
}

/** “Macron said that France must reform”: the state itself, spoken of by one of its own. */
function isOwnSide({ actor, owner }: Party, actors: readonly Party[]): boolean {
  return (
    !owner &&
    actor.sector === null &&
    actor.code !== null &&
    actors.every((one) => one.actor.code === actor.code)
  );
}

/** Sectors whose people travel without that being a matter between states. */
const travellers: ReadonlySet<string | null> = new Set(['CVL', 'JRN', 'EDU', 'LAB', 'AGR', 'MED', 'REF']);

/** Types of words; as bare nouns they must say to whom, or what. */
const verbal: ReadonlySet<string> = new Set([
  'ACCUSE',
  'AGREE',
  'CONCEDE',
  'REJECT',
  'REQUEST',
  'SUPPORT',
  'THREATEN',
]);

/** “An opportunity for talks between the two”: commentary, unless it is a conflict that may come. */
const unsure: ReadonlySet<string> = new Set(['possible', 'conditional']);

/** Who yields or apologises for a state, which is news whoever it is to. */
const official: ReadonlySet<string | null> = new Set([null, 'GOV', 'MIL', 'LEG', 'JUD']);

/** Types whose verbs too are often used of what is no event. */
const vague: ReadonlySet<string> = new Set(['AGREE', 'CONCEDE', 'SUPPORT']);

/** True when a frame asks for a word, a class or an event in one of its slots, or for a clause. */
function isNarrow({ where }: Frame): boolean {
  return where.some(
    ({ slot, values }) =>
      values.some(({ kind }) => kind === 'words' || kind === 'class' || kind === 'event') ||
      (values.length > 0 && (slot === 'xcomp' || slot === 'ccomp')),
  );
}

function needsRecipient({ type, actors, sentence }: Draft, ontology: Ontology): boolean {
  // Cooperation between parties that are all actors has no recipient.
  if (actors.length > 1 && (type === 'COOPERATE' || areEachOthers(sentence))) return false;
  return ontology.facts(type).recipientNeeded;
}

/** “Imposed duties on each other’s goods”: those who act are those acted upon. */
function areEachOthers({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ form }, i) =>
      (/^each$/i.test(form) && tokens[i + 1]?.form === 'other') ||
      (/^one$/i.test(form) && tokens[i + 1]?.form === 'another'),
  );
}

/**
 * Leaves one draft for one act: an event noun below another event’s predicate with the same parties, or two predicates
 * of a sentence with the same type and parties, say one thing. Returns each dropped draft with the one that stands.
 *
 * @param areApart true for two that are about different things all the same: different instruments
 */
export function repeats(
  drafts: readonly Draft[],
  areApart: (a: Draft, b: Draft) => boolean = () => false,
): Map<Draft, Draft> {
  const dropped = new Map<Draft, Draft>();
  for (const [i, draft] of drafts.entries()) {
    for (const other of drafts.slice(0, i)) {
      if (dropped.has(other) || !isSame(draft, other) || areApart(draft, other)) continue;
      const [kept, lost] = rank(draft) > rank(other) ? [draft, other] : [other, draft];
      dropped.set(lost, kept);
      if (lost === draft) break;
    }
  }
  return dropped;
}

function isSame(a: Draft, b: Draft): boolean {
  if (a.sentence !== b.sentence) return false;
  const sameActors = codes(a.actors) === codes(b.actors);
  const sameRecipients = codes(a.recipients) === codes(b.recipients);
  const sameMode = a.mode === b.mode || a.mode === null || b.mode === null;
  if (a.type === b.type && sameMode && sameActors && sameRecipients && happened(a) === happened(b))
    return !areTwoActs(a, b);
  if (
    isOneMeeting(a, b) ||
    isOneAct(a, b) ||
    isOneUse(a, b) ||
    isOneSaying(a, b) ||
    haveOneObject(a, b) ||
    isOneRiot(a, b)
  )
    return true;
  const [above, below] = a.sentence.governs(a.clause, b.match.predicate.word) ? [a, b] : [b, a];
  if (below.match.predicate.pos !== 'noun' || below.match.predicate.light !== null) return false;
  if (!above.sentence.governs(above.clause, below.match.predicate.word)) return false;
  const parties = (draft: Draft) => codes([...draft.actors, ...draft.recipients]);
  return isReciprocal(above) && isReciprocal(below) && parties(above) === parties(below);
}

/**
 * “Shelled a hospital, killing nine”, “accused Hungary, calling the deal a disgrace”: a participle says more of the act of its clause,
 * though other words or nobody may be named in it. What people who protest demand or denounce is their protest.
 */
function isOneAct(a: Draft, b: Draft): boolean {
  const [above, below] = a.clause < b.clause ? [a, b] : [b, a];
  const { deprel, head, xpos } = a.sentence.tokens[below.clause];
  // “Pledged money to help Chad”: the promise and what it is for.
  const isPurpose = above.type === 'AGREE' && /^(advcl|acl|xcomp)$/.test(deprel) && xpos === 'VB';
  const isParticiple = (deprel.startsWith('advcl') && xpos === 'VBG') || isPurpose;
  const governed = head === above.clause || (isPurpose && a.sentence.governs(above.clause, below.clause));
  if (!governed || !(isParticiple || (above.type === 'PROTEST' && deprel === 'advcl'))) return false;
  if (a.sentence.child(below.clause, 'nsubj') !== null || happened(a) !== happened(b)) return false;
  if (countries(a.actors) !== countries(b.actors)) return false;
  if (above.type === 'PROTEST' && demanding.has(below.type)) return true;
  if (a.type !== b.type) return false;
  const [one, two] = [countries(a.recipients), countries(b.recipients)];
  return one === two || one === '' || two === '';
}

/** “Boarded and seized a tanker”: joined verbs of one kind of act with one object. */
function haveOneObject(a: Draft, b: Draft): boolean {
  const [above, below] = a.clause < b.clause ? [a, b] : [b, a];
  const { tokens } = a.sentence;
  const { deprel, head, lemma } = tokens[below.clause];
  if (deprel !== 'conj' || head !== above.clause || lemma === tokens[head].lemma) return false;
  const sameMode = a.mode === b.mode || a.mode === null || b.mode === null;
  if (a.type !== b.type || !sameMode || happened(a) !== happened(b)) return false;
  if (countries(a.actors) !== countries(b.actors) || a.sentence.child(below.clause, 'nsubj') !== null)
    return false;
  const object = a.sentence.child(above.clause, 'obj');
  return object === null || object.index > below.clause;
}

/** “Torched cars and hurled stones at police”: what one crowd does is one protest, whomever its parts name. */
function isOneRiot(a: Draft, b: Draft): boolean {
  if (a.type !== 'PROTEST' || b.type !== 'PROTEST' || happened(a) !== happened(b)) return false;
  const [one, two] = [countries(a.recipients), countries(b.recipients)];
  return countries(a.actors) === countries(b.actors) && (one === '' || two === '');
}

/** “Declared a truce, saying it would hold its fire”: what one says in doing so is what the act of words is about. */
function isOneSaying(a: Draft, b: Draft): boolean {
  const [above, below] = a.clause < b.clause ? [a, b] : [b, a];
  const { tokens } = a.sentence;
  if (a.type !== b.type || !ofWords.has(a.type) || tokens[below.clause].deprel !== 'ccomp') return false;
  const saying = tokens[tokens[below.clause].head];
  if (saying.xpos !== 'VBG' || !saying.deprel.startsWith('advcl') || saying.head !== above.clause)
    return false;
  if (a.sentence.child(saying.index, 'nsubj') !== null) return false;
  return countries(a.actors) === countries(b.actors);
}

/** “A bomb planted by rebels wounded six”: to plant it and to wound by it are one act. */
function isOneUse(a: Draft, b: Draft): boolean {
  if (a.type !== 'ASSAULT' || b.type !== 'ASSAULT' || countries(a.actors) !== countries(b.actors))
    return false;
  const { tokens } = a.sentence;
  return [
    [a, b],
    [b, a],
  ].some(([above, below]) => {
    const { deprel, head } = tokens[below.clause];
    return deprel === 'acl' && tokens[head].deprel === 'nsubj' && tokens[head].head === above.clause;
  });
}

/** Acts that are done by words. */
const ofWords: ReadonlySet<string> = new Set(['AGREE', 'CONCEDE', 'REJECT', 'THREATEN']);

/** What a crowd does with words. */
const demanding: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'REQUEST']);

function countries(parties: readonly Party[]): string {
  return [...new Set(parties.flatMap(({ actor }) => actor.code ?? []))].sort().join(' ');
}

/** “Flown to Ankara, the minister sat down with Turkish officers”: who goes to meet somebody meets them once. */
function isOneMeeting(a: Draft, b: Draft): boolean {
  if (a.type !== 'CONSULT' || b.type !== 'CONSULT' || happened(a) !== happened(b)) return false;
  return countries([...a.actors, ...a.recipients]) === countries([...b.actors, ...b.recipients]);
}

/** “Dissolved two parties and barred their leaders”: joined verbs that each have an object of their own. */
function areTwoActs(a: Draft, b: Draft): boolean {
  const [first, second] = a.clause < b.clause ? [a, b] : [b, a];
  if (first.match.predicate.pos !== 'verb' || second.match.predicate.pos !== 'verb') return false;
  const { tokens } = a.sentence;
  const [one, two] = [tokens[first.clause], tokens[second.clause]];
  if (two.deprel !== 'conj' || two.head !== one.index || one.lemma === two.lemma) return false;
  const objects = [one, two].map(({ index }) => a.sentence.child(index, 'obj'));
  return objects.every((object) => object !== null) && objects[0]!.index < two.index;
}

function isReciprocal({ type }: Draft): boolean {
  return type === 'CONSULT' || type === 'AGREE' || type === 'COOPERATE';
}

function happened({ status }: Draft): boolean {
  return status === 'occurred' || status === 'ongoing';
}

function codes(parties: readonly Party[]): string {
  return [...new Set(parties.map(({ actor }) => `${actor.code ?? ''}/${actor.sector ?? ''}`))]
    .sort()
    .join(' ');
}

function rank({ match, recipients, sentence }: Draft): number {
  const place = 1 - match.predicate.word / (sentence.tokens.length + 1);
  return (
    (match.predicate.pos === 'noun' && match.predicate.light === null ? 0 : 4) +
    (recipients.length > 0 ? 2 : 0) +
    place
  );
}
