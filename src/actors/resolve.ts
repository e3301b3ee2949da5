/** Resolves who each phrase of a report names. */
import { type Analysis, isRelation, type Sentence, type Token } from '../language/analysis.js';
import type { Report } from '../report/report.js';
import { atHome } from './at-home.js';
import { belonging } from './belonging.js';
import { type Composed, compose } from './compose.js';
import { eachOther } from './each-other.js';
import { type Identity, identityWith, joinReasons, saidBy, sameIdentity, toActor } from './identity.js';
import { type ActorLexicon, actorLexicon } from './lexicon.js';
import type { Mention } from './mentions.js';
import { organisationOrPlace, unknownName } from './named.js';
import { otherState } from './neighbours.js';
import { headOf, type NameRun } from './person.js';
import { nameRun } from './person-names.js';
import { pronounOrGroup, theCountry } from './pronouns.js';
import { readPerson } from './read-person.js';
import { type Found, Reading } from './reading.js';
import type { ReportActors, ResolvedActor } from './resolver.js';
import type { Role } from './roles.js';

/**
 * Who each phrase of the report names. Reads the report once, from its beginning, so that full names and offices make
 * later short names clear; time and memory are linear in its length.
 *
 * @example
 * const actors = resolveActors(report, analyse(report.body, report.publishedAt));
 * actors.at(0, 4).map(({ actor }) => actor.code);
 */
export function resolveActors(
  report: Pick<Report, 'publishedAt'>,
  analysis: Analysis,
  lexicon: ActorLexicon = actorLexicon(),
): ReportActors {
  return new Resolver(new Reading(analysis, lexicon, report.publishedAt?.slice(0, 10) ?? analysis.date));
}

class Resolver implements ReportActors {
  /** By sentence and word. */
  private readonly found: (readonly Found[] | undefined)[][];
  private readonly underWay = new Set<Token>();
  /** Answers of {@link at} and {@link belonging}: frames ask for the same word again and again. */
  private readonly named = new Map<Token, readonly ResolvedActor[]>();
  private readonly owners = new Map<Token, readonly ResolvedActor[]>();

  constructor(private readonly reading: Reading) {
    this.found = reading.analysis.sentences.map(({ tokens }) => new Array(tokens.length).fill(undefined));
    for (const sentence of reading.analysis.sentences) {
      for (const { index } of sentence.tokens) this.ask(sentence, index);
    }
  }

  at(sentence: number, word: number): readonly ResolvedActor[] {
    const token = this.reading.analysis.sentences[sentence]?.tokens[word];
    if (token === undefined) return [];
    let actors = this.named.get(token);
    if (actors === undefined) {
      const place = this.reading.analysis.sentences[sentence];
      actors = this.ask(place, word).map((found) => this.written(place, found));
      this.named.set(token, actors);
    }
    return actors;
  }

  belonging(sentence: number, word: number): readonly ResolvedActor[] {
    const token = this.reading.analysis.sentences[sentence]?.tokens[word];
    if (token === undefined) return [];
    let owners = this.owners.get(token);
    if (owners === undefined) {
      const place = this.reading.analysis.sentences[sentence];
      owners = belonging(this.reading, place, word, this.ask).map((found) => this.written(place, found));
      this.owners.set(token, owners);
    }
    return owners;
  }

  private written(sentence: Sentence, found: Found): ResolvedActor {
    const { first, last } = found;
    const identity = this.toldLater(found.identity);
    const span = sentence.span([first, last]);
    return { actor: toActor(identity, sentence.words(first, last)), span, reason: identity.reason };
  }

  /** Whose somebody is whom the report names before it says so: “Ana Reyes spoke. ... The Chilean envoy, Ana Reyes, left”. */
  private toldLater(identity: Identity): Identity {
    if (identity.code !== null || identity.name === null || identity.id !== null) return identity;
    const later = this.reading.people.get(identity.name);
    if (later?.code == null || later.name?.endsWith(identity.name) !== true) return identity;
    const sector = identity.sector ?? later.sector;
    const reason = joinReasons(identity.reason, later.reason);
    return identityWith(identity, { code: later.code, sector, reason });
  }

  /** Remembered, so that each word is read once; a phrase that asks for itself gets no answer. */
  private readonly ask = (sentence: Sentence, word: number): readonly Found[] => {
    const known = this.found[sentence.index][word];
    if (known !== undefined) return known;
    const token = sentence.tokens[word];
    if (this.underWay.has(token)) return [];
    this.underWay.add(token);
    const found = distinct(this.read(sentence, word));
    this.underWay.delete(token);
    this.found[sentence.index][word] = found;
    for (const { identity } of found) {
      if (identity.code === null) continue;
      this.reading.noteCountry(identity.code);
      this.reading.groups.note(identity, sentence.index);
    }
    return found;
  };

  private read(sentence: Sentence, word: number): readonly Found[] {
    const { reading, ask } = this;
    const pronoun = eachOther(sentence, word, ask) ?? pronounOrGroup(reading, sentence, word, ask);
    if (pronoun !== null) return pronoun;
    const { upos } = sentence.tokens[word];
    const mention = reading.mentions[sentence.index].covering(word);
    if (mention !== null) {
      // Parsed the other way round: the role after a name hangs from it (“Nigerian refugees”).
      const head = roleAfter(reading, sentence, mention.last);
      if (head !== null && mention.aside === null) return ask(sentence, head);
      const run = mention.entry.kind === 'person' ? null : personAfter(reading, sentence, mention);
      if (run !== null) return [readPerson(reading, sentence, run, ask)];
    }
    const bearer = mention === null ? null : bearerOf(reading, sentence, mention);
    if (bearer !== null && mention !== null)
      return [
        {
          identity: saidBy('anaphor', bearer),
          first: mention.first,
          last: mention.last,
        },
      ];
    if (mention !== null && mention.entry.kind !== 'person')
      return organisationOrPlace(reading, sentence, word, mention, ask);
    if (functional.has(upos)) return [];
    const role = mention === null ? reading.role(sentence, word) : null;
    if (role !== null) {
      // A title before a name: the phrase names the person.
      const next = role.last + 1;
      const run =
        upos === 'NOUN' || upos === 'PROPN'
          ? nameRun(reading, sentence, next < sentence.tokens.length ? next : word)
          : null;
      if (run !== null && run.first === next && linked(sentence, word, run.first, run.last))
        return [readPerson(reading, sentence, run, ask)];
      const composed = compose(reading, sentence, role, word, role.last, ask);
      const joined = misjoined(sentence, word, role.first).flatMap((other) => ask(sentence, other));
      if (joined.length > 0) return [...joined, ...this.inContext(sentence, composed, role.role)];
      const person = this.apposed(sentence, word, composed);
      if (person !== null) return person;
      return composed.length === 0
        ? theCountry(reading, sentence, word)
        : this.inContext(sentence, composed, role.role);
    }
    const run = nameRun(reading, sentence, word);
    if (
      run !== null &&
      (mention !== null ||
        (run.first !== run.last && reading.analysis.names.length === 0) ||
        reading.nameAt(sentence, word) !== null ||
        reading.people.get(sentence.words(run.first, run.last)) !== null)
    ) {
      return [readPerson(reading, sentence, run, ask)];
    }
    return unknownName(reading, sentence, word, run, ask);
  }

  /** “the foreign secretary, Jo Dee”: the office is hers. */
  private apposed(
    sentence: Sentence,
    word: number,
    composed: ReturnType<typeof compose>,
  ): readonly Found[] | null {
    if (composed.length !== 1) return null;
    const [role] = composed;
    for (const { index } of sentence.childrenWith(word, 'appos')) {
      if (index < word || nameRun(this.reading, sentence, index) === null) continue;
      const identity = this.ask(sentence, index)[0]?.identity;
      if (identity?.name == null || identity.code === null) continue;
      if (role.identity.code !== null && role.identity.code !== identity.code) continue;
      return [{ identity, first: role.first, last: role.last }];
    }
    return null;
  }

  /** “the minister” is the last one named; “the group” the last of its kind; “the police” those of the country that is spoken of. */
  private inContext(sentence: Sentence, composed: readonly Composed[], role: Role): readonly Found[] {
    const { reading } = this;
    return composed.map((found) => {
      const { identity, definite } = found;
      if (identity.code !== null) {
        reading.byRole.set(role.name, identity);
        return { identity, first: found.first, last: found.last };
      }
      const bare = definite && found.first === found.role.first;
      const meant =
        (bare ? this.namedBefore(sentence, found, identity) : null) ??
        otherState(reading, sentence, found, this.ask);
      return {
        identity: meant ?? atHome(reading, sentence, found, role),
        first: found.first,
        last: found.last,
      };
    });
  }

  /** Who bears the role that a definite phrase gives, named before; null where nobody is known to. */
  private namedBefore(
    sentence: Sentence,
    { role: { role, last } }: Composed,
    { sector }: Identity,
  ): Identity | null {
    const { reading } = this;
    const { name, kind } = role;
    const before =
      sector !== null && (kind === 'office' || kind === 'body') ? reading.byRole.get(name) : undefined;
    // “The militants in Afrin”, “the group that held him”: the phrase says itself who they are.
    const isDescribed =
      sentence.tokens[last + 1]?.form !== ',' &&
      sentence.childrenWith(last, 'nmod', 'acl').some(({ index }) => index > last);
    const meant = before ?? (isDescribed ? null : reading.groups.meantBy(name, sentence.index));
    return meant === null ? null : saidBy('anaphor', meant);
  }
}

/** A place’s name that is the surname of a person named before: “Michael Jordan ... Jordan”, but not “in Jordan”. */
function bearerOf(reading: Reading, sentence: Sentence, { first, last, entry }: Mention): Identity | null {
  if (first !== last || !(entry.kind === 'country' || entry.kind === 'seat' || entry.kind === 'part'))
    return null;
  const { deprel } = sentence.tokens[first];
  if (!isRelation(deprel, ['nsubj', 'obj', 'iobj', 'nmod:poss'])) return null;
  return reading.people.bySurname(sentence.tokens[first].form);
}

/** Parts of speech that name nobody. */
const functional = new Set(['ADP', 'CCONJ', 'SCONJ', 'PART', 'PUNCT', 'SYM', 'INTJ']);

/** “between Wang and senior officials”: a first conjunct that was parsed as part of the second. */
function misjoined({ tokens }: Sentence, word: number, first: number): number[] {
  return tokens[word].children.filter((child) => {
    const next = tokens[child + 1];
    if (child >= first || next.upos !== 'CCONJ' || next.head !== word) return false;
    return /^(?:compound|nmod|amod)/.test(tokens[child].deprel) && /^\p{Lu}/u.test(tokens[child].form);
  });
}

/** The person’s name that follows an organisation’s or country’s and a title, and hangs from it: “Labour MP Jo Dee”. */
function personAfter(reading: Reading, sentence: Sentence, { first, last }: Mention): NameRun | null {
  const { tokens } = sentence;
  for (let i = last + 1; i <= last + 3 && i + 1 < tokens.length; i++) {
    if (tokens[i].upos !== 'NOUN' && tokens[i].upos !== 'PROPN') return null;
    const role = reading.role(sentence, i);
    if (role === null || role.last !== i) continue;
    const run = nameRun(reading, sentence, i + 1);
    const tied =
      run?.first === i + 1 &&
      tokens[headOf(sentence, run)].head >= first &&
      tokens[headOf(sentence, run)].head <= last;
    return tied ? run : null;
  }
  return null;
}

/** The head of a role that begins right after the word and hangs from its name; null when there is none. */
function roleAfter(reading: Reading, sentence: Sentence, last: number): number | null {
  const { tokens } = sentence;
  const next = tokens[last + 1];
  if (
    next === undefined ||
    next.head > last ||
    next.head < last - 6 ||
    !/^(?:flat|compound|nmod:desc|nmod:unmarked)/.test(next.deprel)
  )
    return null;
  for (let i = last + 1; i <= last + 3 && i < tokens.length; i++) {
    const { upos } = tokens[i];
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'VERB') return null;
    if (reading.mentions[sentence.index].covering(i) !== null) return null;
    const after = tokens[i + 1];
    const ends =
      after === undefined ||
      !(after.upos === 'NOUN' || after.upos === 'PROPN') ||
      after.head > i + 1 ||
      after.head < last - 6;
    if (ends) return reading.role(sentence, i) === null ? null : i;
  }
  return null;
}

/** The name hangs from the title, or the title from the name. */
function linked(sentence: Sentence, title: number, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { head } = sentence.tokens[i];
    if (head === title) return true;
  }
  const { head } = sentence.tokens[title];
  return head >= first && head <= last;
}

function distinct(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  return found.filter(
    (one, i) => found.findIndex((other) => sameIdentity(one.identity, other.identity)) === i,
  );
}
