/**
 * Hard sentences as news writes them, reviewed by eye: the facts that coding rests on, as “dependent relation head”, and
 * tags of words that could be something else, as “word/TAG”. Only facts that a good model gets right are held to.
 */
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.js';
import { isRelation } from './analysis.js';

const golden: [sentence: string, facts: string][] = [
  [
    'The sanctions were imposed by the European Union in March.',
    'sanctions nsubj:pass imposed; were aux:pass imposed; Union obl:agent imposed; March obl imposed; imposed/VBN',
  ],
  [
    'Minister Ann Ortiz, who leads the talks, met the delegation that Lima sent.',
    'who nsubj leads; talks obj leads; delegation obj met; Lima nsubj sent; sent acl:relcl delegation; leads/VBZ',
  ],
  [
    'The president threatened to cut aid if the rebels did not withdraw.',
    'president nsubj threatened; rebels nsubj withdraw; not advmod withdraw; cut/VB',
  ],
  [
    'Norway is considering whether it should recall its ambassador.',
    'Norway nsubj considering; recall ccomp considering; whether mark recall; ambassador obj recall; recall/VB',
  ],
  [
    'Peru denied that its troops had crossed the border.',
    'Peru nsubj denied; crossed ccomp denied; troops nsubj crossed; border obj crossed; crossed/VBN; that/IN',
  ],
  [
    'The minister, Marco Vale, refused to sign the deal.',
    'minister nsubj refused; sign xcomp refused; deal obj sign; sign/VB; deal/NN',
  ],
  [
    'Asked about the strikes, the general said the army would strike back.',
    'general nsubj said; army nsubj strike; would aux strike; strike ccomp said; strikes/NNS; strike/VB',
  ],
  [
    'Oslo and Lima agreed to hold talks in Geneva next month.',
    'Oslo nsubj agreed; Lima conj Oslo; hold xcomp agreed; talks obj hold; talks/NNS',
  ],
  [
    'What the ministers signed was a promise, not a treaty.',
    'What nsubj promise; was cop promise; ministers nsubj signed; treaty conj promise; promise/NN',
  ],
  [
    'The government gave the rebels a week to release the hostages.',
    'government nsubj gave; hostages obj release; release/VB; gave/VBD',
  ],
  [
    'Brazil is expected to raise tariffs on cars to 35 percent.',
    'Brazil nsubj:pass expected; raise xcomp expected; tariffs obj raise; percent obl raise; raise/VB',
  ],
  [
    'The blast killed 12 soldiers and wounded dozens more.',
    'blast nsubj killed; soldiers obj killed; 12 nummod soldiers; blast/NN',
  ],
  [
    'Turkish forces shelled the town after talks collapsed.',
    'forces nsubj shelled; town obj shelled; Turkish amod forces; shelled/VBD; forces/NNS',
  ],
  [
    'Neither Chile nor Peru has lifted the ban.',
    'Chile nsubj lifted; Peru conj Chile; ban obj lifted; has aux lifted; ban/NN',
  ],
];

describe.each(golden)('%s', (text, facts) => {
  const { sentences } = analyse(text);
  const [{ tokens }] = sentences;

  it('is one sentence', () => {
    expect(sentences).toHaveLength(1);
  });

  it.each(facts.split('; '))('%s', (fact) => {
    if (fact.includes('/')) {
      expect(tokens.map(({ form, xpos }) => `${form}/${xpos}`)).toContain(fact);
      return;
    }
    const [dependent, relation, head] = fact.split(' ');
    const found = tokens.filter(
      (token) =>
        token.form === dependent && tokens[token.head]?.form === head && isRelation(token.deprel, [relation]),
    );
    const said = tokens.map((token) => `${token.form} ${token.deprel} ${tokens[token.head]?.form ?? '-'}`);
    expect(found.length, said.join('; ')).toBeGreaterThan(0);
  });
});

it('“to” before a verb that may be a noun is read as a particle', () => {
  const [{ tokens }] = analyse(
    'The president threatened to cut aid if the rebels did not withdraw.',
  ).sentences;
  const cut = tokens.findIndex(({ form }) => form === 'cut');
  expect(tokens[cut].deprel).toBe('xcomp');
  expect(tokens.find(({ form }) => form === 'aid')?.head).toBe(cut);
});
