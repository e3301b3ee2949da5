/** Reads names of states, places and organisations, and names that the gazetteer does not have. */
import { isRelation, type Name, type Sentence } from '../language/analysis.js';
import { type Identity, identityWith, joinReasons, nobody } from './identity.js';
import type { Mention } from './mentions.js';
import { slug } from './name-entry.js';
import { prepositionOf } from './noun-complements.js';
import { type Ask, before, namedBy } from './noun-owners.js';
import type { NameRun } from './person.js';
import { readPerson } from './read-person.js';
import type { Found, Reading } from './reading.js';

/** In these a seat is where something is, not who sits there. */
const locative = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'through',
  'inside',
  'over',
  'above',
  'throughout',
  'into',
]);

export function organisationOrPlace(
  reading: Reading,
  sentence: Sentence,
  word: number,
  mention: Mention,
  ask: Ask,
): readonly Found[] {
  const { entry, last } = mention;
  const { tokens } = sentence;
  if (entry.kind === 'nothing') return [];
  const found = namedBy(mention);
  switch (entry.kind) {
    case 'adjective': {
      // “the Chinese” are who; “Chinese goods” are whose.
      const { deprel, head, upos } = tokens[word];
      const modifies = isRelation(deprel, ['amod', 'compound', 'nmod:unmarked', 'nmod:desc']) && head > last;
      if (modifies) {
        if (entry.code !== null) reading.noteCountry(entry.code);
        return [];
      }
      if (upos === 'ADJ' && head > last && head <= last + 2) return [];
      return [named(found, { reason: `country:${entry.code}` })];
    }
    case 'seat': {
      const preposition = prepositionOf(sentence, word);
      if (preposition !== null && locative.has(preposition)) {
        return [
          named(found, {
            sector: null,
            id: `country:${entry.code}`,
            name: reading.lexicon.countryTitles.get(entry.code ?? '') ?? null,
          }),
        ];
      }
      return [found];
    }
    case 'organisation': {
      const role = reading.role(sentence, last)?.role;
      if (role !== undefined) reading.byRole.set(role.name, found.identity);
      for (const kind of kindsOf[entry.sector ?? ''] ?? []) reading.byRole.set(kind, found.identity);
      const identity = nationally(reading, sentence, mention, found.identity, ask);
      return [{ identity, first: found.first, last: found.last }];
    }
    case 'people': {
      const said = before(reading, sentence, mention.first, last, ask);
      const identity = identityWith(found.identity, { sector: said.wins === null ? said.sector : null });
      return [{ identity, first: Math.min(said.first, mention.first), last }];
    }
    default:
      return [branch(reading, sentence, mention, found) ?? found];
  }
}

/** Nouns that an organisation is spoken of by after its name: “Apple ... the company”. */
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  BUS: ['company', 'firm'],
  CRM: ['cartel', 'gang'],
  PTY: ['party'],
  EDU: ['think tank', 'university'],
  JRN: ['newspaper', 'news agency', 'broadcaster'],
};

/** A country’s name at the end of an organisation’s: Greenpeace India, Medical Association Kenya. */
function branch(
  reading: Reading,
  sentence: Sentence,
  { first, last, entry }: Mention,
  found: Found,
): Found | null {
  const { tokens } = sentence;
  const before = tokens[first - 1];
  if (before === undefined || before.end + 1 !== tokens[first].start || !/^\p{Lu}/u.test(before.form))
    return null;
  if (before.head < first || before.head > last) return null;
  const other = reading.mentions[sentence.index].covering(before.index);
  if (other?.entry.kind === 'organisation') {
    return {
      identity: identityWith(namedBy(other).identity, {
        code: entry.code,
        reason: joinReasons(other.entry.id, entry.id),
      }),
      first: other.first,
      last,
    };
  }
  const role = other === null ? reading.role(sentence, before.index) : null;
  if (role === null || role.role.kind !== 'body' || role.role.sector === null) return null;
  return {
    identity: identityWith(found.identity, {
      sector: role.role.sector,
      id: null,
      name: null,
      reason: joinReasons(`role:${role.role.name}`, entry.id),
    }),
    first: role.first,
    last,
  };
}

/** “the Turkish Red Crescent”, “Kenya’s Labour Party”: a nationality before an organisation of many countries. */
function nationally(
  reading: Reading,
  sentence: Sentence,
  { entry, first, last }: Mention,
  identity: Identity,
  ask: Ask,
): Identity {
  if (entry.code !== 'NGO' && reading.lexicon.ambiguous.read(entry.title, reading.cues) === null)
    return identity;
  const owner = before(reading, sentence, first, last, ask).owners.find(
    ({ kind, how }) => how === 'adjective' || (how === 'possessor' && kind === 'country'),
  );
  if (owner === undefined || owner.identity.code === null) return identity;
  return identityWith(identity, {
    code: owner.identity.code,
    reason: joinReasons(identity.reason, owner.identity.reason),
  });
}

/** The same words, whose identity is another. */
function named({ identity, first, last }: Found, change: Partial<Identity>): Found {
  return { identity: identityWith(identity, change), first, last };
}

/** Words that count or gather: who they count is who is meant. */
const counting = new Set(
  'one two three four five six seven eight nine ten several some many most all each both none any few dozen hundred thousand ten score million number majority minority handful series pair couple lot half rest part kind sort type percent third quarter wave mix range array variety string host group crowd remainder fraction proportion bulk'.split(
    ' ',
  ),
);

/** A town by its name: whose it is, where one alone can be meant. */
function townAt(
  reading: Reading,
  { text, first, last }: Pick<Name, 'text' | 'first' | 'last'>,
): readonly Found[] {
  const city = reading.city(text);
  if (city === null) return [];
  const id = `place:${slug(city.name)}-${city.country.toLowerCase()}`;
  const identity = identityWith(nobody, { code: city.country, id, name: city.name, reason: id });
  return [{ identity, first, last }];
}

/** Prepositions of where something is. */
const placing: ReadonlySet<string> = new Set(['around', 'at', 'in', 'inside', 'near', 'outside']);

/** “in Sagaing”, which nothing has told for a name: a town of a country that the report names. */
function townAfterPreposition(reading: Reading, sentence: Sentence, word: number): readonly Found[] {
  const { tokens } = sentence;
  if (!placing.has(prepositionOf(sentence, word) ?? '')) return [];
  const isPart = (at: number): boolean =>
    tokens[at]?.upos === 'PROPN' && (tokens[at].head === word || tokens[word].head === at);
  let first = word;
  while (isPart(first - 1)) first--;
  let last = word;
  while (isPart(last + 1)) last++;
  const text = sentence.words(first, last);
  const city = reading.city(text);
  return city !== null && reading.namesCountry(city.country) ? townAt(reading, { text, first, last }) : [];
}

/** A name that the gazetteer does not have, or a word that counts actors; none for anything else. */
export function unknownName(
  reading: Reading,
  sentence: Sentence,
  word: number,
  run: NameRun | null,
  ask: Ask,
): readonly Found[] {
  const { tokens } = sentence;
  const token = tokens[word];
  if (counting.has(token.lemma.toLowerCase()) || token.upos === 'NUM') {
    const counted = sentence
      .childrenWith(word, 'nmod')
      .find(({ index }) => index > word && prepositionOf(sentence, index) === 'of');
    if (counted !== undefined)
      return ask(sentence, counted.index).map(({ identity, first, last }) => ({
        identity,
        first: Math.min(word, first),
        last,
      }));
  }
  if (token.upos !== 'PROPN') return [];
  const name = reading.nameAt(sentence, word);
  if (name !== null) {
    if (name.type === 'LOC') return townAt(reading, name);
    const owner = before(reading, sentence, name.first, name.last, ask).owners[0];
    const identity = identityWith(nobody, {
      code: owner?.identity.code ?? null,
      name: name.text,
      reason: joinReasons('name', owner?.identity.reason ?? ''),
    });
    return [{ identity, first: name.first, last: name.last }];
  }
  const town = townAfterPreposition(reading, sentence, word);
  if (town.length > 0) return town;
  // Without names in the Analysis: a single capital word is a person’s when it acts or is spoken to.
  if (run === null || reading.analysis.names.length > 0) return [];
  if (!isRelation(token.deprel, ['nsubj', 'iobj', 'appos']) || sentence.child(word, 'det') !== null)
    return [];
  return [readPerson(reading, sentence, run, ask)];
}
