/** Flows: what is said to move, from where, to where, by whom (`lexicon/flow-verbs.tsv`, `commodities.tsv`). */
import type { Actor } from '../../actors/actor.js';
import type { ResolvedActor } from '../../actors/resolver.js';
import type { Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import { sourcesOf } from '../attribution.js';
import type { Coding } from '../code-events.js';
import { countedIn } from '../figures/counted-nouns.js';
import { recordId } from '../identity.js';
import { partiesOf } from '../parties/parties.js';
import { phraseSpan } from '../phrase-span.js';
import type { Predicate } from '../predicate.js';
import type { Evidence } from '../provenance.js';
import { standingOf } from '../status/standing.js';
import type { Flow } from './flow.js';
import { joinedFlows, type Leg } from './flow-chains.js';
import type { CommodityClass, FlowFrame } from './flow-tables.js';

/** The report’s flows: something known to move, with at least one end or carrier that resolves. */
export function flowsOf(coding: Coding): Flow[] {
  const legs: Leg[] = [];
  for (const sentence of coding.analysis.sentences) {
    for (const { index } of sentence.verbs) {
      const predicate = coding.matcher.table(sentence).predicate(index);
      if (predicate === null) continue;
      const names = [...possessedObject(sentence, index), ...predicate.names];
      for (const frame of coding.lexicon.flowVerbs.of(names)) {
        const leg = legOf(predicate, frame, coding);
        if (leg === null) continue;
        legs.push(leg);
        break;
      }
    }
  }
  return joinedFlows(legs, coding.analysis);
}

/** “make their way” is known as “make way”. */
function possessedObject(sentence: Sentence, verb: number): string[] {
  const object = sentence.child(verb, 'obj');
  return object === null ? [] : [`${sentence.tokens[verb].lemma} ${object.lemma}`];
}

function legOf(predicate: Predicate, frame: FlowFrame, coding: Coding): Leg | null {
  const { sentence, word } = predicate;
  const { report, versions, lexicon } = coding;
  const what = commodityOf(sentence, word, frame, coding);
  if (what === null) return null;
  const standing = standingOf(predicate, lexicon.statusWords);
  if (standing.asked) return null;
  const end = (slots: readonly string[]) => ends(sentence, word, slots, coding);
  const to = end(frame.to);
  const carrier = partiesOf(
    coding.matcher.table(sentence),
    coding.actors,
    word,
    frame.carrier,
    () => [],
  ).filter(({ owner }) => !owner);
  const from = end(frame.from);
  const isMade = frame.to.length === 0;
  if ((from === null && to === null) || (to === null && carrier.length === 0 && !isMade)) return null;
  const evidence: Evidence = {
    commodity: [what.span],
    class: [what.said],
    event: [tokenSpan(sentence, word)],
  };
  if (from !== null) evidence.from = [from.span];
  if (to !== null) evidence.to = [to.span];
  if (carrier.length > 0) evidence.carrier = carrier.map(({ span }) => span);
  const sources = sourcesOf(sentence, word, coding.attribution);
  if (sources.length > 0) evidence.attribution = sources.map(({ span }) => span);
  const flow: Flow = {
    kind: 'flow',
    id: recordId(report.id, 'flow', sentence.tokens[word].start, what.class),
    report: report.id,
    commodity: report.body.slice(what.span.start, what.span.end),
    class: what.class,
    from: actorOf(from),
    to: actorOf(to),
    carrier: carrier.map(({ actor }) => actor),
    status: standing.status,
    text: sentence.text,
    attribution: sources.map(({ attribution }) => attribution),
    evidence,
    reason: frame.name,
    confidence: from !== null && to !== null ? 0.8 : 0.65,
    versions,
  };
  return { flow, sentence, what: what.word, isMade };
}

/** “cocaine from Colombia to Spain”: where it comes from and goes is not what it is. */
const directions: ReadonlySet<string> = new Set(['from', 'to', 'into', 'across', 'through', 'via', 'out of']);

interface Commodity {
  /** The word of the clause that heads its phrase. */
  readonly word: number;
  /** The words that name it, where they stand. */
  readonly span: Span;
  /** The words of the clause that stand for it: the same, or a pronoun. */
  readonly said: Span;
  readonly class: CommodityClass;
}

function commodityOf(
  sentence: Sentence,
  word: number,
  { what }: FlowFrame,
  coding: Coding,
): Commodity | null {
  for (const slot of what) {
    for (const { words } of coding.matcher.table(sentence).find(word, slot)) {
      for (const head of words) {
        const found = namedCommodity(sentence, head, coding);
        if (found !== null) return found;
      }
    }
  }
  return null;
}

/** The commodity that the word names, or that the noun names for which a pronoun stands. */
function namedCommodity(
  sentence: Sentence,
  word: number,
  { lexicon, analysis }: Pick<Coding, 'lexicon' | 'analysis'>,
): Commodity | null {
  const kind = lexicon.commodities.at(sentence, word);
  if (kind !== null) {
    const span = phraseSpan(sentence, [word], directions);
    return { word, span, said: span, class: kind };
  }
  const counted = countedIn(sentence, word, lexicon.classes);
  if (counted !== null) return namedCommodity(sentence, counted, { lexicon, analysis });
  if (sentence.tokens[word].upos !== 'PRON') return null;
  const anaphor = analysis.anaphora.find((one) => one.sentence === sentence.index && one.head === word);
  for (const place of anaphor?.antecedents ?? []) {
    const there = analysis.sentences[place.sentence];
    const meant = lexicon.commodities.at(there, place.word);
    if (meant !== null)
      return {
        word,
        span: phraseSpan(there, [place.word], directions),
        said: tokenSpan(sentence, word),
        class: meant,
      };
  }
  return null;
}

function ends(
  sentence: Sentence,
  word: number,
  slots: readonly string[],
  { matcher, actors }: Coding,
): ResolvedActor | null {
  const [party] = partiesOf(
    matcher.table(sentence),
    actors,
    word,
    // “sold it to buyers in Germany”: where those are who have no name.
    slots.flatMap((slot) => [slot, `${slot}.in`]),
    () => [],
  );
  return party ?? null;
}

function actorOf(found: ResolvedActor | null): Actor | null {
  return found?.actor ?? null;
}

function tokenSpan(sentence: Sentence, word: number): { start: number; end: number } {
  const { start, end } = sentence.tokens[word];
  return { start, end };
}
