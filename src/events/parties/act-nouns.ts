/** Which acts a noun can stand for: “the strikes” for ASSAULT, “the duties” for SANCTION, “the offer” for AGREE, “the move” for any. */
import { ChanceryError } from '../../errors.js';
import type { Sentence } from '../../language/analysis.js';
import { anaphorNoun } from '../../language/coreference/words.js';
import { cellList, readTable } from '../../lexicon/table.js';
import type { Frames } from '../frames.js';
import type { NounClasses } from '../noun-classes.js';
import { EventType } from '../ontology.js';

/** What a noun can stand for: acts of these types; `any` for “the move”. */
export interface ActsMeant {
  readonly types: ReadonlySet<EventType>;
  readonly any: boolean;
}

/** Types whose acts the nouns of a type may name as well: a conviction and a jailing, a ban and a tariff, an offer and a promise to yield. */
const alike: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  AGREE: ['CONCEDE', 'CONSULT'],
  ASSAULT: ['COERCE', 'MOBILIZE'],
  COERCE: ['SANCTION', 'ASSAULT', 'REJECT'],
  CONCEDE: ['AGREE', 'RETREAT'],
  MOBILIZE: ['ASSAULT'],
  RETREAT: ['CONCEDE'],
  SANCTION: ['COERCE', 'THREATEN', 'REJECT'],
  SUPPORT: ['AGREE', 'COOPERATE'],
  THREATEN: ['SANCTION', 'REQUEST'],
};

export class ActNouns {
  private readonly tables = {
    noun: new Map<string, readonly EventType[]>(),
    class: new Map<string, readonly EventType[]>(),
    undone: new Map<string, readonly EventType[]>(),
  };

  constructor(
    private readonly frames: Frames,
    private readonly classes: NounClasses,
    rows = readTable('act-nouns', ['kind', 'word', 'types']),
  ) {
    for (const { line, cells } of rows) {
      const { kind } = cells;
      const types = cellList(cells.types).flatMap((type) => EventType.safeParse(type).data ?? []);
      if ((kind !== 'noun' && kind !== 'class' && kind !== 'undone') || types.length === 0)
        throw new ChanceryError('C102', {
          thing: 'act-nouns.tsv',
          line,
          why: `“${cells.word}” cannot be read`,
        });
      this.tables[kind].set(cells.word, types);
    }
  }

  /** The acts that the noun can stand for; null where it is no word for an act. */
  meantBy(sentence: Sentence, noun: number): ActsMeant | null {
    const lemma = sentence.tokens[noun].lemma.toLowerCase();
    const types = new Set<EventType>(this.tables.noun.get(lemma));
    for (const { type } of this.frames.of(lemma, 'noun'))
      if (type !== null) for (const one of [type, ...(alike[type] ?? [])]) types.add(one);
    for (const [name, more] of this.tables.class)
      if (this.classes.has(sentence, noun, name)) for (const type of more) types.add(type);
    const known = anaphorNoun(lemma);
    const any = known?.class === 'event' && known.generic;
    return types.size > 0 || any ? { types, any } : null;
  }

  /** The acts that would end with what the noun is: a release after an arrest; null for other nouns. */
  undoneBy(sentence: Sentence, noun: number): ActsMeant | null {
    const types = this.tables.undone.get(sentence.tokens[noun].lemma.toLowerCase());
    return types === undefined ? null : { types: new Set(types), any: false };
  }
}
