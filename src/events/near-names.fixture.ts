/** Names that stand near an act and are no party to it, and parties whose country no word tells; as in `constructions.fixture.ts`. */
import type { Table } from './constructions.fixture.js';

/** Somebody acted upon stays so, though their country is not told and another country is named beside them. */
export const unknownCountries: Table = [
  ['The Kenyan navy surrounded smugglers off Somalia.', 'MOBILIZE:troops occurred KEN/MIL > SOM/CRM'],
  ['Niger begged its commanders to send the brigade to Mali.', 'REQUEST occurred NER > NER/MIL'],
  ['Peru ordered that the sailor be stripped of her Chilean pension.', 'REQUEST occurred PER >'],
  ['Police in Lomé accused her of silence over Iceland’s quota.', 'ACCUSE:allege occurred TGO/COP >'],
  ['The Danish minister rebuked the envoy.', 'ACCUSE:disapprove occurred DNK/GOV > -/GOV'],
];

/** What is said about others, what a clause tells of a thing, and where a thing is, are not whom the act is towards. */
export const aboutOthers: Table = [
  [
    'The Norwegian premier backed Ms Berg’s warning that Chad’s use of gas must end.',
    'SUPPORT occurred NOR/GOV > -',
  ],
  ['Sweden backed military action against Eritrea.', ''],
  ['Ghana abandoned its claim to the islet, even if Togo keeps to it.', 'CONCEDE occurred GHA >'],
  ['Chile vetoed the resolution.', 'REJECT occurred CHL >'],
];

/** Whose power is told over whom: courts and police over the people of their state, not over rebels, allies or refugees. */
export const homes: Table = [
  ['Zambian police arrested three students.', 'COERCE:arrest occurred ZMB/COP > ZMB/EDU'],
  ['The Zambian president denigrated his allies.', 'ACCUSE:disapprove occurred ZMB/GOV > -'],
  ['Rebels of the Sudanese west captured a village from opposition groups.', ''],
  ['Gabon ended its support for the rebels.', 'SANCTION:discontinue occurred GAB > -/REB'],
  ['Mozambican rebels abducted a mayor.', 'ASSAULT:abduct occurred MOZ/REB > MOZ/GOV'],
  ['Mozambican rebels abducted two tourists.', 'ASSAULT:abduct occurred MOZ/REB > -/CVL'],
];

/** Allies, backers and counterparts are of another state than the one they are an ally or counterpart of. */
export const relations: Table = [
  ['Uganda and its allies shelled Goma.', 'ASSAULT:heavy-weapons occurred UGA - > COD'],
  ['The Finnish president rang his Estonia counterpart.', 'CONSULT:phone occurred FIN/GOV EST/GOV >'],
  ['Laos warned the backers of the Burmese regime.', 'THREATEN threatened LAO > -'],
];

/** Whom others are to deal with is not whom one urges or promises; who says so is not whom an act is towards. */
export const whatIsWanted: Table = [
  ['Chad promised to remove the militants from the border.', 'AGREE planned TCD >'],
  ['Peru pressed other countries to repatriate their soldiers.', ''],
  ['Norway promised to help Malawi.', 'AGREE planned NOR > MWI'],
];

/** Members of a list, what describes one of them, and the modifiers that a noun shares. */
export const lists: Table = [
  ['Chadian and Malian troops attacked the rebels.', 'ASSAULT occurred TCD/MIL MLI/MIL > -/REB'],
  ['The Cypriot minister met the energy secretary, Ana Ruiz, in Lima.', 'CONSULT occurred CYP/GOV -/GOV >'],
  ['Peru urged the WHO to send doctors.', 'REQUEST occurred PER > UNO'],
];

/** What is named as “the country” where one alone is; what is none though it is named like one; who vows in a statement. */
export const standIns: Table = [
  [
    'Peru’s navy sailed to Haiti. Lima then withdrew its sailors from the country.',
    'RETREAT:withdraw occurred PER/GOV > HTI',
  ],
  ['The poisoning of a former Russian spy by a nerve agent in Riga shocked them.', ''],
  ['The Gulf States recognised Kosovo.', ''],
  ['The Ghanaian cabinet issued a statement vowing to help Togo.', 'AGREE planned GHA/GOV > TGO'],
  ['Oman was accused of fraud by its enemies.', 'ACCUSE:allege occurred - > OMN'],
];

/** Where the matter is of which one speaks; who goes to see another. */
export const matters: Table = [
  ['The Irish minister backed an intervention in Eritrea.', ''],
  ['The Cuban minister went to see the Angolan president.', 'CONSULT:visit occurred CUB/GOV > AGO/GOV'],
];
