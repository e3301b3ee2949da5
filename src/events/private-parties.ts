/** Events that need more than private persons: cooperation has two sides of which neither is one, and a threat somebody who can carry it out. */
import { isSupranational } from '../actors/actor.js';
import type { Draft } from './draft.js';
import type { Party } from './parties/parties.js';

/** Why the draft is no event for want of parties that are more than private persons; null when it is one. */
export function whyPrivate({ type, actors, recipients, match }: Draft): string | null {
  const parties = [...actors, ...recipients];
  // “Turkish Airlines signed a deal with Boeing.”
  if ((type === 'SUPPORT' || type === 'AGREE') && parties.every(({ actor }) => actor.sector === 'BUS'))
    return `${type} of firms`;
  switch (type) {
    case 'COOPERATE': {
      if (parties.some(isPrivate)) return 'cooperation of private persons';
      return parties.length > 1 && isOneSide(parties) ? 'cooperation within one side' : null;
    }
    case 'THREATEN':
      // “Doctors warned that”, “the former president warned him to”: a warning, and no threat.
      return warning.has(match.frame.predicate) && actors.every(isPowerless)
        ? 'a warning by those who cannot threaten'
        : null;
    case 'CONSULT':
      // “Speaking to the Guardian”: an interview.
      return parties.some(({ actor }) => actor.sector === 'JRN') ? 'words to the press' : null;
    default:
      return ofStates.has(type) && actors.every(isNobody)
        ? `${type} by private persons of no known country`
        : null;
  }
}

/** What people of no known country say or yield, except what they ask of a state, is no matter between states; what they do to others, or in the street, may be. */
const ofStates: ReadonlySet<string> = new Set(['ACCUSE', 'AGREE', 'CONCEDE', 'REJECT', 'RETREAT', 'SUPPORT']);

function isNobody({ actor: { code, sector, entity_text } }: Party): boolean {
  if (code !== null) return false;
  // “Its enemies” stand for others, a name or “he” of which nothing is known for a person.
  if (sector === null) return /^(?:\p{Lu}|(?:he|she|who|they)$)/u.test(entity_text);
  return sector === 'EDU' || ofNoOffice.has(sector);
}

const warning: ReadonlySet<string> = new Set(['warn', 'warning', 'caution', 'alert']);

/** Nobody’s, or of no office and under no arms. */
function isPrivate({ actor: { code, sector } }: Party): boolean {
  return sector === null ? code === null : ofNoOffice.has(sector);
}

function isPowerless(party: Party): boolean {
  return isPrivate(party) || (party.actor.sector !== null && ofWords.has(party.actor.sector));
}

const ofNoOffice: ReadonlySet<string> = new Set(['CVL', 'REF']);
const ofWords: ReadonlySet<string> = new Set(['EDU', 'ELI', 'JRN', 'MED', 'SOC']);

/** All of one country, those of none that is known counted in. */
function isOneSide(parties: readonly Party[]): boolean {
  const codes = new Set(parties.flatMap(({ actor: { code } }) => code ?? []));
  if ([...codes].some(isSupranational)) return false;
  return (
    codes.size === 1 && parties.every(({ actor: { code, sector } }) => code !== null || sector === 'GOV')
  );
}
