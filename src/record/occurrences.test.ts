/** The occurrences of a record, in both of its homes: every report is read, and again when one is kept anew. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tariffReport, visitReport } from './coded-report.fixture.js';
import { homes } from './homes.fixture.js';
import { recordOccurrences, selectOccurrences } from './occurrences.js';
import type { RecordStore } from './record-store.js';

const tariff = tariffReport();
const visit = visitReport();

describe.each(homes)('a record $name', ({ here, open }) => {
  let record: RecordStore;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    if (here) ({ record, remove } = await open());
  });
  afterAll(async () => {
    if (here) await remove();
  });

  it.runIf(here)('reads every report, and again when one is kept', async () => {
    expect(await recordOccurrences(record)).toEqual([]);
    await record.keep(tariff);
    const before = await recordOccurrences(record);
    expect(before.flatMap(({ events }) => events)).toHaveLength(tariff.events.length);
    expect(await recordOccurrences(record)).toBe(before);
    await record.keep(visit);
    const after = await recordOccurrences(record);
    const told = after.flatMap(({ events }) => events.map(({ event }) => event));
    expect(told.sort()).toEqual([...tariff.events, ...visit.events].map(({ id }) => id).sort());
    const coded = [];
    for await (const one of record.everyCoded()) coded.push(one);
    expect(coded.map(({ report }) => report.id)).toEqual([tariff.report.id, visit.report.id].sort());
  });

  it.runIf(here)('gives those asked for, a part at a time', async () => {
    const all = await recordOccurrences(record);
    expect(selectOccurrences(all, { limit: 1, offset: 1 })).toEqual({
      total: all.length,
      occurrences: [all[1]],
    });
    const [first] = all;
    const { occurrences } = selectOccurrences(all, {
      type: [first!.family.toUpperCase()],
      status: [first!.status],
    });
    expect(occurrences).toContain(first);
    expect(selectOccurrences(all, { type: [] }).total).toBe(0);
    expect(selectOccurrences(all, { from: '9999-01-01' }).total).toBe(0);
  });
});
