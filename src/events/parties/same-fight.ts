/**
 * Whom an attack hits that a report tells after another by the same: “Russia shelled Kharkiv. It also hit a depot”, “Boko Haram abducted
 * Nigerian girls. The gunmen shot dead 12 men”. It is said to be inferred.
 */
import type { Draft } from '../draft.js';
import type { Party } from './parties.js';

/** Sentences back that the attack before may have been told. */
const reach = 3;

/** Who is of the place where they are, and not of an army or a band. */
const ofThePlace: ReadonlySet<string | null> = new Set([
  null,
  'AGR',
  'BUS',
  'CVL',
  'EDU',
  'LAB',
  'MED',
  'REL',
]);

/** Who attacks for a state, whichever of them tells of it. */
const ofState: ReadonlySet<string | null> = new Set([null, 'GOV', 'MIL']);

/** The drafts of a report in its order, each attack on nobody known with those whom the attack before it hit. */
export function withSameFight(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    if (!isOpenAttack(draft)) return draft;
    const before = attackBefore(draft, drafts, at);
    if (before === null) return draft;
    const { form } = before.sentence.tokens[before.match.predicate.word];
    const rule = `as of “${form}”`;
    return {
      ...draft,
      recipients: struck(draft, before.recipients),
      rule: draft.rule === null ? rule : `${draft.rule}, ${rule}`,
    };
  });
}

function isOpenAttack({ type, match, actors, recipients }: Draft): boolean {
  return (
    type === 'ASSAULT' &&
    match.frame.recipient.length > 0 &&
    match.predicate.pos === 'verb' &&
    actors.some(({ actor }) => actor.code !== null) &&
    recipients.every(({ actor }) => actor.code === null && ofThePlace.has(actor.sector))
  );
}

/** The last attack by the same on those of one country. */
function attackBefore({ sentence, actors }: Draft, drafts: readonly Draft[], at: number): Draft | null {
  for (let i = at - 1; i >= 0; i--) {
    const before = drafts[i];
    if (sentence.index - before.sentence.index > reach) return null;
    const codes = new Set(before.recipients.map(({ actor }) => actor.code));
    if (before.type !== 'ASSAULT' || codes.size !== 1 || codes.has(null)) continue;
    if (areSame(actors, before.actors)) return before;
  }
  return null;
}

function areSame(a: readonly Party[], b: readonly Party[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ actor }) =>
      b.some(
        (other) =>
          actor.code === other.actor.code &&
          (actor.sector === other.actor.sector ||
            (ofState.has(actor.sector) && ofState.has(other.actor.sector))),
      ),
    )
  );
}

/** Those told, with the country of those hit before; where none are, its people at large. */
function struck({ recipients }: Draft, before: readonly Party[]): readonly Party[] {
  const [{ actor }] = before;
  if (recipients.length > 0)
    return recipients.map((party) => ({
      ...party,
      actor: { ...party.actor, code: actor.code, inferred: true as const },
    }));
  return before
    .slice(0, 1)
    .map((party) => ({ ...party, actor: { ...party.actor, inferred: true as const } }));
}
