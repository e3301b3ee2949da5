/** Whom force hits where no one acted upon is told: the state of the place, “struck a power station near Kharkiv”, “a curfew in Accra”. */
import type { EventType } from '../ontology.js';
import type { Place } from '../places.js';
import type { Party } from './parties.js';

/** The recipients, or the state of the place where there are none and the attacker is known. `type` is null for what strikes nothing. */
export function withStruckPlace(
  type: EventType | null,
  actors: readonly Party[],
  recipients: readonly Party[],
  place: Place | null,
): { readonly recipients: readonly Party[]; readonly rule: string | null } {
  const code = place?.location.country_code ?? null;
  if (
    (type !== 'ASSAULT' && type !== 'COERCE') ||
    recipients.length > 0 ||
    place === null ||
    code === null ||
    actors.every(({ actor }) => actor.code === null)
  )
    return { recipients, rule: null };
  const { extracted_place } = place.location;
  const actor = {
    code,
    sector: null,
    entity_text: extracted_place,
    identifier_id: null,
    identifier_text: null,
    office: null,
  };
  const struck: Party = {
    actor,
    span: place.span,
    reason: 'struck place',
    slot: 'place',
    path: 'place',
    owner: true,
  };
  return { recipients: [struck], rule: 'struck place' };
}
