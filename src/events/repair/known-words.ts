/**
 * Lemmas of verbs and nouns that the tables know, for words that the tagger or the lemmatiser has not seen: “resumed” is
 * “resume” because that is a verb of the tables and “resum” is none, “tariffs” is “tariff” even where it is tagged singular.
 */
import { cellList, readTable } from '../../lexicon/table.js';
import { type RepairKind, RepairWords } from './repair-words.js';

export class KnownWords {
  private readonly verbs = new Set<string>();
  private readonly phrasal = new Set<string>();
  private readonly nouns: ReadonlySet<string>;
  private readonly irregular = new Map<string, string>();
  private readonly irregularPast = new Map<string, string>();
  private readonly repairWords = new RepairWords();

  /**
   * @param verbs as the tables write them, with their particles
   * @param nouns lemmas
   * @param infinitives verbs after which an infinitive stands
   * @param adjectives of the frames
   */
  constructor(
    verbs: Iterable<string>,
    nouns: Iterable<string>,
    private readonly infinitives: ReadonlySet<string> = new Set(),
    private readonly adjectives: ReadonlySet<string> = new Set(),
  ) {
    this.nouns = new Set(nouns);
    for (const predicate of verbs) {
      this.verbs.add(predicate.split(' ', 1)[0]);
      this.phrasal.add(predicate);
    }
    for (const { cells } of readTable('irregular-forms', ['form', 'tags', 'lemma'])) {
      if (cellList(cells.tags).some((tag) => tag.startsWith('VB')))
        this.irregular.set(cells.form, cells.lemma);
      if (cellList(cells.tags).includes('VBD')) this.irregularPast.set(cells.form, cells.lemma);
    }
  }

  /** True for the past form of a verb of the tables, whatever it is tagged: “silenced”, “overran”. */
  isPastVerb(form: string): boolean {
    const lower = form.toLowerCase();
    const irregular = this.irregularPast.get(lower);
    if (irregular !== undefined) return this.verbs.has(irregular);
    return lower.endsWith('ed') && stems(lower).some((stem) => stem !== lower && this.verbs.has(stem));
  }

  /** True for the bare form of a verb of the tables. */
  isVerb(form: string): boolean {
    return this.verbs.has(form.toLowerCase());
  }

  /** True for a noun of the tables, singular or plural. */
  isNoun(form: string): boolean {
    const lower = form.toLowerCase();
    return this.nouns.has(lower) || this.nouns.has(this.nounLemma(lower, lower));
  }

  /** True for an adjective of the frames. */
  isAdjective(form: string): boolean {
    return this.adjectives.has(form.toLowerCase());
  }

  /** True for verbs that the tables follow with an infinitive: “threaten to”, “agree to”. */
  takesInfinitive(lemma: string): boolean {
    return this.infinitives.has(lemma);
  }

  /** True when the tables know the verb with the particle: “take in”. */
  takesParticle(lemma: string, particle: string): boolean {
    return this.phrasal.has(`${lemma} ${particle}`);
  }

  /** True for words of the kind, by their lemma, or their form where that is what the table lists. */
  isOfKind(word: string, kind: RepairKind): boolean {
    return this.repairWords.isOfKind(word, kind);
  }

  /** The verb’s lemma: the one given when the tables know it, otherwise one of theirs with this form, or the one given. */
  verbLemma(form: string, given: string): string {
    if (this.verbs.has(given)) return given;
    const lower = form.toLowerCase();
    const irregular = this.irregular.get(lower);
    if (irregular !== undefined && this.verbs.has(irregular)) return irregular;
    return stems(lower).find((stem) => this.verbs.has(stem)) ?? given;
  }

  /** The noun’s lemma: the one given when the tables know it, otherwise theirs of which the form is the plural, or the given. */
  nounLemma(form: string, given: string): string {
    if (this.nouns.has(given) || !form.endsWith('s')) return given;
    const lower = form.toLowerCase();
    const singulars = [lower.slice(0, -1), lower.slice(0, -2), `${lower.slice(0, -3)}y`];
    const [withoutS, withoutEs, withY] = singulars;
    if (this.nouns.has(withoutS)) return withoutS;
    if (lower.endsWith('es') && this.nouns.has(withoutEs)) return withoutEs;
    return lower.endsWith('ies') && this.nouns.has(withY) ? withY : given;
  }
}

/** What may stand before a regular ending, the likelier first. */
function stems(form: string): string[] {
  const out = [form];
  for (const ending of ['ed', 'ing', 'es', 's']) {
    if (!form.endsWith(ending) || form.length < ending.length + 2) continue;
    const stem = form.slice(0, -ending.length);
    out.push(stem, `${stem}e`);
    if (stem.endsWith('i')) out.push(`${stem.slice(0, -1)}y`);
    if (stem.at(-1) === stem.at(-2)) out.push(stem.slice(0, -1));
    if (stem.endsWith('ck')) out.push(stem.slice(0, -1));
  }
  return out;
}
