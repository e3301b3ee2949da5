/** The sides of a measure that its own clause tells otherwise than its frame: by whose the goods are, who pays, whose the tariff is. */
import type { Coding } from '../code-events.js';
import type { Party } from '../parties/parties.js';
import { targetByOrigin } from './imposer.js';
import type { Told } from './measures-told.js';
import { onGoods } from './missing-sides.js';
import { ownersOf, partiesIn } from './named-parties.js';

/** The measure with the sides that its clause tells. */
export function withToldSides(told: Told, coding: Coding): Told {
  return withOwners(withPayer(withSides(withEachOther(withoutOwn(told)), coding), coding), coding);
}

/** How far before its verb the goods may stand that pay a tariff, in words. */
const farthestPayer = 10;

/** “A court ruled against the president’s tariffs”: no state puts a tariff on itself. */
function withoutOwn(told: Told): Told {
  const { draft, terms } = told;
  const own = new Set(draft.actors.flatMap(({ actor }) => actor.code ?? []));
  if (terms?.terms.kind !== 'tariff' || own.size !== 1) return told;
  const recipients = draft.recipients.filter(({ actor }) => actor.code === null || !own.has(actor.code));
  return recipients.length === draft.recipients.length ? told : { ...told, draft: { ...draft, recipients } };
}

/** “Chinese goods will carry American tariffs”: on whom a tariff falls that its goods pay, and never on the imposer itself. */
function withPayer(told: Told, { actors, lexicon }: Coding): Told {
  const { draft, terms } = told;
  const verb = draft.match.predicate.word;
  if (terms === null || lexicon.measureWords.terms.verb(draft.sentence, verb) !== 'pays') return told;
  const imposers = new Set(draft.actors.map(({ actor }) => actor.code));
  for (let at = verb - 1; at >= Math.max(0, verb - farthestPayer); at--) {
    if (draft.sentence.tokens[at].upos !== 'NOUN') continue;
    const owners = actors
      .belonging(draft.sentence.index, at)
      .filter(({ actor }) => actor.code !== null && !imposers.has(actor.code));
    if (owners.length === 0) continue;
    const recipients = owners.map((one) => ({
      ...one,
      slot: 'subj',
      path: 'owner of what pays',
      owner: true,
    }));
    return { ...told, draft: { ...draft, recipients } };
  }
  return told;
}

/** “Both will charge fees on each other’s ships”: each is whom the other’s falls on. */
function withEachOther(told: Told): Told {
  const { draft, terms } = told;
  const { type, actors, recipients } = draft;
  const sides = new Set(actors.flatMap(({ actor }) => actor.code ?? []));
  if (terms?.terms.mutual !== true || type !== 'SANCTION' || recipients.length > 0 || sides.size < 2)
    return told;
  return { ...told, draft: { ...draft, recipients: actors } };
}

/** “The American tariff on Chilean goods will be cut”: whose the tariff is imposes it, whose the goods are is its target. */
function withOwners(told: Told, { actors }: Coding): Told {
  const { draft, terms } = told;
  if (terms === null || !onGoods.has(terms.terms.kind)) return told;
  const { sentence } = draft;
  const scope = terms.spans.scope ?? null;
  const codes = (parties: readonly Party[]) => new Set(parties.map(({ actor }) => actor.code));
  let { actors: imposers, recipients } = draft;
  if (imposers.length === 0) {
    const taken = codes(recipients);
    imposers = ownersOf(sentence, terms.instrument, scope, actors, 'owner').filter(
      ({ actor }) => !taken.has(actor.code),
    );
  }
  if (recipients.length === 0 && scope !== null) {
    const taken = codes(imposers);
    const words = sentence.tokens.filter(({ start, end }) => start >= scope.start && end <= scope.end);
    const range = { first: words[0].index, last: words[words.length - 1].index };
    recipients = partiesIn(sentence, range, actors, 'on').filter(({ actor }) => !taken.has(actor.code));
  }
  return { ...told, draft: { ...draft, actors: imposers, recipients } };
}

/** “Tariffs on goods from Canada”: whom the goods are from does not impose. */
function withSides(told: Told, { actors }: Coding): Told {
  const { draft, terms } = told;
  // A licence is from whom it must be had.
  if (terms === null || terms.terms.kind === 'licence') return told;
  if (draft.actors.length === 0 || draft.actors.some(({ slot }) => slot !== 'from')) return told;
  const origins = targetByOrigin({ ...draft, actors: [] }, terms.instrument, actors);
  if (origins === null || !origins.actors.some(({ span }) => span.start === draft.actors[0].span.start))
    return told;
  return { ...told, draft: { ...draft, actors: [], recipients: origins.actors }, inferred: origins.rule };
}
