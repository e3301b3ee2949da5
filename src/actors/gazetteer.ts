/** Where towns and countries lie: the table cities, and the middles of countries from world-countries. */
import { createRequire } from 'node:module';
import type { Country } from 'world-countries';
import { readTable } from '../lexicon/table.js';
import { fold } from './name-chunks.js';

/** The package is CommonJS and its types say ESM: asked for as what it is. */
const countries: readonly Country[] = createRequire(import.meta.url)('world-countries');

/** Degrees north and east. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

export interface City extends Coordinates {
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** In thousands. */
  readonly people: number;
}

/** A namesake so much smaller is not meant where nothing is said. */
const dwarfed = 10;
/** Within one country the namesakes are rarely two that reports speak of. */
const dwarfedAtHome = 3;
/** People, in thousands, of a town that a report may name without its country. */
const known = 200;

export class Gazetteer {
  private readonly cities = new Map<string, City[]>();
  private readonly middles = new Map<string, Coordinates>();

  /** @throws ChanceryError C102 when the table cities is not as it says */
  constructor() {
    for (const { cells } of readTable('cities', ['name', 'country', 'lat', 'lon', 'people'])) {
      const { name, country, lat, lon, people } = cells;
      const city = { name, country, lat: Number(lat), lon: Number(lon), people: Number(people) };
      const key = name.toLowerCase();
      const namesakes = this.cities.get(key);
      if (namesakes === undefined) this.cities.set(key, [city]);
      // One town whose spellings differ by accents only.
      else if (!namesakes.some((other) => other.lat === city.lat && other.lon === city.lon))
        namesakes.push(city);
    }
    for (const { cca3, latlng } of countries) {
      const [lat, lon] = latlng;
      this.middles.set(cca3 === 'UNK' ? 'XKX' : cca3, { lat, lon });
    }
  }

  /**
   * The town that the name means, null where it may be one of several: in the country that is said; else in the only one of
   * the report’s countries that has one; else one that dwarfs its namesakes and is known without its country.
   *
   * @param country the code that is said; null where the text does not say
   * @param isNamed whether the report names a country
   */
  city(name: string, country: string | null, isNamed: (code: string) => boolean): City | null {
    const all = this.cities.get(fold(name)) ?? [];
    if (country !== null)
      return largest(
        all.filter((city) => city.country === country),
        dwarfedAtHome,
      );
    const named = all.filter((city) => isNamed(city.country));
    if (new Set(named.map((city) => city.country)).size === 1) return largest(named, dwarfedAtHome);
    const one = named.length === 0 ? largest(all, dwarfed) : largest(named, dwarfed);
    return one !== null && (named.length > 0 || one.people >= known) ? one : null;
  }

  /** The middle of a country; null for what is none. */
  middle(code: string): Coordinates | null {
    return this.middles.get(code) ?? null;
  }
}

function largest(cities: readonly City[], times: number): City | null {
  const [first, second] = [...cities].sort((a, b) => b.people - a.people);
  if (first === undefined) return null;
  return second === undefined || first.people >= times * second.people ? first : null;
}

let shared: Gazetteer | null = null;

/** The gazetteer that ships with Chancery, read at the first call. */
export function gazetteer(): Gazetteer {
  shared ??= new Gazetteer();
  return shared;
}
