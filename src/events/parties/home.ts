/**
 * Gives a country to parties that the text names without one: those of the place where it happened (“students occupied
 * a building in Athens”), and those whom their own country’s courts, police or government deal with (“an Egyptian court
 * jailed a publisher”). What is given so is said in the event’s reason and makes it less sure.
 */

import { isSupranational } from '../../actors/actor.js';
import type { EventMode, EventType } from '../ontology.js';
import { fromAbroad } from './from-abroad.js';
import type { Party } from './parties.js';

/** Whose forces act abroad as well: where they act tells whom they deal with, not whose they are. */
const abroad: ReadonlySet<string | null> = new Set(['MIL', 'UAF']);

/** Acts that a state or its people do mostly at home. */
const homeActs: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'COERCE',
  'SANCTION',
  'PROTEST',
  'REJECT',
  'RETREAT',
  'CONCEDE',
]);

/** Acts that only those do at home whose office it is; of a state as such, words and promises mostly go abroad. */
const stateActs: ReadonlySet<EventType> = new Set(['COERCE', 'RETREAT', 'CONCEDE']);

/** Whose power is over the people of their own state. */
const powers: ReadonlySet<string | null> = new Set(['COP', 'GOV', 'JUD', 'LEG', 'PTY', 'SPY']);

/** Who rises against their own state: of others they are not told to be at home. */
const rising: ReadonlySet<string | null> = new Set(['CVL', 'LAB', 'OPP', 'PRM', 'REB', 'REL', 'SOC']);

/** Whom they rise against. */
const ruling: ReadonlySet<string | null> = new Set(['COP', 'GOV', 'JUD', 'LEG', 'MIL']);

/** Who is seldom of the state that deals with them: fighters, those who fled to it, and whoever is of no kind at all. */
const fromElsewhere: ReadonlySet<string | null> = new Set(['MIL', 'PRM', 'REB', 'REF', 'UAF', 'UNK', null]);

/** Words that stand for somebody named before, who belongs where that one belongs. */
const standing = /^(?:he|her|him|it|she|them|themselves|they|himself|herself|itself|who|whom)$/i;

/** An arrest, a charge, a verdict: whoever is not said to be a foreigner is at home there. */
const cases: ReadonlySet<EventType> = new Set(['ACCUSE', 'COERCE', 'SANCTION']);

/** A person's full name, of whom no table knows. */
function isPerson({ actor: { identifier_id, entity_text } }: Party): boolean {
  return identifier_id === null && /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]+)+$/u.test(entity_text);
}

/** Acts on the spot: who does them is mostly from there. */
const onTheSpot: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE']);

/** Who has power only where it is. */
const authorities: ReadonlySet<string | null> = new Set(['COP', 'JUD']);

/** What is done: the type and mode of a frame. */
export interface Act {
  readonly type: EventType;
  readonly mode: EventMode | null;
}

export interface Homed {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** For the event’s reason; null when nothing was given. */
  readonly rule: string | null;
}

/** A name (“Prince Karl”, “the Kurds”) belongs where it belongs, told or not. */
function isName({ actor, span }: Party, sentenceStart: number): boolean {
  const words = span.start === sentenceStart ? actor.entity_text.slice(1) : actor.entity_text;
  return actor.identifier_id !== null || /\p{Lu}/u.test(words);
}

/**
 * @param sentenceStart where the sentence begins: its first word has a capital anyway
 * @param place the country code of the place where the event happened, when the text says one
 */
export function withHome(
  { type, mode }: Act,
  actors: readonly Party[],
  recipients: readonly Party[],
  place: string | null,
  sentenceStart: number,
): Homed {
  let rule: string | null = null;
  const give = (party: Party, code: string | null, why: string, inferred?: true): Party => {
    if (code === null || party.actor.code !== null) return party;
    if (isName(party, sentenceStart) && !(inferred === true && isPerson(party))) return party;
    // Who is not known is from nowhere known, and foreigners are not at home.
    if (party.actor.sector === 'UNK' || fromAbroad.test(party.actor.entity_text)) return party;
    if (standing.test(party.actor.entity_text)) return party;
    rule = why;
    return { ...party, actor: { ...party.actor, code, ...(inferred === undefined ? {} : { inferred }) } };
  };
  const byPlace = (party: Party) => give(party, place, 'country of the place');
  const homed = actors.map((party) =>
    onTheSpot.has(type) || authorities.has(party.actor.sector) ? byPlace(party) : party,
  );
  const [first] = homed;
  const home = first?.actor.code ?? null;
  // Of two states that deal with them nobody can tell whose they are.
  const alone = homed.every(({ actor }) => actor.code === home);
  // Nobody is at home where a code is no country’s.
  const own = home !== null && alone && !isSupranational(home) ? home : null;
  const placed = recipients.map(byPlace);
  // “Beijing’s treatment of minorities”: one that is known tells whose the others are, not the actor.
  const told = place !== null || placed.some(({ actor }) => actor.code !== null);
  const received = placed.map((party) =>
    told || mode === 'seize' || !isAtHome(type, first?.actor.sector ?? null, party)
      ? party
      : give(party, own, 'country of the actor', true),
  );
  return { actors: homed, recipients: received, rule };
}

/** True where one of the sector does such an act to those of its own state: “an Egyptian court jailed a publisher”. */
function isAtHome(type: EventType, sector: string | null, party: Party): boolean {
  const { actor } = party;
  // Of a person by name the table knows nothing: neither does the sector.
  if (isPerson(party)) return (powers.has(sector) || abroad.has(sector)) && cases.has(type);
  if (rising.has(sector) && ruling.has(actor.sector)) return type === 'ASSAULT' || homeActs.has(type);
  if (fromElsewhere.has(actor.sector)) return false;
  if (sector === null) return stateActs.has(type);
  if (abroad.has(sector)) return type === 'COERCE';
  return powers.has(sector) && (type === 'ASSAULT' ? !ruling.has(actor.sector) : homeActs.has(type));
}
