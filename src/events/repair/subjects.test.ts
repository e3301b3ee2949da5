/** Repairs of subjects: those that the tree has lost, or given to another verb. */
import { withClosingSource } from './closing-sources.js';
import { withConcededSubjects } from './conceded-subjects.js';
import { withFrontedPhrases } from './fronted-phrases.js';
import { withInvertedCondition } from './inverted-conditions.js';
import { withJoinedSubjects } from './joined-subjects.js';
import { withLentSubject } from './lent-subjects.js';
import { withListedSubjects } from './listed-subjects.js';
import { withOpeningApposition } from './opening-appositions.js';
import { withOpeningSubject } from './opening-subjects.js';
import { withRelativeClauses } from './relative-clauses.js';
import { describeRepairs, words } from './repairs.fixture.js';
import { withReportedSubjects } from './reported-subjects.js';
import { withSaidClauses } from './said-clauses.js';
import { withSaidSubjects } from './said-subjects.js';
import { withTakenSubjects } from './taken-subjects.js';
import { withTimeSubjects } from './time-subjects.js';
import { withTwoSubjects } from './two-subjects.js';

describeRepairs([
  [
    'clauses that describe a subject',
    (s) => withRelativeClauses(s, s.text),
    [
      [
        'Peru/NNP/nsubj>blamed ,/,/punct>asked which/WDT/obj>asked asked=ask/VBD/acl:relcl>Peru Chile/NNP/iobj>asked blamed=blame/VBD/root>',
        'which/PRON/nsubj>asked',
      ],
      [
        'Peru/NNP/nsubj>seized ,/,/punct>Peru whose/WP$/nmod:poss>navy navy/NN/nsubj>seized seized=seize/VBD/root> boats=boat/NNS/obj>seized ;=,/,/punct>seized',
        '',
      ],
      [
        'Peru/NNP/nsubj>left ,/,/punct>Peru whose/WP$/nmod:poss>king king/NN/nsubj>met met=meet/VBD/advcl>left Danes/NNPS/obj>met left=leave/VBD/root>',
        'met/VERB/acl:relcl>Peru',
      ],
    ],
  ],
  [
    'phrases that open the sentence',
    (s) => withFrontedPhrases(s, s.text),
    [
      [
        'After/IN/case>news news/NN/nsubj>resigned ,/,/punct>news the/DT/det>minister minister/NN/appos>news resigned=resign/VBD/root>',
        'news/NOUN/obl>resigned minister/NOUN/nsubj>resigned',
      ],
      ['On/IN/case>Ruiz Sunday/NNP/nmod:desc>Ruiz Ruiz/NNP/nsubj>resigned resigned=resign/VBD/root>', ''],
      [
        'Over/IN/case>ministers nine/CD/nummod>ministers ministers=minister/NNS/nsubj>resigned ,/,/punct>ministers Danes/NNPS/appos>ministers resigned=resign/VBD/root>',
        '',
      ],
    ],
  ],
  [
    'subjects of a clause that opens the sentence',
    (s) => withConcededSubjects(s, s.text),
    [
      [
        'If/IN/mark>agreed forces=force/NNS/nsubj>agreed fail/VBP/ccomp>agreed ,/,/punct>agreed Danes/NNPS/nsubj>agreed agreed=agree/VBD/root>',
        'forces/NOUN/nsubj>fail fail/VERB/advcl>agreed',
      ],
      ['Ruiz/NNP/nsubj>agreed ,/,/punct>envoy envoy/NN/nsubj>agreed agreed=agree/VBD/root>', ''],
    ],
  ],
  [
    'subjects of a second clause',
    (s) => withJoinedSubjects(s, s.text),
    [
      [
        'Peru/NNP/nsubj>has has=have/VBZ/root> troops=troop/NNS/obj>has in/IN/case>Mali Mali/NNP/obl>has and/CC/cc>Chile Chile/NNP/conj>Mali objected=object/VBD/conj>has',
        'and/CCONJ/cc>objected Chile/PROPN/nsubj>objected',
      ],
      [
        'Peru/NNP/nsubj>left left=leave/VBD/root> as/IN/case>Mali Mali/NNP/obl>left and/CC/cc>Chad Chad/NNP/conj>Mali objected=object/VBD/conj>left',
        'Mali/PROPN/nsubj>objected objected/VERB/advcl>left',
      ],
      [
        'Rebels=rebel/NNS/nsubj>backed backed=back/VBN/root> by/IN/case>Mali Mali/NNP/obl:agent>backed and/CC/cc>Chad Chad/NNP/conj>Mali objected=object/VBD/conj>backed',
        '',
      ],
    ],
  ],
  [
    'subjects of a list',
    (s) => withListedSubjects(s, s.text),
    [
      [
        'Peru/NNP/nsubj>left ,/,/punct>Bolivia Bolivia/NNP/nsubj>left and/CC/cc>Cuba Cuba/NNP/conj>Bolivia left=leave/VBD/root>',
        'Bolivia/PROPN/conj>Peru',
      ],
      ['Ruiz/NNP/nsubj>left ,/,/punct>Lima Lima/NNP/nsubj>left ;/,/punct>left left=leave/VBD/root>', ''],
    ],
  ],
  [
    'lent subjects',
    (s) => withLentSubject(s, s.text),
    [
      [
        'Ties=tie/NNS/nsubj>shot soured=sour/VBD/root> after/IN/mark>shot troops=troop/NNS/nsubj>shot shot=shoot/VBD/advcl>soured',
        'Ties/NOUN/nsubj>soured',
      ],
      [
        'Meeting=meet/VBG/advcl>left ministers=minister/NNS/obj>Meeting ,/,/punct>Meeting Lin/NNP/appos>ministers left=leave/VBD/root>',
        'Lin/PROPN/nsubj>left',
      ],
      ['Lin/NNP/nsubj>left left=leave/VBD/root>', ''],
    ],
  ],
  [
    'opening appositions',
    (s) => withOpeningApposition(s, s.text),
    [
      [
        'An/DT/det>ally ally/NN/nsubj>left ,/,/punct>ally Peru/NNP/nsubj>left left=leave/VBD/root>',
        'ally/NOUN/appos>Peru',
      ],
      ['Peru/NNP/nsubj>left left=leave/VBD/root> ,/,/punct>left', ''],
    ],
  ],
  [
    'opening subjects',
    (s) => withOpeningSubject(s, words, s.text),
    [
      [
        'Cuba/NNP/advmod>suppressed suppressed=suppress/VBD/root> dissent/NN/obj>suppressed ./,/punct>suppressed',
        'Cuba/PROPN/nsubj>suppressed',
      ],
    ],
  ],
  [
    'reported subjects',
    (s) => withReportedSubjects(s, words, s.text),
    [
      [
        'Pirates=pirate/NNS/nsubj>said freed=free/VBD/ccomp>said them=they/PRP/obj>freed ,/,/punct>said owners=owner/NNS/nsubj>said said=say/VBD/root>',
        'Pirates/NOUN/nsubj>freed',
      ],
      [
        'Nuns=nun/NNS/nsubj>said helping=help/VBG/ccomp>said Kenya/NNP/obj>helping were=be/VBD/aux:pass>told told=tell/VBN/ccomp>said ,/,/punct>said said=say/VBD/root> Lund/NNP/iobj>said',
        'Nuns/NOUN/nsubj:pass>told helping/VERB/acl>Nuns Lund/PROPN/nsubj>said',
      ],
    ],
  ],
  [
    'said subjects',
    (s) => withSaidSubjects(s, words, s.text),
    [
      [
        'Oman/NNP/nsubj>said said=say/VBD/root> talks=talk/NNS/obj>said were=be/VBD/aux>continuing continuing=continue/VBG/ccomp>said',
        'talks/NOUN/nsubj>continuing',
      ],
      [
        'Oman/NNP/nsubj>told told=tell/VBD/root> Iran/NNP/obj>told talks=talk/NNS/nsubj>continued continued=continue/VBD/ccomp>told',
        '',
      ],
    ],
  ],
  [
    'taken subjects',
    (s) => withTakenSubjects(s, words, s.text),
    [
      [
        'Lin/NN/advcl>asked ,/,/punct>Lin who/WP/nsubj>leads leads=lead/VBZ/acl:relcl>Lin Peru/NNP/obj>leads has=have/VBZ/aux>asked asked=ask/VBN/root> Chile/NNP/obj>asked',
        'Lin/NOUN/nsubj>asked',
      ],
      [
        'gunmen=gunman/NNS/nmod>dozens seized=seize/VBD/root> dozens=dozen/NNS/obj>seized',
        'gunmen/NOUN/nsubj>seized',
      ],
      [
        'Norway/NNP/obl:unmarked>lifted on/IN/case>Monday Monday/NNP/nmod>Norway lifted=lift/VBD/root> sanctions=sanction/NNS/obj>lifted',
        'Norway/PROPN/nsubj>lifted',
      ],
      ['Monday/NNP/obl:unmarked>lifted lifted=lift/VBD/root> sanctions=sanction/NNS/obj>lifted', ''],
    ],
  ],
  [
    'time subjects',
    (s) => withTimeSubjects(s, words, s.text),
    [
      [
        'March/NNP/nsubj>expelled France/NNP/nsubj>expelled expelled=expel/VBD/root> him=he/PRP/obj>expelled',
        'March/PROPN/obl:unmarked>expelled',
      ],
      ['March/NNP/nsubj>passed passed=pass/VBD/root>', ''],
    ],
  ],
  [
    'two subjects',
    (s) => withTwoSubjects(s, s.text),
    [
      [
        'raid/NN/root> that/WDT/nsubj>blames Peru/NNP/nsubj>blames blames=blame/VBZ/acl:relcl>raid on/IN/case>Chile Chile/NNP/obl>blames',
        'that/PRON/obj>blames',
      ],
      [
        'Were=be/VBD/aux>shut Peru/NNP/nsubj>act to/TO/mark>shut shut/VB/advcl>act Chile/NNP/nsubj>act would/MD/aux>act act/VB/root>',
        'Peru/PROPN/nsubj>shut',
      ],
      [
        'verdict/NN/nsubj>tax :/:/punct>tax Peru/NNP/nsubj>tax will/MD/aux>tax tax/VB/root> wine/NN/obj>tax',
        'verdict/NOUN/dislocated>tax',
      ],
      [
        'Ruiz/NNP/vocative>visit is=be/VBZ/cop>visit to/TO/mark>visit visit/VB/root> Chad/NNP/obj>visit',
        'Ruiz/PROPN/nsubj>visit',
      ],
      ['Peru/NNP/nsubj>left left=leave/VBD/root>', ''],
    ],
  ],
  [
    'said clauses',
    (s) => withSaidClauses(s, words, s.text),
    [
      [
        'ministry/NN/nsubj>alleged alleged=allege/VBD/root> that/IN/mark>armed Chile/NNP/nsubj>armed armed=arm/VBD/acl:relcl>ministry rebels=rebel/NNS/obj>armed',
        'armed/VERB/ccomp>alleged',
      ],
      [
        'fear/NN/nsubj>grew grew=grow/VBD/root> that/IN/mark>armed Chile/NNP/nsubj>armed armed=arm/VBD/acl>fear rebels=rebel/NNS/obj>armed',
        '',
      ],
    ],
  ],
  [
    'closing sources',
    (s) => withClosingSource(s, words, s.text),
    [
      [
        'Chile/NNP/nsubj>barred barred=bar/VBD/root> fish/NN/obj>barred ,/,/punct>ministry the/DT/det>ministry ministry/NN/appos>fish announced=announce/VBN/advcl>barred',
        'ministry/NOUN/nsubj>announced announced/VERB/parataxis>barred',
      ],
      ['Chile/NNP/nsubj>announced announced=announce/VBD/root>', ''],
    ],
  ],
  [
    'inverted conditions',
    (s) => withInvertedCondition(s, s.text),
    [
      [
        'Were=be/VBD/cop>Peru Peru/NNP/nsubj>act to/TO/mark>shut shut/VB/acl>Peru ,/,/punct>act Chile/NNP/nsubj>act would/MD/aux>act act/VB/root>',
        'Were/SCONJ/mark>shut Peru/PROPN/nsubj>shut shut/VERB/advcl>act',
      ],
      ['Were=be/VBD/cop>there they/PRP/nsubj>there there/RB/root>', ''],
    ],
  ],
]);
