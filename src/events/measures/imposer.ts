/** Who imposed a measure, and on whom, where its own clause does not say: by the sentence’s other words, or by the report’s. */
import type { ReportActors } from '../../actors/resolver.js';
import type { Sentence } from '../../language/analysis.js';
import type { Draft } from '../draft.js';
import type { Party } from '../parties/parties.js';

export interface Inferred {
  readonly actors: readonly Party[];
  /** Goes into the event’s reason. */
  readonly rule: string;
}

/**
 * Infers the imposer of a measure that names its target only. First the one government of the same sentence that is
 * not the target (“since Trump took office, measures including a tariff on Chinese goods”); then whoever else the
 * report says took a measure against that target, the nearest before it. Null when nothing supports one.
 *
 * @param onEveryone true for a measure that falls on every country, and so has no target of its own
 */
export function inferImposer(
  draft: Draft,
  known: readonly Draft[],
  actors: ReportActors,
  onEveryone = false,
): Inferred | null {
  const targets = new Set(draft.recipients.map(({ actor }) => actor.code));
  if (!onEveryone && (targets.size === 0 || targets.has(null))) return null;
  const inSentence = governments(draft, actors).filter(({ actor }) => !targets.has(actor.code));
  if (inSentence.length > 0 && new Set(inSentence.map(({ actor }) => actor.code)).size === 1) {
    return { actors: [inSentence[0]], rule: 'imposer inferred from the sentence' };
  }
  const anywhere = governments(draft, actors, true).filter(({ actor }) => !targets.has(actor.code));
  if (anywhere.length > 0 && new Set(anywhere.map(({ actor }) => actor.code)).size === 1) {
    return { actors: [anywhere[0]], rule: 'imposer inferred from the sentence' };
  }
  const others = known.filter(
    ({ type, actors: who, recipients }) =>
      type === draft.type && who.length > 0 && recipients.some(({ actor }) => targets.has(actor.code)),
  );
  const nearest = nearestOf(draft, others, ({ actors: who }) => who[0].actor.code);
  if (nearest === null) return null;
  return { actors: nearest.actors, rule: 'imposer inferred from another measure against the same target' };
}

/** Types of senders that announce acts of their own state. */
const official: ReadonlySet<string | null> = new Set(['GOV', 'LEG', 'JUD', 'SPY', 'MIL', 'COP', null]);

/**
 * Who announces an act that nobody is said to do: “the ministry announced that twelve firms were put on the list”. Null when no
 * source is of a state’s own, or the act is against that state.
 */
export function announcer(draft: Draft): Inferred | null {
  const targets = new Set(draft.recipients.map(({ actor }) => actor.code));
  const party = announcing(draft).find(({ actor }) => actor.code !== null && !targets.has(actor.code));
  return party === undefined ? null : { actors: [party], rule: 'imposer inferred from who announces it' };
}

/** The official sources of a clause. */
function announcing({ sources, match }: Draft): Party[] {
  if (match.predicate.pos !== 'verb') return [];
  return sources.flatMap(({ actor, span }) =>
    actor === null || !official.has(actor.sector)
      ? []
      : [{ actor, span, reason: 'announcer', slot: 'inferred', path: 'source', owner: false }],
  );
}

/** How many sentences before an act of “the ministry” may tell whose it is. */
const farthestState = 4;

/**
 * Whose “the commerce ministry” is that takes a measure and is named without its state: of the state that acts in the nearest
 * sentence before it, unless that is the target. Null where none does, or several.
 */
export function stateOf(draft: Draft, sentences: readonly Sentence[], actors: ReportActors): Inferred | null {
  const own = draft.actors.length > 0 ? draft.actors : announcing(draft);
  if (own.length === 0 || own.some(({ actor }) => actor.code !== null || actor.sector !== 'GOV')) return null;
  const targets = new Set(draft.recipients.map(({ actor }) => actor.code));
  for (let back = 0; back <= farthestState; back++) {
    const sentence = sentences[draft.sentence.index - back];
    if (sentence === undefined) break;
    const codes = statesActing(sentence, back === 0 ? draft.clause : sentence.tokens.length, targets, actors);
    if (codes.size > 1) return null;
    for (const code of codes)
      return {
        actors: own.map((party) => ({ ...party, actor: { ...party.actor, code } })),
        rule: 'state of the imposer inferred from who acts before',
      };
  }
  return null;
}

/** The states whose governments are subjects or owners before a word of the sentence. */
function statesActing(
  sentence: Sentence,
  end: number,
  targets: ReadonlySet<string | null>,
  actors: ReportActors,
): Set<string> {
  const subjects = sentence.tokens.slice(0, end).filter(({ deprel }) => /^(nsubj|nmod:poss)/.test(deprel));
  const found = subjects.flatMap(({ index }) => actors.at(sentence.index, index).map(({ actor }) => actor));
  return new Set(
    found.flatMap(({ code, sector }) =>
      code === null || targets.has(code) || (sector !== null && sector !== 'GOV') ? [] : code,
    ),
  );
}

/** Whom the goods are from on which a measure falls, wherever the tree has hung those words; null when it is not said. */
export function targetByOrigin(draft: Draft, instrument: number, actors: ReportActors): Inferred | null {
  const imposers = new Set(draft.actors.map(({ actor }) => actor.code));
  const origins = originsAfter(draft, instrument, actors).filter(({ actor }) => !imposers.has(actor.code));
  return origins.length === 0
    ? null
    : { actors: origins, rule: 'target inferred from where the goods are from' };
}

/**
 * Infers whom a measure falls on that names its imposer only: whom the imposer’s other measures in the report fall on, or who
 * took measures against the imposer. Null when nothing supports one, or several do.
 */
export function inferTarget(draft: Draft, known: readonly Draft[]): Inferred | null {
  const imposers = new Set(draft.actors.map(({ actor }) => actor.code));
  if (imposers.size === 0 || imposers.has(null)) return null;
  const own = known.filter(
    (other) =>
      other !== draft &&
      states(other.recipients).some(({ actor }) => !imposers.has(actor.code)) &&
      other.actors.some(({ actor }) => imposers.has(actor.code)),
  );
  const nearest = nearestOf(draft, own, ({ recipients }) =>
    recipients.map(({ actor }) => actor.code).join(' '),
  );
  if (nearest !== null)
    return {
      actors: states(nearest.recipients).filter(({ actor }) => !imposers.has(actor.code)),
      rule: 'target inferred from another measure of the same imposer',
    };
  const against = known.filter(
    (other) =>
      other.recipients.some(({ actor }) => imposers.has(actor.code)) &&
      other.actors.some(({ actor }) => actor.code !== null && !imposers.has(actor.code)),
  );
  const other = nearestOf(draft, against, ({ actors: who }) => who[0].actor.code);
  return other === null
    ? null
    : { actors: states(other.actors), rule: 'target inferred from who it answers' };
}

/** The nearest draft before, or the only one there is; null when none is before and several differ. */
function nearestOf(
  draft: Draft,
  others: readonly Draft[],
  key: (other: Draft) => string | null,
): Draft | null {
  const before = others.filter(({ sentence }) => sentence.index <= draft.sentence.index);
  if (before.length > 0) return before[before.length - 1];
  return new Set(others.map(key)).size === 1 ? others[0] : null;
}

function states(parties: readonly Party[]): Party[] {
  return parties.filter(({ actor }) => actor.code !== null);
}

/** How far after the instrument’s noun the origin of its goods may stand, in words. */
const farthestOrigin = 24;

/** Whose the goods are that are named after the instrument, or against whom it is: “on coal and gas from Japan and Korea”. */
function originsAfter({ sentence }: Draft, instrument: number, actors: ReportActors): Party[] {
  const { tokens } = sentence;
  for (let at = instrument + 1; at < Math.min(tokens.length, instrument + farthestOrigin); at++) {
    if (tokens[at].upos === 'AUX' || tokens[at].form === ';') return [];
    if (!/^(from|against)$/i.test(tokens[at].form)) continue;
    const found: Party[] = [];
    for (let word = at + 1; word < tokens.length && word <= at + 12; word++) {
      const { form, upos } = tokens[word];
      const here = actors.at(sentence.index, word).filter(({ actor }) => actor.code !== null);
      if (here.length > 0) {
        for (const one of here)
          if (!found.some(({ span }) => span.start === one.span.start))
            found.push({ ...one, slot: 'inferred', path: 'goods from', owner: false });
      } else if (!/^(DET|ADJ|PROPN|CCONJ|PUNCT)$/.test(upos) || /^[.;:]$/.test(form)) break;
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** Governments and countries (anywhere: governments only) that the sentence names as subject or owner, outside of the event’s own recipients. */
function governments(
  { sentence, recipients, match }: Draft,
  actors: ReportActors,
  anywhere = false,
): Party[] {
  const out: Party[] = [];
  for (const { index, deprel, upos } of sentence.tokens) {
    if ((!anywhere && !/^(nsubj|nmod:poss|obl:agent)/.test(deprel)) || (upos !== 'PROPN' && upos !== 'NOUN'))
      continue;
    if (index === match.predicate.word || sentence.governs(match.predicate.word, index)) continue;
    for (const found of actors.at(sentence.index, index)) {
      const { code, sector } = found.actor;
      // A court rules on the measures of its own state.
      if (code === null || (sector !== 'GOV' && (anywhere || (sector !== null && sector !== 'JUD'))))
        continue;
      if (recipients.some(({ span }) => span.start === found.span.start)) continue;
      out.push({ ...found, slot: 'inferred', path: `sentence: ${deprel}`, owner: false });
    }
  }
  return out;
}
