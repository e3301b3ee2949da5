/** Which act it is: a table for each construction that tells, by words beside the verb, what was done and whether it was. */
import type { Table } from './constructions.fixture.js';

/** A day, a week or a round of something stands in the clause for that of which it is. */
export const stretches: Table = [
  [
    'Peruvian and Chilean envoys wrapped up a third day of talks in Oslo.',
    'CONSULT occurred PER/GOV CHL/GOV >',
  ],
  ['Algeria and Tunisia finished four days of joint naval drills.', 'COOPERATE occurred DZA TUN >'],
  ['Chadian jets carried out a second night of strikes on Sudanese camps.', 'ASSAULT occurred TCD/MIL > SDN'],
];

/** Talks, visits and calls told by the way are those of whom the clause is about. */
export const talksByTheWay: Table = [
  [
    'In talks with the Chilean minister, Peru urged restraint.',
    'CONSULT occurred PER CHL/GOV > | REQUEST:yield occurred PER > CHL/GOV',
  ],
  ['After calls for restraint from Spain, Israel bombed Lebanon.', 'ASSAULT:aerial occurred ISR > LBN'],
  [
    'The treaty was signed by Peru and Chile after three days of talks.',
    'SUPPORT occurred PER CHL > | CONSULT occurred PER CHL >',
  ],
  [
    'After a visit to his troops the Peruvian president condemned Chile.',
    'ACCUSE:disapprove occurred PER/GOV > CHL',
  ],
];

/** One act that two verbs tell is one event. */
export const toldTwice: Table = [
  ['Moroccan sailors boarded and seized a Spanish trawler.', 'COERCE:seize occurred MAR/MIL > ESP'],
  [
    'Chilean rebels declared a truce, saying they would hold their fire until May.',
    'CONCEDE occurred CHL/REB >',
  ],
];

/** Forces that are sent, by nobody who is named, are sent by those whose they are. */
export const forcesSent: Table = [
  ['Chinese frigates were sent to the Gulf of Aden.', 'MOBILIZE:weapons occurred CHN/MIL >'],
  ['American troops stationed in Iraq are at risk.', ''],
];

/** A day is not what something is done on, nor a year what it is done for. */
export const daysBeside: Table = [
  ['North Korea fired three missiles into the sea on Friday.', 'MOBILIZE:weapons occurred PRK >'],
  ['Azerbaijan fired missiles on Armenia.', 'ASSAULT:heavy-weapons occurred AZE > ARM'],
];

/** A condition that the verb before its subject tells. */
export const invertedConditions: Table = [
  [
    'Were Peru to attack Chile, Bolivia would help it.',
    'ASSAULT conditional PER > CHL | AGREE conditional BOL > CHL',
  ],
  ['Should Peru condemn Chile, Bolivia will help Chile.', 'AGREE conditional BOL > CHL'],
];

/** Who closes a sentence as its source does not act in it. */
export const closingSources: Table = [
  [
    'From May 1 Chile will bar imports of Peruvian fish, the trade ministry in Santiago announced.',
    'SANCTION:discontinue planned CHL > PER',
  ],
  [
    'The Kenyan ministry alleged on Friday that Uganda was arming rebels.',
    'ACCUSE:allege occurred KEN/GOV > UGA',
  ],
];

/** An object that stands behind a phrase is that of the verb before it. */
export const lateObjects: Table = [
  ['Chile extradited to Peru a banker accused of theft.', 'COOPERATE occurred CHL > PER'],
  ['Denmark shared with Poland its radar data on Russian jets.', 'COOPERATE occurred DNK > POL'],
  ['Oman handed over to Iran two men suspected of smuggling.', 'COOPERATE occurred OMN > IRN'],
];

/** A noun that is tagged as a verb is what the verb before it does something with. */
export const neverVerbs: Table = [
  [
    'Police fired rubber bullets at Kenyan students in Nairobi.',
    'ASSAULT:crowd-control occurred KEN/COP > KEN/EDU',
  ],
];

/** What is stopped short of, or only asked about, has not been done. */
export const notDone: Table = [
  ['Kenya stopped short of condemning Uganda.', 'ACCUSE:disapprove not-occurred KEN > UGA'],
  ['The Maltese premier declined to say whether he would meet the Libyan general.', ''],
  ['Peru denies arming Bolivian rebels.', 'AID denied PER > BOL/REB'],
];

/** What one crowd does is one protest. */
export const oneRiot: Table = [
  [
    'Protesters in Lima torched cars and hurled stones at Peruvian police.',
    'PROTEST:riot occurred PER/CVL > PER/COP',
  ],
];
