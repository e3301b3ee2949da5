/** Repairs of verbs: those that the tree has lost, split from their parts or taken for other words. */
import { withClosingParticiples } from './closing-participles.js';
import { withFiniteConjuncts } from './finite-conjuncts.js';
import { withGerunds } from './gerunds.js';
import { withHeadlines } from './headlines.js';
import { withInfinitives } from './infinitives.js';
import { withLastingVerbs } from './lasting-verbs.js';
import { withListedVerbs } from './listed-verbs.js';
import { withLostVerbs } from './lost-verbs.js';
import { withPerfects } from './perfects.js';
import { withPhrasalVerbs } from './phrasal-verbs.js';
import { withProgressives } from './progressives.js';
import { withPronounParticiples } from './pronoun-participles.js';
import { withRelativeHeads } from './relative-heads.js';
import { withRelativeVerb } from './relative-verbs.js';
import { describeRepairs, words } from './repairs.fixture.js';

describeRepairs([
  [
    'participles after a comma',
    (s) => withClosingParticiples(s, words, s.text),
    [
      [
        'It/PRP/nsubj>hid hid=hide/VBD/root> in/IN/case>hills hills=hill/NNS/obl>hid ,/,/punct>bombing bombing=bomb/VBG/acl>hills',
        'bombing/VERB/advcl>hid',
      ],
      [
        'She/PRP/nsubj>told told=tell/VBD/root> hearing/NN/obj>told ,/,/punct>accusing accusing=accuse/VBG/acl>hearing',
        'accusing/VERB/advcl>told',
      ],
      ['It/PRP/nsubj>hit hit/VBD/root> men=man/NNS/obj>hit ,/,/punct>waiting waiting=wait/VBG/acl>men', ''],
    ],
  ],
  [
    'clauses with “which”',
    (s) => withRelativeHeads(s, words, s.text),
    [
      [
        'An/DT/det>ally ally/NN/root> of/IN/case>Chad Chad/NNP/nmod>ally ,/,/punct>left which/WDT/nsubj>left left=leave/VBD/acl:relcl>ally',
        'left/VERB/acl:relcl>Chad',
      ],
      [
        'An/DT/det>attack attack/NN/root> on/IN/case>Chad Chad/NNP/nmod>attack ,/,/punct>hurt which/WDT/nsubj>hurt hurt/VBD/acl:relcl>attack',
        '',
      ],
    ],
  ],
  [
    'gerunds',
    (s) => withGerunds(s, words, s.text),
    [
      [
        'Latvia/NNP/nsubj>stopped stopped=stop/VBD/root> importing=import/JJ/amod>gas gas/NN/obj>stopped from/IN/case>Norway Norway/NNP/obl>stopped',
        'importing/VERB/xcomp>stopped gas/NOUN/obj>importing Norway/PROPN/obl>importing',
      ],
      [
        'Police/NNS/nsubj>stopped stopped=stop/VBD/root> the/DT/det>workers striking=strike/JJ/amod>workers workers=worker/NNS/obj>stopped',
        '',
      ],
    ],
  ],
  [
    'headlines',
    (s) => withHeadlines(s, words, s.text),
    [
      [
        'Russia/NNP/root> to/TO/mark>resume resume/VB/acl>Russia exports=export/NNS/obj>resume',
        'Russia/PROPN/nsubj>resume resume/VERB/root>',
      ],
      [
        'France/NNP/nsubj>urge ,/,/punct>France Germany/NNP/nsubj>urge urge/NN/root> Iran/NNP/iobj>urge',
        'Germany/PROPN/conj>France urge/VERB/root> Iran/PROPN/obj>urge',
      ],
      [
        'France/NNP/nsubj>urged ,/,/punct>France alone/RB/advmod>urged urged=urge/VBD/root> Iran/NNP/obj>urged',
        '',
      ],
    ],
  ],
  [
    'infinitives',
    (s) => withInfinitives(s, words, s.text),
    [
      [
        'Peru/NNP/nsubj>needs needs=need/VBZ/root> leave/NN/obj>needs to/TO/mark>sue sue/NN/acl>leave Chile/NNP/obj>sue',
        'sue/VERB/acl>leave',
      ],
      [
        'Oslo/NNP/nsubj>sue is=be/VBZ/cop>sue to/IN/case>sue sue/NNP/root> Chile/NNP/flat>sue',
        'to/PART/mark>sue sue/VERB/root> Chile/PROPN/obj>sue',
      ],
      [
        'Police=police/NNS/nsubj>used used=use/VBD/root> gas/NN/obj>used to/TO/case>crowds disperse/NN/compound>crowds crowds=crowd/NNS/obj>used',
        'to/PART/mark>disperse disperse/VERB/xcomp>used crowds/NOUN/obj>disperse',
      ],
      [
        'Oman/NNP/nsubj>returned returned=return/VBD/root> to/TO/case>talks trade/NN/compound>talks talks=talk/NNS/obl>returned',
        '',
      ],
      [
        'Peru/NNP/nsubj>threatened threatened=threaten/VBD/root> to/TO/case>ties sever/JJ/amod>ties ties=tie/NNS/obl>threatened',
        'to/PART/mark>sever sever/VERB/xcomp>threatened ties/NOUN/obj>sever',
      ],
      [
        'Bolivia/NNP/nsubj>threatened threatened=threaten/VBD/root> to/IN/case>sue sue/NNP/obl>threatened Chile/NNP/flat>sue',
        'to/PART/mark>sue sue/VERB/xcomp>threatened Chile/PROPN/obj>sue',
      ],
      [
        'Peru/NNP/nsubj>turned turned=turn/VBD/root> to/IN/case>allies old/JJ/amod>allies allies=ally/NNS/obl>turned',
        '',
      ],
    ],
  ],
  [
    'lasting verbs',
    (s) => withLastingVerbs(s, words, s.text),
    [
      [
        'The/DT/det>tariff tariff/NN/root> of/IN/case>remains 24/CD/nummod>% %/NN/compound>remains remains=remains/NNS/nmod>tariff suspended=suspend/VBN/acl>remains ././punct>tariff',
        'tariff/NOUN/nsubj:pass>suspended of/ADP/case>% %/NOUN/nmod>tariff remains/AUX/aux:pass>suspended suspended/VERB/root> ./VERB/punct>suspended',
      ],
      [
        'Tariffs=tariff/NNS/root> from/IN/case>cease Peru/NNP/compound>cease cease/NN/nmod>Tariffs to/TO/mark>levied be/VB/aux:pass>levied levied=levy/VBN/acl>cease',
        'Tariffs/NOUN/nsubj>cease from/ADP/case>Peru Peru/PROPN/nmod>Tariffs cease/VERB/root> levied/VERB/xcomp>cease',
      ],
      [
        'Tariffs=tariff/NNS/nsubj>remain of/IN/case>% %/NN/compound>remain remain/NN/root> suspended=suspend/VBN/acl>remain ././punct>remain',
        'Tariffs/NOUN/nsubj:pass>suspended %/NOUN/nmod>Tariffs remain/AUX/aux:pass>suspended suspended/VERB/root> ./VERB/punct>suspended',
      ],
      ['The/DT/det>remains remains/NNS/nsubj>lie found=find/VBN/acl>remains lie/VBP/root>', ''],
    ],
  ],
  [
    'listed verbs',
    (s) => withListedVerbs(s, s.text),
    [
      [
        'Mali/NNP/nsubj>cut will/MD/aux>cut cut/VB/root> duties=duty/NNS/obj>cut ,/,/punct>buy buy/VB/parataxis>cut grain/NN/obj>buy',
        'buy/VERB/conj>cut',
      ],
      [
        'Mali/NNP/nsubj>cut cut/VBD/root> duties=duty/NNS/obj>cut ,/,/punct>say say/VB/parataxis>cut envoys=envoy/NNS/nsubj>say',
        '',
      ],
    ],
  ],
  [
    'lost verbs',
    (s) => withLostVerbs(s, words, s.text),
    [
      [
        'Treasury/NNP/root> today/NN/compound>curbs imposed=impose/VBN/amod>curbs curbs=curb/NNS/nmod>Treasury on/IN/case>Chad Chad/NNP/nmod>curbs',
        'Treasury/PROPN/nsubj>imposed today/NOUN/obl:unmarked>imposed imposed/VERB/root> curbs/NOUN/obj>imposed',
      ],
      [
        'Men=man/NNS/nsubj>said seized=seize/VBN/acl>Men a/DT/det>bus bus/NN/obj>seized ,/,/punct>said police/NN/nsubj>said said=say/VBD/root>',
        'Men/NOUN/nsubj>seized seized/VERB/ccomp>said',
      ],
    ],
  ],
  [
    'participles of pronouns',
    (s) => withPronounParticiples(s, words, s.text),
    [
      [
        'Peru/NNP/nsubj>fined fined=fine/VBD/root> anyone/NN/obj>fined selling=sell/VBG/advcl>fined fish/NN/obj>selling',
        'selling/VERB/acl>anyone',
      ],
      ['Peru/NNP/nsubj>left left=leave/VBD/root> it/PRP/obj>left selling=sell/VBG/advcl>left', ''],
    ],
  ],
  [
    'perfects',
    (s) => withPerfects(s, s.text),
    [
      [
        'Chad/NNP/nsubj>has has=have/VBZ/root> neither/CC/cc:preconj>praised praised=praise/VBN/xcomp>has Peru/NNP/obj>praised',
        'Chad/PROPN/nsubj>praised has/AUX/aux>praised praised/VERB/root>',
      ],
      [
        'Peru/NNP/nsubj>had had=have/VBD/root> earlier/RB/advmod>rejected rejected=reject/VBN/amod>calls calls=call/NNS/obj>had',
        'Peru/PROPN/nsubj>rejected had/AUX/aux>rejected rejected/VERB/root> calls/NOUN/obj>rejected',
      ],
    ],
  ],
  [
    'phrasal verbs',
    (s) => withPhrasalVerbs(s, words, s.text),
    [
      [
        'Norway/NNP/nsubj>took took=take/VBD/root> in/IN/case>refugees refugees=refugee/NNS/obl>took',
        'in/ADP/compound:prt>took refugees/NOUN/obj>took',
      ],
      ['Norway/NNP/nsubj>took took=take/VBD/root> in/IN/case>May May/NNP/obl>took', ''],
    ],
  ],
  [
    'progressives',
    (s) => withProgressives(s, words, s.text),
    [
      [
        'Peru/NNP/nsubj>curbs is=be/VBZ/cop>curbs weighing=weigh/VBG/amod>curbs curbs=curb/NNS/root>',
        'Peru/PROPN/nsubj>weighing is/AUX/aux>weighing weighing/VERB/root> curbs/NOUN/obj>weighing',
      ],
    ],
  ],
  [
    'relative verbs',
    (s) => withRelativeVerb(s, s.text),
    [
      [
        'Peru/NNP/root> ,/,/punct>seized whose/WDT/nmod:poss>navy navy/NN/nsubj>seized seized=seize/VBD/acl:relcl>Peru ,/,/punct>blamed blamed=blame/VBN/advcl>seized Chile/NNP/obj>blamed',
        'Peru/PROPN/nsubj>blamed blamed/VERB/root>',
      ],
      [
        'Peru/NNP/root> ,/,/punct>seized whose/WDT/nmod:poss>navy navy/NN/nsubj>seized seized=seize/VBD/acl:relcl>Peru boats=boat/NNS/obj>seized ,/,/punct>blamed blamed=blame/VBD/conj>seized Chile/NNP/obj>blamed',
        'Peru/PROPN/nsubj>blamed blamed/VERB/root>',
      ],
    ],
  ],
  [
    'finite conjuncts',
    (s) => withFiniteConjuncts(s, s.text),
    [
      [
        'Peru/NNP/nsubj>accused accused=accuse/VBD/root> Chile/NNP/obj>accused of/IN/mark>hiding hiding=hide/VBG/advcl>accused arms/NNS/obj>hiding and/CC/cc>warned warned=warn/VBD/conj>hiding Chad/NNP/obj>warned',
        'warned/VERB/conj>accused',
      ],
      [
        'Peru/NNP/nsubj>taxed taxed=tax/VBD/root> ,/,/punct>saying saying=say/VBG/advcl>taxed Chile/NNP/nsubj>buying buying=buy/JJ/ccomp>saying oil/NN/obj>buying and/CC/cc>doubled so/RB/advmod>doubled doubled=double/VBD/conj>buying duties=duty/NNS/obj>doubled',
        'doubled/VERB/conj>taxed',
      ],
      [
        'Peru/NNP/nsubj>wants wants=want/VBZ/root> arms/NNS/obj>wants hidden=hide/VBN/acl>arms and/CC/cc>lost lost=lose/VBN/conj>hidden',
        '',
      ],
    ],
  ],
]);
