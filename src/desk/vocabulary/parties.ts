/** Actors in words for a reader. */
import type { Actor } from '../../actors/actor.js';
import { countryName } from './actor-key.js';

/** The name by which an actor is known, or the words of the report. */
export function actorName({ identifier_text, entity_text }: Actor): string {
  return capital(identifier_text ?? entity_text);
}

/** “Donald Trump, China and Mexico”. */
export function partiesOf(actors: readonly Actor[]): string {
  const names = [...new Set(actors.map(actorName))];
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/**
 * What is coded of an actor beyond its name: “President · USA GOV”, “EGY? EDU” where no word tells the country. Empty when it is a
 * country that is named.
 */
export function actorCoding({ code, sector, office, identifier_text, entity_text, inferred }: Actor): string {
  const isCountry =
    sector === null && code !== null && (identifier_text ?? entity_text) === countryName(code);
  const country = inferred === true ? `${code}?` : code;
  const coding = isCountry ? code : [country, sector].filter((part) => part !== null).join(' ');
  return [office, coding].filter((part) => part !== null && part !== '').join(' · ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
