/**
 * Sentences of our own that take a measure other than a tariff, with what they must give: kind, act and status, sides, what it
 * falls on, and the days that the sentence tells. The report’s day is 2025-06-10.
 */
import type { Measure } from './measure.js';

export type KindRow = readonly [text: string, expected: string];

export const exportControls: readonly KindRow[] = [
  [
    'Japan restricted exports of chip tools to India.',
    'export-control impose/in-force JPN > IND “chip tools”',
  ],
  [
    'South Korea announced export controls on gallium and four other metals against Japan.',
    'export-control impose/announced KOR > JPN “gallium and four other metals”',
  ],
  [
    'Norway expanded its export controls on drone engines to Turkey.',
    'export-control impose/in-force NOR > TUR “drone engines”',
  ],
  [
    'Chile tightened its controls on lithium exports to Japan.',
    'export-control impose/in-force CHL > JPN “lithium exports”',
  ],
  [
    'Norway threatened export controls on fish meal against Chile.',
    'export-control impose/threatened NOR > CHL “fish meal”',
  ],
  [
    'India suspended its new export controls on rice against Nepal for one year.',
    'export-control suspend/suspended IND > NPL “rice” for 365 days',
  ],
  [
    'Exports of graphite from Japan to India were restricted by Tokyo on Monday.',
    'export-control impose/in-force JPN > IND “graphite from Japan” from 2025-06-09',
  ],
  [
    'India shelved its controls on rice exports to Nepal for a year.',
    'export-control suspend/suspended IND > NPL “rice exports” for 365 days',
  ],
  [
    'Japan placed three chip materials bound for South Korea under export control.',
    'export-control impose/in-force JPN > KOR “three chip materials bound for South Korea”',
  ],
  [
    'Norway put two solvents under control on Monday.',
    'export-control impose/in-force NOR > “two solvents” from 2025-06-09',
  ],
  [
    'The health ministry of Chile announced that all synthetic opioids would be controlled from July 1.',
    'export-control impose/announced CHL > “all synthetic opioids” from 2025-07-01',
  ],
];

export const listings: readonly KindRow[] = [
  [
    'India added twelve Turkish drone makers to its entity list.',
    'entity-listing impose/in-force IND > TUR “twelve Turkish drone makers”',
  ],
  [
    'Japan put the Turkish shipyard Anadolu on its list of unreliable entities.',
    'entity-listing impose/in-force JPN > TUR “the Turkish shipyard Anadolu”',
  ],
  [
    'Norway blacklisted a Chilean mining company.',
    'entity-listing impose/in-force NOR > CHL “a Chilean mining company”',
  ],
  [
    'Fifteen Turkish firms were added to the export control list, the Indian commerce ministry said.',
    'entity-listing impose/in-force IND > TUR “Fifteen Turkish firms”',
  ],
  [
    'India’s Ministry of Commerce announced that nine Turkish entities are placed on the export control list.',
    'entity-listing impose/in-force IND > TUR “nine Turkish entities”',
  ],
  [
    'Norway added a Chilean shipyard to its register of restricted suppliers.',
    'entity-listing impose/in-force NOR > CHL “a Chilean shipyard”',
  ],
  [
    'Norway removed three Chilean banks from its blacklist.',
    'entity-listing lift/lifted NOR > CHL “three Chilean banks”',
  ],
  [
    'The Indian ministry raised duties on Turkish steel and put 12 Turkish firms on its unreliable-entity list.',
    'tariff raise/in-force IND > TUR “Turkish steel” | entity-listing impose/in-force IND > TUR “12 Turkish firms”',
  ],
  [
    'India barred five Turkish companies from buying Indian rare earths.',
    'export-control impose/in-force IND > TUR “five Turkish companies”',
  ],
];

export const bans: readonly KindRow[] = [
  ['Egypt banned exports of sugar to Libya.', 'ban impose/in-force EGY > LBY “sugar”'],
  ['Chile shut Norwegian firms out of public tenders for cables.', 'ban impose/in-force CHL > NOR “cables”'],
  [
    'Norwegian firms were barred by Chile from public purchases of cables.',
    'ban impose/in-force CHL > NOR “cables”',
  ],
  ['Chile banned imports of Norwegian salmon.', 'ban impose/in-force CHL > NOR “Norwegian salmon”'],
  [
    'Chile suspended imports of Norwegian salmon on Monday.',
    'ban impose/in-force CHL > NOR “Norwegian salmon” from 2025-06-09',
  ],
  ['Chile halted purchases of soybeans from Brazil.', 'ban impose/in-force CHL > BRA “soybeans from Brazil”'],
  ['Chile stopped buying soybeans from Brazil.', 'ban impose/in-force CHL > BRA “soybeans”'],
  [
    'An order bars Norwegian trawlers from Chilean ports, Chile said.',
    'ban impose/in-force CHL > NOR “Norwegian trawlers”',
  ],
  ['Chile lifted its ban on Norwegian salmon.', 'ban lift/lifted CHL > NOR “Norwegian salmon”'],
  ['Chile may ban imports of Norwegian salmon.', 'ban impose/proposed CHL > NOR “Norwegian salmon”'],
  [
    'Imports of Norwegian salmon were banned by Chile on Monday.',
    'ban impose/in-force CHL > NOR “Norwegian salmon” from 2025-06-09',
  ],
  ['Chile imposed an embargo on arms for Norway.', 'embargo impose/in-force CHL > NOR “arms”'],
  [
    'Japan will ban imports of Russian gold from July 1.',
    'ban impose/announced JPN > RUS “Russian gold” from 2025-07-01',
  ],
];

export const sanctions: readonly KindRow[] = [
  [
    'Norway imposed sanctions on a Chilean chemical company and two of its managers.',
    'sanction impose/in-force NOR > CHL “a Chilean chemical company and two of its managers”',
  ],
  ['Norway sanctioned a Chilean bank.', 'sanction impose/in-force NOR > CHL “a Chilean bank”'],
  [
    'Norway froze the assets of four Chilean officials.',
    'sanction impose/in-force NOR > CHL “four Chilean officials”',
  ],
  [
    'Canada banned three Serbian officials from entering the country.',
    'travel-sanction impose/in-force CAN > SRB “three Serbian officials”',
  ],
  [
    'Canada imposed a travel ban on three Serbian officials.',
    'travel-sanction impose/in-force CAN > SRB “three Serbian officials”',
  ],
  [
    'Norway designated two Chilean shippers under the Sanctions Act.',
    'sanction impose/in-force NOR > CHL “two Chilean shippers” by “Sanctions Act”',
  ],
  ['Sanctions were imposed on Chile by Norway.', 'sanction impose/in-force NOR > CHL'],
  ['Norway lifted its sanctions on Chile on Monday.', 'sanction lift/lifted NOR > CHL from 2025-06-09'],
];

export const others: readonly KindRow[] = [
  [
    'From 1 July, importers of Chilean tea will need a licence from the Norwegian trade ministry.',
    'licence impose/announced NOR > CHL “Chilean tea” from 2025-07-01',
  ],
  [
    'Norway will cap imports of Chilean pork at 18,000 tonnes a year from 1 July.',
    'quota impose/announced NOR > CHL “Chilean pork” from 2025-07-01',
  ],
  [
    'Norway decreed the doubling, from 3 to 6 per cent, of the inspection fee on Chilean steel.',
    'fee raise/in-force NOR > CHL “Chilean steel”',
  ],
  [
    'Norway will require a licence for exports of magnets to Chile from July 1.',
    'licence impose/announced NOR > CHL “magnets” from 2025-07-01',
  ],
  [
    'Exports of six solvents to Chile will require a licence from today, the Norwegian trade ministry announced.',
    'licence impose/announced NOR > CHL “six solvents” from 2025-06-10',
  ],
  [
    'Norway announced that Chilean firms will need its permission to export goods made with rare earths.',
    'licence impose/threatened NOR > CHL “goods made with rare earths”',
  ],
  [
    'Norway imposed visa restrictions on Chilean officials.',
    'visa-rule impose/in-force NOR > CHL “Chilean officials”',
  ],
  [
    'Norway revoked the visas of two Chilean judges.',
    'visa-rule impose/in-force NOR > CHL “two Chilean judges”',
  ],
  ['Norway imposed a quota on Chilean salmon.', 'quota impose/in-force NOR > CHL “Chilean salmon”'],
  [
    'Norway limited imports of Chilean salmon to 5,000 tonnes a year.',
    'quota impose/in-force NOR > CHL “Chilean salmon”',
  ],
  [
    'Norway opened an anti-dumping investigation into Chilean salmon.',
    'investigation impose/in-force NOR > CHL “Chilean salmon”',
  ],
  [
    'The Norwegian regulator launched an antitrust probe into the Chilean carrier Andina.',
    'investigation impose/in-force NOR > CHL “the Chilean carrier Andina”',
  ],
  [
    'An anti-subsidy investigation into Chilean wine was opened by Norway on Monday.',
    'investigation impose/in-force NOR > CHL “Chilean wine” from 2025-06-09',
  ],
  [
    'Norway dropped its anti-dumping investigation into Chilean salmon.',
    'investigation lift/lifted NOR > CHL “Chilean salmon”',
  ],
  [
    'Norway started a Section 301 investigation into Chilean shipyards.',
    'investigation impose/in-force NOR > CHL “Chilean shipyards”',
  ],
  [
    'Norway will charge port fees on Chilean ships from Friday.',
    'fee impose/announced NOR > CHL “Chilean ships” from 2025-06-13',
  ],
  [
    'Norway levied a fee of 50 dollars per ton on Chilean ships.',
    'fee impose/in-force NOR > CHL “Chilean ships”',
  ],
  [
    'Norway and Chile will charge port fees on each other’s ships from Friday.',
    'fee impose/announced NOR > CHL “each other’s ships” from 2025-06-13 | fee impose/announced CHL > NOR “each other’s ships” from 2025-06-13',
  ],
  [
    'Both countries will suspend the port fees on each other’s ships for a year, Norway and Chile said.',
    'fee suspend/announced NOR > CHL “each other’s ships” for 365 days | fee suspend/announced CHL > NOR “each other’s ships” for 365 days',
  ],
  [
    'Norway accepted price undertakings by Chilean salmon farmers.',
    'undertaking impose/in-force NOR > CHL “Chilean salmon farmers”',
  ],
  [
    'Norway ended the exemption under which parcels from Chile came in free of duty.',
    'tariff impose/in-force NOR > CHL “parcels from Chile”',
  ],
];

/** A measure as the rows write it: kind, act and status, sides, scope, first day, length, law. */
export function inShort({ measure, action, imposer, target, status, effective }: Measure): string {
  const { kind, scope, days, basis } = measure;
  const codes = (actors: Measure['imposer']) => actors.flatMap(({ code }) => code ?? []).join(' ');
  const parts = [kind, `${action}/${status}`, codes(imposer), '>'];
  if (target.length > 0) parts.push(codes(target));
  if (scope !== null) parts.push(`“${scope}”`);
  if (effective !== null) parts.push(`from ${effective}`);
  if (days !== null) parts.push(`for ${days} days`);
  if (basis !== null) parts.push(`by “${basis}”`);
  return parts.join(' ');
}
