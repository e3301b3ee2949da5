/** Who the parties of an act are by all its accounts: each once, named most exactly. */
import type { Actor } from '../../actors/actor.js';
import type { Account } from './account.js';
import { originsOf } from './count-by.js';
import { kindOf } from './side.js';

interface Named {
  readonly actor: Actor;
  readonly accounts: Set<Account>;
}

/**
 * Of those of one country the one that most origins name, or where persons matter each person; somebody without a country or
 * name only where nobody fuller stands for it. In the order of how many name them.
 */
export function partiesOf(accounts: readonly Account[], which: 'actors' | 'recipients' | 'all'): Actor[] {
  const { family } = accounts[0]!;
  const anyKind = family.force && which === 'actors';
  const groups = new Map<string, Map<string, Named>>();
  for (const account of accounts) {
    const { actors, recipients } = account;
    for (const actor of which === 'actors'
      ? actors
      : which === 'recipients'
        ? recipients
        : [...actors, ...recipients]) {
      const group = groupOf(actor, family.people);
      const names = groups.get(group) ?? new Map<string, Named>();
      const name = JSON.stringify(actor);
      const known = names.get(name) ?? { actor, accounts: new Set() };
      known.accounts.add(account);
      names.set(name, known);
      groups.set(group, names);
    }
  }
  return [...groups.values()]
    .map((names) => ({ chosen: chosenOf([...names.values()]), weight: weightOf(names.values()) }))
    .filter(
      ({ chosen }, _, all) =>
        !all.some((other) => other.chosen !== chosen && standsFor(other.chosen, chosen, anyKind)),
    )
    .sort((a, b) => b.weight - a.weight || (keyOf(a.chosen) < keyOf(b.chosen) ? -1 : 1))
    .map(({ chosen }) => chosen);
}

/** Who counts as one: a country with its organs, a person where persons matter, a named group. */
function groupOf({ code, sector, identifier_id: id }: Actor, people: boolean): string {
  if (id !== null && people && id.startsWith('person:')) return id;
  if (code !== null && (sector === null || sector === 'GOV')) return code;
  return id ?? `${code ?? '-'} ${sector === null ? '-' : (kindOf(sector) ?? sector)}`;
}

function weightOf(names: Iterable<Named>): number {
  return originsOf([...names].flatMap(({ accounts }) => [...accounts])).length;
}

/** The name with the most origins; of equals the one that is known by more, then by its text. */
function chosenOf(names: readonly Named[]): Actor {
  const exact = ({ identifier_id: id, code, sector }: Actor) =>
    (id === null ? 0 : 4) + (code === null ? 0 : 2) + (sector === null ? 0 : 1);
  const [best] = [...names].sort(
    (a, b) =>
      Number(b.actor.identifier_id !== null) - Number(a.actor.identifier_id !== null) ||
      originsOf([...b.accounts]).length - originsOf([...a.accounts]).length ||
      exact(b.actor) - exact(a.actor) ||
      (keyOf(a.actor) < keyOf(b.actor) ? -1 : 1),
  );
  return best!.actor;
}

function keyOf(actor: Actor): string {
  return JSON.stringify([actor.identifier_id, actor.code, actor.sector, actor.entity_text]);
}

/** Somebody of a country says more than the country; somebody named or placed more than an unnamed one of the kind, or of any. */
function standsFor(full: Actor, vague: Actor, anyKind: boolean): boolean {
  if (vague.code !== null && full.code !== vague.code) return false;
  if (/^(?:country|place|seat):/.test(vague.identifier_id ?? ''))
    return vague.sector === null && full.sector !== null;
  if (vague.identifier_id !== null || vague.sector === null || full.sector === null) return false;
  const fuller = full.identifier_id !== null || (full.code !== null && vague.code === null);
  return fuller && (anyKind || kindOf(full.sector) === kindOf(vague.sector));
}
