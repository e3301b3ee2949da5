/** A Report of a sentence given by a gold file: its words as they are, with nothing cleaned away. */
import { reportId } from '../report/identity.js';
import { normaliseText, oneLine } from '../report/normalise.js';
import type { Report } from '../report/report.js';

/** The text as one paragraph of an English report without title, outlet or date. */
export function sentenceReport(text: string): Report {
  const body = oneLine(normaliseText(text));
  return {
    id: reportId(body),
    url: null,
    outlet: null,
    title: null,
    byline: null,
    publishedAt: null,
    language: 'en',
    body,
    paragraphs: [{ start: 0, end: body.length }],
    headings: [],
  };
}
