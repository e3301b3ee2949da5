/** Who imposed a measure whose sentence does not say it: from the sentence’s other words, or the report’s other measures. */
import type { ReportActors } from '../actors/resolver.js';
import type { Draft } from './draft.js';
import type { Party } from './parties.js';

export interface Inferred {
  readonly actors: readonly Party[];
  /** Goes into the event’s reason. */
  readonly rule: string;
}

/**
 * Infers the imposer of a measure that names its target only. First the one government of the same sentence that is
 * not the target (“since Trump took office, measures including a tariff on Chinese goods”); then whoever else the
 * report says took a measure against that target, the nearest before it. Null when nothing supports one.
 */
export function inferImposer(draft: Draft, known: readonly Draft[], actors: ReportActors): Inferred | null {
  const targets = new Set(draft.recipients.map(({ actor }) => actor.code));
  if (targets.size === 0 || targets.has(null)) return null;
  const inSentence = governments(draft, actors).filter(({ actor }) => !targets.has(actor.code));
  if (inSentence.length > 0 && new Set(inSentence.map(({ actor }) => actor.code)).size === 1) {
    return { actors: [inSentence[0]], rule: 'imposer inferred from the sentence' };
  }
  const others = known.filter(
    ({ type, actors: who, recipients }) =>
      type === draft.type && who.length > 0 && recipients.some(({ actor }) => targets.has(actor.code)),
  );
  const before = others.filter(({ sentence }) => sentence.index < draft.sentence.index);
  const nearest =
    before.at(-1) ??
    (new Set(others.map((other) => other.actors[0].actor.code)).size === 1 ? others[0] : undefined);
  if (nearest === undefined) return null;
  return { actors: nearest.actors, rule: 'imposer inferred from another measure against the same target' };
}

/** Governments and countries that the sentence names outside of the event’s own recipients. */
function governments({ sentence, recipients, match }: Draft, actors: ReportActors): Party[] {
  const out: Party[] = [];
  for (const { index, deprel, upos } of sentence.tokens) {
    if (!/^(nsubj|nmod:poss|obl:agent)/.test(deprel) || (upos !== 'PROPN' && upos !== 'NOUN')) continue;
    if (index === match.predicate.word || sentence.governs(match.predicate.word, index)) continue;
    for (const found of actors.at(sentence.index, index)) {
      const { code, sector } = found.actor;
      if (code === null || (sector !== 'GOV' && sector !== null)) continue;
      if (recipients.some(({ span }) => span.start === found.span.start)) continue;
      out.push({ ...found, slot: 'inferred', path: `sentence: ${deprel}`, owner: false });
    }
  }
  return out;
}
