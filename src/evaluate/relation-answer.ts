/** Answers the task `relations` with the coder: the event between the two marked actors, or the nearest thing to one. */
import type { Coder } from '../coder.js';
import type { Event } from '../events/event.js';
import { type EventType, eventTypes } from '../events/ontology.js';
import type { TraceEntry } from '../events/trace.js';
import { normaliseText, oneLine } from '../report/normalise.js';
import type { Span } from '../report/report.js';
import type { AnswerRelation } from './relations.js';
import { sentenceReport } from './sentence-report.js';

/**
 * What is answered where the coder finds no event at all: the task wants an answer for every row, and news that tells
 * what one actor does to another most often tells a verbal conflict. Its confidence says that nothing was found.
 */
const nothingFound = { type: 'ACCUSE' as EventType, confidence: 0.1 };

/**
 * Asks the coder about the sentence alone and takes what fits the marked actors best: an event, or a candidate that
 * fits a frame and was dropped only since the coder could not tell who its parties are, which here the marks tell.
 */
export function relationAnswerer(coder: Pick<Coder, 'explain'>): AnswerRelation {
  return ({ marked }) => {
    const { text, source, target } = readMarks(marked);
    const report = sentenceReport(text);
    const { coded, trace } = coder.explain(report);
    let best = { ...nothingFound, fit: -1 };
    for (const event of coded.events) {
      const { confidence } = event.chancery;
      const fit = fitOf(event, source, target) + confidence / 2;
      if (fit > best.fit) best = { type: event.event[0], confidence, fit };
    }
    const words = (spans: readonly Span[]): Set<string> =>
      new Set(
        spans.flatMap(({ start, end }) => report.body.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []),
      );
    const [sourceWords, targetWords] = [words(source), words(target)];
    for (const entry of trace) {
      const type = entry.event === null ? frameType(entry.outcome) : null;
      if (type === null) continue;
      const fit = slotFit(entry, sourceWords, targetWords);
      if (fit > best.fit) best = { type, confidence: 0.1 + fit / 10, fit };
    }
    return { type: best.type, confidence: best.confidence };
  };
}

/** The type of the frame that a dropped candidate fits: `frames/AID.tsv:137: no actor is named` is AID. */
function frameType(outcome: string): EventType | null {
  const name = /^frames\/([A-Z]+)\.tsv:/.exec(outcome)?.[1];
  return eventTypes.find((type) => type === name) ?? null;
}

/** As `fitOf`, by the words of the candidate’s slots; half a point less, since the coder itself dropped it. */
function slotFit({ slots }: TraceEntry, source: ReadonlySet<string>, target: ReadonlySet<string>): number {
  const holds = (text: string, words: ReadonlySet<string>): boolean =>
    text.split(', ').some((form) => words.has(form));
  const acts = slots.some(({ slot, text }) => slot === 'subj' && holds(text, source));
  const undergoes = slots.some(({ slot, text }) => slot !== 'subj' && holds(text, target));
  return (acts ? 2 : 0) + (undergoes ? 2 : 0) - 0.5;
}

/** How well the event’s parties are the marked ones: 4 when both are, in the right direction or as equals. */
function fitOf({ chancery }: Event, source: readonly Span[], target: readonly Span[]): number {
  const actor = chancery.evidence.actor ?? [];
  const recipient = chancery.evidence.recipient ?? [];
  const forward = 2 * touch(actor, source) + 2 * touch(recipient, target);
  const together = recipient.length === 0 ? 2 * touch(actor, source) + 2 * touch(actor, target) : 0;
  const backward = touch(actor, target) + touch(recipient, source);
  return Math.max(forward, together, backward);
}

function touch(spans: readonly Span[], marks: readonly Span[]): 0 | 1 {
  const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  return spans.some((span) => marks.some((mark) => touches(span, mark))) ? 1 : 0;
}

/** The sentence without its marks, and where the marked words stand in it once it is a report’s body. */
export function readMarks(marked: string): { text: string; source: Span[]; target: Span[] } {
  const spans: Record<'s' | 't', Span[]> = { s: [], t: [] };
  const open: { s: number | null; t: number | null } = { s: null, t: null };
  let text = '';
  let at = 0;
  for (const { 0: tag, 1: closing, 2: letter, index } of marked.matchAll(/<(\/?)([st])>/g)) {
    text += marked.slice(at, index);
    at = index + tag.length;
    const which = letter as 's' | 't';
    const start = open[which];
    if (closing === '') open[which] = bodyLength(text);
    else if (start !== null) {
      spans[which].push({ start, end: oneLine(normaliseText(text)).length });
      open[which] = null;
    }
  }
  return { text: text + marked.slice(at), source: spans.s, target: spans.t };
}

/** How long a body that begins with the text is at the place where the next word starts. */
function bodyLength(text: string): number {
  const body = oneLine(normaliseText(text));
  return body === '' || !/\s$/.test(text) ? body.length : body.length + 1;
}
