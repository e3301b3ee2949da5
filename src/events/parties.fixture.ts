/** Further sentences and what they must give, written as in constructions.fixture.ts: trees put right, parties that are not said. */
import type { Table } from './constructions.fixture.js';

export const lostVerbs: Table = [
  ['Cuba suppressed dissent in Havana.', 'COERCE occurred CUB > CUB'],
  ['Lavrov met the Iranian foreign minister.', 'CONSULT occurred RUS/GOV IRN/GOV >'],
  [
    'The Algerian pirates freed a Maltese crew, the shipping firm said.',
    'RETREAT:release occurred DZA/CRM > MLT',
  ],
  [
    'Latvia’s finance minister resigned after a quarrel over the budget.',
    'RETREAT:resign occurred LVA/GOV >',
  ],
  [
    'Oman closed its border with Yemen, then reopened it.',
    'SANCTION:discontinue occurred OMN > YEM | RETREAT:access occurred OMN >',
  ],
  ['Norway took in Afghan refugees.', 'AID occurred NOR > AFG/REF'],
  ['Serbia set free a Croatian journalist.', 'RETREAT:release occurred SRB > HRV/JRN'],
  ['The Greek premier had earlier rejected the Turkish offer.', 'REJECT occurred GRC/GOV > TUR'],
  ['Honduras threatened to sever ties with Peru.', 'THREATEN:relations threatened HND > PER'],
  [
    'Ghana praised the Ivorian president and thanked Togo.',
    'SUPPORT occurred GHA > CIV/GOV | SUPPORT occurred GHA > TGO',
  ],
  ['Jordan cut aid to Lebanon, the embassy said.', 'SANCTION:discontinue occurred JOR > LBN'],
  ['Hamas could fire rockets at Israel again.', 'ASSAULT:heavy-weapons possible PSE/REB > ISR'],
  [
    'The Kuwaiti emir spoke after his meeting with the Swiss president.',
    'CONSULT occurred KWT/GOV CHE/GOV >',
  ],
  ['Baghdad and Ankara are in talks about water.', 'CONSULT occurred IRQ/GOV TUR/GOV >'],
];

export const unnamedActors: Table = [
  ['Two Danish diplomats were abducted in Mali.', 'ASSAULT:abduct occurred -/UNK > DNK/GOV'],
  ['A Belgian journalist was detained in Baku.', 'COERCE:arrest occurred AZE > BEL/JRN'],
  ['A roadside bomb killed four Kenyan soldiers.', 'ASSAULT:explosives occurred -/UNK > KEN/MIL'],
  ['Protests in Ecuador entered a second week.', 'PROTEST:demo occurred ECU >'],
  ['The Russian embassy in Kabul was attacked.', 'ASSAULT occurred -/UNK > RUS/GOV'],
];

export const placesAndHomes: Table = [
  ['Ghana imposed a curfew in Accra.', 'COERCE:curfew occurred GHA > GHA'],
  ['Ghana imposed a nationwide curfew.', 'COERCE:curfew occurred GHA >'],
  ['Togolese authorities gagged a weekly.', 'COERCE:censor occurred TGO/GOV > TGO/JRN'],
  ['Bandits abducted ten farmers in northern Nigeria.', 'ASSAULT:abduct occurred NGA/CRM > NGA/AGR'],
  ['A Thai court jailed an activist.', 'COERCE:arrest occurred THA/JUD > THA/SOC'],
  ['The Bolivian government scrapped the law.', 'CONCEDE occurred BOL/GOV > BOL'],
  ['The Ugandan opposition boycotted the election.', 'PROTEST:boycott occurred UGA/OPP > UGA'],
  ['Egyptian police arrested students.', 'COERCE:arrest occurred EGY/COP > EGY/EDU'],
  ['Israeli jets bombed a depot near the Yemeni port.', 'ASSAULT:aerial occurred ISR > YEM'],
  ['Colombian guerrillas abducted a mayor.', 'ASSAULT:abduct occurred COL/REB > COL/GOV'],
];

export const farRecipients: Table = [
  [
    'Washington is weighing curbs on the export of tools to China.',
    'THREATEN:restrict considered USA/GOV > CHN',
  ],
  ['Spain voiced alarm over Moroccan fishing.', 'ACCUSE:disapprove occurred ESP > MAR'],
  ['China will respond with force if Taipei holds the vote.', 'THREATEN:violence conditional CHN > TWN/GOV'],
  ['Denmark summoned the Russian ambassador to protest.', 'ACCUSE:disapprove occurred DNK > RUS'],
];

export const otherSides: Table = [
  [
    'Kenya accused Sudan of arming rebels, a charge that Khartoum denied.',
    'ACCUSE:allege occurred KEN > SDN | REJECT occurred SDN/GOV > KEN',
  ],
  [
    'Mauritania thanked Spain and promised to cooperate on migration.',
    'SUPPORT occurred MRT > ESP | AGREE planned MRT > ESP',
  ],
  [
    'Taiwan’s offer of rescuers was declined by Japan.',
    'AGREE occurred TWN > JPN | REJECT occurred JPN > TWN',
  ],
  [
    'Mexico met the Peruvian envoy and asked him to leave.',
    'CONSULT occurred MEX PER/GOV > | REQUEST occurred MEX > PER/GOV',
  ],
  [
    'Chad quit the African Union, accusing it of bias.',
    'SANCTION:withdraw occurred TCD > IGO | ACCUSE:allege occurred TCD > IGO',
  ],
];

export const refusals: Table = [
  ['Latvia is pondering sanctions on Belarus, two diplomats said.', 'THREATEN:restrict considered LVA > BLR'],
  [
    'Latvia intends to expel a Belarusian diplomat, the foreign minister said.',
    'THREATEN:expel planned LVA > BLR',
  ],
  ['Hungary will not lift its ban on Ukrainian grain.', 'REJECT:yield occurred HUN > UKR'],
  ['Eritrea would not free the Djiboutian soldiers.', 'REJECT:yield occurred ERI > DJI/MIL'],
  ['Iran will not meet American envoys.', 'REJECT:meet occurred IRN > USA/GOV'],
  ['Poland did not free the Belarusian spy.', 'RETREAT:release not-occurred POL > BLR/SPY'],
];

export const demands: Table = [
  ['Denmark’s prime minister said Turkey must free the writer.', 'REQUEST occurred DNK/GOV > TUR'],
  ['Mali should leave the bloc.', ''],
  ['Lebanon’s president told Hezbollah that it must disarm.', 'REQUEST occurred LBN/GOV > LBN/REB'],
  ['Germany and France must cooperate.', ''],
  ['Macron said that France must reform its pensions.', ''],
];

export const several: Table = [
  [
    'The Guinean junta dissolved two parties and barred their leaders from travel.',
    'COERCE:restrict occurred GIN/GOV > GIN/PTY | COERCE:restrict occurred GIN/GOV > GIN/PTY',
  ],
  ['Japan and India will hold naval drills in August.', 'AGREE planned JPN IND >'],
  ['Philippine and Vietnamese marines held war games.', 'COOPERATE occurred PHL/MIL VNM/MIL >'],
  [
    'A Congolese court sentenced the lawmaker to four years in prison.',
    'COERCE:arrest occurred COD/JUD > COD/LEG',
  ],
];

export const moreNothing: Table = [
  ['Two hikers were killed in Switzerland.', ''],
  ['A man was stabbed in Dublin.', ''],
  ['Three climbers were rescued.', ''],
  ['The former soldiers were honoured.', ''],
  ['Locusts ate the maize in Kenya.', ''],
  ['The captain should rest, doctors in Madrid said.', ''],
  ['A lorry from Spain blocked the road.', ''],
  ['The hotel in Cairo must reopen soon.', ''],
  ['Two trains collided in Slovakia.', ''],
  ['The Chilean novelist beat her rivals to the prize.', ''],
  ['Nothing was agreed at the shop in Lisbon.', ''],
  ['The French baker set free a bird.', ''],
  ['Rivers in Bolivia have since risen.', ''],
  ['The choir from Wales will not sing.', ''],
  ['A Dutch tourist was bitten by a dog in Bali.', ''],
  ['The Swedish firm had earlier published its accounts.', ''],
  ['Snow closed the pass, the hotel said.', ''],
];
