/** Datelines before sentences: what is one, and that the sentence is parsed as if it were not there. */
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.js';
import { datelineLength } from './datelines.js';

describe('datelineLength', () => {
  it.each([
    ['LIMA , May 4 ( Reuters ) -', 'Peru lifted its ban .'],
    ['OSLO ( AP ) —', 'Norway closed its border .'],
    ['SUVA , South Fiji , Oct 30 ( Reef Wire ) –', 'Ministers met .'],
    ['GULU , Republic of the Lakes , June 3 ( Reuters ) -', 'Rebels left .'],
    ['( Bloomberg ) --', 'Norway lifted its ban .'],
    ['BERGEN , June 3 —', 'Norway lifted its ban .'],
    ['NEW YORK , Sept. 4 ( Kyodo ) -', 'Traders left .'],
    ['PUERTO PLATA , Caribbea —', 'Planes brought rice .'],
    ['PORT - DE - PAIX —', 'Officers landed .'],
    ['', 'NATO — the alliance of Norway and Peru — met .'],
    ['', 'NATO – Russia talks began in Oslo on Monday .'],
    ['', 'The ban ( of May ) - Peru called it unfair - was lifted .'],
    ['', 'WTO members ( Norway and Peru ) - met in Lima .'],
    ['', 'IMF ( 2024 ) - growth will fall .'],
  ])('“%s” before “%s”', (dateline, rest) => {
    const first = dateline === '' ? [] : dateline.split(' ');
    expect(datelineLength([...first, ...rest.split(' ')])).toBe(first.length);
  });
});

describe('a sentence after a dateline', () => {
  const text = 'The minister of Peru met her Chilean colleague in Lima on Monday, and both signed a treaty.';
  const shape = (of: string) =>
    analyse(of, '2025-05-05').sentences.map(({ tokens }) =>
      tokens.map(({ form, deprel, head }) => [form, deprel, head < 0 ? null : tokens[head].form]),
    );

  it('has the tree that it has without', () => {
    const [plain] = shape(text);
    const [dated] = shape(`LIMA, Peru, May 5 (Reef Wire) - ${text}`);
    expect(dated.slice(-plain.length)).toEqual(plain);
    const before = dated.slice(0, -plain.length);
    expect(before.filter(([, deprel]) => deprel === 'parataxis').map(([, , head]) => head)).toEqual(['met']);
  });

  it('is one only where a paragraph begins', () => {
    const [, second] = analyse('It rained. OSLO (AP) - Norway closed its border.').sentences;
    const root = second.tokens.find(({ deprel }) => deprel === 'root');
    expect(root).toBeDefined();
  });
});
