/** Whose act it was that a noun stands for: the events of the last sentence. */
import { describe, expect, it } from 'vitest';
import { lastEvents } from '../coding.fixture.js';

type Row = readonly [text: string, expected: string];

const ofTypedNouns: readonly Row[] = [
  [
    'Chad expelled the Libyan ambassador on Monday. Libya called the expulsion an insult.',
    'ACCUSE:disapprove occurred LBY > TCD',
  ],
  [
    'Peru raised its tariffs on Bolivian soy on Friday. Bolivia criticised the tariffs.',
    'ACCUSE:disapprove occurred BOL > PER',
  ],
  [
    'North Korea fired a ballistic missile into the sea. Australia condemned the launch.',
    'ACCUSE:disapprove occurred AUS > PRK',
  ],
  [
    'Greece arrested two Albanian officers. Albania protested against the arrests.',
    'PROTEST:demo occurred ALB > GRC',
  ],
  [
    'Serbia recognised the new government of Bolivia. Chile criticised the recognition.',
    'ACCUSE:disapprove occurred CHL > SRB',
  ],
  [
    'Turkey sent 2,000 troops to northern Syria. Egypt objected to the deployment.',
    'ACCUSE:disapprove occurred EGY > TUR',
  ],
  [
    'Russia jailed a Finnish journalist for ten years. Helsinki called the sentence a farce.',
    'ACCUSE:disapprove occurred FIN/GOV > RUS',
  ],
  [
    'The Philippines and Japan signed a defence pact. China denounced the pact.',
    'ACCUSE:disapprove occurred CHN > PHL JPN',
  ],
  [
    'The Taliban banned women from universities. Qatar and Turkey criticised the ban.',
    'ACCUSE:disapprove occurred QAT TUR > AFG/REB',
  ],
];

/** What undoes an act is asked of who did it. */
const undone: readonly Row[] = [
  [
    'Gunmen of the Taliban abducted a Danish nurse. Denmark demanded the release of the nurse.',
    'REQUEST:yield occurred DNK > AFG/REB',
  ],
  ['Georgia detained an Armenian pilot. Armenia demanded his release.', 'REQUEST:yield occurred ARM > GEO'],
  [
    'Rwandan troops entered eastern Congo. Kinshasa demanded their withdrawal.',
    'REQUEST:yield occurred COD/GOV > RWA/MIL',
  ],
  [
    'Peru seized two Chilean trawlers. Chile demanded an end to the seizures.',
    'REQUEST:yield occurred CHL > PER',
  ],
];

const answers: readonly Row[] = [
  ['India offered to mediate in the dispute. Nepal turned down the offer.', 'REJECT occurred NPL > IND'],
  [
    'Hungary accused Romania of spying on its diplomats. Romania dismissed the accusation.',
    'REJECT occurred ROU > HUN',
  ],
  [
    'The United States called on Pakistan to free the doctor. Pakistan refused the request.',
    'REJECT:yield occurred PAK > USA',
  ],
  [
    'Kenya proposed a ceasefire. South Sudan’s government accepted the proposal.',
    'AGREE occurred SSD/GOV > KEN',
  ],
];

const ofAnyAct: readonly Row[] = [
  [
    'Vietnam lifted its ban on Thai rice on Monday. Thailand welcomed the decision.',
    'SUPPORT occurred THA > VNM',
  ],
  ['Zambia freed four Malawian fishermen. Malawi praised the move.', 'SUPPORT occurred MWI > ZMB'],
];

const none: readonly Row[] = [
  // Both sides shelled: the noun may stand for either’s.
  [
    'Armenian troops shelled an Azeri village after Azeri troops shelled an Armenian town. France condemned the shelling.',
    'ACCUSE:disapprove occurred FRA >',
  ],
  // Denied, so nobody’s.
  ['Peru denied shelling Chile. Bolivia condemned the shelling.', 'ACCUSE:disapprove occurred BOL >'],
  // Of another kind than what was told.
  ['Peru taxed Chilean wine. Bolivia condemned the killings.', 'ACCUSE:disapprove occurred BOL >'],
];

describe.each([
  ['by a noun of its kind', ofTypedNouns],
  ['by words that answer it', answers],
  ['by what would undo it', undone],
  ['by a noun that fits any', ofAnyAct],
  ['not where it may be another’s', none],
])('an act told before is meant %s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(lastEvents(text)).toBe(expected);
  });
});
