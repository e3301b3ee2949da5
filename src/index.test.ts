/** The library’s face: what its examples use is there and does what they say. */
import { expect, it } from 'vitest';
import * as chancery from './index.js';

const coder = chancery.createCoder();
const report = chancery.readReport('Ottawa imposed a 25% tariff on American steel.', { name: 'example' });

it('exports what a user calls', () => {
  expect(Object.keys(chancery).sort()).toEqual(['ChanceryError', 'createCoder', 'readReport', 'schemas']);
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
