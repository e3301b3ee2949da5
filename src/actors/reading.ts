/** What is known while the actors of one report are read: its names, its people so far, what was resolved before. */
import type { Analysis, Anaphor, Name, Sentence } from '../language/analysis.js';
import { isSupranational } from './actor.js';
import { CueText } from './ambiguous-names.js';
import type { City } from './gazetteer.js';
import { GroupsBefore } from './groups-before.js';
import { Homes } from './home.js';
import type { Identity } from './identity.js';
import { KnownPeople } from './known-people.js';
import type { ActorLexicon } from './lexicon.js';
import { Mentions } from './mentions.js';
import { type Chunk, piecesOf } from './name-chunks.js';
import { findRole, type RolePhrase } from './role-phrase.js';

/** Words of a sentence that name an actor together, and who it is. */
export interface Found {
  readonly identity: Identity;
  readonly first: number;
  readonly last: number;
}

export class Reading {
  readonly mentions: readonly Mentions[];
  /** The report’s text, for the cues of ambiguous names. */
  readonly cues: CueText;
  /** The country that the report names, when it names one only. */
  readonly soleCountry: string | null;
  readonly people = new KnownPeople();
  readonly groups = new GroupsBefore();
  readonly homes: Homes;
  /** By the number that {@link placeOf} gives their head word. */
  private readonly anaphora = new Map<number, Anaphor>();
  /** The last actor of each role, for “the minister”. */
  readonly byRole = new Map<string, Identity>();
  /** Codes of the countries named so far, the last at the end. */
  readonly countries: string[] = [];
  private readonly named: ReadonlySet<string>;
  private readonly counts = new Map<string, number>();
  /** Sentences whose names are counted. */
  private counted = 0;
  private readonly roles = new Map<number, RolePhrase | null>();
  private readonly names = new Map<number, Name>();

  constructor(
    readonly analysis: Analysis,
    readonly lexicon: ActorLexicon,
    /** ISO day of the report, or null. */
    readonly day: string | null,
  ) {
    this.cues = new CueText(
      () => analysis.sentences.flatMap(keysOf),
      () => plainCountries(analysis, lexicon),
    );
    const surnames = analysis.sentences.map(() => new Set<number>());
    for (const { sentence, first, last, type } of analysis.names)
      if (type === 'PER' && last > first) surnames[sentence]?.add(last);
    this.mentions = analysis.sentences.map(
      (sentence) => new Mentions(sentence, lexicon, this.cues, surnames[sentence.index]),
    );
    this.soleCountry = soleCountryOf(this.mentions);
    this.homes = new Homes(analysis.sentences, this.mentions, (sentence, word) => this.role(sentence, word));
    this.named = new Set(
      this.mentions.flatMap(({ all }) =>
        all.flatMap(({ entry }) => (entry.code === null ? [] : [entry.code])),
      ),
    );
    for (const name of analysis.names)
      for (let i = name.first; i <= name.last; i++) this.names.set(placeOf(name.sentence, i), name);
    for (const anaphor of analysis.anaphora)
      this.anaphora.set(placeOf(anaphor.sentence, anaphor.head), anaphor);
  }

  /** The role whose head is the word, with the words that belong to it; null when it is none. */
  role(sentence: Sentence, word: number): RolePhrase | null {
    const key = placeOf(sentence.index, word);
    let role = this.roles.get(key);
    if (role === undefined) {
      role = findRole(sentence, word, this.lexicon.roles);
      this.roles.set(key, role);
    }
    return role;
  }

  /** True where the report names the country, its people, a place in it or an organisation of it. */
  namesCountry(code: string): boolean {
    return this.named.has(code);
  }

  /** The town that the name means in this report; null when it may be one of several. */
  city(name: string): City | null {
    return this.lexicon.towns.city(name, null, (code) => this.named.has(code));
  }

  /** The proper name that the word is in, as the Analysis has it. */
  nameAt(sentence: Sentence, word: number): Name | null {
    return this.names.get(placeOf(sentence.index, word)) ?? null;
  }

  /** The anaphor whose head is the word. */
  anaphorAt(sentence: Sentence, word: number): Anaphor | null {
    return this.anaphora.get(placeOf(sentence.index, word)) ?? null;
  }

  /**
   * The two countries that the report names most up to the sentence; null when a third is named as often as the second.
   */
  principalPair(sentence: number): readonly [string, string] | null {
    for (; this.counted <= sentence; this.counted++) {
      for (const { entry } of this.mentions[this.counted].all) {
        if (
          entry.code !== null &&
          (entry.code === 'EUR' || !isSupranational(entry.code)) &&
          entry.sector !== 'JRN'
        )
          this.counts.set(entry.code, (this.counts.get(entry.code) ?? 0) + 1);
      }
    }
    const [first, second, third] = [...this.counts].sort((a, b) => b[1] - a[1]);
    if (second === undefined || (third !== undefined && third[1] === second[1])) return null;
    return [first[0], second[0]];
  }

  /** Remembers that the country was named last. */
  noteCountry(code: string): void {
    const at = this.countries.indexOf(code);
    if (at >= 0) this.countries.splice(at, 1);
    this.countries.push(code);
  }
}

/** A number for a word of the report: sentences are shorter than 2^20 words. */
function placeOf(sentence: number, word: number): number {
  return sentence * 1_048_576 + word;
}

/** The countries whose names, people, places and organisations the report names without doubt. */
function plainCountries(analysis: Analysis, lexicon: ActorLexicon): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { tokens } of analysis.sentences) {
    const chunks = piecesOf(tokens).flatMap(({ chunks: found }): readonly (Chunk | null)[] =>
      found.length === 0 ? [null] : found,
    );
    for (let i = 0; i < chunks.length; i++) {
      const found = lexicon.names.longest(chunks, i);
      if (found === null) continue;
      const plain = found.entries.every(({ id }) => id !== 'ambiguous');
      const { code, kind } = found.entries[0];
      if (plain && code !== null && kind !== 'nothing') codes.add(code);
      i += found.length - 1;
    }
  }
  return codes;
}

function soleCountryOf(mentions: readonly Mentions[]): string | null {
  let sole: string | null = null;
  for (const { all } of mentions) {
    for (const { entry } of all) {
      if (entry.code === null || entry.kind === 'nothing' || isSupranational(entry.code)) continue;
      // An agency’s own country is not what it reports of.
      if (entry.sector === 'JRN') continue;
      if (sole !== null && sole !== entry.code) return null;
      sole = entry.code;
    }
  }
  return sole;
}

/** The keys of the sentence’s chunks, in order. */
function keysOf({ tokens }: Sentence): string[] {
  const out: string[] = [];
  for (const { keys } of piecesOf(tokens)) out.push(...keys);
  return out;
}
