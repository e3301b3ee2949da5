/** On two days of April 2014 GDELT held 366 kidnappings in Nigeria for one. Here 300 reports of one are one. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createCoder } from '../../coder.js';
import { type Account, accountsOf } from './account.js';
import type { Occurrence } from './occurrence.js';
import { mergeOccurrences } from './occurrences.js';
import { abductionReports, type OriginatedText, otherReports } from './one-abduction.fixture.js';

const abductions = abductionReports();
const others = otherReports();
let occurrences: Occurrence[];
let accounts: Map<string, Account[]>;

beforeAll(() => {
  const coder = createCoder();
  accounts = new Map(
    [...abductions, ...others].map(({ report }) => [report.id, accountsOf(coder.code(report))]),
  );
  occurrences = mergeOccurrences([...accounts.values()].flat());
});

const reportsOf = (texts: readonly OriginatedText[]) => new Set(texts.map(({ report }) => report.id));

/** Those of the reports in which the coder finds an abduction; what it cannot read is not merged wrongly. */
const readable = () =>
  abductions.filter(({ report }) =>
    accounts.get(report.id)!.some(({ family }) => family.name === 'abduction'),
  );

describe('300 reports of one abduction among 200 of other acts', () => {
  it('are for the most part read', () => {
    expect(readable().length).toBeGreaterThan(270);
  });

  it('are one occurrence', () => {
    const ids = reportsOf(abductions);
    const found = occurrences.filter(
      ({ family, events }) => family === 'abduction' && events.some(({ report }) => ids.has(report)),
    );
    expect(found).toHaveLength(1);
    const [one] = found as [Occurrence];
    expect(new Set(one.events.map(({ report }) => report))).toEqual(reportsOf(readable()));
    expect(one).toMatchObject({
      status: 'occurred',
      firstDay: '2025-06-05',
      lastDay: '2025-06-05',
      reports: readable().length,
    });
  });

  it('stand on the word of as many as there are, copies counted once', () => {
    const one = occurrences.find(({ family, reports }) => family === 'abduction' && reports > 100)!;
    const origins = [...new Set(readable().map(({ origin }) => origin))].sort();
    expect(one.origins.map(({ key }) => key)).toEqual(origins);
    expect(one.independentSources).toBe(28);
  });

  it('leave every other act apart', () => {
    const ids = reportsOf(others);
    const mixed = occurrences
      .filter(({ events }) => events.some(({ report }) => ids.has(report)))
      .filter(({ reports }) => reports > 1);
    expect(mixed).toEqual([]);
    const told = others.filter(({ report }) => accounts.get(report.id)!.length > 0);
    // What the coder finds nothing in cannot be mixed up: nearly all must be read for this to say something.
    expect(told.length).toBeGreaterThan(190);
  });

  it('are the same when they come in the other way round', () => {
    expect(mergeOccurrences([...accounts.values()].flat().reverse())).toEqual(occurrences);
  });
});
