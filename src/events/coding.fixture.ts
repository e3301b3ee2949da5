/** Codes a text of one paragraph as the coder does, for tests. The report’s day is 2025-06-10. */
import { actorLexicon } from '../actors/lexicon.js';
import { resolveActors } from '../actors/resolve.js';
import { Analyser } from '../language/analyse.js';
import type { Report } from '../report/report.js';
import { type CodedEvents, codeEvents } from './code-events.js';
import type { Event } from './event.js';
import { readEventLexicon } from './event-lexicon.js';
import { repairTrees } from './repair/tree-repair.js';

export const lexicon = readEventLexicon();
const actorTables = actorLexicon();
const analyser = new Analyser();
const versions = { coder: 'test', model: 'test', lexicon: 'test' };

export const day = '2025-06-10';

export function reportOf(body: string): Report {
  return {
    id: '0'.repeat(32),
    url: null,
    outlet: null,
    title: null,
    byline: null,
    publishedAt: day,
    language: 'en',
    body,
    paragraphs: [{ start: 0, end: body.length }],
    headings: [],
  };
}

export function codeText(body: string): CodedEvents {
  const report = reportOf(body);
  const analysis = repairTrees(analyser.analyse(body, day), lexicon.words);
  return codeEvents(report, analysis, resolveActors(report, analysis, actorTables), lexicon, versions);
}

/** Events as the tables of tests write them: `TYPE:mode status ACTORS > RECIPIENTS | ...`. */
export function inShort(events: readonly Event[]): string {
  return events
    .map(({ event, mode, actor, recipient, chancery }) => {
      const type = [event[0], ...mode].join(':');
      return `${type} ${chancery.status} ${parties(actor)} > ${parties(recipient)}`.trim();
    })
    .join(' | ');
}

/** The events of the text’s last sentence in short. */
export function lastEvents(text: string): string {
  const { events } = codeText(text);
  const last = text.lastIndexOf('. ', text.length - 2) + 1;
  return inShort(events.filter(({ text_info }) => text_info.start >= last));
}

function parties(actors: Event['actor']): string {
  return actors.map(({ code, sector }) => `${code ?? '-'}${sector === null ? '' : `/${sector}`}`).join(' ');
}
