/** Repairs of nouns, adjectives and names: words tagged otherwise, and phrases on the wrong noun. */
import { withCompounds } from './compounds.js';
import { withEventNouns } from './event-nouns.js';
import { withHyphenated } from './hyphenated.js';
import { withListedAppositions } from './listed-appositions.js';
import { withNamedPairs } from './named-pairs.js';
import { withNationsNouns } from './nations-nouns.js';
import { withNeverVerbs } from './never-verbs.js';
import { withNounAgents } from './noun-agents.js';
import { withParticipialAdjectives } from './participial-adjectives.js';
import { withPhonedPartners } from './phoned-partners.js';
import { describeRepairs, words } from './repairs.fixture.js';
import { withTitleCases } from './title-cases.js';
import { withToNouns } from './to-nouns.js';

describeRepairs([
  [
    'descriptions taken for members of a list',
    (s) => withListedAppositions(s, s.text),
    [
      [
        'Peru/NNP/nsubj>objected and/CC/cc>Chile Chile/NNP/conj>Peru ,/,/punct>importers both/DT/det>importers importers=importer/NNS/conj>Peru objected=object/VBD/root>',
        'importers/NOUN/appos>Chile',
      ],
      [
        'Lin/NNP/nsubj>met met=meet/VBD/root> the/DT/det>envoy envoy/NN/obj>met ,/,/punct>Ruiz Ana/NNP/compound>Ruiz Ruiz/NNP/conj>envoy',
        'Ruiz/PROPN/appos>envoy',
      ],
      [
        'Peru/NNP/nsubj>met ,/,/punct>Chile Chile/NNP/conj>Peru and/CC/cc>Cuba Cuba/NNP/conj>Peru met=meet/VBD/root>',
        '',
      ],
    ],
  ],
  [
    'compounds',
    (s) => withCompounds(s, s.text),
    [
      [
        'Peru/NNP/nmod:poss>troop troop/NN/nsubj>began withdrawal/NN/nmod>troop began=begin/VBD/root>',
        'Peru/PROPN/nmod:poss>withdrawal troop/NOUN/compound>withdrawal withdrawal/NOUN/nsubj>began',
      ],
      [
        'Arms=arm/NNS/nsubj>deliveries deliveries=delivery/NNS/nsubj>continued continued=continue/VBD/root>',
        'Arms/NOUN/compound>deliveries',
      ],
      [
        'Oslo/NNP/nsubj>looked looked=look/VBD/root> into/IN/case>bank the/DT/det>bank bank/NN/compound>Andina Andina/NNP/obl>looked',
        'into/ADP/case>Andina the/DET/det>Andina',
      ],
      ['The/DT/det>loss loss/NN/nsubj>hurt of/IN/case>trade trade/NN/nmod>loss hurt/VBD/root>', ''],
    ],
  ],
  [
    'event nouns',
    (s) => withEventNouns(s, words, s.text),
    [
      [
        'The/DT/det>fine fine/JJ/nsubj>hurt on/IN/case>Peru Peru/NNP/nmod>fine hurt/VBD/root> Chile/NNP/obj>hurt',
        'fine/NOUN/nsubj>hurt',
      ],
      [
        'Shelling=shell/VBG/csubj>began by/IN/case>Chad Chad/NNP/obl>Shelling began=begin/VBD/root>',
        'Shelling/NOUN/nsubj>began Chad/PROPN/nmod>Shelling',
      ],
      [
        'A/DT/det>rally rally/RB/advmod>filled filled=fill/VBD/root> squares=square/NNS/obj>filled',
        'rally/NOUN/nsubj>filled',
      ],
      ['Freeing=free/VBG/csubj>helps crews=crew/NNS/obj>Freeing helps=help/VBZ/root> Peru/NNP/obj>helps', ''],
    ],
  ],
  [
    'hyphenated words',
    (s) => withHyphenated(s, words, s.text),
    [['Peru/NNP/nsubj>left left=leave/VBD/root> Chad/NNP/obj>left', '']],
  ],
  [
    'named pairs',
    (s) => withNamedPairs(s, s.text),
    [
      [
        'Peru/NNP/nsubj>praised praised=praise/VBD/root> Prince/NNP/obj>praised Khaled/NNP/obj>praised',
        'Khaled/PROPN/flat>Prince',
      ],
    ],
  ],
  [
    'noun agents',
    (s) => withNounAgents(s, words, s.text),
    [
      [
        'The/DT/det>abduction abduction/NN/root> of/IN/case>pupils pupils=pupil/NNS/nmod>abduction by/IN/case>militants militants=militant/NNS/nmod>pupils',
        'militants/NOUN/nmod>abduction',
      ],
      [
        'The/DT/det>arrest arrest/NN/root> of/IN/case>bloggers bloggers=blogger/NNS/nmod>arrest by/IN/case>Serbia Serbia/NNP/nmod>bloggers',
        'Serbia/PROPN/nmod>arrest',
      ],
      [
        'A/DT/det>box box/NN/root> of/IN/case>books books=book/NNS/nmod>box by/IN/case>Lessing Lessing/NNP/nmod>books',
        '',
      ],
    ],
  ],
  [
    'nouns after to',
    (s) => withToNouns(s, words, s.text),
    [
      [
        'Iran/NNP/nsubj>shut shut/VBD/root> doors=door/NNS/obj>shut to/TO/mark>talks talks=talk/VB/xcomp>shut with/IN/case>Oman Oman/NNP/obl>talks',
        'to/ADP/case>talks talks/NOUN/nmod>doors Oman/PROPN/nmod>talks',
      ],
      ['Iran/NNP/nsubj>came came=come/VBD/root> to/TO/mark>press press/VB/xcomp>came Oman/NNP/obj>press', ''],
    ],
  ],
  [
    'nouns of nations',
    (s) => withNationsNouns(s, words, s.text),
    [
      [
        'Chad/NNP/nsubj>fed fed=feed/VBD/root> thousands=thousand/NNS/obj>fed of/IN/case>Somali Somali/NNP/nsubj>refugees refugees=refugee/VBZ/advcl>fed',
        'of/ADP/case>refugees Somali/ADJ/amod>refugees refugees/NOUN/nmod>thousands',
      ],
      [
        'Peru/NNP/nsubj>said said=say/VBD/root> Somali/NNP/nsubj>protests protests=protest/VBZ/ccomp>said Chad/NNP/obj>protests',
        '',
      ],
    ],
  ],
  [
    'participial adjectives',
    (s) => withParticipialAdjectives(s, words, s.text),
    [
      [
        'Chad/NNP/nsubj:pass>allied was=be/VBD/aux:pass>allied allied=ally/VBN/root> with/IN/case>Mali Mali/NNP/obl>allied',
        'Chad/PROPN/nsubj>allied was/AUX/cop>allied allied/ADJ/root>',
      ],
      [
        'Chad/NNP/nsubj:pass>opposed was=be/VBD/aux:pass>opposed opposed=oppose/VBN/root> by/IN/case>Mali Mali/NNP/obl:agent>opposed',
        '',
      ],
    ],
  ],
  [
    'phoned partners',
    (s) => withPhonedPartners(s, s.text),
    [
      [
        'Peru/NNP/nsubj>spoke spoke=speak/VBD/root> by/IN/case>telephone telephone/NN/obl>spoke with/IN/case>Chile Chile/NNP/nmod>telephone',
        'Chile/PROPN/obl>spoke',
      ],
      [
        'Peru/NNP/nsubj>bought bought=buy/VBD/root> telephone/NN/obj>bought with/IN/case>buttons buttons=button/NNS/nmod>telephone',
        '',
      ],
    ],
  ],
  [
    'title cases',
    (s) => withTitleCases(s, s.text),
    [
      [
        'talks=talk/NNS/root> with/IN/case>President President/NNP/nmod:desc>Ruiz Ruiz/NNP/nmod>talks',
        'with/ADP/case>Ruiz',
      ],
      ['talks=talk/NNS/root> with/IN/case>Ruiz President/NNP/nmod:desc>Ruiz Ruiz/NNP/nmod>talks', ''],
    ],
  ],
  [
    'never verbs',
    (s) => withNeverVerbs(s, words, s.text),
    [
      [
        'police/NNS/nsubj>used used=use/VBD/root> gas/NN/obj>used and/CC/cc>rubber rubber/NN/conj>gas bullets=bullet/VBZ/conj>used against/IN/case>crowds crowds=crowd/NNS/obl>bullets',
        'rubber/NOUN/compound>bullets bullets/NOUN/conj>gas crowds/NOUN/obl>used',
      ],
      ['police/NNS/nsubj>fires fires=fire/VBZ/root> bullets=bullet/NNS/obj>fires', ''],
    ],
  ],
]);
