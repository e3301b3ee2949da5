/** Finds who fills a frame’s actor and recipient slots. */
import type { ReportActors, ResolvedActor } from '../../actors/resolver.js';
import type { Span } from '../../report/report.js';
import type { Filler, SlotTable } from '../arguments/slot-table.js';

/** An actor in its role: the words, and the slot and path that led to it. */
export interface Party extends ResolvedActor {
  readonly slot: string;
  readonly path: string;
  /** True when it is not named itself but owns what is: “Iranian oil”. */
  readonly owner: boolean;
}

/** What an event noun in a slot lends: “Israeli air strikes killed”: who did the strikes. */
export type EventActors = (word: number) => readonly Party[];

/**
 * The parties of the first slot that has any. A slot may join several with `+`.
 *
 * @param except parties that do not count: an event’s recipient is not its actor
 */
export function partiesOf(
  table: SlotTable,
  actors: ReportActors,
  word: number,
  slots: readonly string[],
  eventActors: EventActors,
  except: (party: Party) => boolean = () => false,
): Party[] {
  for (const slot of slots) {
    // Nearly always one slot alone, and mostly an empty one.
    if (!slot.includes('+')) {
      const parties = withoutRepeats(partiesOfSlot(table, actors, word, slot, eventActors, except));
      if (parties.length > 0) return parties;
      continue;
    }
    const parts = slot
      .split('+')
      .map((part) => partiesOfSlot(table, actors, word, part, eventActors, except));
    const parties = withoutRepeats(parts.flat());
    // Of those who fight or meet each other, the one told last is not who does it when the first does not resolve.
    if (parts.length > 1 && parts[0].length === 0 && parties.length < 2) continue;
    if (parties.length > 0) return parties;
  }
  return [];
}

function partiesOfSlot(
  table: SlotTable,
  actors: ReportActors,
  word: number,
  slot: string,
  eventActors: EventActors,
  except: (party: Party) => boolean,
): Party[] {
  const fillers = table.find(word, slot);
  if (fillers.length === 0) return [];
  for (const owner of [false, true]) {
    for (const filler of fillers) {
      if (isMereHelp(table, filler)) continue;
      const found = filler.words.map((filled) =>
        partiesAt(table, actors, filler, filled, owner, eventActors).filter((party) => !except(party)),
      );
      if (found.every((some) => some.length === 0)) continue;
      // “The US-Iran talks”: of several modifiers some may name nobody but whose the talks are.
      const isModifier = !owner && (filler.slot === 'compound' || filler.slot === 'amod');
      return found.flatMap((some, i) =>
        some.length > 0 || !isModifier
          ? some
          : partiesAt(table, actors, filler, filler.words[i], true, eventActors).filter(
              (party) => !except(party),
            ),
      );
    }
  }
  return [];
}

/** “Exchanged prisoners with the help of the Emirates”: who helps does not take part. */
function isMereHelp({ sentence }: SlotTable, { slot, words }: Filler): boolean {
  return slot === 'with' && words.every((word) => helps.test(sentence.tokens[word].lemma));
}

/** Nouns of what another gives to an act. */
export const helps =
  /^(?:aim|approval|assistance|backing|blessing|consent|help|hope|mediation|permission|support|view)$/;

function partiesAt(
  table: SlotTable,
  actors: ReportActors,
  filler: Filler,
  word: number,
  owner: boolean,
  eventActors: EventActors,
): Party[] {
  const { index } = table.sentence;
  const { slot, path } = filler;
  if (!owner && !filler.owner) {
    return actors
      .at(index, word)
      .map(({ actor, span, reason }) => ({ actor, span, reason, slot, path, owner: false }));
  }
  if (!owner) return [];
  const { upos } = table.sentence.tokens[word];
  if (upos === 'VERB' || upos === 'AUX' || upos === 'PRON') return [];
  const ofEvent = eventActors(word);
  if (ofEvent.length > 0)
    return ofEvent.map((party) => ({
      actor: party.actor,
      span: party.span,
      reason: party.reason,
      slot,
      path: `${path}>${party.path}`,
      owner: true,
    }));
  // “European sanctions”: an adjective alone may not resolve, what it describes then tells whose it is.
  const owned =
    slot === 'amod' || slot === 'compound' || slot === 'poss' ? table.sentence.tokens[word].head : word;
  const found = actors
    .belonging(index, Math.max(0, owned))
    .filter(
      ({ span }) => owned === word || overlaps(span, table.sentence.span(table.sentence.subtree(word))),
    );
  return found.map(({ actor, span, reason }) => ({
    actor,
    span,
    reason,
    slot,
    path: filler.owner ? path : `${path}>owner`,
    owner: true,
  }));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when parties of the one side are of a country that those of the other are of. */
export function shareCountry(a: readonly Party[], b: readonly Party[]): boolean {
  return a.some(({ actor }) => actor.code !== null && b.some((other) => other.actor.code === actor.code));
}

/** True when two actors are the same one. */
export function sameActor({ actor: a }: ResolvedActor, { actor: b }: ResolvedActor): boolean {
  if (a.identifier_id !== null && b.identifier_id !== null) {
    return a.identifier_id === b.identifier_id && a.sector === b.sector;
  }
  return a.code === b.code && a.sector === b.sector && a.entity_text === b.entity_text;
}

function withoutRepeats(parties: Party[]): Party[] {
  if (parties.length < 2) return parties;
  return parties.filter((party, i) => parties.findIndex((other) => sameActor(other, party)) === i);
}
