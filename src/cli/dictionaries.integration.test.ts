/** `--actors FILE`: what a user’s own dictionaries change, and what is said of lines that cannot be used. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemas } from '../coded.js';
import type { Event } from '../events/event.js';
import { chancery } from './run.fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-dictionaries-'));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const report = file(
  'report.txt',
  'Rudolf Elphberg condemned Ruritania on Tuesday. Ruritanian wizards attacked Hentzau.\n',
);
const actors = file(
  'own.actors.txt',
  [
    'RURITANIA_  [RUR]',
    '+RURITANIAN_',
    'RUDOLF_ELPHBERG_',
    '\t[RURGOV 970101-20101231]',
    'HENTZAU_ [RURREB]',
    'STRELSAU_ [strelsau]',
    '',
  ].join('\n'),
);
const agents = file('own.agents.txt', 'WIZARD [~EDU]\nGNOME [~QQQ]\n');

function events(out: string): Event[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schemas.Event.parse(JSON.parse(line)));
}

const who = (event: Event | undefined): string =>
  [event?.actor, event?.recipient]
    .map((side) => side?.map(({ code, sector }) => `${code} ${sector}`).join(', '))
    .join(' → ');

it('codes with the actors and agents of the dictionaries, and says which lines it left out', async () => {
  const { code, out, errors } = await chancery(['code', report, '--actors', actors, '-a', agents]);
  expect(code).toBe(0);
  expect(errors).toEqual([
    expect.stringMatching(
      /^C103: .*own\.actors\.txt, line 6: “strelsau” is not a code of three-letter parts\./,
    ),
    expect.stringMatching(/^C103: .*own\.agents\.txt, line 2: “QQQ” says no sector\./),
  ]);
  const [condemned, attacked] = events(out);
  expect(who(condemned)).toBe('RUR GOV → RUR null');
  expect(who(attacked)).toBe('RUR EDU → RUR REB');
});

it('names another lexicon in the records', async () => {
  const hash = async (...words: string[]): Promise<string | undefined> =>
    events((await chancery(['code', report, ...words])).out)[0]?.chancery.versions.lexicon;
  const [own, withOne, withTwo] = [
    await hash(),
    await hash('--actors', actors),
    await hash('--actors', actors, '--actors', agents),
  ];
  expect(new Set([own, withOne, withTwo]).size).toBe(3);
  expect(await hash('--actors', actors)).toBe(withOne);
});

it('explains and keeps with them', async () => {
  const explained = await chancery(['explain', report, '--actors', actors]);
  expect(explained.out).toContain('RUR');
  const data = join(folder, 'record');
  const plain = await chancery(['ingest', report, '--data', data]);
  expect(plain.out).toContain('1 new');
  const again = await chancery(['ingest', report, '--data', data, '--actors', actors]);
  expect(again.out).toContain('1 coded anew');
});

it('does nothing when a dictionary cannot be read', async () => {
  const data = join(folder, 'none');
  for (const words of [
    ['code', report],
    ['ingest', report, '--data', data],
  ]) {
    const { code, out, errors } = await chancery([...words, '--actors', join(folder, 'missing.txt')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(errors.join()).toMatch(/^C001: cannot read .*missing\.txt/);
  }
  expect(existsSync(data)).toBe(false);
});
