/** The slots of every predicate of one sentence, gathered when asked for, and the paths of frames through them. */
import type { Sentence } from '../../language/analysis.js';
import type { LightVerbs } from '../light-verbs.js';
import { type Predicate, predicateAt } from '../predicate.js';
import type { Argument, Slots } from './argument.js';
import type { Control } from './control.js';
import { type NounWords, nounSlots } from './noun-slots.js';
import { verbSlots } from './verb-slots.js';

/** An argument at the end of a slot path. `owner`: not the words themselves but whom they belong to. */
export interface Filler extends Argument {
  readonly owner: boolean;
}

/** Prepositions that frames need not tell apart from the one that the tables write. */
const samePrepositions: ReadonlyMap<string, readonly string[]> = new Map([
  ['among', ['amongst']],
  ['on', ['onto', 'upon']],
  ['toward', ['towards']],
]);

const nobody: readonly Filler[] = [];
/** Of a word whose slots are being gathered. */
const noSlots: Slots = new Map();

/** An argument as what fills a slot itself. */
function named({ slot, words, path }: Argument): Filler {
  return { slot, words, path, owner: false };
}

export class SlotTable {
  /** By word. */
  private readonly known: (Slots | undefined)[] = [];
  private readonly predicates: (Predicate | null | undefined)[] = [];
  /** What was found at the end of each path from each word: many frames ask the same. */
  private readonly found: (Map<string, readonly Filler[]> | undefined)[] = [];

  constructor(
    readonly sentence: Sentence,
    private readonly control: Control,
    private readonly light: LightVerbs,
    private readonly nouns: NounWords,
  ) {}

  /** The predicate at a word, worked out once. */
  predicate(word: number): Predicate | null {
    let predicate = this.predicates[word];
    if (predicate === undefined) {
      predicate = predicateAt(this.sentence, word, this.light);
      this.predicates[word] = predicate;
    }
    return predicate;
  }

  /** The slots of a word: as a verb or adjective, else as a noun with its light verb’s. */
  of(word: number): Slots {
    const found = this.known[word];
    if (found !== undefined) return found;
    this.known[word] = noSlots;
    const slots = this.gather(word);
    this.known[word] = slots;
    return slots;
  }

  /**
   * The arguments at the end of a frame’s slot path, in order of preference.
   *
   * @example
   * table.find(word, 'obj.with') // the “with” phrase of the object
   */
  find(word: number, path: string): readonly Filler[] {
    let paths = this.found[word];
    if (paths === undefined) {
      paths = new Map();
      this.found[word] = paths;
    }
    const known = paths.get(path);
    if (known !== undefined) return known;
    const found = this.seek(word, path);
    paths.set(path, found);
    return found;
  }

  private seek(word: number, path: string): readonly Filler[] {
    if (path === 'owner') return [{ slot: 'owner', words: [word], path: 'owner', owner: true }];
    // Most paths have one step, and most of those lead to nothing.
    if (!path.includes('.')) {
      const found = this.slot(word, path);
      return found.length === 0 ? nobody : found.map(named);
    }
    const [first, ...rest] = path.split('.');
    const found = this.slot(word, first);
    const below = found.flatMap((argument) => this.below(argument, rest.join('.')));
    if (below.length > 0 || rest[0] === 'owner') return below;
    // A phrase that a frame puts below the object is often parsed as the verb’s.
    return rest.length === 1 && first === 'obj' && isPreposition(rest[0])
      ? this.slot(word, rest[0]).map(named)
      : [];
  }

  private below(argument: Argument, path: string): Filler[] {
    if (path === 'owner') return [{ ...argument, path: `${argument.path}>owner`, owner: true }];
    return argument.words.flatMap((word) =>
      this.find(word, path).map((filler) => ({ ...filler, path: `${argument.path}>${filler.path}` })),
    );
  }

  private slot(word: number, slot: string): readonly Argument[] {
    const slots = this.of(word);
    const own = slots.get(slot) ?? this.synonym(slots, slot);
    if (own !== undefined) return own;
    // A phrase that a frame puts below the verb is often parsed as its object’s.
    const objects = slots.get('obj');
    if (objects === undefined || !isPreposition(slot) || slot === 'of') return nobody;
    if (this.sentence.tokens[word].upos === 'NOUN') return nobody;
    return objects.flatMap(({ words, path }) => {
      const last = words[words.length - 1];
      if (words.includes(word)) return [];
      const below = this.of(last);
      return (below.get(slot) ?? this.synonym(below, slot) ?? []).map((argument) => ({
        ...argument,
        path: `${path}>${argument.path}`,
      }));
    });
  }

  private synonym(slots: Slots, slot: string): readonly Argument[] | undefined {
    const form = samePrepositions.get(slot)?.find((one) => slots.has(one));
    return form === undefined ? undefined : slots.get(form);
  }

  private gather(word: number): Slots {
    const { upos } = this.sentence.tokens[word];
    if (upos === 'VERB' || upos === 'AUX' || upos === 'ADJ')
      return verbSlots(this.sentence, word, this.control);
    const light = this.predicate(word)?.light ?? null;
    const verb = light === null ? null : this.of(light.verb);
    return nounSlots(this.sentence, word, verb, this.nouns, this.control);
  }
}

const notPrepositions: ReadonlySet<string> = new Set(
  'subj obj iobj xcomp ccomp poss compound amod owner modal manner which'.split(' '),
);

/** True for slots that are named by a preposition. */
export function isPreposition(slot: string): boolean {
  return !notPrepositions.has(slot);
}
