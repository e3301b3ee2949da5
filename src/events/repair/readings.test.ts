/** Repairs of what a parser reads now one way, now another: auxiliaries, plural verbs, infinitives, participles, opening phrases. */
import { withAuxiliaryHeads } from './auxiliary-heads.js';
import { withExistentialClauses } from './existential-clauses.js';
import { withListedNationalities } from './listed-nationalities.js';
import { withMovedGoods } from './moved-goods.js';
import { withNumberCases } from './number-cases.js';
import { withObjectParticiples } from './object-participles.js';
import { withOpeningPhrases } from './opening-phrases.js';
import { withPluralVerbs } from './plural-verbs.js';
import { withPostposedClauses } from './postposed-clauses.js';
import { withReducedRelatives } from './reduced-relatives.js';
import { describeRepairs, words } from './repairs.fixture.js';
import { withRootedNames } from './rooted-names.js';
import { withSayingClause } from './saying-clauses.js';
import { withToldClauses } from './told-clauses.js';

describeRepairs([
  [
    'sentences headed by what is said at their end',
    (s) => withSayingClause(s, words, s.text),
    [
      [
        'Peru/NNP/compound>ties cut/VBN/amod>ties ties=tie/NNS/nsubj>target ,/,/punct>saying saying=say/VBG/csubj>target Lima/NNP/nsubj>target was=be/VBD/cop>target the/DT/det>target target/NN/root>',
        'ties/NOUN/root> saying/VERB/advcl>ties target/NOUN/ccomp>saying',
      ],
      [
        'Ties=tie/NNS/nsubj>soured soured=sour/VBD/root> ,/,/punct>saying saying=say/VBG/advcl>soured nothing/NN/obj>saying',
        '',
      ],
    ],
  ],
  [
    'where goods go',
    (s) => withMovedGoods(s, words, s.text),
    [
      [
        'shipments=shipment/NNS/root> of/IN/case>tin tin/NN/nmod>shipments and/CC/cc>copper copper/NN/conj>tin to/IN/case>Chile Chile/NNP/nmod>copper',
        'Chile/PROPN/nmod>shipments',
      ],
      [
        'fears=fear/NNS/root> of/IN/case>threats threats=threat/NNS/nmod>fears to/IN/case>Chile Chile/NNP/nmod>threats',
        '',
      ],
    ],
  ],
  [
    'auxiliaries at the head of a clause',
    (s) => withAuxiliaryHeads(s, s.text),
    [
      [
        'Chad/NNP/nsubj>has has=have/MD/root> neither/CC/cc>praised praised=praise/VBN/xcomp>has Mali/NNP/obj>praised',
        'Chad/PROPN/nsubj>praised has/AUX/aux>praised praised/VERB/root>',
      ],
      ['Chad/NNP/nsubj>has has=have/VBZ/root> to/TO/mark>leave leave/VB/xcomp>has', ''],
    ],
  ],
  [
    'verbs in -s read as plural nouns',
    (s) => withPluralVerbs(s, words, s.text),
    [
      [
        'The/DT/det>ban ban/NN/nsubj>remains remains=remain/NNS/root> in/IN/case>force force/NN/nmod>remains',
        'remains/VERB/root> force/NOUN/obl>remains',
      ],
      [
        'The/DT/det>kills heroin/NN/compound>kills kills=kill/NNS/root> thousands=thousand/NNS/obj>kills',
        'The/DET/det>heroin heroin/NOUN/nsubj>kills kills/VERB/root>',
      ],
      ['They/PRP/nsubj>raids are=be/VBP/cop>raids raids=raid/NNS/root>', ''],
    ],
  ],
  [
    'infinitives after adjectives',
    (s) => withPostposedClauses(s, s.text),
    [
      [
        'Ruiz/NNP/nsubj>visit is=be/VBZ/cop>due due/JJ/root> to/TO/mark>visit visit/VB/csubj>due Oslo/NNP/obj>visit',
        'Ruiz/PROPN/nsubj>due visit/VERB/xcomp>due',
      ],
      ['It/PRP/nsubj>wise is=be/VBZ/cop>wise wise/JJ/root> to/TO/mark>wait wait/VB/csubj>wise', ''],
    ],
  ],
  [
    'what there is, and its clause',
    (s) => withExistentialClauses(s, s.text),
    [
      [
        'There/EX/expl>is is=be/VBZ/root> speculation/NN/compound>Peru Peru/NNP/nsubj>leave would/MD/aux>leave leave/VB/ccomp>is',
        'speculation/NOUN/nsubj>is leave/VERB/acl>speculation',
      ],
      [
        'There/EX/expl>is is=be/VBZ/root> fear/NN/nsubj>is Peru/NNP/nsubj>leaves leaves=leave/VBZ/acl>fear',
        '',
      ],
    ],
  ],
  [
    'what somebody is told',
    (s) => withToldClauses(s, words, s.text),
    [
      [
        'Ruiz/NNP/nsubj>told told=tell/VBD/root> mayors=mayor/NNS/iobj>told that/WDT/obj>failed talks=talk/NNS/nsubj>failed failed=fail/VBD/acl:relcl>mayors',
        'that/SCONJ/mark>failed failed/VERB/ccomp>told',
      ],
      [
        'Ruiz/NNP/nsubj>met met=meet/VBD/root> mayors=mayor/NNS/obj>met that/WDT/obj>chose Peru/NNP/nsubj>chose chose=choose/VBD/acl:relcl>mayors',
        '',
      ],
    ],
  ],
  [
    'participles right after an object',
    (s) => withObjectParticiples(s, words, s.text),
    [
      [
        'Peru/NNP/nsubj>curbed curbed=curb/VBD/root> chips=chip/NNS/obj>curbed bound=bind/VBN/xcomp>curbed for/IN/case>Chad Chad/NNP/obl>bound',
        'bound/VERB/acl>chips',
      ],
      [
        'Peru/NNP/nsubj>kept kept=keep/VBD/root> ports=port/NNS/obj>kept closed=close/VBN/xcomp>kept to/IN/case>Chad Chad/NNP/obl>closed',
        '',
      ],
    ],
  ],
  [
    'subjects taken by a participle that describes them',
    (s) => withReducedRelatives(s, words, s.text),
    [
      [
        'Goods=good/NNS/nsubj>made made=make/VBN/root> in/IN/case>Peru Peru/NNP/obl>made were=be/VBD/aux:pass>seized seized=seize/VBN/ccomp>made',
        'Goods/NOUN/nsubj:pass>seized made/VERB/acl>Goods seized/VERB/root>',
      ],
      [
        'Mayors=mayor/NNS/nsubj>said said=say/VBD/root> was=be/VBD/aux:pass>seized seized=seize/VBN/ccomp>said',
        '',
      ],
    ],
  ],
  [
    'prepositions of rates and days',
    (s) => withNumberCases(s, s.text),
    [
      [
        'goes=go/VBZ/root> from/IN/case>% 20/CD/nummod>% %/NN/obl>goes to/IN/case>10 10/CD/nummod>percent percent=%/NN/nmod>%',
        'to/ADP/case>percent percent/NOUN/obl>goes',
      ],
      [
        'charged=charge/VBD/root> time/NN/obl>charged since/IN/case>May 3/CD/nummod>time May/NNP/nmod>3',
        'since/ADP/case>3 3/NUM/nmod>time',
      ],
      ['three/CD/nummod>times times=time/NNS/root>', ''],
    ],
  ],
  [
    'phrases that open the sentence',
    (s) => withOpeningPhrases(s, s.text),
    [
      [
        'To/IN/case>Post Post/NNP/obl>suspected ,/,/punct>Post suspected=suspect/VBN/amod>rebels rebels=rebel/NNS/nsubj>fled fled=flee/VBD/root>',
        'Post/PROPN/obl>fled',
      ],
      ['Newly/RB/advmod>armed armed=arm/VBN/amod>rebels rebels=rebel/NNS/nsubj>fled fled=flee/VBD/root>', ''],
    ],
  ],
  [
    'names at the head of a sentence',
    (s) => withRootedNames(s, s.text),
    [
      [
        'Ana/NNP/root> Ruiz/NNP/obj>Ana ,/,/punct>asked has=have/VBZ/aux>asked asked=ask/VBN/ccomp>Ana ./,/punct>Ana',
        'Ana/PROPN/nsubj>asked Ruiz/PROPN/flat>Ana asked/VERB/root> ./PUNCT/punct>asked',
      ],
      ['Ruiz/NNP/root> to/TO/mark>leave leave/VB/ccomp>Ruiz', ''],
    ],
  ],
  [
    'nationalities before a noun',
    (s) => withListedNationalities(s, s.text),
    [
      [
        'The/DT/det>Polish Polish/NNP/nsubj>met ,/,/punct>Czech Czech/NNP/conj>Polish and/CC/cc>Slovak Slovak/JJ/conj>Czech premiers=premier/NNS/conj>Polish met=meet/VBD/root>',
        'The/DET/det>premiers Polish/ADJ/amod>premiers Czech/ADJ/conj>Polish Slovak/ADJ/conj>Polish premiers/NOUN/nsubj>met',
      ],
      ['Peru/NNP/nsubj>met and/CC/cc>rebels rebels=rebel/NNS/conj>Peru met=meet/VBD/root>', ''],
    ],
  ],
]);
