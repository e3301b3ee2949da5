/** Where accounts put an act, and how two of them compare. */
import { readCountryNames } from '../../actors/countries.js';
import type { Event } from '../../events/event.js';

export interface Place {
  readonly name: string;
  readonly country: string | null;
  /** A whole country, which contradicts no place within it. */
  readonly wide: boolean;
}

let titles: ReadonlySet<string> | undefined;

/** The place of an event; null when the text says none. */
export function placeOf({ event_loc: place }: Event): Place | null {
  if (place === null) return null;
  titles ??= new Set(readCountryNames().titles.values());
  const name = place.extracted_place;
  return { name, country: place.country_code, wide: titles.has(place.resolved_place ?? name) };
}

/** An account’s place with the sentence that tells it. */
export interface Placed {
  readonly place: Place | null;
  readonly text: string;
}

/** Points for accounts that put an act at one place; null for two that nothing connects. */
export function placesAgree(a: Placed, b: Placed): number | null {
  if (a.place === null || b.place === null) return 0;
  if (a.place.name === b.place.name) return 2;
  if (a.place.country !== null && b.place.country !== null && a.place.country !== b.place.country)
    return null;
  // “in Kuriga, a village in Kaduna”: one is a part of the other.
  if (a.text.includes(b.place.name) || b.text.includes(a.place.name)) return 2;
  return a.place.wide || b.place.wide ? 1 : null;
}
