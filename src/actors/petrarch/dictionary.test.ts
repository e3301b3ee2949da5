import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Analyser } from '../../language/analyse.js';
import { ActorLexicon } from '../lexicon.js';
import { resolveActors } from '../resolve.js';
import { parseActorDictionary } from './actor-dictionary.js';
import { parseAgentDictionary } from './agent-dictionary.js';

describe('parseActorDictionary', () => {
  it('reads phrases, synonyms, dates and comments', () => {
    const { actors, problems } = parseActorDictionary(
      [
        '# made by hand',
        'RURITANIA_  [RUR]  ; a kingdom',
        '+RURITANIAN_',
        '<!-- its',
        'rulers -->',
        'RUDOLF_ELPHBERG_  ; the king',
        '\t[RURGOV 970101-20101231]',
        '\t[RURELI >110101]',
        'STRELSAU_REBELS_ [RURREBSEP]',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(actors).toEqual([
      { names: ['Ruritania', 'Ruritanian'], terms: [{ code: 'RUR', sector: null, from: null, to: null }] },
      {
        names: ['Rudolf Elphberg'],
        terms: [
          { code: 'RUR', sector: 'GOV', from: '1997-01-01', to: '2010-12-31' },
          { code: 'RUR', sector: 'ELI', from: '2011-01-01', to: null },
        ],
      },
      { names: ['Strelsau Rebels'], terms: [{ code: 'RUR', sector: 'REB', from: null, to: null }] },
    ]);
  });

  it('reports a bad line by its number and uses the rest', () => {
    const { actors, problems } = parseActorDictionary(
      '+ORPHAN_\nA_ [xyz]\nB_ [BBB]\n\t[BBBGOV soon]\n [AB]\n',
    );
    expect(actors.map(({ names }) => names[0])).toEqual(['B']);
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
  });

  it('reads the terms that TABARI writes on the actor’s own line', () => {
    const { actors, problems } = parseActorDictionary(
      'MIRA_KOVAC_ [SYLELI] [SYLGOV 010101-041231] ; queen\n',
    );
    expect(problems).toEqual([]);
    expect(actors[0].terms).toEqual([
      { code: 'SYL', sector: 'GOV', from: '2001-01-01', to: '2004-12-31' },
      { code: 'SYL', sector: 'ELI', from: null, to: null },
    ]);
  });

  it.each([
    ['SYLMUSGOV', 'GOV'],
    ['SYLMUS', 'REL'],
    ['IMGMUSABC', 'UAF'],
    ['SYLABC', null],
  ])('%s is %s', (code, sector) => {
    expect(parseActorDictionary(`NAME_ [${code}]`).actors[0].terms[0].sector).toBe(sector);
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void parseActorDictionary(text)));
  });
});

describe('parseAgentDictionary', () => {
  it('reads codes, plurals and substitution markers', () => {
    const { agents, problems } = parseAgentDictionary(
      '!PERSON! = MAN, WOMAN\nTROOP {} [~MIL]\nATTORNEY_GENERAL {ATTORNEYS_GENERAL} [~GOVATG]\nCONGRESS!PERSON! [~LEG]\nODDITY [~QQQ]\n',
    );
    expect(agents).toEqual([
      { name: 'troop', sector: 'MIL' },
      { name: 'attorney general', sector: 'GOV' },
      { name: 'attorneys general', sector: 'GOV' },
      { name: 'congressman', sector: 'LEG' },
      { name: 'congresswoman', sector: 'LEG' },
    ]);
    expect(problems.map(({ line }) => line)).toEqual([5]);
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void parseAgentDictionary(text)));
  });
});

it('goes before the tables that ship with Chancery', () => {
  const lexicon = new ActorLexicon();
  expect(
    lexicon.addActors(
      'SINALOA_CARTEL_ [MEXREB]\nRUDOLF_ELPHBERG_\n\t[RURGOV 970101-20101231]\n\t[RURELI >110101]\n',
    ),
  ).toEqual([]);
  expect(lexicon.addAgents('WIZARD [~EDU]\n')).toEqual([]);
  const analysis = new Analyser().analyse(
    'The Sinaloa Cartel met Rudolf Elphberg and Mexican wizards.',
    '2005-01-01',
  );
  const actors = resolveActors({ publishedAt: '2005-01-01' }, analysis, lexicon);
  const seen = analysis.sentences[0].tokens.map(({ index }) => actors.at(0, index)[0]?.actor);
  const codeOf = (form: string): string => {
    const actor = seen[analysis.sentences[0].tokens.findIndex((token) => token.form === form)];
    return `${actor?.code} ${actor?.sector}`;
  };
  expect(codeOf('Cartel')).toBe('MEX REB');
  expect(codeOf('Elphberg')).toBe('RUR GOV');
  expect(codeOf('wizards')).toBe('MEX EDU');
});
