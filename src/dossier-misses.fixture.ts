/**
 * What is known to be missing or told otherwise of the dossier’s measures and ledger, after `expected.json`. The tests hold this list to
 * the truth both ways: a new miss fails, and so does one that is suddenly found and still stands here.
 */

/** Measures of the record of which nothing agreeing is coded in the reports that tell them. */
export const missingMeasures: readonly string[] = [];

/** Measures that are coded, with the terms that no report’s coding gives as the record has them. */
export const differingMeasures: readonly string[] = [
  'us-ca-25-ordered expiry',
  'us-ca-energy-10-ordered expiry',
  'us-mx-25-ordered expiry',
  'ca-us-155bn effective',
  'cn-tungsten effective',
  'ca-us-125bn effective expiry',
  'cn-export-list-15 effective',
  'us-ca-steel-50-threat effective',
  'cn-rare-earths-7 effective',
  'us-cn-reciprocal-125 effective',
  'us-cn-145 effective',
  'us-cn-truce-extended effective',
  'cn-us-truce-extended effective',
  'cn-rare-earths-oct effective',
  'us-port-fees expiry',
  'cn-port-fees expiry',
  'us-cn-24-points effective',
  'cn-rare-earths-suspended effective expiry',
  'us-port-fees-suspended effective expiry',
  'cn-port-fees-suspended effective expiry',
];

/** Questions of the ledger whose rates on some goods differ. */
export const wrongOnSome: readonly string[] = ['USA>MEX 2025-08-01', 'USA>MEX 2025-11-10'];

/** Histories whose steps differ. */
export const wrongHistories: readonly string[] = [];
