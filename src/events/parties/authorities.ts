/**
 * Whose police, prosecutors or soldiers act where only those whom they deal with have a country: “police broke up a rally of
 * Peruvian miners”, “prosecutors charged the former Peruvian minister”. What is given so is marked as inferred.
 */
import { isSupranational } from '../../actors/actor.js';
import type { EventType } from '../ontology.js';
import { fromAbroad } from './from-abroad.js';
import type { Party } from './parties.js';

/** Who has power at home only. */
const authorities: ReadonlySet<string | null> = new Set(['COP', 'JUD']);

/** What they do with their power. */
const acts: ReadonlySet<EventType> = new Set(['ACCUSE', 'ASSAULT', 'COERCE', 'RETREAT', 'SANCTION']);

/** Who is seldom in another state when its power reaches them: those who rule, ruled or want to, and who stands up against them. */
const atHome: ReadonlySet<string | null> = new Set(['ELI', 'GOV', 'JUD', 'LAB', 'LEG', 'OPP', 'PTY', 'SOC']);

/** Private persons who are there for what their state does. */
const standingUp =
  /role:(?:activist|backer|critic|demonstrator|follower|marcher|opponent|protester|rioter|striker|supporter)/;

/** The actors with the country of those whom they deal with, and the rule for the event’s reason; null when there is nothing to give. */
export function withAuthoritiesHome(
  type: EventType,
  actors: readonly Party[],
  recipients: readonly Party[],
): { readonly actors: readonly Party[]; readonly rule: string | null } {
  const given = { actors, rule: null };
  if (!acts.has(type) || actors.length === 0 || !actors.every(isBareAuthority)) return given;
  const [first] = recipients;
  const code = first?.actor.code ?? null;
  if (code === null || isSupranational(code) || !recipients.every((party) => isAtHome(party, code)))
    return given;
  return {
    actors: actors.map((party) => ({ ...party, actor: { ...party.actor, code, inferred: true as const } })),
    rule: 'country of the recipient',
  };
}

function isBareAuthority({ actor }: Party): boolean {
  return actor.code === null && authorities.has(actor.sector) && !fromAbroad.test(actor.entity_text);
}

function isAtHome({ actor, reason }: Party, code: string): boolean {
  if (actor.code !== code || fromAbroad.test(actor.entity_text)) return false;
  return atHome.has(actor.sector) || standingUp.test(reason);
}
