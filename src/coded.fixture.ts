/** A coded report made by hand, for the tests of how records are printed. */
import type { Actor } from './actors/actor.js';
import { CodedReport } from './coded.js';
import type { Event } from './events/event.js';
import { bareTerms } from './events/terms/measure-terms.js';
import { reportId } from './report/identity.js';

const body = 'In retaliation, Oslo imposed a tariff of up to 12% on Peruvian fish, the Fjord Post reported.';

/** Where the words stand in the body. */
function span(words: string): { start: number; end: number } {
  const start = body.indexOf(words);
  return { start, end: start + words.length };
}

function state(code: string, words: string): Actor {
  return {
    code,
    sector: 'GOV',
    entity_text: words,
    identifier_id: `country:${code}`,
    identifier_text: null,
    office: null,
  };
}

const versions = { coder: '0.0.0', model: 'm', lexicon: 'l' };
const attribution = [{ name: 'the Fjord Post', kind: 'outlet' as const }];
const terms = {
  ...bareTerms('tariff'),
  rate: { to: 12, by: null, from: null, unit: 'percent' as const, bound: 'up-to' as const },
  scope: 'Peruvian fish',
  goods: ['fish'],
};
const evidence = {
  actor: [span('Oslo')],
  event: [span('imposed')],
  recipient: [span('Peruvian')],
  measure: [span('up to 12%')],
  attribution: [span('the Fjord Post reported')],
};

const event: Event = {
  id: '0123456789abcdef01234567',
  date: '2025-03-01',
  enddate: null,
  actor: [state('NOR', 'Oslo')],
  recipient: [state('PER', 'Peruvian')],
  event: ['SANCTION'],
  mode: [],
  context: ['economic'],
  quad_code: 4,
  event_scale: -6,
  event_loc: null,
  event_text: 'imposed',
  text: body,
  text_info: { sequence: 0, start: 0, end: body.length },
  cite_info: {
    url: null,
    title: 'Oslo, "at last", answers',
    publication: null,
    language: 'en',
    version: reportId(body),
  },
  coder: 'chancery 0.0.0',
  coded_date: null,
  chancery: {
    status: 'occurred',
    dateBasis: 'report',
    attribution,
    evidence,
    reason: 'frame:impose.1',
    confidence: 0.9,
    measure: terms,
    respondsTo: null,
    versions,
  },
};

/** One event and its measure, drawn from one sentence. */
export const codedExample: CodedReport = CodedReport.parse({
  report: {
    id: reportId(body),
    url: null,
    outlet: 'Example Times',
    title: 'Oslo, "at last", answers',
    byline: null,
    publishedAt: '2025-03-01',
    language: 'en',
    body,
    paragraphs: [{ start: 0, end: body.length }],
    headings: [],
  },
  events: [event],
  statements: [],
  measures: [
    {
      kind: 'measure',
      id: 'm1',
      report: reportId(body),
      event: event.id,
      measure: terms,
      action: 'impose',
      imposer: event.actor,
      target: event.recipient,
      status: 'in-force',
      announced: '2025-03-01',
      effective: null,
      expires: null,
      respondsTo: null,
      text: body,
      attribution,
      evidence,
      confidence: 0.9,
      versions,
    },
  ],
  flows: [],
  figures: [],
  notCoded: null,
});
