/**
 * Gives a country to parties that the text names without one: those of the place where it happened (“students occupied
 * a building in Athens”), and those whom their own country’s courts, police or government deal with (“an Egyptian court
 * jailed a publisher”). What is given so is said in the event’s reason and makes it less sure.
 */

import { supranationalCodes } from '../../actors/actor.js';
import type { EventType } from '../ontology.js';
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
  'THREATEN',
  'RETREAT',
  'CONCEDE',
]);

/** Who uses force on people at home: police, courts, guards, and those who rise against their own state. */
const harmAtHome: ReadonlySet<string | null> = new Set([
  'COP',
  'JUD',
  'GOV',
  'SPY',
  'PTY',
  'CVL',
  'SOC',
  'PRM',
  'REB',
]);

/** Whose soldiers they fight are those of their own state. */
const rising: ReadonlySet<string | null> = new Set(['CVL', 'OPP', 'PRM', 'REB', 'SOC']);

/** Acts on the spot: who does them is mostly from there. */
const onTheSpot: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE']);

/** Who has power only where it is. */
const authorities: ReadonlySet<string | null> = new Set(['COP', 'JUD']);

/** Codes that are no country’s: nobody is at home there. */
const supranational: ReadonlySet<string> = new Set(supranationalCodes);

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
  type: EventType,
  actors: readonly Party[],
  recipients: readonly Party[],
  place: string | null,
  sentenceStart: number,
): Homed {
  let rule: string | null = null;
  const give = (party: Party, code: string | null, why: string, inferred?: true): Party => {
    if (code === null || party.actor.code !== null || isName(party, sentenceStart)) return party;
    // Who is not known is from nowhere known, and foreigners are not at home.
    if (party.actor.sector === 'UNK' || /\bforeign\b/i.test(party.actor.entity_text)) return party;
    rule = why;
    return { ...party, actor: { ...party.actor, code, ...(inferred === undefined ? {} : { inferred }) } };
  };
  const byPlace = (party: Party) => give(party, place, 'country of the place');
  const homed = actors.map((party) =>
    onTheSpot.has(type) || authorities.has(party.actor.sector) ? byPlace(party) : party,
  );
  const [first] = homed;
  const home = first?.actor.code ?? null;
  const own = home !== null && !supranational.has(home) && actsAtHome(type, first.actor.sector) ? home : null;
  const placed = recipients.map(byPlace);
  // “Beijing’s treatment of minorities”: one that is known tells whose the others are, not the actor.
  const told = placed.some(({ actor }) => actor.code !== null);
  const received = placed.map((party) =>
    told || (abroad.has(party.actor.sector) && !rising.has(first?.actor.sector ?? null))
      ? party
      : give(party, own, 'country of the actor', true),
  );
  return { actors: homed, recipients: received, rule };
}

function actsAtHome(type: EventType, sector: string | null): boolean {
  if (type === 'ASSAULT') return harmAtHome.has(sector);
  return homeActs.has(type) && (!abroad.has(sector) || type === 'COERCE' || type === 'THREATEN');
}
