/** Reads words that stand for actors named before: pronouns, relatives, “both countries”. */
import type { Sentence } from '../language/analysis.js';
import { type Identity, identityWith, nobody, saidBy } from './identity.js';
import type { Ask } from './noun-owners.js';
import type { Found, Reading } from './reading.js';

const relatives = new Set(['who', 'whom', 'whose', 'which', 'that']);
/** Nouns that gather the states of a report: both countries, the two sides. */
const gathering = new Set([
  'country',
  'nation',
  'side',
  'government',
  'party',
  'state',
  'capital',
  'economy',
  'power',
  'superpower',
  'neighbor',
  'neighbour',
  'rival',
  'ally',
]);

/** States that share a name, by its plural. */
const namesakesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['Koreas', ['KOR', 'PRK']],
  ['Sudans', ['SDN', 'SSD']],
  ['Congos', ['COD', 'COG']],
]);

/** Those that a word stands for; null when it stands for none before it and is to be read by itself. */
export function pronounOrGroup(
  reading: Reading,
  sentence: Sentence,
  word: number,
  ask: Ask,
): readonly Found[] | null {
  const token = sentence.tokens[word];
  const namesakes = namesakesOf.get(token.form);
  if (namesakes !== undefined)
    return namesakes.map((code) => standing(sentence, word, country(reading, code)));
  const anaphor = reading.anaphorAt(sentence, word);
  if (anaphor !== null && anaphor.kind !== 'event') {
    const found = anaphor.antecedents.flatMap((place) => {
      const there = reading.analysis.sentences[place.sentence];
      return there === undefined ? [] : ask(there, place.word);
    });
    if (anaphor.kind === 'group') {
      const states = gathering.has(token.lemma);
      const near = anaphor.antecedents.every((place) => sentence.index - place.sentence <= 1);
      const pair = states && !near ? reading.principalPair(sentence.index) : null;
      if (pair !== null) return pair.map((code) => standing(sentence, word, country(reading, code)));
      const known = found.filter(({ identity }) => identity.code !== null);
      // “The two sides” are two, though one of them alone was found.
      const both = states && isBoth(sentence, word) ? reading.principalPair(sentence.index) : null;
      if (both !== null && new Set(known.map(({ identity }) => identity.code)).size < 2)
        return both.map((code) => standing(sentence, word, country(reading, code)));
      if (known.length > 0)
        return known.map(({ identity }) =>
          standing(sentence, word, states ? stateOf(reading, identity) : identity),
        );
    } else if (anaphor.kind === 'pronoun' && found.length > 0) {
      return found.map(({ identity }) => standing(sentence, word, identity));
    }
  }
  if (token.upos === 'PRON' || token.upos === 'DET') {
    if (relatives.has(token.form.toLowerCase())) {
      const clause = clauseOf(sentence, word);
      if (clause >= 0) return ask(sentence, clause).map(({ identity }) => standing(sentence, word, identity));
    }
    return ahead(sentence, word, ask);
  }
  if (token.upos === 'NOUN' && gathering.has(token.lemma) && isBoth(sentence, word)) {
    const last = reading.principalPair(sentence.index) ?? reading.countries.slice(-2);
    if (last.length === 2) {
      return last.map((code) => standing(sentence, word, country(reading, code)));
    }
  }
  return null;
}

/** “At the start of his term, Mensah promised ...”: a possessive that stands before the sentence’s subject may be its. */
function ahead(sentence: Sentence, word: number, ask: Ask): readonly Found[] {
  if (!/^(?:his|her|its|their)$/i.test(sentence.tokens[word].form) || sentence.root < 0) return [];
  const subject = sentence.child(sentence.root, 'nsubj');
  if (
    subject === null ||
    subject.upos !== 'PROPN' ||
    subject.index < word ||
    sentence.governs(subject.index, word)
  )
    return [];
  return ask(sentence, subject.index).map(({ identity }) => standing(sentence, word, identity));
}

/** How many sentences back “the country” may have been named. */
const reach = 2;

/**
 * “the country”, “the nation”: the one named in its sentence before it, or in one of the two before that, by a name that stands for
 * itself, else by any word (“Chinese goods”). None where several are.
 */
export function theCountry(reading: Reading, sentence: Sentence, word: number): readonly Found[] {
  const { lemma, xpos } = sentence.tokens[word];
  if ((lemma !== 'country' && lemma !== 'nation') || xpos === 'NNS') return [];
  if (!/^(?:the|that|this)$/i.test(sentence.child(word, 'det')?.form ?? '')) return [];
  const code = countryBefore(reading, sentence, word, true) ?? countryBefore(reading, sentence, word, false);
  return code === null ? [] : [standing(sentence, word, country(reading, code))];
}

/** The one country that the nearest sentence with any names before the word; null where it names several. */
function countryBefore(reading: Reading, sentence: Sentence, word: number, byName: boolean): string | null {
  const { index } = sentence;
  for (let at = index; at >= 0 && at >= index - reach; at--) {
    const { tokens } = reading.analysis.sentences[at];
    const codes = new Set<string>();
    for (const { entry, last } of reading.mentions[at].all) {
      if (entry.code === null || !places.has(entry.kind) || (at === index && last >= word)) continue;
      // “Lima withdrew its men from the country”: not its own.
      if (at === index && isSubjectAbove(sentence, last, word)) continue;
      const isModifier = /^(?:amod|compound|nmod:poss|nmod:desc|nmod:unmarked)/.test(tokens[last].deprel);
      if (!byName || (entry.kind !== 'adjective' && !isModifier)) codes.add(entry.code);
    }
    if (codes.size > 0) return codes.size === 1 ? [...codes][0] : null;
  }
  return null;
}

/** True when the name is the subject of the clause that the word stands in. */
function isSubjectAbove({ tokens }: Sentence, name: number, word: number): boolean {
  if (!tokens[name].deprel.startsWith('nsubj')) return false;
  for (let at = tokens[word].head, steps = 0; at >= 0 && steps < 6; at = tokens[at].head, steps++)
    if (tokens[at].upos === 'VERB') return tokens[name].head === at;
  return false;
}

/** Kinds of names that say which country. */
const places: ReadonlySet<string> = new Set(['country', 'seat', 'part', 'adjective', 'people']);

function standing(sentence: Sentence, word: number, identity: Identity): Found {
  const both = sentence.child(word, 'det', 'nummod');
  return {
    identity: saidBy('anaphor', identity),
    first: both !== null && both.index < word ? both.index : word,
    last: word,
  };
}

function stateOf(reading: Reading, identity: Identity): Identity {
  return identity.code === null ? identity : country(reading, identity.code);
}

/** The state itself, by its code. */
export function country(reading: Reading, code: string): Identity {
  const name = reading.lexicon.countryTitles.get(code) ?? null;
  return identityWith(nobody, { code, id: `country:${code}`, name, reason: `country:${code}` });
}

function isBoth(sentence: Sentence, word: number): boolean {
  return sentence.tokens[word].children.some(
    (i) => i < word && /^(?:both|two)$/i.test(sentence.tokens[i].form),
  );
}

/** The noun that the relative pronoun’s clause belongs to; -1 when there is none. */
function clauseOf(sentence: Sentence, word: number): number {
  const { tokens } = sentence;
  for (let at = word, steps = 0; at >= 0 && steps < 6; at = tokens[at].head, steps++) {
    if (tokens[at].deprel === 'acl:relcl') return tokens[at].head;
  }
  return -1;
}
