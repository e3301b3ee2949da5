/** The situation “tariffs and fentanyl” over the dossier of `samples/`, by the command line and over HTTP: plain facts. */
import { rmSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../api/server.js';
import { packagePath } from '../package-root.js';
import { openRecord } from '../record/open.js';
import { recordFolder } from '../record/pglite/record-folder.fixture.js';
import type { RecordStore } from '../record/record-store.js';
import { Situation } from '../situations/situation.js';
import { chancery } from './run.fixture.js';

const name = 'tariffs and fentanyl';
let data: string;
let record: RecordStore;
let app: FastifyInstance;

beforeAll(async () => {
  data = await recordFolder();
  const { code, errors } = await chancery(['ingest', packagePath('samples'), '--data', data]);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  const question = ['--actors', 'USA,CHN,MEX,CAN', '--kinds', 'tariff', '--contexts', 'illegal_drugs'];
  const words = ['--words', 'fentanyl or tariff or truce'];
  expect((await chancery(['situation', 'save', name, ...question, ...words, '--data', data])).code).toBe(0);
}, 300_000);

afterAll(() => rmSync(data, { recursive: true }));

describe('over HTTP', () => {
  beforeAll(async () => {
    record = await openRecord({ data, databaseUrl: null });
    app = createServer({ record });
    // Merges the dossier, once for all questions.
    await ask('');
  }, 300_000);
  afterAll(async () => {
    await app.close();
    await record.close();
  });

  async function ask(query: string): Promise<Situation> {
    const { statusCode, body } = await app.inject(`/api/situations/${encodeURIComponent(name)}?${query}`);
    expect(statusCode, body.slice(0, 500)).toBe(200);
    return Situation.parse(JSON.parse(body));
  }

  it('has the reciprocal tariff and China’s answer in April, each once, and who answers whom', async () => {
    const { timeline, chains } = await ask('');
    const tariffs = (imposer: string, target: string, rate: number) =>
      timeline.filter(
        ({ actor, recipient, measure, status, firstDay }) =>
          status === 'occurred' &&
          measure?.rate?.to === rate &&
          actor.some(({ code }) => code === imposer) &&
          recipient.some(({ code }) => code === target) &&
          firstDay?.startsWith('2025-04') === true,
      );
    const [reciprocal, ...more] = tariffs('USA', 'CHN', 34);
    expect(more).toEqual([]);
    expect(reciprocal!.independentSources).toBeGreaterThan(1);
    const [answer] = tariffs('CHN', 'USA', 34);
    const links = chains.flat();
    expect(links.find(({ occurrence }) => occurrence === answer!.id)?.answers).toBe(reciprocal!.id);
  });

  it('says what stands on a day of May and of August', async () => {
    const rates = async (on: string, imposer: string, target: string) => {
      const { ledgers } = await ask(`on=${on}`);
      const ledger = ledgers.find((one) => one.imposer === imposer && one.target === target);
      return ledger?.rates.map(({ rate }) => rate);
    };
    expect(await rates('2025-05-01', 'USA', 'CHN')).toEqual([145]);
    // The rewrite that says 115 stands beside what the others say.
    expect(await rates('2025-05-01', 'CHN', 'USA')).toEqual([115, 125]);
    expect(await rates('2025-08-20', 'USA', 'CAN')).toEqual([35]);
  });

  it('finds most conflict from February to April, between the United States and China above all', async () => {
    const { index } = await ask('by=month');
    const months = [...index.periods].sort((a, b) => a.all.conflict.sum - b.all.conflict.sum);
    const worst = months.slice(0, 3).map(({ period }) => period);
    expect(worst.sort()).toEqual(['2025-02', '2025-03', '2025-04']);
    const byConflict = [...index.dyads].sort((a, b) => a.conflict.sum - b.conflict.sum);
    expect([byConflict[0]!.source, byConflict[0]!.target].sort()).toEqual(['CHN', 'USA']);
    expect(index.all.conflict.acts).toBeGreaterThan(index.all.cooperation.acts);
  });

  it('has the threat of another 100% open in October, and closed when the rates come down', async () => {
    const threats = async (on: string) =>
      (await ask(`on=${on}`)).threads.filter(
        ({ standing, measure }) => standing === 'threatened' && measure?.rate === 100,
      );
    expect(await threats('2025-10-09')).toEqual([]);
    const open = await threats('2025-10-15');
    expect(open.map(({ state }) => state)).toContain('open');
    expect(open[0]).toMatchObject({ source: ['USA'], target: ['CHN'] });
    for (const { closed } of await threats('2025-12-31'))
      expect(['undone', 'called-off', 'lapsed']).toContain(closed?.how);
  });

  it('has the end of the truce ahead in September', async () => {
    const { threads } = await ask('on=2025-09-01');
    const ends = threads.filter(({ kind }) => kind === 'end').map(({ due }) => due);
    expect(ends).toContain('2025-11-10');
  });
});

describe('on the command line', () => {
  it('is a page with all its parts', async () => {
    const { code, out } = await chancery(['situation', 'show', name, '--by', 'month', '--data', data]);
    expect(code).toBe(0);
    for (const words of [
      /^tariffs and fentanyl on 2025-11-1\d\n/,
      /open threads \(\d+\)/,
      /USA against CHN on 2025-11-1\d/,
      /2025-04 .*█│/,
      /who answers what \(\d+\)/,
      /timeline \(\d{2,}\)/,
    ])
      expect(out).toMatch(words);
  });
});
