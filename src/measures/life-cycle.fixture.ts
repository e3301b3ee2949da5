/** Sentences of our own that tell a step in the life of a measure, with what they must give; see kinds.fixture.ts for the form. */
import type { KindRow } from './kinds.fixture.js';

export const beginnings: readonly KindRow[] = [
  ['Norway is considering a tariff on Chilean salmon.', 'tariff impose/proposed NOR > CHL “Chilean salmon”'],
  [
    'Norway proposed a ban on imports of Chilean wine.',
    'ban impose/proposed NOR > CHL “imports of Chilean wine”',
  ],
  [
    'Norway threatened to put Chilean banks on its blacklist.',
    'entity-listing impose/threatened NOR > CHL “Chilean banks”',
  ],
  [
    'Norway announced sanctions on Chile that take effect on July 1.',
    'sanction impose/announced NOR > CHL from 2025-07-01',
  ],
  [
    'Norwegian export controls on magnets for Chile took effect on Monday.',
    'export-control impose/in-force NOR > CHL “magnets” from 2025-06-09',
  ],
  ['Norway’s ban on Chilean wine remains in force.', 'ban impose/in-force NOR > CHL “Chilean wine”'],
];

export const pauses: readonly KindRow[] = [
  [
    'Norway agreed to suspend its export controls on magnets for Chile for one year.',
    'export-control suspend/announced NOR > CHL “magnets” for 365 days',
  ],
  ['Norway put off its ban on Chilean wine until July 9.', 'ban suspend/suspended NOR > CHL “Chilean wine”'],
  ['Norway extended its sanctions on Chile by 90 days.', 'sanction extend/in-force NOR > CHL for 90 days'],
  ['Norway eased its sanctions on Chile.', 'sanction reduce/reduced NOR > CHL'],
];

export const ends: readonly KindRow[] = [
  [
    'Norway lifted its ban on Chilean wine on Monday.',
    'ban lift/lifted NOR > CHL “Chilean wine” from 2025-06-09',
  ],
  ['Norway ended its embargo on Chilean copper.', 'embargo lift/lifted NOR > CHL “Chilean copper”'],
  [
    'Norway stopped levying duties on Chilean salmon on Monday.',
    'tariff lift/lifted NOR > CHL “Chilean salmon” from 2025-06-09',
  ],
  ['Norwegian sanctions on Chile expired on Monday.', 'sanction expire/expired NOR > CHL from 2025-06-09'],
  [
    'Norway’s visa restrictions on Chilean officials expired on Monday.',
    'visa-rule expire/expired NOR > CHL “Chilean officials” from 2025-06-09',
  ],
];

export const rulings: readonly KindRow[] = [
  [
    'A Norwegian court struck down the tariffs on Chilean salmon on Monday.',
    'tariff strike-down/struck-down NOR > CHL “Chilean salmon” from 2025-06-09',
  ],
  [
    'The Norwegian supreme court ruled that the ban on Chilean wine was unlawful.',
    'ban strike-down/struck-down NOR > CHL “Chilean wine”',
  ],
  [
    'A Norwegian court blocked the tariffs on Chilean salmon.',
    'tariff strike-down/struck-down NOR > CHL “Chilean salmon”',
  ],
  [
    'A Norwegian appeals court allowed the tariffs on Chilean salmon to stand.',
    'tariff impose/in-force NOR > CHL “Chilean salmon”',
  ],
  [
    'A Norwegian court upheld the tariffs on Chilean salmon.',
    'tariff impose/in-force NOR > CHL “Chilean salmon”',
  ],
  [
    'A Norwegian appeals court upheld the ruling against the tariffs on Chilean salmon.',
    'tariff strike-down/struck-down NOR > CHL “Chilean salmon”',
  ],
  [
    'The tariffs on Chilean salmon were struck down by a Norwegian court.',
    'tariff strike-down/struck-down NOR > CHL “Chilean salmon”',
  ],
  [
    'A Norwegian appeals court stayed the ruling against the tariffs on Chilean salmon.',
    'tariff impose/in-force NOR > CHL “Chilean salmon”',
  ],
];

export const denials: readonly KindRow[] = [
  ['Norway denied that it had banned Chilean wine.', 'ban impose/denied NOR > CHL “Chilean wine”'],
  ['Norway denied that it would lift its sanctions on Chile.', 'sanction impose/in-force NOR > CHL'],
  ['Norway has not banned Chilean wine, the ministry said.', 'ban impose/denied NOR > CHL “Chilean wine”'],
];

export const unnamed: readonly KindRow[] = [
  ['Sanctions were imposed on Chile.', ''],
  [
    'Norway was angry. Sanctions were imposed on Chile, the foreign ministry in Oslo said.',
    'sanction impose/in-force NOR > CHL',
  ],
  [
    'The Norwegian cabinet met on Monday. Twelve Chilean firms were put on a blacklist, the ministry said.',
    'entity-listing impose/in-force NOR > CHL “Twelve Chilean firms”',
  ],
];
