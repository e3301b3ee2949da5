/** The parties that a rate told by itself lacks: those of a tariff or of a sentence on tariffs before it. */
import type { Coding } from '../../code-events.js';
import type { Draft } from '../../draft.js';
import type { Party } from '../../parties/parties.js';
import { inTurn } from '../in-turn.js';
import type { Told } from '../measures-told.js';
import { actingGovernments, originsIn } from '../named-parties.js';

/** How many sentences back a sentence of tariffs may stand whose parties a rate has. */
const reachOfSetting = 4;

/** How many sentences back the measure may be told whose parties a rate without any has. */
export const reachBack = 2;

/**
 * The parties that it lacks, of the nearest sentence before it that speaks of tariffs and names one government as who acts: “Trump put
 * his name to duties ... Chinese goods will pay 10%”, “tariffs are imposed on imports originating in the United States: A tariff of 15% is
 * levied on coal”.
 */
export function withSetting(one: Told, coding: Coding): Told {
  const { draft } = one;
  if (draft.actors.length > 0) return one;
  const { sentences } = coding.analysis;
  const taken = new Set(draft.recipients.map(({ actor }) => actor.code));
  for (let at = draft.sentence.index; at >= Math.max(0, draft.sentence.index - reachOfSetting); at--) {
    const sentence = sentences[at];
    const noun = sentence.tokens.find(
      ({ index }) => coding.lexicon.instruments.at(sentence, index) === 'tariff',
    );
    if (noun === undefined && at < draft.sentence.index) continue;
    const { actors } = coding;
    const origins = noun === undefined ? [] : originsIn(sentence, noun.index, actors);
    const targets = draft.recipients.length > 0 ? draft.recipients : origins;
    const codes = new Set([...taken, ...origins.map(({ actor }) => actor.code)]);
    // In its own sentence a country may as well be who pays.
    const own = at === draft.sentence.index;
    const governments = actingGovernments(sentence, actors).filter(
      ({ actor }) => !codes.has(actor.code) && (!own || actor.sector === 'GOV'),
    );
    if (new Set(governments.map(({ actor }) => actor.code)).size !== 1) continue;
    if (targets.length === 0) continue;
    return {
      ...one,
      draft: { ...draft, actors: governments.slice(0, 1), recipients: [...targets] },
      inferred: 'parties of the sentence on tariffs before it',
    };
  }
  return one;
}

/** The parties of another tariff of the report that has the same name: “the fentanyl tariff”. */
export function withTwin(one: Told, out: readonly Told[]): Told {
  const { draft, terms } = one;
  const { name } = terms!.terms;
  if (name === null || draft.actors.length > 0 || draft.recipients.length > 0) return one;
  const named = out.filter(
    (other) =>
      isTariff(other) &&
      other.terms!.terms.name === name &&
      other.draft.actors.length > 0 &&
      other.draft.recipients.length > 0,
  );
  const [first] = named;
  if (
    first === undefined ||
    !named.every((other) => sameParties(other.draft, { ...first.draft, type: other.draft.type }))
  )
    return one;
  const { actors, recipients } = first.draft;
  return { ...one, draft: { ...draft, actors, recipients }, inferred: 'parties of the tariff of that name' };
}

/** “The 25% tariff on Chile, 25% on cars and 50% on steel”: the parties of the tariff told before it in the sentence. */
export function withListed(one: Told, out: readonly Told[]): Told {
  const { draft, terms } = one;
  if (draft.actors.length > 0 || draft.recipients.length > 0) return one;
  const before = out.findLast(
    (other) =>
      isTariff(other) &&
      other.draft.sentence === draft.sentence &&
      other.terms!.instrument < terms!.instrument &&
      other.draft.actors.length > 0,
  );
  if (before === undefined) return one;
  const { actors, recipients } = before.draft;
  return { ...one, draft: { ...draft, actors, recipients }, inferred: 'parties of the tariff before it' };
}

/** The parties that it lacks, of the nearest tariff told before it. */
export function withPartiesBefore(one: Told, out: readonly Told[], reach: number): Told {
  const { draft } = one;
  if (reach < reachBack && (draft.actors.length > 0 || draft.recipients.length > 0)) return one;
  if (draft.actors.length > 0 && draft.recipients.length > 0) return one;
  const before = inTurn(out).findLast(
    (other) =>
      isTariff(other) &&
      other.draft.actors.length > 0 &&
      other.draft.recipients.length > 0 &&
      other.draft.sentence.index <= draft.sentence.index &&
      draft.sentence.index - other.draft.sentence.index <= reach &&
      agrees(draft.actors, other.draft.actors) &&
      agrees(draft.recipients, other.draft.recipients),
  );
  if (before === undefined) return one;
  const { actors, recipients } = before.draft;
  return {
    ...one,
    draft: {
      ...draft,
      actors: draft.actors.length > 0 ? draft.actors : actors,
      recipients: draft.recipients.length > 0 ? draft.recipients : recipients,
    },
    inferred: 'parties of the tariff told before it',
  };
}

function agrees(own: readonly Party[], others: readonly Party[]): boolean {
  return own.length === 0 || own.some(({ actor }) => others.some((other) => other.actor.code === actor.code));
}

export function sameParties(a: Draft, b: Draft): boolean {
  const codes = (parties: readonly Party[]) =>
    [...new Set(parties.map(({ actor }) => actor.code))].sort().join(' ');
  return (
    a.type === b.type && codes(a.actors) === codes(b.actors) && codes(a.recipients) === codes(b.recipients)
  );
}

export function isTariff({ terms }: Told): boolean {
  return terms?.terms.kind === 'tariff';
}
