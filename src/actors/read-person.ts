/** Reads a person’s name: what the report says of them, what the table knows, and remembers it for short names. */
import type { Sentence } from '../language/analysis.js';
import { isOfOneState, ofCountrySpokenOf } from './at-home.js';
import { isAddressed } from './honorifics.js';
import { type Identity, identityWith, isEmpty, joinReasons, nobody } from './identity.js';
import { chunksOf } from './name-chunks.js';
import type { Ask } from './noun-owners.js';
import { officeNames } from './office-names.js';
import { described, type NameRun, withTable } from './person.js';
import type { Found, Reading } from './reading.js';

export function readPerson(reading: Reading, sentence: Sentence, run: NameRun, ask: Ask): Found {
  const name = sentence.words(run.first, run.last);
  const told = described(reading, sentence, run, ask);
  const table = tabled(reading, sentence, run, told.identity, name);
  const before = reading.people.get(name);
  let identity = withTable(told.identity, table);
  if (before !== null && (identity.id === null || identity.id === before.id))
    identity = agreed(identity, before);
  const placed = atHomeByTitle(reading, sentence, run, told, identity);
  const reason = placed.reason === '' ? 'name' : placed.reason;
  identity = identityWith(placed, { name: identity.name ?? name, reason });
  if (before === null || run.last > run.first || !isEmpty(told.identity)) {
    reading.people.add(identity.id === null ? longer(name, before) : name, identity);
    if (identity.id !== null && identity.name !== name) reading.people.add(identity.name ?? name, identity);
  }
  if (identity.code !== null && identity.office !== null) {
    // “Farrell met his counterpart, Wang”: “the minister” is who the report calls so, or speaks of again.
    const isCalled = told.identity.office !== null || run.first === run.last;
    for (const name of officeNames(identity.office))
      if (isCalled || !reading.byRole.has(name)) reading.byRole.set(name, identity);
  }
  return { identity, first: told.first, last: told.last };
}

/** “Interior Minister Ana Reyes”, of whom nothing else is known: of the country that is spoken of. */
function atHomeByTitle(
  reading: Reading,
  sentence: Sentence,
  run: NameRun,
  { identity: { office }, first }: Found,
  identity: Identity,
): Identity {
  if (identity.code !== null || office === null || first === run.first) return identity;
  const role = reading.role(sentence, run.first - 1);
  if (role === null || role.first !== first || !isOfOneState(role.role.name, identity.sector))
    return identity;
  const code = reading.soleCountry ?? reading.homes.at(sentence.index, first, identity.sector);
  if (code === null) return identity;
  return ofCountrySpokenOf(identity, code);
}

/** The same person spoken of again: what is said now first, then what was said before. */
function agreed(now: Identity, before: Identity): Identity {
  if (now.code !== null && before.code !== null && now.code !== before.code) return now;
  return {
    code: now.code ?? before.code,
    sector: saidNow(now) ? now.sector : (before.sector ?? now.sector),
    id: now.id ?? before.id,
    name: before.name ?? now.name,
    office: saidNow(now) ? (now.office ?? before.office) : (before.office ?? now.office),
    weak: false,
    inferred: false,
    reason: joinReasons(now.reason, before.reason),
  };
}

function saidNow({ sector, reason }: Identity): boolean {
  return sector !== null && /title|apposition|clause|predicate|party/.test(reason);
}

function longer(name: string, before: Identity | null): string {
  return before?.name != null && before.name.length > name.length ? before.name : name;
}

/** Titles that are written short before a name. */
const abbreviated: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gov: 'governor',
  amb: 'ambassador',
  pm: 'prime',
};

/** The person of the table, by full name or alias, or by a surname that a fitting title stands before. */
function tabled(reading: Reading, sentence: Sentence, run: NameRun, told: Identity, name: string): Identity {
  const { people } = reading.lexicon;
  const mention = reading.mentions[sentence.index].covering(run.first);
  // “Anwar Bello” is not whom “Anwar” alone would be.
  const ofRun = mention !== null && (mention.last >= run.last || mention.first < mention.last);
  if (mention?.entry.kind === 'person' && ofRun)
    return standing(reading, mention.entry.id, mention.entry.title);
  if (chunksOf(name).length !== 1 || reading.people.get(name) !== null) return nobody;
  if (told.office === null) return isAddressed(sentence, run.first) ? inOffice(reading, name) : nobody;
  const office = new Set(chunksOf(told.office).map(({ key }) => abbreviated[key] ?? key));
  const fitting = people.withNamePart(name).filter(({ terms }) =>
    terms.some((term) => {
      if (told.code !== null && term.code !== told.code) return false;
      if (reading.day !== null && term.from !== null && term.from > reading.day) return false;
      if (
        reading.day !== null &&
        term.to !== null &&
        Number(term.to.slice(0, 4)) < Number(reading.day.slice(0, 4)) - 8
      )
        return false;
      return chunksOf(term.office).some(({ key }) => office.has(key));
    }),
  );
  const ids = new Set(fitting.map(({ entry }) => entry.id));
  return ids.size === 1 ? standing(reading, fitting[0].entry.id, fitting[0].entry.title) : nobody;
}

/** “Mrs May”: who holds an office on the day, where one alone bears the surname and the report names their country. */
function inOffice(reading: Reading, name: string): Identity {
  const { day } = reading;
  if (day === null) return nobody;
  const holders = reading.lexicon.people
    .withNamePart(name)
    .filter(
      ({ entry, terms }) =>
        entry.title.toLowerCase().endsWith(` ${name.toLowerCase()}`) &&
        terms.some(
          ({ code, from, to }) =>
            (from ?? '') <= day && (to === null || day <= to) && reading.namesCountry(code),
        ),
    );
  return holders.length === 1 ? standing(reading, holders[0].entry.id, holders[0].entry.title) : nobody;
}

function standing(reading: Reading, id: string, name: string): Identity {
  const known = reading.lexicon.people.standing(id, reading.day);
  if (known === null) return nobody;
  const { code, sector, office } = known;
  return identityWith(nobody, { code, sector, id, name, office: office || null, reason: id });
}
