/** Who somebody is: the Actor, as it stands in every record that names one. */
import { z } from 'zod';

/** Sector codes of PLOVER: who an actor is in its country. */
export const sectors = [
  'COP',
  'GOV',
  'JUD',
  'LEG',
  'MIL',
  'PRM',
  'PTY',
  'REB',
  'SPY',
  'UAF',
  'UNK',
  'AGR',
  'BUS',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'JRN',
  'LAB',
  'MED',
  'REF',
  'OPP',
  'PRE',
  'REL',
  'SOC',
] as const;
export const Sector = z.enum(sectors);
export type Sector = z.infer<typeof Sector>;

/** Codes that stand where a country’s would, for actors that belong to no one country. */
export const supranationalCodes = ['EUR', 'UNO', 'IGO', 'NGO', 'MNC', 'ISM', 'IMG'] as const;
const supranational: ReadonlySet<string> = new Set(supranationalCodes);

/** True for a code that is no one country’s. */
export function isSupranational(code: string): boolean {
  return supranational.has(code);
}

export const Actor = z
  .strictObject({
    code: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .describe('ISO 3166-1 alpha-3, or EUR, UNO, IGO, NGO, MNC, ISM, IMG; null when it is not known'),
    sector: Sector.nullable().describe('who it is in its country; null for a country or people as such'),
    entity_text: z.string().min(1).describe('the words that name it'),
    identifier_id: z
      .string()
      .nullable()
      .describe('its key in the lexicon, such as “country:CHN” or “person:wang-xiaohong”'),
    identifier_text: z.string().nullable().describe('its full name, when known'),
    office: z.string().nullable().describe('the office it holds or held, when said or known'),
    inferred: z
      .literal(true)
      .optional()
      .describe(
        'no word tells the country: those whom a state’s own police, courts or government deal with are taken for its own; absent where words tell',
      ),
  })
  .describe('who somebody is: a state, an organisation, a person, a group, or someone unnamed');
export type Actor = z.infer<typeof Actor>;
