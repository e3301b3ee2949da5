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
