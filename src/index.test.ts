/** The library’s face: what its examples use is there and does what they say. */
import { expect, it } from 'vitest';
import * as chancery from './index.js';

const coder = chancery.createCoder();
const report = chancery.readReport('Ottawa imposed a 25% tariff on American steel.', { name: 'example' });

it('exports what a user calls', () => {
  expect(Object.keys(chancery).sort()).toEqual([
    'ChanceryError',
    'CopyIndex',
    'OccurrenceMerger',
    'SavedSituation',
    'SituationQuery',
    'accountsOf',
    'buildStories',
    'createCoder',
    'findCopies',
    'ledgerOf',
    'mergeOccurrences',
    'originOf',
    'originOfReport',
    'readReport',
    'schemas',
    'situationOf',
    'sourcesOf',
  ]);
});

it('codes a report', () => {
  const { events } = coder.code(report);
  expect(events.map(({ event }) => event[0])).toEqual(['SANCTION']);
  expect(events[0].chancery.status).toBe('occurred');
});

it('gives records that are as their schemas say', () => {
  const coded = coder.code(report);
  for (const event of coded.events) expect(chancery.schemas.Event.parse(event)).toEqual(event);
  for (const measure of coded.measures) expect(chancery.schemas.Measure.parse(measure)).toEqual(measure);
});

it('points with every span at the words it came from', () => {
  for (const { text, text_info } of coder.code(report).events) {
    expect(report.body.slice(text_info.start, text_info.end)).toBe(text);
  }
});

it('codes the same report to the same records', () => {
  const again = chancery.readReport('Ottawa imposed a 25% tariff on American steel.', { name: 'example' });
  expect(JSON.stringify(chancery.createCoder().code(again))).toBe(JSON.stringify(coder.code(report)));
});

it('explains what it did', () => {
  const { analysis, trace, coded } = coder.explain(report);
  expect(analysis.sentences).toHaveLength(1);
  expect(trace.length).toBeGreaterThan(0);
  expect(coded).toEqual(coder.code(report));
});

it('says what is wrong by a code', () => {
  expect(() => chancery.readReport('', { name: 'empty.txt' })).toThrow(chancery.ChanceryError);
  expect(() => chancery.readReport('', { name: 'empty.txt' })).toThrow(/^C002: empty\.txt is empty/);
});

it('tells of many reports which are copies, whose word they are, and what happened how often', () => {
  const texts = [
    [
      'Fjord Post',
      '2025-03-04',
      'Ottawa imposed a 25% tariff on American steel on Monday, its trade ministry said in a statement.',
    ],
    [
      'Harbour Echo',
      '2025-03-05',
      'Ottawa imposed a 25% tariff on American steel on Monday, its trade ministry said in a statement.\n\nMore tomorrow.',
    ],
  ] as const;
  const reports = texts.map(([outlet, publishedAt, text]) =>
    chancery.readReport(text, { name: outlet, outlet, publishedAt }),
  );
  const coded = reports.map((one) => coder.code(one));
  const { origins, copies } = chancery.findCopies(reports);
  expect([copies.size, new Set([...origins.values()].map(({ key }) => key)).size]).toEqual([1, 1]);
  expect(chancery.buildStories(reports)).toMatchObject([{ independentSources: 1 }]);
  expect(new chancery.CopyIndex().add('a', reports[0].body)).toEqual([]);
  expect(chancery.originOfReport(reports[0]).name).toBe('Fjord Post');
  expect(chancery.originOf(coded[0].events[0], reports[0]).name).toBe('Fjord Post');
  const accounts = coded.flatMap((one) => chancery.accountsOf(one, origins.get(one.report.id)));
  expect(chancery.mergeOccurrences(accounts)).toMatchObject([
    { reports: 2, independentSources: 1, score: -6 },
  ]);
});

it('tells what stands between two states, and a situation', () => {
  const sources = chancery.sourcesOf([coder.code(report)]);
  const question = { imposer: 'CAN', target: 'USA', on: '2025-05-01' };
  expect(chancery.ledgerOf(sources.measures, question).undated).toBe(1);
  const query = chancery.SituationQuery.parse({ actors: ['USA', 'CAN'], kinds: ['tariff'] });
  const situation = chancery.situationOf({ name: 'steel', query }, sources, { by: 'month' });
  expect(situation.timeline.map(({ instrument }) => instrument)).toEqual(['tariff']);
  expect(chancery.schemas.Situation.parse(situation)).toEqual(situation);
});
