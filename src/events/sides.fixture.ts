/** Further sentences and what they must give, written as in constructions.fixture.ts: who stands on which side of an act. */
import type { Table } from './constructions.fixture.js';

export const eachOther: Table = [
  ['Chad and Sudan accused each other of shelling villages.', 'ACCUSE:allege occurred TCD SDN >'],
  ['India and Nepal blamed each other for the failure.', 'ACCUSE:allege occurred IND NPL >'],
  ['Peru and Chile accused one another of bad faith.', 'ACCUSE:allege occurred PER CHL >'],
  ['Peru and Chile expelled each other’s diplomats.', 'SANCTION:expel occurred PER CHL >'],
];

export const mediators: Table = [
  [
    'Delegations from Chad and Niger met in Doha for a third round of talks, mediated by Qatar.',
    'CONSULT:multilateral occurred TCD/GOV NER/GOV QAT >',
  ],
  ['Chad and Niger held talks brokered by Qatar on Monday.', 'CONSULT occurred TCD NER QAT >'],
  [
    'Envoys of Peru and Chile met in Bern for talks facilitated by Switzerland.',
    'CONSULT:multilateral occurred PER/GOV CHL/GOV CHE >',
  ],
  [
    'Ministers of the Mercosur bloc gathered in Asuncion, with the crisis in Haiti at the top of the agenda.',
    'CONSULT:multilateral occurred IGO/GOV >',
  ],
];

export const summedUp: Table = [
  [
    'The Spanish premier travelled to Havana, a trip that drew sharp criticism from Caracas.',
    'CONSULT:visit occurred ESP/GOV > CUB/GOV | ACCUSE:disapprove occurred VEN/GOV > ESP/GOV',
  ],
  [
    'Hungary’s premier flew to Minsk, a visit that Poland called a betrayal.',
    'CONSULT:visit occurred HUN/GOV > BLR/GOV | ACCUSE:disapprove occurred POL > HUN/GOV',
  ],
  [
    'The opposition in Serbia demanded an early vote, a call that President Vucic dismissed.',
    'REQUEST occurred SRB/OPP > | REJECT occurred SRB/GOV > SRB/OPP',
  ],
];

export const motives: Table = [
  [
    'Belgian dockers blocked the port in anger at China’s steel exports.',
    'PROTEST:obstruct occurred BEL/LAB > CHN',
  ],
  [
    'Sweden recalled its ambassador in protest at Iran’s nuclear programme.',
    'SANCTION:withdraw occurred SWE > IRN',
  ],
  ['Vietnam threatened on Friday to hit back at Tokyo.', 'THREATEN threatened VNM > JPN'],
];

export const ownGround: Table = [
  [
    'Peru has deployed 3,000 police officers around Lima and Cusco ahead of the summit.',
    'MOBILIZE:police occurred PER >',
  ],
  ['Mali deployed tanks near the Algerian border.', 'MOBILIZE:weapons occurred MLI > DZA'],
  [
    'Sudanese army aircraft bombed the Darfur town of Kutum on market day, killing ten people.',
    'ASSAULT:aerial occurred SDN > SDN',
  ],
  [
    'The Congress opened an inquiry into the Pentagon’s handling of the contracts.',
    'ACCUSE:investigate occurred USA/LEG > USA/MIL',
  ],
];

export const bareAuthorities: Table = [
  [
    'Chilean miners blocked the highway before police dispersed them with tear gas.',
    'PROTEST:obstruct occurred CHL/LAB > | ASSAULT:crowd-control occurred CHL/COP > CHL/LAB',
  ],
  ['Prosecutors have arrested the former Peruvian minister.', 'COERCE:arrest occurred PER/JUD > PER/ELI'],
  [
    'Police fired tear gas at supporters of former Bolivian President Evo Morales.',
    'ASSAULT:crowd-control occurred BOL/COP > BOL/CVL',
  ],
  ['Police arrested two Russian diplomats on Monday.', 'COERCE:arrest occurred -/COP > RUS/GOV'],
  ['Police arrested three Polish tourists on Monday.', 'COERCE:arrest occurred -/COP > POL/CVL'],
];

export const whoseTheyAre: Table = [
  [
    'Hackers working for Chinese military intelligence broke into the servers of the Polish finance ministry.',
    'COERCE:cyber occurred CHN/CRM > POL/GOV',
  ],
  ['Agents acting for Iran abducted a Danish journalist.', 'ASSAULT:abduct occurred IRN > DNK/JRN'],
  ['Oslo has asked its NATO allies for more frigates.', 'REQUEST:assist occurred NOR/GOV > IGO'],
  ['Estonia thanked its European Union partners for their help.', 'SUPPORT occurred EST > EUR'],
  [
    'Rescue teams from Spain, Chile and Peru pulled six survivors from the rubble in Morocco.',
    'AID occurred ESP CHL PER > MAR/CVL',
  ],
  [
    'Belarusian police arrested Pavel Drozd, one of the last Belarusian opposition leaders at liberty.',
    'COERCE:arrest occurred BLR/COP > BLR/OPP',
  ],
  [
    'Caracas threatened to cut ties with Georgetown over the disputed land.',
    'THREATEN:relations threatened VEN/GOV > GUY/GOV',
  ],
];

export const relatedAndListed: Table = [
  [
    'Jordan, whose king met Syrian leaders last week, reopened the border crossing.',
    'CONSULT occurred JOR/GOV SYR/GOV > | RETREAT:access occurred JOR >',
  ],
  [
    'The Gambia, which last year asked Senegal to pull out its troops, resumed joint patrols with Dakar.',
    'REQUEST:yield occurred GMB > SEN | COOPERATE occurred GMB SEN/GOV >',
  ],
  [
    'Bolivia, long a critic of Washington, signed a lithium deal with China on Monday.',
    'SUPPORT occurred BOL CHN >',
  ],
  [
    'Vietnamese navy ships fired water cannon at a Malaysian survey boat, injuring two crewmen, Kuala Lumpur said.',
    'ASSAULT:crowd-control occurred VNM/MIL > MYS',
  ],
  ['The Kenyan, Ugandan and Rwandan presidents signed a pact.', 'SUPPORT occurred KEN/GOV UGA/GOV RWA/GOV >'],
  ['The Polish, Czech and Slovak premiers met.', 'CONSULT occurred POL/GOV CZE/GOV SVK/GOV >'],
];

export const agentsAndOwners: Table = [
  [
    'Four Nepali officials were hit with travel bans by Canada on Monday.',
    'SANCTION:discontinue occurred CAN > NPL/GOV',
  ],
  [
    'Kenya and Uganda ended the row after talks between the two countries’ presidents.',
    'CONSULT occurred KEN/GOV UGA/GOV >',
  ],
  ['Hundreds rallied in Bamako in defiance of the Malian junta.', 'PROTEST:demo occurred MLI > MLI/GOV'],
  ['ADF rebels seized the Congolese town of Beni on Monday.', 'COERCE:seize occurred COD/REB > COD COD'],
];
