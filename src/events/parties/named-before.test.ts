/** Groups, authorities and rulers that a sentence does not say the country of: the events of the last sentence. */
import { describe, expect, it } from 'vitest';
import { lastEvents } from '../coding.fixture.js';

type Row = readonly [text: string, expected: string];

const groups: readonly Row[] = [
  [
    'Hezbollah fired rockets at northern Israel. Israeli jets bombed the militants’ camp.',
    'ASSAULT:aerial occurred ISR > LBN/REB',
  ],
  [
    'Colombia’s ELN guerrillas kidnapped a mayor. President Gustavo Petro thanked the guerrillas.',
    'SUPPORT occurred COL/GOV > COL/REB',
  ],
  [
    'Taliban fighters abducted five Turkish engineers. The insurgents demanded a ransom from Turkey.',
    'REQUEST:yield occurred AFG/REB > TUR',
  ],
  [
    'The World Health Organization sent doctors to Chad. Its director, Anna Lindqvist, urged Sudan to open the border.',
    'REQUEST:yield occurred UNO/GOV > SDN',
  ],
  [
    'The International Monetary Fund approved a loan for Ghana. The lender urged Accra to sell state firms.',
    'REQUEST occurred IGO > GHA/GOV',
  ],
  [
    'Police in Hong Kong raided a newspaper. The force arrested its editor.',
    'COERCE:arrest occurred HKG/COP > HKG/JRN',
  ],
  [
    'Al-Shabaab shelled a Kenyan base. The group, which rules much of the south, abducted two Kenyans.',
    'ASSAULT:abduct occurred SOM/REB > KEN',
  ],
];

const notGroups: readonly Row[] = [
  // The phrase says itself who they are.
  [
    'Hezbollah fired rockets at Israel. Turkey bombed the militants who rule Idlib.',
    'ASSAULT:aerial occurred TUR > -/UAF',
  ],
  // Of two either may be meant.
  ['Hezbollah fought the Taliban. Peru condemned the group.', 'ACCUSE:disapprove occurred PER > -'],
];

const authorities: readonly Row[] = [
  [
    'LIMA (Reuters) - Thousands marched through the capital of Peru. Police fired tear gas at the demonstrators.',
    'ASSAULT:crowd-control occurred PER/COP > PER/CVL',
  ],
  [
    'Tunisian opposition leader Rached Meddeb began a hunger strike. A judge had sentenced him to eight years in prison.',
    'COERCE:arrest occurred TUN/JUD > TUN/OPP',
  ],
  [
    'Sri Lankan students stormed the president’s residence. Security forces detained the leader of the students.',
    'COERCE:arrest occurred LKA/MIL > LKA/EDU',
  ],
  [
    'NAIROBI (AFP) - Opposition supporters clashed with police in Kenya. The government shut down two television stations.',
    'COERCE:censor occurred KEN/GOV > KEN/JRN',
  ],
];

const officials: readonly Row[] = [
  [
    'Peruvian miners blocked a road in Lima. Interior Minister Carlos Huamani accused Chile of sabotage.',
    'ACCUSE:allege occurred PER/GOV > CHL',
  ],
  ['Belarusian police arrested Viktar Harbachou, a baker.', 'COERCE:arrest occurred BLR/COP > BLR'],
  ['A Kenyan court jailed John Mwangi for fraud.', 'COERCE:arrest occurred KEN/JUD > KEN'],
  [
    'Trade Minister Don Farrell met his Chinese counterpart, Wang Wentao. The minister urged Fiji to drop its tariffs on wine.',
    'REQUEST:yield occurred AUS/GOV > FJI',
  ],
];

const neighbours: readonly Row[] = [
  [
    'Indian troops shelled a Pakistani village. Pakistan accused its neighbour of murder.',
    'ACCUSE:allege occurred PAK > IND',
  ],
  ['Peru closed its border with Chile. Chile warned its rival to stop.', 'THREATEN threatened CHL > PER'],
  [
    'China raised its duties on wine. The European Union condemned China. The two sides will hold talks in May.',
    'AGREE planned CHN EUR >',
  ],
  [
    'Saudi Arabia, Bahrain, Egypt and Kuwait cut ties with Qatar. The four also expelled Qatari diplomats.',
    'SANCTION:expel occurred SAU BHR EGY KWT > QAT',
  ],
];

const sameFight: readonly Row[] = [
  [
    'Russian forces shelled the Ukrainian city of Kharkiv. Moscow said that it had hit a fuel depot.',
    'ASSAULT occurred RUS/GOV > UKR',
  ],
  [
    'Boko Haram gunmen abducted 40 girls from a village in northeastern Nigeria. The attackers shot dead 12 men.',
    'ASSAULT:firearms occurred NGA/REB > NGA/CVL',
  ],
  // Another fights, and whom is not told.
  ['Peru shelled a Chilean town. Bolivia bombed a depot.', 'ASSAULT:aerial occurred BOL >'],
];

const rulers: readonly Row[] = [
  [
    'Thousands of Italians marched in Rome against a plan by Prime Minister Giorgia Meloni’s government.',
    'PROTEST:demo occurred ITA > ITA/GOV',
  ],
  [
    'South Korean workers went on strike against the labour law of President Yoon Suk Yeol.',
    'PROTEST:strike occurred KOR/LAB > KOR/GOV',
  ],
];

const notAuthorities: readonly Row[] = [
  // Of two countries either may be meant.
  ['The French foreign minister visited Senegal and Mali. The army dispersed students.', ''],
  // Somebody’s whom the report does not know.
  ['Peru closed a port. Kurdish forces seized Idlib.', 'COERCE:seize occurred -/MIL > SYR'],
  ['Peru closed a port. Some governments condemned Chile.', 'ACCUSE:disapprove occurred -/GOV > CHL'],
];

describe.each([
  ['groups named before', groups],
  ['none where another may be meant', notGroups],
  ['authorities of the country that is spoken of', authorities],
  ['none where it is not one alone', notAuthorities],
  ['officials, and those whom they deal with', officials],
  ['neighbours, rivals, both sides', neighbours],
  ['whom the next attack hits', sameFight],
  ['the rulers whom people protest against', rulers],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(lastEvents(text)).toBe(expected);
  });
});
