/** Saved situations, in both homes of a record. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SituationQuery } from '../situations/query.js';
import { tariffReport, visitReport } from './coded-report.fixture.js';
import { homes } from './homes.fixture.js';
import type { RecordStore } from './record-store.js';
import { recordSituation } from './situation.js';

const query = (rest: object = {}) => SituationQuery.parse({ actors: ['USA', 'CHN'], ...rest });

describe.each(homes)('a record $name', ({ here, open }) => {
  let record: RecordStore;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    if (here) ({ record, remove } = await open());
  });
  afterAll(async () => {
    if (here) await remove();
  });

  it.runIf(here)('saves, lists, replaces and removes them', async () => {
    expect(await record.situations.list()).toEqual([]);
    await expect(record.situations.get('none')).rejects.toThrow(
      /^C207: there is no situation “none” in the record .*\. None is saved yet: "chancery situation save/,
    );
    expect(await record.situations.save({ name: 'b', query: query() })).toBe('new');
    expect(await record.situations.save({ name: 'É “it”; drop', query: query() })).toBe('new');
    expect(await record.situations.save({ name: 'b', query: query() })).toBe('same');
    const words = 'o\'neill or "a phrase"';
    expect(await record.situations.save({ name: 'b', query: query({ words }) })).toBe('replaced');
    expect(await record.situations.get('b')).toEqual({ name: 'b', query: query({ words }) });
    expect((await record.situations.list()).map(({ name }) => name)).toEqual(['b', 'É “it”; drop']);
    await record.situations.remove('b');
    await expect(record.situations.remove('b')).rejects.toThrow(/Saved: “É “it”; drop”/);
  });

  it.runIf(here)('answers them from what it holds, as known on a day', async () => {
    for (const coded of [tariffReport(), visitReport()]) await record.keep(coded);
    const ask = async (rest: object, known: string | null = null) => {
      const { timeline } = await recordSituation(record, { name: 'x', query: query(rest) }, { known });
      return timeline.map(({ told }) => told.text.split(' ').slice(0, 2).join(' '));
    };
    // Of one day, in an order of their own.
    const later = (await ask({})).slice(1);
    expect([...later].sort()).toEqual(['Beijing answered', 'The two']);
    expect(await ask({})).toEqual(['On Wednesday', ...later]);
    expect(await ask({ words: 'walnuts or "talks in Geneva"' })).toEqual(later);
    expect(await ask({ words: "'; drop table situation; --" })).toEqual([]);
    expect(await ask({ actors: ['SWE'] }, '2025-03-04')).toEqual(['Minister Ada']);
    expect(await ask({}, '2025-03-04')).toEqual([]);
  });
});
