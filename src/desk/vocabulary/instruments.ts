/** The instruments of policy in words for a reader. */
import type { Instrument } from '../../events/terms/measure-terms.js';

export const instruments: Readonly<Record<Instrument, string>> = {
  tariff: 'tariff',
  'export-control': 'export control',
  embargo: 'embargo',
  sanction: 'sanction',
  'travel-sanction': 'travel sanction',
  'entity-listing': 'entity listing',
  ban: 'ban',
  licence: 'licence',
  'visa-rule': 'visa rule',
  quota: 'quota',
  investigation: 'investigation',
  undertaking: 'undertaking',
  fee: 'fee',
};
