/** Coded reports made by hand for tests: two short reports of an invented outlet and what a careful coder draws from them. */
import { createHash } from 'node:crypto';
import type { Actor } from '../actors/actor.js';
import { CodedReport } from '../coded.js';
import type { Event } from '../events/event.js';
import type { Versions } from '../events/provenance.js';
import { bareTerms, type MeasureTerms } from '../events/terms/measure-terms.js';
import type { Report } from '../report/report.js';

export const versions: Versions = { coder: '0.1.0', model: 'm'.repeat(16), lexicon: 'l'.repeat(16) };

/** A report with one paragraph a string. */
export function reportOf(paragraphs: readonly string[], details: Partial<Report> = {}): Report {
  const body = paragraphs.join('\n\n');
  let at = 0;
  return {
    id: hash(body, 32),
    url: null,
    outlet: 'The Harbour Gazette (invented)',
    title: null,
    byline: null,
    publishedAt: '2025-04-10',
    language: 'en',
    body,
    paragraphs: paragraphs.map((paragraph) => {
      const start = at;
      at += paragraph.length + 2;
      return { start, end: start + paragraph.length };
    }),
    headings: [],
    ...details,
  };
}

export function actorOf(code: string | null, entity_text: string, details: Partial<Actor> = {}): Actor {
  return {
    code,
    sector: 'GOV',
    entity_text,
    identifier_id: code === null ? null : `country:${code}`,
    identifier_text: null,
    office: null,
    ...details,
  };
}

/** An event of the report’s given paragraph, with its words as evidence. */
export function eventOf(
  report: Report,
  paragraph: number,
  words: string,
  details: Partial<Omit<Event, 'chancery'>> & { chancery?: Partial<Event['chancery']> } = {},
): Event {
  const { start, end } = report.paragraphs[paragraph]!;
  const at = report.body.indexOf(words, start);
  return {
    id: hash(`${report.id} ${paragraph} ${words}`, 24),
    date: '2025-04-09',
    enddate: '2025-04-09',
    actor: [actorOf('USA', 'Washington')],
    recipient: [actorOf('CHN', 'Chinese')],
    event: ['SANCTION'],
    mode: [],
    context: ['economic'],
    quad_code: 4,
    event_scale: -6,
    event_loc: null,
    event_text: words,
    text: report.body.slice(start, end),
    text_info: { sequence: paragraph, start, end },
    cite_info: {
      url: report.url,
      title: report.title,
      publication: report.outlet,
      language: report.language,
      version: report.id,
    },
    coder: `chancery ${versions.coder}`,
    coded_date: null,
    ...details,
    chancery: {
      status: 'occurred',
      dateBasis: 'said',
      attribution: [],
      evidence: { event: [{ start: at, end: at + words.length }] },
      reason: `frame:${words}`,
      confidence: 0.9,
      measure: null,
      respondsTo: null,
      versions,
      ...details.chancery,
    },
  };
}

/** Nothing but the report, for tests that add to it. */
export function emptyCoding(report: Report, notCoded: string | null = null): CodedReport {
  return { report, events: [], statements: [], measures: [], flows: [], figures: [], notCoded };
}

/** A report with a tariff, its answer, a plan, and one record of every other kind. */
export function tariffReport(details: Partial<Report> = {}): CodedReport {
  const report = reportOf(
    [
      'On Wednesday Washington raised its tariff on Chinese furniture to 60 percent.',
      'Beijing answered a day later with a duty of 35 percent on American walnuts.',
      'The two governments are considering talks in Geneva, a diplomat said.',
      'Smugglers ship counterfeit stamps from Vietnam to Canada, costing dealers about 40 million dollars a year.',
    ],
    { title: 'Furniture tariff rises', url: 'https://gazette.example/furniture', ...details },
  );
  const measure: MeasureTerms = {
    ...bareTerms('tariff'),
    rate: { to: 60, by: null, from: null, unit: 'percent', bound: 'exact' },
    scope: 'Chinese furniture',
    goods: ['furniture'],
  };
  const tariff = eventOf(report, 0, 'raised', { chancery: { measure } });
  const answer = eventOf(report, 1, 'answered', {
    date: '2025-04-10',
    enddate: '2025-04-10',
    actor: [actorOf('CHN', 'Beijing')],
    recipient: [actorOf('USA', 'American')],
    chancery: { respondsTo: tariff.id },
  });
  const talks = eventOf(report, 2, 'considering talks', {
    date: null,
    enddate: null,
    event: ['AGREE'],
    actor: [actorOf('USA', 'The two governments'), actorOf('CHN', 'The two governments')],
    recipient: [],
    context: ['diplomatic'],
    quad_code: 1,
    event_scale: 2.5,
    chancery: { status: 'considered', dateBasis: 'none' },
  });
  const shared = {
    report: report.id,
    attribution: [],
    evidence: { text: [report.paragraphs[2]!] },
    confidence: 0.8,
    versions,
  };
  const lastSentence = report.body.slice(report.paragraphs[3]!.start);
  return CodedReport.parse({
    report,
    events: [tariff, answer, talks],
    statements: [
      {
        ...shared,
        kind: 'statement',
        id: hash(`${report.id} statement`, 24),
        date: '2025-04-10',
        speaker: actorOf(null, 'a diplomat'),
        addressee: [],
        mode: 'indirect',
        cue: 'say',
        content: 'The two governments are considering talks in Geneva',
        stance: 'none',
        certainty: 'asserted',
        context: ['diplomatic'],
        text: talks.text,
      },
    ],
    measures: [
      {
        ...shared,
        kind: 'measure',
        id: hash(`${report.id} measure`, 24),
        event: tariff.id,
        measure,
        action: 'impose',
        imposer: tariff.actor,
        target: tariff.recipient,
        status: 'in-force',
        announced: '2025-04-09',
        effective: null,
        expires: null,
        respondsTo: null,
        text: tariff.text,
      },
    ],
    flows: [
      {
        ...shared,
        kind: 'flow',
        id: hash(`${report.id} flow`, 24),
        commodity: 'counterfeit stamps',
        class: 'goods',
        from: actorOf('VNM', 'Vietnam', { sector: null }),
        to: actorOf('CAN', 'Canada', { sector: null }),
        carrier: [actorOf(null, 'Smugglers', { sector: 'CRM' })],
        status: 'ongoing',
        text: lastSentence,
        reason: 'flow:ship',
      },
    ],
    figures: [
      {
        ...shared,
        kind: 'figure',
        id: hash(`${report.id} figure`, 24),
        min: 40_000_000,
        max: 40_000_000,
        approximate: true,
        unit: 'USD',
        counts: 'costing dealers',
        per: 'year',
        place: null,
        period: null,
        cause: null,
        text: lastSentence,
      },
    ],
    notCoded: null,
  });
}

/** A short report with a visit by a named minister. */
export function visitReport(details: Partial<Report> = {}): CodedReport {
  const report = reportOf(
    ['Minister Ada Lindqvist of Sweden visited Ottawa on 3 March 2025 to discuss fisheries.'],
    {
      title: 'A minister in Ottawa',
      publishedAt: '2025-03-04T08:30:00+01:00',
      ...details,
    },
  );
  const visit = eventOf(report, 0, 'visited', {
    date: '2025-03-03',
    enddate: '2025-03-03',
    actor: [
      actorOf('SWE', 'Minister Ada Lindqvist of Sweden', {
        identifier_id: 'person:ada-lindqvist',
        identifier_text: 'Ada Lindqvist',
        office: 'minister',
      }),
    ],
    recipient: [actorOf('CAN', 'Ottawa')],
    event: ['CONSULT'],
    mode: ['visit'],
    context: ['diplomatic'],
    quad_code: 1,
    event_scale: 4,
  });
  return CodedReport.parse({ ...emptyCoding(report), events: [visit] });
}

/** A report that could not be coded. */
export function frenchReport(): CodedReport {
  const report = reportOf(['Le ministre a visité le port de Brest avec ses conseillers.'], {
    title: 'Visite à Brest',
    publishedAt: null,
    language: 'fr',
  });
  return CodedReport.parse(emptyCoding(report, 'not English (fr)'));
}

/** The same coding as another version of the coder would give it. */
export function recodedBy(coded: CodedReport, coder: string): CodedReport {
  const next = { ...versions, coder };
  const renew = <R extends { versions: Versions }>(records: readonly R[]) =>
    records.map((record) => ({ ...record, versions: next }));
  return {
    ...coded,
    events: coded.events.map((event) => ({ ...event, chancery: { ...event.chancery, versions: next } })),
    statements: renew(coded.statements),
    measures: renew(coded.measures),
    flows: renew(coded.flows),
    figures: renew(coded.figures),
  };
}

function hash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
