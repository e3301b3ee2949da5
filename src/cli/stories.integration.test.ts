/** `chancery stories` from reports in a folder to what it prints. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Story } from '../stories/story.js';
import { chancery } from './run.fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-stories-'));
const data = join(folder, 'record');

const wire = `OSLO, March 3 (Fjord Wire) - Norway imposed a tariff of 10% on Chilean fish on Monday, two weeks after Santiago had closed its ports to Norwegian trawlers.

The fisheries ministry said that the duty would hold until the ports are open again. Exporters in Valparaiso expect to lose 40 million dollars a year.`;

/** Invented: a wire story, a reprint that changes its rate, and other news. */
const reports = {
  'wire.txt': `Norway taxes Chilean fish\n\nMarch 3, 2025\n\n${wire}`,
  'reprint.txt': `Fish war grows\n\nMarch 4, 2025\n\n${wire.replace(/^.*? - /, '').replace('10%', '12%')}`,
  'other.txt':
    'Lima votes\n\nMarch 3, 2025\n\nVoters in Peru choose a new congress on Sunday, with the price of bread at the heart of the campaign.',
};

beforeAll(async () => {
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, name), text);
  const { code, errors } = await chancery(['ingest', join(folder, '*.txt'), '--data', data]);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
});

describe('stories', () => {
  it('puts a wire and its reprint together, as one source', async () => {
    const { code, out } = await chancery(['stories', '--data', data, '--format', 'json']);
    expect(code).toBe(0);
    const stories = z.array(Story).parse(JSON.parse(out));
    expect(stories.map(({ reports }) => reports.length).sort()).toEqual([1, 2]);
    const fish = stories.find(({ reports }) => reports.length === 2);
    expect(fish).toMatchObject({
      title: 'Norway taxes Chilean fish',
      independentSources: 1,
      origins: [{ key: 'press:fjord-wire' }],
      copies: [{ changedFigures: [{ copy: { text: '12%' }, other: { text: '10%' } }] }],
    });
  });

  it('prints a table', async () => {
    const { out } = await chancery(['stories', '--data', data, '--reports', '2']);
    expect(out).toContain('stories (1)');
    expect(out).toContain('told by Fjord Wire');
    expect(out.replace(/\s+│?\s*/g, ' ')).toContain('12% instead of 10%');
  });

  it('names wrong use and a missing record', async () => {
    expect(await chancery(['stories', '--reports', 'many'])).toMatchObject({ code: 2 });
    const { code, errors } = await chancery(['stories', '--data', join(folder, 'none')]);
    expect([code, errors[0]]).toEqual([1, expect.stringContaining('C203')]);
  });
});
