/**
 * Trains the decision about verbs: weights, the threshold above which it speaks, and how sure events are, the latter two by
 * cross-validation on our own sentences.
 */
import { bareEvent, notAnswered } from '../src/evaluate/tasks/events.js';
import type { Calibrations } from '../src/events/decision/calibration.js';
import { decisionRows } from '../src/events/decision/feature-list.js';
import { decisionLabels } from '../src/events/decision/labels.js';
import { PredicateDecision } from '../src/events/decision/predicate-decision.js';
import type { Event } from '../src/events/event.js';
import { isotonic } from './isotonic.js';
import { trainMultinomial } from './multinomial.js';
import type { PredicateCase, PredicateReader, PredicateSource, ReadSentence } from './predicate-data.js';

export interface PredicateSettings {
  /** How much a case of each source counts. */
  readonly weights: Readonly<Record<PredicateSource, number>>;
  readonly penalty: number;
  readonly iterations: number;
  /** Features of fewer cases do not count. */
  readonly leastCount: number;
  /** Of the events that the decision makes, at least this share must have the right type. */
  readonly leastRight: number;
  /** Share of the sentences of running news that tell an event. */
  readonly eventful: number;
}

/** An event of the cross-validation, with what it claims of itself and whether its type is right. */
export interface CheckedEvent {
  readonly event: Event;
  readonly claimed: number;
  readonly decided: boolean;
  readonly right: boolean;
  /** How many such events running news would have; absent: one. */
  readonly weight?: number;
}

const folds = 5;

/** Least probability with which an event is looked at. */
const leastClaim = 0.3;

/** Weights as rows × labels. */
export function predicateWeights(cases: readonly PredicateCase[], settings: PredicateSettings): Float64Array {
  const counts = new Map<number, number>();
  for (const { rows } of cases) for (const row of new Set(rows)) counts.set(row, (counts.get(row) ?? 0) + 1);
  const weighted = cases.flatMap(({ from, rows, values, allowed }) => {
    const weight = settings.weights[from];
    if (weight === 0) return [];
    const kept = rows.flatMap((row, f) => ((counts.get(row) ?? 0) >= settings.leastCount ? [f] : []));
    return { rows: kept.map((f) => rows[f]), values: kept.map((f) => values[f]), allowed, weight };
  });
  return trainMultinomial(weighted, decisionRows, decisionLabels.length, settings);
}

/** What the decision learns from. */
export interface PredicateCases {
  readonly sentences: readonly ReadSentence[];
  readonly cases: readonly PredicateCase[];
}

export function predicateCases(reader: PredicateReader, relations: string, folder: string): PredicateCases {
  const sentences = reader.sentences(folder);
  const own = sentences.flatMap((one, n) => reader.own(one, n));
  return { sentences, cases: [...own, ...reader.frames(), ...reader.news(relations)] };
}

/** The events of each of our sentences, by a decision that has not learnt from it. */
export function crossValidatedEvents(
  reader: PredicateReader,
  { sentences, cases }: PredicateCases,
  settings: PredicateSettings,
): CheckedEvent[][] {
  const out: CheckedEvent[][] = sentences.map(() => []);
  for (let fold = 0; fold < folds; fold++) {
    const known = cases.filter(({ sentence }) => sentence < 0 || sentence % folds !== fold);
    const weights = predicateWeights(known, settings);
    const decision = new PredicateDecision(weights, leastClaim);
    for (let n = fold; n < sentences.length; n += folds)
      out[n] = checked(reader.code(sentences[n], decision), sentences[n].wanted);
  }
  return out;
}

/**
 * The events with the weight that running news gives them: most of its sentences tell nothing that is coded, far fewer of ours.
 * An event in one of ours with nothing to code stands for as many as news has such sentences for one of ours, beside the
 * sentences that tell something (correction of a shifted prior, Elkan 2001, “The foundations of cost-sensitive learning”).
 */
export function asInNews(
  events: readonly (readonly CheckedEvent[])[],
  sentences: readonly { readonly wanted: readonly unknown[] }[],
  eventful: number,
): CheckedEvent[] {
  const quiet = sentences.filter(({ wanted }) => wanted.length === 0).length;
  const weight = ((sentences.length - quiet) / quiet) * ((1 - eventful) / eventful);
  return events.flatMap((some, n) =>
    sentences[n].wanted.length > 0 ? some : some.map((one) => ({ ...one, weight })),
  );
}

/** Says of each event whether its type is right; frames’ events choose first among those wanted. */
export function checked(events: readonly Event[], wanted: readonly { type: string }[]): CheckedEvent[] {
  const open = wanted.map(({ type }) => type);
  const said = events
    .filter(({ chancery }) => !notAnswered.has(chancery.status))
    .map((event) => ({ event, decided: event.chancery.reason.startsWith('decision ') }));
  return [...said.filter(({ decided }) => !decided), ...said.filter(({ decided }) => decided)].map(
    ({ event, decided }) => {
      const at = open.indexOf(bareEvent(event).type);
      if (at >= 0) open.splice(at, 1);
      return { event, claimed: event.chancery.confidence, decided, right: at >= 0 };
    },
  );
}

/**
 * The threshold with the best F1 of types among those at which enough of the decision’s own events are right; 1, at which it is
 * silent, when there is none.
 */
export function bestThreshold(events: readonly CheckedEvent[], wanted: number, leastRight: number): number {
  const frames = sumsOf(events.filter(({ decided }) => !decided));
  let best = { threshold: 1, f1: (2 * frames.right) / (frames.all + wanted) };
  for (let percent = leastClaim * 100; percent < 100; percent += 2) {
    const own = sumsOf(events.filter(({ decided, claimed }) => decided && claimed * 100 >= percent));
    if (own.all === 0 || own.right < leastRight * own.all) continue;
    const f1 = (2 * (frames.right + own.right)) / (frames.all + own.all + wanted);
    if (f1 > best.f1) best = { threshold: percent / 100, f1 };
  }
  return best.threshold;
}

/** How many events there are, and how many of them are right, by their weights. */
export function sumsOf(events: readonly CheckedEvent[]): { all: number; right: number } {
  let all = 0;
  let right = 0;
  for (const { right: isRight, weight = 1 } of events) {
    all += weight;
    if (isRight) right += weight;
  }
  return { all, right };
}

/** What is learnt about verbs. */
export interface TrainedPredicates {
  readonly weights: Float32Array;
  readonly threshold: number;
  readonly confidence: Calibrations;
}

/**
 * Learns from all cases; threshold and calibration from the cross-validation’s events, the calibration of frames’ events also
 * from the marked relations.
 */
export function trainPredicates(
  reader: PredicateReader,
  relations: string,
  folder: string,
  settings: PredicateSettings,
): TrainedPredicates {
  const known = predicateCases(reader, relations, folder);
  const checkedEvents = crossValidatedEvents(reader, known, settings);
  const events = asInNews(checkedEvents, known.sentences, settings.eventful);
  const wanted = known.sentences.reduce((sum, one) => sum + one.wanted.length, 0);
  const threshold = bestThreshold(events, wanted, settings.leastRight);
  const said = events.filter(({ decided, claimed }) => !decided || claimed >= threshold);
  return {
    weights: Float32Array.from(predicateWeights(known.cases, settings)),
    threshold,
    confidence: calibrationsOf([...said, ...reader.relationEvents(relations)]),
  };
}

/** How sure events are: rising lines through what they claim and the share that is right. */
export function calibrationsOf(events: readonly CheckedEvent[]): Calibrations {
  const line = (some: readonly CheckedEvent[]): [number, number][] => isotonic(some);
  return {
    frames: line(events.filter(({ decided }) => !decided)),
    decided: line(events.filter(({ decided }) => decided)),
  };
}
