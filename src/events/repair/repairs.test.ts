/** What each repair makes of a tree as the parser gives it at times: the words that change, and a tree that it leaves alone. */
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../language/analysis.js';
import { readEventLexicon } from '../event-lexicon.js';
import { withBareObjects } from './bare-objects.js';
import { withCaptives } from './captives.js';
import { withCompounds } from './compounds.js';
import { withEventNouns } from './event-nouns.js';
import { withGerunds } from './gerunds.js';
import { withHeadlines } from './headlines.js';
import { withHyphenated } from './hyphenated.js';
import { withInfinitives } from './infinitives.js';
import { withLastingVerbs } from './lasting-verbs.js';
import { withLentSubject } from './lent-subjects.js';
import { withListedVerbs } from './listed-verbs.js';
import { withLostVerbs } from './lost-verbs.js';
import { withNamedObjects } from './named-objects.js';
import { withNamedPairs } from './named-pairs.js';
import { withNationsNouns } from './nations-nouns.js';
import { withNounAgents } from './noun-agents.js';
import { withOpeningApposition } from './opening-appositions.js';
import { withOpeningSubject } from './opening-subjects.js';
import { withParticipialAdjectives } from './participial-adjectives.js';
import { withPerfects } from './perfects.js';
import { withPhrasalVerbs } from './phrasal-verbs.js';
import { withProgressives } from './progressives.js';
import { withPronounParticiples } from './pronoun-participles.js';
import { withRatesBeforeObjects } from './rates-before-objects.js';
import { withRelativeVerb } from './relative-verbs.js';
import { withReportedSubjects } from './reported-subjects.js';
import { withSaidSubjects } from './said-subjects.js';
import { withTakenSubjects } from './taken-subjects.js';
import { withTimeSubjects } from './time-subjects.js';
import { withToNouns } from './to-nouns.js';
import { changed, treeOf } from './tree.fixture.js';
import { withTwoObjects } from './two-objects.js';

const { words } = readEventLexicon();

type Repair = (sentence: Sentence) => Sentence;
type Row = readonly [given: string, changes: string];

const repairs: readonly (readonly [name: string, repair: Repair, rows: readonly Row[]])[] = [
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
    (s) => withCaptives(s, s.text),
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
    (s) => withLostVerbs(s, s.text),
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
    'named objects',
    (s) => withNamedObjects(s, s.text),
    [
      [
        'Chile/NNP/nsubj>called called=call/VBD/root> it/PRP/iobj>called a/DT/det>blunder blunder/NN/obj>called',
        'it/PRON/obj>called blunder/NOUN/xcomp>called',
      ],
      ['Chile/NNP/nsubj>called called=call/VBD/root> an/DT/det>election election/NN/obj>called', ''],
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
    'participles of pronouns',
    (s) => withPronounParticiples(s, s.text),
    [
      [
        'Peru/NNP/nsubj>fined fined=fine/VBD/root> anyone/NN/obj>fined selling=sell/VBG/advcl>fined fish/NN/obj>selling',
        'selling/VERB/acl>anyone',
      ],
      ['Peru/NNP/nsubj>left left=leave/VBD/root> it/PRP/obj>left selling=sell/VBG/advcl>left', ''],
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
        'Peru/NNP/nsubj>raised raised=raise/VBD/root> duties=duty/NNS/obj>raised to/IN/case>percent 40/CD/nummod>percent percent/NN/obl>raised',
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
    'reported subjects',
    (s) => withReportedSubjects(s, s.text),
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
    (s) => withSaidSubjects(s, s.text),
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
      ['Peru/NNP/nsubj>sent sent=send/VBD/root> Chad/NNP/obj>sent', ''],
    ],
  ],
  [
    'hyphenated words',
    (s) => withHyphenated(s, s.text),
    [['Peru/NNP/nsubj>left left=leave/VBD/root> Chad/NNP/obj>left', '']],
  ],
];

describe.each(repairs)('%s', (_name, repair, rows) => {
  it.each(rows)('%s', (given, changes) => {
    const sentence = treeOf(given);
    expect(changed(sentence, repair(sentence))).toBe(changes);
  });
});
