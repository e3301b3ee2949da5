/** Repairs of what is acted upon: objects that hang elsewhere, or stand as modifiers of each other. */
import { withBareObjects } from './bare-objects.js';
import { withCaptives } from './captives.js';
import { withLateObjects } from './late-objects.js';
import { withNamedObjects } from './named-objects.js';
import { withRatesBeforeObjects } from './rates-before-objects.js';
import { withRelativePhrases } from './relative-phrases.js';
import { describeRepairs, words } from './repairs.fixture.js';
import { withTwoObjects } from './two-objects.js';

describeRepairs([
  [
    'bare objects',
    (s) => withBareObjects(s, words, s.text),
    [
      [
        'Rebels=rebel/NNS/nsubj>abducted abducted=abduct/VBD/root> forty/CD/nummod>pupils pupils=pupil/NNS/obl:unmarked>abducted',
        'pupils/NOUN/obj>abducted',
      ],
      [
        'Unions=union/NNS/nsubj>called called=call/VBD/root> off/RP/compound:prt>called a/DT/det>strike strike/NN/obl>called',
        'strike/NOUN/obj>called',
      ],
      ['Mali/NNP/nsubj>sought sought=seek/VBD/root> help/VB/xcomp>sought', 'help/NOUN/obj>sought'],
      ['Chad/NNP/nsubj>voiced voiced=voice/VBD/root> dismay/NN/advmod>voiced', 'dismay/NOUN/obj>voiced'],
      [
        'Peru/NNP/nsubj>renounced renounced=renounce/VBD/root> violence/NN/nmod>renounced',
        'violence/NOUN/obj>renounced',
      ],
      ['Chad/NNP/nsubj>voted voted=vote/VBD/root> last/JJ/amod>week week/NN/obl>voted', ''],
    ],
  ],
  [
    'captives',
    (s) => withCaptives(s, words, s.text),
    [
      [
        'Pirates=pirate/NNS/nsubj>took took=take/VBD/root> a/DT/det>hostage doctor/NN/compound>hostage hostage/NN/obj>took',
        'a/DET/det>doctor doctor/NOUN/obj>took hostage/NOUN/xcomp>took',
      ],
      [
        'Nuns=nun/NNS/nsubj:pass>held were=be/VBD/aux:pass>held held=hold/VBN/root> hostage/NN/obj>held by/IN/case>pirates pirates=pirate/NNS/nmod>hostage',
        'hostage/NOUN/xcomp>held pirates/NOUN/obl:agent>held',
      ],
      ['Pirates=pirate/NNS/nsubj>took took=take/VBD/root> hostages=hostage/NNS/obj>took', ''],
    ],
  ],
  [
    'named objects',
    (s) => withNamedObjects(s, words, s.text),
    [
      [
        'Chile/NNP/nsubj>called called=call/VBD/root> it/PRP/iobj>called a/DT/det>blunder blunder/NN/obj>called',
        'it/PRON/obj>called blunder/NOUN/xcomp>called',
      ],
      ['Chile/NNP/nsubj>called called=call/VBD/root> an/DT/det>election election/NN/obj>called', ''],
    ],
  ],
  [
    'rates before objects',
    (s) => withRatesBeforeObjects(s, s.text),
    [
      [
        'Peru/NNP/nsubj>raised raised=raise/VBD/root> to/TO/mark>percent 40/CD/nummod>percent percent/VB/xcomp>raised duties=duty/NNS/obj>percent on/IN/case>wine wine/NN/obl>percent',
        'to/ADP/case>percent percent/NOUN/obl>raised duties/NOUN/obj>raised wine/NOUN/obl>raised',
      ],
      [
        'Peru/NNP/nsubj>plans plans=plan/VBZ/root> to/IN/case>double double/JJ/xcomp>plans To=to/IN/case>percent 40/CD/nummod>percent percent/NN/obl>double duties=duty/NNS/obj>percent',
        'to/PART/mark>double double/VERB/xcomp>plans duties/NOUN/obj>double',
      ],
      [
        'Peru/NNP/nsubj>raised raised=raise/VBD/root> to/IN/case>percent 40/CD/nummod>percent percent/NN/obl>raised the/DT/det>duty duty/NN/obl>raised',
        'duty/NOUN/obj>raised',
      ],
      [
        'Peru/NNP/nsubj>raised raised=raise/VBD/root> duties=duty/NNS/obj>raised to/IN/case>percent 40/CD/nummod>percent percent/NN/obl>raised',
        '',
      ],
    ],
  ],
  [
    'relative pronouns with a preposition',
    (s) => withRelativePhrases(s, s.text),
    [
      [
        'the/DT/det>day day/NN/root> on/IN/case>which which/WDT/obj>begin fees=fee/NNS/nsubj>begin begin/VBP/acl:relcl>day',
        'which/PRON/obl>begin',
      ],
      [
        'the/DT/det>day day/NN/root> on/IN/case>fees which/WDT/det>fees fees=fee/NNS/nmod>day begin/VBP/acl>day',
        'on/ADP/case>which which/PRON/obl>begin fees/NOUN/nsubj>begin',
      ],
      [
        'Peru/NNP/nsubj>acts acts=act/VBZ/root> on/IN/case>day the/DT/det>day day/NN/obl>begin on/IN/case>which which/WDT/obl>begin fees=fee/NNS/nsubj>begin begin/VBP/advcl>acts',
        'day/NOUN/obl:unmarked>acts begin/VERB/acl:relcl>day',
      ],
      [
        'the/DT/det>fees fees=fee/NNS/root> which/WDT/obj>charged Peru/NNP/nsubj>charged charged=charge/VBD/acl:relcl>fees',
        '',
      ],
    ],
  ],
  [
    'two objects',
    (s) => withTwoObjects(s, words, s.text),
    [
      [
        'Peru/NNP/nsubj>sent sent=send/VBD/root> Chad/NNP/obj>sent a/DT/det>note note/NN/obj>sent',
        'Chad/PROPN/iobj>sent',
      ],
      [
        'Peru/NNP/nsubj>sent sent=send/VBD/root> Chad/NNP/compound>boats six/CD/nummod>boats boats=boat/NNS/obj>sent',
        'Chad/PROPN/iobj>sent',
      ],
      [
        'Peru/NNP/nsubj>paid paid=pay/VBD/root> Chad/NNP/obj>paid $/CD/obl:unmarked>paid 2/CD/nummod>$',
        'Chad/PROPN/iobj>paid $/NUM/obj>paid',
      ],
      ['Peru/NNP/nsubj>sent sent=send/VBD/root> Chad/NNP/obj>sent', ''],
    ],
  ],
  [
    'late objects',
    (s) => withLateObjects(s, words, s.text),
    [
      [
        'Chile/NNP/nsubj>sent sent=send/VBD/root> to/IN/case>Peru Peru/NNP/obl>sent the/DT/det>men men=man/NNS/nsubj>wanted wanted=want/VBD/parataxis>sent there/RB/advmod>wanted',
        'men/NOUN/obj>sent wanted/VERB/acl>men',
      ],
      [
        'Chile/NNP/nsubj>shared shared=share/VBD/root> with/IN/case>Peru Peru/NNP/obl>shared its=it/PRP$/nmod:poss>maps maps=map/NNS/nsubj>shared',
        'maps/NOUN/obj>shared',
      ],
      [
        'Chile/NNP/nsubj>spoke spoke=speak/VBD/root> with/IN/case>Peru Peru/NNP/obl>spoke and/CC/cc>left men=man/NNS/nsubj>left left=leave/VBD/conj>spoke',
        '',
      ],
    ],
  ],
]);
