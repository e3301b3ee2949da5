/** Reads `lexicon/measure-deeds.tsv`: predicates that take a measure without a noun that names the instrument. */
import { ChanceryError } from '../../errors.js';
import type { Sentence } from '../../language/analysis.js';
import { cellList, readTable } from '../../lexicon/table.js';
import { type Condition, parseConditions } from '../frames.js';
import { narrowness } from '../matcher.js';
import { Instrument, type MeasureTerms, measureActions } from './measure-terms.js';

/** A row of the table. */
export interface Deed {
  readonly predicate: string;
  readonly pos: 'verb' | 'noun';
  readonly where: readonly Condition[];
  /** Null for the one that a noun among the arguments names. */
  readonly kind: Instrument | null;
  readonly act: MeasureTerms['act'];
  /** Slots of what it falls on, in order of preference. */
  readonly scope: readonly string[];
  readonly example: string;
}

/** Tells whether conditions hold at a word: the words that they took, or null. */
export type Fulfilled = (
  sentence: Sentence,
  word: number,
  where: readonly Condition[],
) => readonly number[] | null;

export class Deeds {
  private readonly rows = new Map<string, Deed[]>();

  constructor() {
    for (const deed of readDeeds()) {
      const key = `${deed.pos} ${deed.predicate}`;
      const known = this.rows.get(key);
      if (known === undefined) this.rows.set(key, [deed]);
      else known.push(deed);
    }
  }

  /** The narrowest row that holds at the predicate, with the words that its conditions took; null when none does. */
  find(
    names: readonly string[],
    pos: Deed['pos'],
    sentence: Sentence,
    word: number,
    fulfilled: Fulfilled,
  ): { readonly deed: Deed; readonly words: readonly number[] } | null {
    for (const name of names) {
      let best: { deed: Deed; words: readonly number[] } | null = null;
      let bestScore = -1;
      for (const deed of this.rows.get(`${pos} ${name}`) ?? []) {
        const score = narrowness(deed.where, false);
        if (score <= bestScore) continue;
        const words = fulfilled(sentence, word, deed.where);
        if (words === null) continue;
        best = { deed, words };
        bestScore = score;
      }
      if (best !== null) return best;
    }
    return null;
  }

  /** Every row, for tests. */
  all(): Deed[] {
    return [...this.rows.values()].flat();
  }
}

function readDeeds(): Deed[] {
  const columns = ['predicate', 'pos', 'where', 'kind', 'act', 'scope', 'example'] as const;
  return readTable('measure-deeds', columns).flatMap(({ line, cells }) => {
    const wrong = (why: string) => new ChanceryError('C102', { thing: 'measure-deeds.tsv', line, why });
    const { pos, example } = cells;
    if (pos !== 'verb' && pos !== 'noun') throw wrong(`“${pos}” is no part of speech of deeds`);
    const kind = cells.kind === '-' ? null : Instrument.safeParse(cells.kind);
    if (kind?.success === false) throw wrong(`no instrument “${cells.kind}”`);
    const act = measureActions.find((one) => one === (cells.act || 'impose'));
    if (act === undefined) throw wrong(`no act “${cells.act}”`);
    const where = parseConditions(cells.where, wrong);
    const scope = cellList(cells.scope);
    return cellList(cells.predicate).map((predicate) => ({
      predicate,
      pos,
      where,
      kind: kind?.data ?? null,
      act,
      scope,
      example,
    }));
  });
}
