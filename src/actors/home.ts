/**
 * In the affairs of which country a sentence stands: “Thousands marched in Lima. Police fired tear gas”. Whoever has power only at home
 * is taken to be of it, and said to be inferred.
 */
import type { Sentence } from '../language/analysis.js';
import { datelineLength } from '../language/datelines.js';
import { isSupranational, type Sector } from './actor.js';
import type { Mention, Mentions } from './mentions.js';
import type { RolePhrase } from './role-phrase.js';

/** Sentences back that the country may have been named. */
const reach = 3;

/** Who acts where they are: a place tells whose they are before other names do. */
const onTheSpot: ReadonlySet<Sector | null> = new Set(['COP', 'JUD', 'LEG', 'OPP']);

/** An adjective tells the country of a scene by those who have a part in its affairs: “Tunisian students”, not “a Tunisian firm”. */
const ofAffairs: ReadonlySet<Sector | null> = new Set([
  'COP',
  'CVL',
  'EDU',
  'GOV',
  'JUD',
  'LAB',
  'LEG',
  'MED',
  'MIL',
  'OPP',
  'PRM',
  'PTY',
  'REB',
  'SPY',
]);

const ofPlaces: ReadonlySet<string> = new Set(['country', 'part', 'seat']);

/** Where something is done. */
const locative = /^(?:across|around|at|in|inside|near|outside|throughout)$/i;

/** The countries that a sentence names: where it happens, by a name that is a place, by any. */
interface Named {
  readonly scenes: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

export class Homes {
  /** The country of the place in the dateline. */
  private readonly dateline: string | null;
  private readonly datelineEnd: number;
  private readonly named = new Map<number, Named>();
  private readonly counts = new Map<string, number>();
  private counted = 0;

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly mentions: readonly Mentions[],
    private readonly role: (sentence: Sentence, word: number) => RolePhrase | null,
  ) {
    const [first] = sentences;
    this.datelineEnd = first === undefined ? 0 : datelineLength(first.tokens.map(({ form }) => form));
    const place = mentions[0]?.all.find(
      ({ last, entry }) => last < this.datelineEnd && ofPlaces.has(entry.kind) && entry.code !== null,
    );
    this.dateline = place === undefined || isSupranational(place.entry.code!) ? null : place.entry.code;
  }

  /** The country in whose affairs those of the sector act at the word; null where several may be meant. */
  at(sentence: number, word: number, sector: Sector | null): string | null {
    const own = [...this.placesBefore(sentence, word)];
    if (own.length === 1) return own[0];
    const code = this.before(sentence, sector);
    // “Raised in Syria, where the military rounded up”: the sentence speaks of another country.
    return code !== null && this.isElsewhere(sentence, word, code) ? null : code;
  }

  private before(sentence: number, sector: Sector | null): string | null {
    for (let at = sentence - 1; at >= 0 && at >= sentence - reach; at--) {
      const { scenes, places, all } = this.namedIn(at);
      if (all.size === 0) continue;
      const [codes] = onTheSpot.has(sector) ? [scenes, places, all].filter(({ size }) => size > 0) : [all];
      return codes.size === 1 ? [...codes][0] : this.foremost(sentence, codes);
    }
    return this.dateline;
  }

  /** Of several countries that of the dateline, else one that is named twice as often as any other. */
  private foremost(sentence: number, codes: ReadonlySet<string>): string | null {
    if (this.dateline !== null && codes.has(this.dateline)) return this.dateline;
    for (; this.counted < sentence; this.counted++)
      for (const code of this.namedIn(this.counted).all)
        this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
    const [first, second] = [...this.counts].sort((a, b) => b[1] - a[1]);
    const isForemost = second === undefined || first[1] >= 2 * second[1];
    return isForemost && codes.has(first[0]) ? first[0] : null;
  }

  private placesBefore(sentence: number, word: number): ReadonlySet<string> {
    const codes = new Set<string>();
    for (const mention of this.mentions[sentence].all)
      if (mention.last < word && this.isPlace(sentence, mention) && this.isScene(sentence, mention.last)) {
        const code = this.codeOf(sentence, mention);
        if (code !== null) codes.add(code);
      }
    return codes;
  }

  /** True where the sentence names only other places before the word, besides who acts in it. */
  private isElsewhere(sentence: number, word: number, code: string): boolean {
    const { tokens } = this.sentences[sentence];
    const places = this.mentions[sentence].all.filter(
      (mention) =>
        mention.last < word &&
        this.isPlace(sentence, mention) &&
        !tokens[mention.last].deprel.startsWith('nsubj') &&
        this.codeOf(sentence, mention) !== null,
    );
    return places.length > 0 && places.every(({ entry }) => entry.code !== code);
  }

  /** Where something is or to whom it belongs, in the clause itself: not who acts, nor where one of a relative clause went. */
  private isScene(sentence: number, word: number): boolean {
    const { tokens } = this.sentences[sentence];
    if (!/^(?:obl|nmod)/.test(tokens[word].deprel)) return false;
    for (let at = word, steps = 0; at >= 0 && steps < 8; at = tokens[at].head, steps++)
      if (tokens[at].deprel.startsWith('acl')) return false;
    return true;
  }

  /** Names of places, and adjectives that stand where a name would: “in Myanmar”. */
  private isPlace(sentence: number, { entry: { kind }, last }: Mention): boolean {
    const { upos, deprel } = this.sentences[sentence].tokens[last];
    return (
      ofPlaces.has(kind) || (kind === 'adjective' && upos === 'PROPN' && !/^(?:amod|compound)/.test(deprel))
    );
  }

  private namedIn(sentence: number): Named {
    let named = this.named.get(sentence);
    if (named === undefined) {
      const [scenes, places, all] = [new Set<string>(), new Set<string>(), new Set<string>()];
      for (const mention of this.mentions[sentence].all) {
        const code = this.codeOf(sentence, mention);
        if (code === null) continue;
        all.add(code);
        if (!this.isPlace(sentence, mention)) continue;
        places.add(code);
        const preposition = this.sentences[sentence].child(mention.last, 'case')?.form ?? '';
        if (locative.test(preposition) && this.isScene(sentence, mention.last)) scenes.add(code);
      }
      named = { scenes, places, all };
      this.named.set(sentence, named);
    }
    return named;
  }

  /** The country of a mention that tells of one; null for an agency’s, a backer’s, or that of goods. */
  private codeOf(sentence: number, mention: Mention): string | null {
    const { entry, last, aside } = mention;
    const { code, kind, sector } = entry;
    if (code === null || kind === 'nothing' || aside !== null || isSupranational(code)) return null;
    // A firm’s or an agency’s country is not the one that is spoken of.
    if (kind === 'organisation' && !ofAffairs.has(sector)) return null;
    if (sentence === 0 && last < this.datelineEnd) return null;
    if (kind !== 'adjective' || this.isPlace(sentence, mention)) return code;
    const { tokens } = this.sentences[sentence];
    const { head } = tokens[last];
    const role = head > last ? this.role(this.sentences[sentence], head) : null;
    return role !== null && ofAffairs.has(role.role.sector) ? code : null;
  }
}
