/**
 * Whom an act is towards where only the rest of its sentence tells: “accused Sudan, a charge that Khartoum called baseless” answers
 * Kenya; “thanked Spain and promised to cooperate” is said to Spain.
 */
import type { Draft } from '../draft.js';
import type { EventType } from '../ontology.js';
import type { Party } from './parties.js';

/** Types in which all parties are actors. */
const reciprocal: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE']);

/** Types that are often towards nobody in particular. */
const atLarge: ReadonlySet<EventType> = new Set(['PROTEST', 'MOBILIZE']);

/** Types whose recipient is whom one speaks to. */
const asking: ReadonlySet<EventType> = new Set(['AGREE', 'REQUEST']);

/** The drafts of a report in its order, each without a known recipient given the other side that another of its sentence names. */
export function withOtherSides(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    if (!isOpen(draft)) return draft;
    const found = otherSide(draft, ofItsSentence(drafts, at));
    if (found === null) return draft;
    const { parties, rule } = found;
    return { ...draft, recipients: parties, rule: draft.rule === null ? rule : `${draft.rule}, ${rule}` };
  });
}

function ofItsSentence(drafts: readonly Draft[], at: number): readonly Draft[] {
  const { sentence } = drafts[at];
  let [first, end] = [at, at + 1];
  while (drafts[first - 1]?.sentence === sentence) first--;
  while (drafts[end]?.sentence === sentence) end++;
  return drafts.slice(first, end);
}

/** True for an act that is towards somebody, and does not tell whom. */
export function isOpen({ type, mode, match, recipients, actors }: Draft): boolean {
  return (
    !reciprocal.has(type) &&
    mode !== 'resign' &&
    match.frame.recipient.length > 0 &&
    recipients.every((party) => party.actor.code === null || (type === 'ACCUSE' && isArbiter(party))) &&
    actors.some(({ actor }) => actor.code !== null)
  );
}

/** “Complained to the World Trade Organization”: to whom one complains is not of whom. */
function isArbiter({ actor, slot }: Party): boolean {
  return /(^|\.)(to|with|before)$/.test(slot) && (actor.code === 'IGO' || actor.code === 'UNO');
}

function otherSide(
  draft: Draft,
  drafts: readonly Draft[],
): { readonly parties: readonly Party[]; readonly rule: string } | null {
  const own = codesOf(draft.actors);
  const isOther = ({ actor }: Party): boolean => actor.code !== null && !own.has(actor.code);
  for (const other of drafts) {
    if (other === draft || reciprocal.has(other.type)) continue;
    // Who acts was acted upon: it answers, or is answered.
    if (
      mayAnswer(draft.type, other.type) &&
      isSaidTogether(draft, other) &&
      other.recipients.some(({ actor }) => actor.code !== null && own.has(actor.code))
    ) {
      const parties = other.actors.filter(isOther);
      if (parties.length > 0) return { parties, rule: `other side of “${formOf(other)}”` };
    }
  }
  // “Urged the rebels”: somebody is told, though not whose they are.
  if (atLarge.has(draft.type) || (asking.has(draft.type) && draft.recipients.length > 0)) return null;
  for (const other of drafts) {
    if (other === draft || !isJoined(draft, other) || !isSameActor(own, other)) continue;
    const parties = [...other.recipients, ...(reciprocal.has(other.type) ? other.actors : [])].filter(
      isOther,
    );
    if (parties.length > 0) return { parties, rule: `as of “${formOf(other)}”` };
  }
  return null;
}

/** Nouns of words, which what is said of them answers: “the offer was declined”. */
const ofWords: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'AGREE',
  'CONCEDE',
  'REJECT',
  'REQUEST',
  'THREATEN',
]);

/** What one does for oneself, or gives, is no answer. */
const unanswering: ReadonlySet<EventType> = new Set(['AID', 'RETREAT']);

/** “Condemned the raid by rebels”, “shelled those who helped”: the raid and the help were not for whom the verb is about. */
function isSaidTogether({ type, sentence, clause, match: { predicate } }: Draft, other: Draft): boolean {
  const { deprel, head } = sentence.tokens[clause];
  if (predicate.pos === 'noun' && predicate.light === null)
    return (
      ofWords.has(type) &&
      ((head === other.clause && /^(?:obj|nsubj:pass)$/.test(deprel)) ||
        sentence.governs(clause, other.clause))
    );
  return !unanswering.has(type) && (type === 'REJECT' || deprel !== 'acl:relcl');
}

/** Force and sanctions answer words and acts of conflict, not aid; praise answers nothing. */
function mayAnswer(type: EventType, other: EventType): boolean {
  if (type === 'SUPPORT') return false;
  return !material.has(type) || !cooperative.has(other);
}

const material: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST']);
const cooperative: ReadonlySet<EventType> = new Set(['AID', 'SUPPORT', 'AGREE', 'RETREAT', 'CONCEDE']);

function codesOf(parties: readonly Party[]): Set<string> {
  return new Set(parties.flatMap(({ actor }) => actor.code ?? []));
}

function isSameActor(own: ReadonlySet<string>, { actors }: Draft): boolean {
  return actors.some(({ actor }) => actor.code !== null && own.has(actor.code));
}

/** True when the draft’s clause is joined to the other’s, or a participle below it: “thanked ... and promised”, “quit, accusing it”. */
function isJoined({ sentence, clause }: Draft, other: Draft): boolean {
  let at = clause;
  for (let steps = 0; steps < 6; steps++) {
    const { deprel, head, xpos } = sentence.tokens[at];
    const joins = deprel === 'conj' || (deprel.startsWith('advcl') && xpos === 'VBG');
    if (head < 0 || !joins) return false;
    if (head === other.clause) return true;
    at = head;
  }
  return false;
}

function formOf({ sentence, match }: Draft): string {
  return sentence.tokens[match.predicate.word].form;
}
