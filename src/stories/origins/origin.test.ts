import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attribution, attributionKinds } from '../../events/provenance.js';
import {
  distinctOrigins,
  Origin,
  type OriginatedReport,
  originOf,
  originOfNews,
  originOfReport,
} from './origin.js';

const plain: OriginatedReport = {
  id: '0'.repeat(32),
  url: null,
  outlet: null,
  byline: null,
  body: 'Norway lifted its ban on Peruvian fish on Monday.',
};

describe('originOfReport', () => {
  it.each<[string, Partial<OriginatedReport>, string, string]>([
    ['its outlet', { outlet: 'Fjord Post' }, 'outlet', 'press:fjord-post'],
    ['its outlet by another name', { outlet: 'WSJ' }, 'outlet', 'press:wall-street-journal'],
    ['its outlet’s site', { url: 'https://www.wsj.com/a' }, 'outlet', 'press:wall-street-journal'],
    ['a part of a known site', { url: 'https://uk.reuters.com/a' }, 'agency', 'press:reuters'],
    ['an unknown site', { url: 'https://fjord.example/a' }, 'outlet', 'press:fjord-example'],
    ['in another script', { outlet: 'Новости дня' }, 'outlet', 'press:новости дня'],
    ['nothing said', {}, 'unnamed', `report:${plain.id}`],
    [
      'dateline',
      { outlet: 'Fjord Post', body: 'OSLO, May 4 (Reuters) - Norway lifted it.' },
      'agency',
      'press:reuters',
    ],
    ['dateline, dash', { body: 'LIMA, Peru (AP) — Norway lifted it.' }, 'agency', 'press:associated-press'],
    ['dateline, hyphens', { body: 'BEIJING, May 4 (Xinhua) -- Norway lifted it.' }, 'agency', 'press:xinhua'],
    ['dateline, no place', { body: '(Bloomberg) -- Norway lifted it.' }, 'agency', 'press:bloomberg'],
    [
      'dateline, no table has it',
      { body: 'OSLO, Feb 2 (Fjord Wire) - Norway lifted it.' },
      'agency',
      'press:fjord-wire',
    ],
    [
      'brackets, no dateline',
      { body: 'Statoil (Norway) - now Equinor - rose.' },
      'unnamed',
      `report:${plain.id}`,
    ],
    ['byline', { outlet: 'Fjord Post', byline: 'Reuters' }, 'agency', 'press:reuters'],
    [
      'byline, with a person',
      { outlet: 'Fjord Post', byline: 'Jane Doe, Associated Press' },
      'agency',
      'press:associated-press',
    ],
    [
      'byline, of an agency',
      { outlet: 'Fjord Post', byline: 'Jane Doe for AFP' },
      'agency',
      'press:agence-france-presse',
    ],
    ['byline, helped', { outlet: 'Fjord Post', byline: 'Staff and agencies' }, 'outlet', 'press:fjord-post'],
    [
      'last line',
      { outlet: 'Fjord Post', body: 'Norway lifted it.\n\n— AP' },
      'agency',
      'press:associated-press',
    ],
    ['last words', { outlet: 'Fjord Post', body: 'Norway lifted it. (Kyodo)' }, 'agency', 'press:kyodo'],
    [
      'last words, no outlet',
      { outlet: 'Fjord Post', body: 'It fell (by a third).' },
      'outlet',
      'press:fjord-post',
    ],
    [
      'first published',
      { outlet: 'A', body: 'It fell.\n\nThis was first published by the Fjord Post.' },
      'outlet',
      'press:fjord-post',
    ],
    [
      'a communiqué on another’s site',
      { outlet: 'Fjord Post', byline: 'Ministry of Commerce of Peru, Press Office' },
      'outlet',
      'said:commerce-ministry-per',
    ],
    ['a newsletter', { outlet: 'QUAY WEEKLY' }, 'outlet', 'press:quay-weekly'],
    ['a communiqué', { outlet: 'Ministry of Commerce of Peru' }, 'outlet', 'said:commerce-ministry-per'],
  ])('%s', (_, report, kind, key) => {
    expect(originOfReport({ ...plain, ...report })).toMatchObject({ kind, key });
  });
});

describe('originOf', () => {
  const report = { ...plain, outlet: 'Fjord Post' };
  it.each<[string, Attribution[], string]>([
    ['the report itself', [], 'press:fjord-post'],
    ['a newspaper', [{ kind: 'outlet', name: 'The Wall Street Journal' }], 'press:wall-street-journal'],
    ['a newspaper that no table has', [{ kind: 'outlet', name: 'the Lima Echo' }], 'press:lima-echo'],
    ['an agency by its full name', [{ kind: 'organisation', name: 'Xinhua News Agency' }], 'press:xinhua'],
    ['unnamed', [{ kind: 'unnamed', name: 'two senior officials' }], 'press:fjord-post'],
    ['unnamed, of a country', [{ kind: 'unnamed', name: 'U.S. officials' }], 'press:fjord-post'],
    [
      'unnamed, to a newspaper',
      [
        { kind: 'unnamed', name: 'officials' },
        { kind: 'outlet', name: 'WSJ' },
      ],
      'press:wall-street-journal',
    ],
    ['some reporter', [{ kind: 'outlet', name: 'reporter' }], 'press:fjord-post'],
    ['a person', [{ kind: 'person', name: 'Jane Doe' }], 'said:doe-jane'],
    [
      'a person, by a newspaper',
      [
        { kind: 'person', name: 'Jane Doe' },
        { kind: 'outlet', name: 'WSJ' },
      ],
      'said:doe-jane',
    ],
    ['a person whose name is a trade', [{ kind: 'person', name: 'Jane Fisher' }], 'said:fisher-jane'],
    ['a person whose name ends as newspapers’ do', [{ kind: 'person', name: 'Jane Post' }], 'said:jane-post'],
    [
      'a newspaper that the table has, taken for a person',
      [{ kind: 'person', name: 'Washington Post' }],
      'press:washington-post',
    ],
    ['a senator without a name', [{ kind: 'person', name: 'Republican senator' }], 'press:fjord-post'],
    ['a ministry', [{ kind: 'unnamed', name: 'China’s commerce ministry' }], 'said:chn-commerce-ministry'],
    [
      'a ministry in full',
      [{ kind: 'organisation', name: 'the Ministry of Commerce of China' }],
      'said:chn-commerce-ministry',
    ],
    [
      'a ministry, its state by the full name',
      [{ kind: 'organisation', name: 'the Ministry of Commerce of the People’s Republic of China' }],
      'said:chn-commerce-ministry',
    ],
    [
      'a ministry of a state whose name is part of another’s',
      [{ kind: 'organisation', name: 'the Ministry of Commerce of the Republic of China' }],
      'said:commerce-ministry-twn',
    ],
    [
      'who speaks for it',
      [{ kind: 'unnamed', name: 'spokesman for the Chinese Commerce Ministry' }],
      'said:chn-commerce-ministry',
    ],
    ['a state', [{ kind: 'state', name: 'United States' }], 'said:usa'],
    ['its government', [{ kind: 'organisation', name: 'the U.S. Government' }], 'said:usa'],
    ['some states', [{ kind: 'state', name: 'Some Gulf states' }], 'press:fjord-post'],
    [
      'a paper in a newspaper',
      [{ kind: 'unnamed', name: 'a version of events in the Associated Press' }],
      'press:associated-press',
    ],
  ])('%s', (_, attribution, key) => {
    expect(originOf({ chancery: { attribution } }, report).key).toBe(key);
  });

  it.each<[string, string, Attribution[], string]>([
    [
      'a newspaper taken for a person',
      'It fell.',
      [{ kind: 'person', name: 'Lima Wire' }],
      'press:lima-wire',
    ],
    ['a blog', 'It fell.', [{ kind: 'unnamed', name: 'the blog Bergen Truth' }], 'press:bergen-truth'],
    [
      'a short name',
      'The Lima Gazette had it first. It fell, the Gazette says.',
      [{ kind: 'person', name: 'the Gazette' }],
      'press:lima-gazette',
    ],
    [
      'one who cites another',
      'It fell, the Lima Gazette writes, citing Reuters.',
      [{ kind: 'outlet', name: 'Lima Gazette' }],
      'press:reuters',
    ],
    [
      'words of the sentence',
      'It fell, according to The Wall Street Journal.',
      [],
      'press:wall-street-journal',
    ],
    ['words of the sentence, after', 'It fell, the Lima Echo reported.', [], 'press:lima-echo'],
    [
      'officials to a newspaper',
      'It fell, officials told the Financial Times.',
      [{ kind: 'unnamed', name: 'officials' }],
      'press:financial-times',
    ],
    [
      'a person whom the sentence names too',
      'It fell, he told Reuters.',
      [{ kind: 'person', name: 'Jane Doe' }],
      'said:doe-jane',
    ],
    ['told one who is no newspaper', 'It fell, officials told Jane Doe.', [], 'press:fjord-post'],
    ['its own name', 'It fell, officials told the Fjord Post.', [], 'press:fjord-post'],
  ])('%s', (_, text, attribution, key) => {
    expect(originOf({ text, chancery: { attribution } }, { ...report, body: text }).key).toBe(key);
  });

  it('takes the origin that the copies of the report have', () => {
    const own = originOfReport({ ...plain, outlet: 'Reuters' });
    expect(originOf({ chancery: { attribution: [] } }, report, own)).toEqual(own);
  });
});

describe('any text', () => {
  it('has one origin, the same each time, with a key', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(text, text, text, fc.constantFrom(...attributionKinds), (body, outlet, name, kind) => {
        const report = { ...plain, body, outlet, byline: name, url: name };
        const attribution = name === '' ? [] : [{ kind, name }];
        const origin = originOf({ chancery: { attribution } }, report);
        expect(Origin.parse(origin)).toEqual(originOf({ chancery: { attribution } }, report));
      }),
    );
  });
});

describe('originOfNews', () => {
  const report = { ...plain, outlet: 'Fjord Post' };
  it.each<[string, string, string]>([
    ['its own', 'Norway lifted it.\n\nThe Lima Echo reported the ban in May.', 'press:fjord-post'],
    ['another’s', 'Norway lifted it, the Lima Echo reported.\n\nFish is dear.', 'press:lima-echo'],
    ['another’s after another', 'Norway lifted it, the Lima Echo writes, citing Reuters.', 'press:reuters'],
    ['told to itself', 'Norway lifted it, officials told the Fjord Post.', 'press:fjord-post'],
  ])('%s', (_, body, key) => {
    expect(originOfNews({ ...report, body }).key).toBe(key);
  });
});

describe('distinctOrigins', () => {
  it('counts a name once, however it is known, in any order', () => {
    const wsj = originOfReport({ ...plain, outlet: 'WSJ' });
    const cited = originOf(
      { chancery: { attribution: [{ kind: 'outlet', name: 'the Wall Street Journal' }] } },
      plain,
    );
    const post = originOfReport({ ...plain, outlet: 'Fjord Post' });
    expect(distinctOrigins([cited, post, wsj])).toEqual([post, wsj]);
    expect(distinctOrigins([wsj, cited, post])).toEqual([post, wsj]);
  });
});
