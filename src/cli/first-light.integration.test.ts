/** The main job on a report with real-world dirt: what a careful person would keep of it, and nothing that did not happen. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CodedReport, schemas } from '../coded.js';
import { createCoder } from '../coder.js';
import type { Event } from '../events/event.js';
import { packagePath } from '../package-root.js';
import { readReport } from '../report/read.js';
import { chancery } from './run.fixture.js';

const path = packagePath('samples', '2025-05-04-example-gazette.txt');
let coded: CodedReport;

beforeAll(() => {
  coded = createCoder().code(readReport(readFileSync(path), { name: path }));
});

/** The one event whose sentence holds the words and that has the type. */
function event(type: Event['event'][0], words: string): Event {
  const found = coded.events.filter((one) => one.event[0] === type && one.text.includes(words));
  expect(found, `${type} in “${words}”`).toHaveLength(1);
  return found[0];
}

const codes = (actors: Event['actor']): (string | null)[] => actors.map(({ code }) => code);
const evidence = ({ chancery: own }: Event, field: string): string[] =>
  (own.evidence[field] ?? []).map(({ start, end }) => coded.report.body.slice(start, end));

describe('events of the report', () => {
  it('1: the minister asks what the administration expects, on a newspaper’s word', () => {
    const [asked] = coded.events.filter(({ text }) => text.includes('inquired about'));
    expect(asked.actor).toMatchObject([{ code: 'CHN', sector: 'GOV' }]);
    expect(asked.actor[0].office).toMatch(/Minister of Public Security/i);
    expect(asked.actor[0].identifier_text ?? asked.actor[0].entity_text).toMatch(/Wang Xiaohong/);
    expect(asked.recipient).toMatchObject([{ code: 'USA', sector: 'GOV' }]);
    expect(asked.chancery.attribution.map(({ name }) => name).join()).toContain('Wall Street Journal');
  });

  it('2: a meeting in a neutral country is considered; it is no meeting that happened', () => {
    const meeting = event('AGREE', 'neutral country');
    expect(meeting.chancery.status).toBe('considered');
    expect(codes(meeting.actor)).toContain('CHN');
    expect(codes([...meeting.actor, ...meeting.recipient])).toContain('USA');
    expect(meeting.context).toContain('diplomatic');
    expect(coded.events.filter(({ event: [type] }) => type === 'CONSULT')).toEqual([]);
  });

  it('3: the president wanted three countries to act', () => {
    const plea = event('REQUEST', 'persuade');
    expect(plea.actor).toMatchObject([{ code: 'USA', sector: 'GOV' }]);
    expect(codes(plea.recipient).sort()).toEqual(['CAN', 'CHN', 'MEX']);
  });

  it('4: a 20% tariff on Chinese goods over fentanyl', () => {
    const tariff = event('SANCTION', '20% tariff');
    expect([codes(tariff.actor), codes(tariff.recipient), tariff.chancery.status]).toEqual([
      ['USA'],
      ['CHN'],
      'occurred',
    ]);
    expect(tariff.chancery.measure).toMatchObject({ kind: 'tariff', rate: { to: 20, unit: 'percent' } });
    expect(tariff.chancery.measure?.reason).toMatch(/fentanyl/);
  });

  it('5 and 6: raised to 145%, answered with up to 125%', () => {
    const raised = event('SANCTION', '145%');
    expect([codes(raised.actor), codes(raised.recipient)]).toEqual([['USA'], ['CHN']]);
    expect(raised.chancery.measure).toMatchObject({ kind: 'tariff', rate: { to: 145 } });
    expect(
      Object.keys(raised.chancery.evidence)
        .flatMap((field) => evidence(raised, field))
        .join(),
    ).toContain('145%');
    const answer = event('SANCTION', '125%');
    expect([codes(answer.actor), codes(answer.recipient)]).toEqual([['CHN'], ['USA']]);
    expect(answer.chancery.measure).toMatchObject({ kind: 'tariff', rate: { to: 125, bound: 'up-to' } });
    expect(answer.chancery.respondsTo).toBe(raised.id);
    expect(coded.measures.map(({ event: of }) => of)).toEqual(expect.arrayContaining([raised.id, answer.id]));
  });

  it('7: what the director says is a statement, and its content did not happen', () => {
    const said = coded.statements.filter(({ text }) => text.includes('breakthrough'));
    expect(said).toHaveLength(1);
    expect(said[0].speaker.identifier_text ?? said[0].speaker.entity_text).toMatch(/Lena Hart/);
    expect(said[0].certainty).not.toBe('asserted');
  });

  it('8: nothing occurred from could, may, if or would, nor from what is not the story', () => {
    for (const { chancery: own, text } of coded.events) {
      if (!/\b(?:could|may|might|would|if)\b/i.test(text)) continue;
      expect(own.status, text).not.toMatch(/^(?:occurred|ongoing)$/);
    }
    for (const dirt of ['Quayside Row', 'Picture Desk', 'Sounds Out', 'How the Drug', 'What Comes Next']) {
      expect(coded.report.body).not.toContain(dirt);
    }
    expect(coded.report.headings.map(({ text }) => text)).toContain('A Possible Meeting Abroad');
  });
});

it('the command line prints the same events', async () => {
  const { out } = await chancery(['code', path]);
  const printed = out
    .trim()
    .split('\n')
    .map((line) => schemas.Event.parse(JSON.parse(line)));
  expect(printed).toEqual(coded.events);
});

it('the table shows each event with the words it rests on', async () => {
  const { out } = await chancery(['code', path, '--format', 'table']);
  expect(out).toContain(`events (${coded.events.length})`);
  for (const words of ['145%', '125%', '20%', 'Wang Xiaohong', 'Wall Street Journal', 'considered'])
    expect(out).toContain(words);
});
