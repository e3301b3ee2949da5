/** Answers the task `relations` with the coder: what the one marked actor does to the other. */
import type { Coder } from '../coder.js';
import { normaliseText, oneLine } from '../report/normalise.js';
import type { Span } from '../report/report.js';
import type { AnswerRelation } from './relations.js';
import { sentenceReport } from './sentence-report.js';

/** Asks the coder about the sentence alone, with the places of the marks. */
export function relationAnswerer(coder: Pick<Coder, 'relate'>): AnswerRelation {
  return ({ marked }) => {
    const { text, source, target } = readMarks(marked);
    return coder.relate(sentenceReport(text), source, target);
  };
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
