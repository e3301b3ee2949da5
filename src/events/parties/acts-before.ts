/**
 * Towards whom words about an act are whose doer was told before: “Russia shelled Kharkiv. Kyiv condemned the strikes”, “Nepal made an
 * offer. India turned it down”. What yields over an act of one's own is towards whom that was: “Israel apologised for the raid”.
 */
import type { ReportActors } from '../../actors/resolver.js';
import type { Draft } from '../draft.js';
import type { EventType } from '../ontology.js';
import type { ActNouns, ActsMeant } from './act-nouns.js';
import { areOtherCamps } from './camps.js';
import { mattersOf } from './matters.js';
import { isOpen } from './other-side.js';
import type { Party } from './parties.js';

/** Sentences back that an act may have been told; fewer where the noun fits any. */
const reach = 3;
const reachOfAny = 1;

/** Types of words and acts that are about what another has done. */
const aboutOthers: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'AGREE',
  'PROTEST',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'SUPPORT',
  'THREATEN',
]);

/** Types of words and acts that are about what one has done oneself. */
const aboutOwn: ReadonlySet<EventType> = new Set(['AGREE', 'CONCEDE', 'REJECT', 'RETREAT']);

/** Words alone are no “move” or “decision”. */
const merelySaid: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'CONSULT']);

/** An act that a noun stands for, and towards whom words about it are. */
interface Found {
  readonly act: Draft;
  readonly parties: readonly Party[];
}

/** The drafts of a report in its order, each without a known recipient given the one whose act, told before, it is about. */
export function withActsBefore(
  drafts: readonly Draft[],
  { actors, actNouns }: { readonly actors: ReportActors; readonly actNouns: ActNouns },
): Draft[] {
  return drafts.map((draft, at) => {
    const { type, sentence, match } = draft;
    if (!(aboutOthers.has(type) || aboutOwn.has(type)) || !isOpen(draft)) return draft;
    for (const noun of mattersOf(match.predicate)) {
      const undone = type === 'REQUEST' ? actNouns.undoneBy(sentence, noun) : null;
      const meant = undone ?? actNouns.meantBy(sentence, noun);
      if (meant === null || isOfOthers(draft, noun, actors)) continue;
      const found = actMeant(draft, noun, meant, drafts, at);
      return found === null ? draft : about(draft, noun, found);
    }
    return draft;
  });
}

/** “The Turkish strikes”: it is said whose they are; “his release” is not his who asks for it. */
function isOfOthers({ sentence, actors: asking }: Draft, noun: number, actors: ReportActors): boolean {
  const own = codesOf(asking);
  return actors
    .belonging(sentence.index, noun)
    .some(({ actor }) => actor.code !== null && !own.has(actor.code));
}

function about(draft: Draft, noun: number, { act, parties }: Found): Draft {
  const told = act.sentence.tokens[act.match.predicate.word].form;
  const rule = `“${draft.sentence.tokens[noun].form}” is “${told}”`;
  return { ...draft, recipients: parties, rule: draft.rule === null ? rule : `${draft.rule}, ${rule}` };
}

/** The act of the nearest sentence that the noun fits; null where none is told, or several of different parties. */
function actMeant(
  draft: Draft,
  noun: number,
  meant: ActsMeant,
  drafts: readonly Draft[],
  at: number,
): Found | null {
  let nearest: Found[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const act = drafts[i];
    const away = draft.sentence.index - act.sentence.index;
    if (away > reach || (nearest.length > 0 && act.sentence !== nearest[0].act.sentence)) break;
    if ((away === 0 && !isToldBefore(act, draft, noun)) || !fits(act, meant, away)) continue;
    const parties = towards(draft, act);
    if (parties.length > 0) nearest.push({ act, parties });
  }
  const own = codesOf(draft.actors);
  const against = nearest.filter(({ act }) => act.recipients.some(({ actor }) => own.has(actor.code)));
  if (against.length > 0) nearest = against;
  const sides = new Set(nearest.map(({ parties }) => [...codesOf(parties)].sort().join()));
  return sides.size === 1 ? nearest[0] : null;
}

function isToldBefore(act: Draft, draft: Draft, noun: number): boolean {
  const { word } = act.match.predicate;
  return word < noun && act.clause < draft.clause && word !== draft.match.predicate.word;
}

function fits({ type, status, match }: Draft, { types, any }: ActsMeant, away: number): boolean {
  if (status === 'denied' || status === 'not-occurred') return false;
  const told = match.frame.type!;
  return types.has(told) || types.has(type) || (any && away <= reachOfAny && !merelySaid.has(told));
}

/** Those who did the act, as far as they are others; of one's own act those to whom it was done. */
function towards({ type, actors }: Draft, act: Draft): readonly Party[] {
  const others = (parties: readonly Party[]): readonly Party[] =>
    parties.filter(
      (party) => party.actor.code !== null && actors.every((one) => areOtherCamps(party.actor, one.actor)),
    );
  const doers = aboutOthers.has(type) ? others(act.actors) : [];
  if (doers.length > 0 || !aboutOwn.has(type)) return doers;
  const own = codesOf(actors);
  return act.actors.some(({ actor }) => own.has(actor.code)) ? others(act.recipients) : [];
}

function codesOf(parties: readonly Party[]): Set<string | null> {
  return new Set(parties.flatMap(({ actor }) => actor.code ?? []));
}
