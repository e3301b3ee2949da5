/** An entry of the gazetteer: a name and who bears it. */
import type { Sector } from './actor.js';

/**
 * `country`: a state by name; `adjective`: of a state or its people (Chinese); `people`: its people as persons (Danes);
 * `part`: a region or city, where rather than who; `seat`: a place that stands for the body that sits there;
 * `organisation`; `person`; `nothing`: a name that is no actor and hides those within it (South China Sea).
 */
export type NameKind =
  | 'country'
  | 'adjective'
  | 'people'
  | 'part'
  | 'seat'
  | 'organisation'
  | 'person'
  | 'nothing';

export interface NameEntry {
  /** `country:CHN`, `organisation:stimson-center`, `person:wang-xiaohong`. */
  readonly id: string;
  readonly kind: NameKind;
  readonly code: string | null;
  /** Of persons: null here; it depends on the date (see office-holders.ts). */
  readonly sector: Sector | null;
  /** The bearer’s full name. */
  readonly title: string;
  /** The codes of all who bear the name, joined by “|”, where nothing in the report tells which is meant. */
  readonly undecided?: string;
}

/** The key of a name in ids: `Stimson Center` → `stimson-center`. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
