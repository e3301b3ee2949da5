/** The PLOVER types in words for a reader, and the four kinds (quads) they fall in. */
import type { EventType } from '../../events/ontology.js';

export const quads = {
  1: 'words of cooperation',
  2: 'acts of cooperation',
  3: 'words of conflict',
  4: 'acts of conflict',
} as const;
export type Quad = keyof typeof quads;

export const eventTypes: Readonly<Record<EventType, { readonly quad: Quad; readonly means: string }>> = {
  AGREE: { quad: 1, means: 'agrees, offers or promises' },
  CONSULT: { quad: 1, means: 'meets, talks or visits' },
  SUPPORT: { quad: 1, means: 'praises, backs, recognises or signs' },
  CONCEDE: { quad: 1, means: 'yields in words: eases, pardons, apologises' },
  COOPERATE: { quad: 2, means: 'works or trades together' },
  AID: { quad: 2, means: 'gives money, goods, arms or shelter' },
  RETREAT: { quad: 2, means: 'yields in deed: withdraws, releases, lets in' },
  REQUEST: { quad: 3, means: 'asks, urges or demands' },
  ACCUSE: { quad: 3, means: 'criticises, alleges or investigates' },
  REJECT: { quad: 3, means: 'refuses, vetoes or cancels' },
  THREATEN: { quad: 3, means: 'warns of force or measures' },
  PROTEST: { quad: 4, means: 'demonstrates, strikes or boycotts' },
  SANCTION: { quad: 4, means: 'imposes tariffs or sanctions, cuts relations' },
  MOBILIZE: { quad: 4, means: 'readies or deploys forces' },
  COERCE: { quad: 4, means: 'arrests, seizes, bans or represses' },
  ASSAULT: { quad: 4, means: 'does physical harm' },
};
