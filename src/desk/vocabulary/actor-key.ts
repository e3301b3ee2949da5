/** Between the words in which one asks for an actor and the key that the API takes. */
import { countries } from 'virtual:countries';

const beyondCountries: Readonly<Record<string, string>> = {
  EUR: 'European Union',
  UNO: 'United Nations',
  IGO: 'intergovernmental organisations',
  NGO: 'non-governmental organisations',
  MNC: 'multinational companies',
};

const namesByCode = new Map(Object.entries({ ...countries, ...beyondCountries }));
const codesByName = new Map([...namesByCode].map(([code, name]) => [name.toLowerCase(), code]));
for (const [name, code] of [
  ['usa', 'USA'],
  ['us', 'USA'],
  ['america', 'USA'],
  ['uk', 'GBR'],
  ['britain', 'GBR'],
  ['eu', 'EUR'],
] as const)
  codesByName.set(name, code);

/** Names to offer while one types. */
export const offeredNames: readonly string[] = [...namesByCode.values()].sort((a, b) => a.localeCompare(b));

/** The name of a country's code, or the code itself. */
export function countryName(code: string): string {
  return namesByCode.get(code) ?? code;
}

/** “China” → `CHN`, “china gov” → `CHN GOV`; a key, or what is not known, stays as it is. */
export function actorKey(words: string): string {
  const text = words.trim().replace(/\s+/g, ' ');
  const whole = codesByName.get(text.toLowerCase());
  if (whole !== undefined) return whole;
  const country = codesByName.get(text.slice(0, -4).toLowerCase());
  return country !== undefined && /^.* [a-z]{3}$/i.test(text)
    ? `${country} ${text.slice(-3).toUpperCase()}`
    : text;
}

/** `CHN GOV` → “China GOV”; a key such as `person:mark-carney` stays as it is. */
export function actorWords(key: string): string {
  const [first = '', ...rest] = key.split(' ');
  const named = namesByCode.get(first.toUpperCase());
  if (named !== undefined) return [named, ...rest].join(' ');
  return key;
}
