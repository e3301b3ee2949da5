/** Sentences of wire reports whose parties and acts stand in harder clauses, and what they must give, as in `constructions.fixture.ts`. */
import type { Table } from './constructions.fixture.js';

/** Who tells of violence has not done it by telling; whom somebody takes hostage is not “a hostage” but them. */
export const violence: Table = [
  ['Peru announced the destruction of a rebel camp.', ''],
  ['Rebels took a Kenyan doctor hostage.', 'ASSAULT:abduct occurred -/REB > KEN/MED'],
  ['A Dutch priest was held hostage by militants in Mali.', 'ASSAULT:abduct occurred MLI/UAF > NLD/REL'],
  ['Peru fined Chile, including anyone giving it money.', 'SANCTION occurred PER > CHL'],
];

/** A duty that is said once of two verbs is no act of either. */
export const duties: Table = [
  ['Peru said that Chile must free the sailors and pay them.', 'REQUEST occurred PER > CHL'],
];

/** Nouns that a hyphen joins, that follow “to”, or that are tagged as something else. */
export const nouns: Table = [
  ['Congo and Burundi agreed a cease-fire.', 'CONCEDE planned COD BDI >'],
  ['Belgium’s pull-out from Mali ended.', 'RETREAT:withdraw occurred BEL > MLI'],
  ['Tehran closed the door to talks with Kuwait.', 'REJECT occurred IRN/GOV > KWT'],
  [
    'Latvian prosecutors laid charges against the Belarusian envoy.',
    'ACCUSE:allege occurred LVA/JUD > BLR/GOV',
  ],
  ['Norway voiced dismay at the Hungarian government.', 'ACCUSE:disapprove occurred NOR > HUN/GOV'],
];

/** Verbs with two objects: to whom, and what. */
export const objects: Table = [
  [
    'A Turkish court gave the Greek journalist a long sentence.',
    'SANCTION:convict occurred TUR/JUD > GRC/JRN',
  ],
  [
    'The Chilean minister called the Peruvian president a liar.',
    'ACCUSE:disapprove occurred CHL/GOV > PER/GOV',
  ],
  ['Serbian guards mistreated Syrian migrants.', 'ASSAULT:beat occurred SRB > SYR/REF'],
];

/** Adjectives that look like passives. */
export const adjectives: Table = [
  ['Ghana was disappointed with Togo.', 'ACCUSE:disapprove occurred GHA > TGO'],
  ['Peru is opposed to the Chilean plan.', 'REJECT occurred PER > CHL'],
];

/** A description before the name. */
export const openings: Table = [
  ['A close ally of Peru, Chile condemned Bolivia.', 'ACCUSE:disapprove occurred CHL > BOL'],
  ['A member of the bloc, Chile was disappointed with Bolivia.', 'ACCUSE:disapprove occurred CHL > BOL'],
];

/** Who acts by a phrase that stands far from the act, or on the weapon that did it. */
export const agents: Table = [
  ['The raid on the Malian barracks by gunmen killed four soldiers.', 'ASSAULT occurred -/UAF > MLI'],
  ['Criticism of Serbia by Croatia grew after the vote.', 'ACCUSE:disapprove occurred HRV > SRB'],
  ['A bomb planted by Basque militants wounded two Spanish policemen.', 'ASSAULT occurred ESP/UAF > ESP/COP'],
  [
    'Rockets fired by Hezbollah killed an Israeli farmer.',
    'ASSAULT:heavy-weapons occurred LBN/REB > ISR/AGR',
  ],
  ['An agreement between Jordan and Syria was signed in Amman.', 'SUPPORT occurred JOR SYR >'],
];

/** In whose attack somebody died; where an attack was tells nothing of who did it. */
export const diedIn: Table = [
  ['Two Turkish soldiers died in an attack by the Taliban.', 'ASSAULT occurred AFG/REB > TUR/MIL'],
  ['Two Turkish soldiers were killed in Israeli air strikes on Monday.', 'ASSAULT occurred ISR > TUR/MIL'],
  ['Two French nurses were wounded in an attack in Chad.', ''],
  [
    'Jordanian troops shot dead a smuggler who had crossed from Syria.',
    'ASSAULT:firearms occurred JOR/MIL > -/CRM',
  ],
];

/** Subjects that the tree gives to the wrong one of two clauses. */
export const subjects: Table = [
  [
    'Latvian officials say Belarus pushes migrants over the border and then refuses to talk.',
    'REJECT:meet ongoing BLR >',
  ],
  ['Iran and Iraq traded accusations after a shooting.', 'ACCUSE:allege occurred IRN IRQ >'],
];

/** What a pronoun stands for, and what it is by what it stands for. */
export const armies: Table = [
  [
    'Serbia’s army said it had captured two Kosovan policemen. It later released them.',
    'ASSAULT:abduct occurred SRB/MIL > XKX/COP | RETREAT:release occurred SRB/MIL > XKX/COP',
  ],
];

/** What a pronoun is follows from what it stands for. */
export const pronouns: Table = [
  [
    'Spain arrested a Peruvian banker and handed him over to Chile.',
    'COERCE:arrest occurred ESP > PER/BUS | COOPERATE occurred ESP > CHL',
  ],
  [
    'Cuba freed two Americans and handed them over to the United States.',
    'RETREAT:release occurred CUB > USA | COOPERATE occurred CUB > USA',
  ],
];

/** Those whom somebody held, and nouns that a people’s name stands before. */
export const held: Table = [
  [
    'Two Bulgarian nurses held by the Houthis were freed on Thursday.',
    'RETREAT:release occurred YEM/REB > BGR/MED',
  ],
  ['Kenya hosts thousands of Somali refugees.', 'AID ongoing KEN > SOM/REF'],
];

/** An act of force is not towards those who speak of it. */
export const spokenOf: Table = [
  ['Kenya condemned the raid by Somali rebels.', 'ACCUSE:disapprove occurred KEN > SOM/REB'],
  ['Japan will give Laos six patrol boats.', 'AGREE planned JPN > LAO'],
  ['Kenya and Uganda agreed to patrol the lake together.', 'AGREE planned KEN UGA >'],
];

/** Two words that a hyphen joins. */
export const pairs: Table = [
  ['Ethiopia condemned the Egyptian-led blockade of Eritrea.', 'ACCUSE:disapprove occurred ETH > EGY'],
  ['The US-Iran talks ended in Rome.', 'CONSULT occurred USA IRN >'],
  ['The India-Japan dialogue resumed in Delhi.', 'CONSULT occurred IND JPN >'],
  ['Turkish-Greek talks took place in Izmir.', 'CONSULT occurred TUR GRC >'],
];

/** Whom an act is towards is not told by a clause about them, nor by who helped. */
export const beside: Table = [
  ['Ukraine detained a priest accused of spying for Russia.', 'COERCE:arrest occurred UKR > UKR/REL'],
  [
    'The Syrian army retook the village from Kurdish fighters with the help of Russian jets.',
    'COERCE:seize occurred SYR/MIL > -/UAF',
  ],
  ['Swiss voters rejected a plan to send aid to Chad.', 'REJECT occurred CHE/CVL > TCD'],
];

/** Main verbs that are tagged as participles. */
export const mainVerbs: Table = [
  [
    'Speaking in Cairo, the Egyptian minister called on Iran to halt the raids.',
    'REQUEST occurred EGY/GOV > IRN',
  ],
  ['Canada, angry about the tariffs, pulled out of talks with Peru.', 'REJECT:meet occurred CAN > PER'],
];

/** Verbs and objects that are tagged as adjectives or names. */
export const tags: Table = [
  ['Ghana closed down Amnesty International.', 'COERCE:restrict occurred GHA > NGO/SOC'],
  ['The Kenyan minister upbraided Uganda.', 'ACCUSE:disapprove occurred KEN/GOV > UGA'],
];
