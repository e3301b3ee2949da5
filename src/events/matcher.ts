/** Matches a report’s predicates against the frames: the row whose conditions hold, the narrowest first. */
import type { ReportActors } from '../actors/resolver.js';
import type { Analysis, Anaphor, Name, Sentence } from '../language/analysis.js';
import { bySentence } from '../language/by-sentence.js';
import type { NounWords } from './arguments/noun-slots.js';
import { SlotTable } from './arguments/slot-table.js';
import type { EventLexicon } from './event-lexicon.js';
import { countedIn } from './figures/counted-nouns.js';
import type { Condition, Frame, Value } from './frames.js';
import { type Party, partiesOf } from './parties/parties.js';
import type { Predicate } from './predicate.js';

/** A frame that was looked at and, when it does not fit, its first condition that fails. */
export interface Trial {
  readonly frame: Frame;
  readonly failed: Condition | null;
}

/** A predicate with the frame that won. */
export interface Match {
  readonly predicate: Predicate;
  readonly frame: Frame;
  /** Words that the frame’s conditions took for part of this event: they are no events of their own. */
  readonly consumed: readonly number[];
  /** 0 to 1: how narrow the frame is. */
  readonly specificity: number;
  /** The probability with which the trained decision gave the frame; absent when a table has it. */
  readonly decided?: number;
}

/** Frames that were looked at, with the first condition of each that fails: trials are made of it when asked for. */
interface Looked {
  readonly frames: readonly Frame[];
  readonly failures: readonly (Condition | null)[];
}

/** Matches the predicates of one report. Every answer is kept, so that asking again costs nothing. */
export class Matcher {
  private readonly tables = new Map<number, SlotTable>();
  private readonly matches = new Map<number, Match | null>();
  private readonly open = new Set<number>();
  private readonly nouns: NounWords;
  private readonly anaphora: ReadonlyMap<number, readonly Anaphor[]>;
  private readonly names: ReadonlyMap<number, readonly Name[]>;
  /** What was tried for each predicate, under its {@link placeNumber}. */
  private readonly looked = new Map<number, readonly Looked[]>();

  constructor(
    private readonly analysis: Analysis,
    readonly actors: ReportActors,
    private readonly lexicon: EventLexicon,
  ) {
    const { classes, light, measureWords } = lexicon;
    this.anaphora = bySentence(analysis.anaphora);
    this.names = bySentence(analysis.names);
    this.nouns = {
      extent: measureWords.extent,
      standing: (sentence, noun) => light.standing(sentence, noun),
      isMeeting: (sentence, noun) => classes.has(sentence, noun, 'meeting'),
    };
  }

  table(sentence: Sentence): SlotTable {
    let table = this.tables.get(sentence.index);
    if (table === undefined) {
      table = new SlotTable(sentence, this.lexicon.control, this.lexicon.light, this.nouns);
      this.tables.set(sentence.index, table);
    }
    return table;
  }

  /** The match of the predicate at a word; null when it is none or no frame holds. A NONE frame is a match. */
  match(sentence: Sentence, word: number): Match | null {
    const { upos, lemma } = sentence.tokens[word];
    const pos = upos === 'VERB' ? 'verb' : upos === 'NOUN' ? 'noun' : upos === 'ADJ' ? 'adj' : null;
    if (pos === null || !this.lexicon.frames.mayHead(lemma.toLowerCase(), pos)) return null;
    const key = placeNumber(sentence, word);
    const known = this.matches.get(key);
    if (known !== undefined) return known;
    if (this.open.has(key) || this.open.size > 16) return null;
    this.open.add(key);
    const match = this.find(sentence, word, key);
    this.open.delete(key);
    this.matches.set(key, match);
    return match;
  }

  /** What was tried for the predicate at a word, in order. */
  trials(sentence: Sentence, word: number): Trial[] {
    const looked = this.looked.get(placeNumber(sentence, word)) ?? [];
    return looked.flatMap(({ frames, failures }) =>
      frames.map((frame, i) => ({ frame, failed: failures[i] })),
    );
  }

  /** The match of the event at a word: its own, or that of the noun or clause that its light verb carries. */
  event(sentence: Sentence, word: number, depth = 0): Match | null {
    const own = this.match(sentence, word);
    if (own !== null) return own;
    if (depth > 4 || sentence.tokens[word].upos !== 'VERB') return null;
    const { light } = this.lexicon;
    const predicate = this.table(sentence).predicate(word);
    if (predicate === null) return null;
    for (const [slot, list] of this.table(sentence).of(word)) {
      if (!predicate.names.some((name) => light.kind(name, slot) !== null)) continue;
      for (const { words } of list) {
        const below = this.event(sentence, words[0], depth + 1);
        if (below !== null) return below;
      }
    }
    return null;
  }

  /** Who does the event at a word: for arguments that are events themselves (“the strikes killed”). */
  eventActors(sentence: Sentence): (word: number) => readonly Party[] {
    const own = (word: number, depth: number): readonly Party[] => {
      if (sentence.tokens[word].upos !== 'NOUN' || depth > 2) return [];
      const match = this.match(sentence, word);
      if (match === null || match.frame.type === null) return [];
      return partiesOf(this.table(sentence), this.actors, word, match.frame.actor, (next) =>
        own(next, depth + 1),
      );
    };
    return (word) => own(word, 0);
  }

  private find(sentence: Sentence, word: number, key: number): Match | null {
    const table = this.table(sentence);
    const predicate = table.predicate(word);
    if (predicate === null) return null;
    const looked: Looked[] = [];
    for (const name of predicate.names) {
      const frames = this.lexicon.frames.of(name, predicate.pos);
      if (frames.length === 0) continue;
      const hasObject = table.of(word).has('obj');
      const failures: (Condition | null)[] = [];
      looked.push({ frames, failures });
      let best: Match | null = null;
      let bestScore = -1;
      let consumed: number[] = [];
      for (const frame of frames) {
        consumed.length = 0;
        const failed = this.firstToFail(sentence, word, frame.where, consumed);
        failures.push(failed);
        const score = failed === null ? narrowness(frame.where, hasObject) : -1;
        if (score > bestScore) {
          bestScore = score;
          best = { predicate, frame, consumed, specificity: Math.min(1, (score + 200) / 500) };
          consumed = [];
        }
      }
      if (best !== null) {
        this.looked.set(key, looked);
        return best;
      }
    }
    if (looked.length > 0) this.looked.set(key, looked);
    return null;
  }

  private firstToFail(
    sentence: Sentence,
    word: number,
    where: readonly Condition[],
    consumed: number[],
  ): Condition | null {
    for (const condition of where) if (!this.holds(sentence, word, condition, consumed)) return condition;
    return null;
  }

  /** The words that the conditions took when all hold at the predicate; null when one does not. */
  fulfilled(sentence: Sentence, word: number, where: readonly Condition[]): readonly number[] | null {
    const consumed: number[] = [];
    return where.every((condition) => this.holds(sentence, word, condition, consumed)) ? consumed : null;
  }

  private holds(sentence: Sentence, word: number, { slot, values }: Condition, consumed: number[]): boolean {
    const fillers = this.table(sentence).find(word, slot);
    if (values.length === 0) return fillers.length === 0;
    for (const filler of fillers) {
      for (const filled of filler.words) {
        if (filled === word) continue;
        const value = values.find((one) => this.fits(sentence, filled, filler.owner, one));
        if (value === undefined || (value.kind === 'any' && this.isWhen(sentence, filled, slot))) continue;
        if (value.kind === 'event')
          consumed.push(this.event(sentence, filled)?.predicate.word ?? filled, filled);
        else if (value.kind === 'class' || value.kind === 'words') consumed.push(filled);
        return true;
      }
    }
    return false;
  }

  /** “Fired a missile on Monday”, “from May 1 will bar”: when it is done is not what it is done on or from. */
  private isWhen(sentence: Sentence, word: number, slot: string): boolean {
    if (!whenOrWhere.has(slot)) return false;
    const { upos, lemma } = sentence.tokens[word];
    const days = upos === 'NUM' ? sentence.childrenWith(word, 'nmod', 'compound') : [];
    const isTime = (one: string): boolean => this.lexicon.words.isOfKind(one.toLowerCase(), 'circumstance');
    return isTime(lemma) || days.some((day) => isTime(day.lemma));
  }

  /** “200 tonnes of flour” is flour: of a quantity, what is counted may fit instead. */
  private fits(sentence: Sentence, word: number, owner: boolean, value: Value): boolean {
    if (this.fitsItself(sentence, word, owner, value)) return true;
    if (value.kind !== 'class' && value.kind !== 'words') return false;
    if (sentence.tokens[word].upos === 'PRON') return this.fitsMeant(sentence, word, value);
    const counted = countedIn(sentence, word, this.lexicon.classes);
    return counted !== null && this.fitsItself(sentence, counted, owner, value);
  }

  /** “Freed the hostages and handed them over”: a pronoun is of the class of what it stands for. */
  private fitsMeant({ index }: Sentence, word: number, value: Value): boolean {
    const anaphor = this.anaphora.get(index)?.find(({ head }) => head === word);
    return (
      anaphor?.antecedents.some((place) =>
        this.fitsItself(this.analysis.sentences[place.sentence], place.word, false, value),
      ) ?? false
    );
  }

  private fitsItself(sentence: Sentence, word: number, owner: boolean, value: Value): boolean {
    switch (value.kind) {
      case 'any':
        return true;
      case 'words': {
        const { lemma } = sentence.tokens[word];
        return value.lemmas.has(lemma) || value.lemmas.has(lemma.toLowerCase());
      }
      case 'class':
        return (
          this.lexicon.classes.has(sentence, word, value.name) || this.isOfClass(sentence, word, value.name)
        );
      case 'event': {
        const type = this.event(sentence, word)?.frame.type ?? null;
        return type !== null && (type === value.is || this.lexicon.ontology.quadName(type) === value.is);
      }
      default: {
        const found = owner
          ? this.actors.belonging(sentence.index, word)
          : this.actors.at(sentence.index, word);
        return value.kind === 'actor'
          ? found.length > 0
          : found.some(({ actor, reason }) => isCountry(actor) || reason.startsWith('seat:'));
      }
    }
  }

  /** Names are of the classes that their actors are of: a person, an official, a force, an organisation. */
  private isOfClass({ index }: Sentence, word: number, name: string): boolean {
    if (!namedClasses.has(name)) return false;
    const found = this.actors.at(index, word);
    switch (name) {
      case 'official':
        return found.some(({ actor }) => actor.office !== null);
      case 'force':
        return found.some(({ actor }) => actor.sector !== null && armed.has(actor.sector));
      case 'organisation':
        return found.some(({ actor }) => actor.identifier_id?.startsWith('organisation:'));
      default:
        if (found.some(({ actor }) => actor.identifier_id?.startsWith('person:') || actor.office !== null))
          return true;
        return (
          this.names
            .get(index)
            ?.some(({ first, last, type }) => type === 'PER' && first <= word && word <= last) ?? false
        );
    }
  }

  /** All sentences, for those who walk over the report. */
  get sentences(): readonly Sentence[] {
    return this.analysis.sentences;
  }
}

/** Prepositions that say when as well as where or what. */
const whenOrWhere: ReadonlySet<string> = new Set(['at', 'for', 'from', 'in', 'on']);

/** Classes that names belong to as well as nouns. */
const namedClasses: ReadonlySet<string> = new Set(['person', 'official', 'force', 'organisation']);
const armed: ReadonlySet<string> = new Set(['MIL', 'PRM', 'REB', 'UAF', 'COP']);

function isCountry({
  code,
  sector,
  identifier_id,
}: {
  code: string | null;
  sector: string | null;
  identifier_id: string | null;
}): boolean {
  return code !== null && (identifier_id?.startsWith('country:') === true || sector === null);
}

const breadth: Readonly<Record<Value['kind'], number>> = {
  words: 9,
  event: 7,
  class: 6,
  country: 4,
  actor: 3,
  any: 1,
};

/** More conditions before fewer; among equals one that speaks of the object that is there, then the narrower values. */
export function narrowness(where: readonly Condition[], hasObject: boolean): number {
  let score = hasObject && where.some(({ slot }) => slot === 'obj' || slot.startsWith('obj.')) ? 20 : 0;
  for (const { values } of where)
    score += 100 + (values.length === 0 ? 2 : Math.max(...values.map(({ kind }) => breadth[kind])));
  return score;
}

/** A condition as the tables write it, for `explain`. */
export function describe({ slot, values }: Condition): string {
  if (values.length === 0) return `!${slot}`;
  const names = values.map((value) => {
    if (value.kind === 'words') return `'${[...value.lemmas].join('/')}'`;
    if (value.kind === 'event') return `@${value.is}`;
    if (value.kind === 'class') return value.name;
    return value.kind === 'any' ? '*' : value.kind;
  });
  return `${slot}=${names.join(',')}`;
}

/** A number for a word of the report: sentences are shorter than 2^20 words. */
export function placeNumber({ index }: Sentence, word: number): number {
  return index * 1_048_576 + word;
}
