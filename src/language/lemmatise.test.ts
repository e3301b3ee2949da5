/** Lemmas: a word, its Penn tag, and what it must give with the model that ships. */
import { describe, expect, it } from 'vitest';
import { Lemmatiser } from './lemmatise.js';
import { modelFileBytes, parseModelFile, readModelFile } from './model-file.js';

const groups: Record<string, string> = {
  'irregular verbs': `went VBD go | gone VBN go | was VBD be | were VBD be | is VBZ be | had VBD have | has VBZ have
    met VBD meet | led VBD lead | fought VBD fight | struck VBD strike | withdrew VBD withdraw | said VBD say
    withdrawn VBN withdraw | fled VBD flee | sought VBN seek | shot VBD shoot | bound VBN bind | 'll MD will
    ca MD can | wo MD will | n't RB not`,
  plurals: `countries NNS country | tariffs NNS tariff | boxes NNS box | churches NNS church | losses NNS loss
    embargoes NNS embargo | vetoes NNS veto | breaches NNS breach | treaties NNS treaty | quotas NNS quota
    attorneys NNS attorney | taxes NNS tax | embassies NNS embassy | allies NNS ally | buses NNS bus`,
  'irregular plurals': `children NNS child | men NNS man | women NNS woman | wolves NNS wolf | lives NNS life
    wives NNS wife | feet NNS foot | crises NNS crisis | criteria NNS criterion | people NNS people`,
  'doubled consonants': `planned VBD plan | stopped VBD stop | admitted VBD admit | banned VBD ban | barred VBD bar
    hopping VBG hop | sitting VBG sit | referred VBD refer | occurred VBD occur | offered VBD offer
    visited VBD visit | travelled VBD travel | controlled VBD control | expelled VBD expel | pulled VBD pull
    killed VBD kill | kidnapped VBD kidnap | scrapping VBG scrap`,
  'silent e and y': `imposed VBN impose | imposes VBZ impose | hoping VBG hope | agreed VBD agree | freed VBN free
    urging VBG urge | seized VBD seize | denied VBD deny | carries VBZ carry | tied VBN tie | dying VBG die
    eased VBD ease | levied VBD levy | ceding VBG cede`,
  '-ise and -ize': `criticised VBD criticise | criticized VBD criticize | organising VBG organise
    organizing VBG organize | recognises VBZ recognise | mobilised VBN mobilise`,
  comparison: `better JJR good | best JJS good | larger JJR large | biggest JJS big | happier JJR happy`,
  'capitals of nations and names': `Oslo NNP Oslo | Syrian JJ Syrian | American JJ American | Chinese JJ Chinese
    Turkish JJ Turkish | Iranians NNPS Iranian | Large JJ large`,
  'capitals of other words': `The DT the | Sanctions NNS sanction | TARIFFS NNS tariff | IMPOSED VBD impose`,
  pronouns: `I PRP I | him PRP he | us PRP we`,
  numbers: `1,234 CD 1234 | 1,000,000 CD 1000000 | 12.5 CD 12.5 | 3 CD 3`,
};

const lemmatiser = new Lemmatiser(readModelFile());

for (const [group, table] of Object.entries(groups)) {
  describe(group, () => {
    const rows = table.split(/[|\n]/).map((row) => row.trim().split(' '));
    it.each(rows)('%s as %s: %s', (form, tag, lemma) => {
      expect(lemmatiser.lemma(form, tag)).toBe(lemma);
    });
  });
}

describe('what the model’s part says', () => {
  const lemmas = {
    words: { NN: { bus: 'BUS' }, NNP: { oslos: 'oslo' } },
    endings: { NN: { '': '0:', s: '1:', ies: '3:y' }, JJ: { '': '0:' } },
    capitals: ['ian'],
  };
  const made = new Lemmatiser(parseModelFile(modelFileBytes({ lemmas }, [], {}), 'test'));

  it.each([
    ['the longest ending decides', 'dates', 'NN', 'date'],
    ['also one letter more', 'cities', 'NN', 'city'],
    ['a word learnt goes before endings', 'bus', 'NN', 'BUS'],
    ['a name keeps its capitals', 'Oslos', 'NNP', 'Oslo'],
    ['an adjective of a nation keeps its capital', 'Syrian', 'JJ', 'Syrian'],
    ['another loses it', 'Large', 'JJ', 'large'],
    ['a tag never seen leaves the word', 'Walked', 'VBD', 'walked'],
    ['nothing is taken off whole', 's', 'NN', 's'],
    ['a word that is the name of an object’s own method', 'constructor', 'NN', 'constructor'],
  ])('%s', (_, form, tag, lemma) => {
    expect(made.lemma(form, tag)).toBe(lemma);
  });
});
