/** Reads `lexicon/status-words.tsv` and `lexicon/modals.tsv`: words that change how an event stands to what happened. */
import { ChanceryError } from '../../errors.js';
import { readTable } from '../../lexicon/table.js';
import { Status } from '../ontology.js';

/**
 * A status; `same`: none; `attempted`: tried; `decided`: resolved upon; `asked`: only what somebody asks for or alleges; `imagined`: only
 * what somebody could do or fears.
 */
export type Effect = Status | 'same' | Mark;

const marks = ['attempted', 'decided', 'asked', 'imagined'] as const;

/** An effect that says how an act is meant, beside its status. */
export type Mark = (typeof marks)[number];

const allMarks: ReadonlySet<string> = new Set(marks);

export function isMark(effect: string): effect is Mark {
  return allMarks.has(effect);
}

export type ModalStatus = 'planned' | 'possible' | 'would';

/** Effects of verbs that are no act themselves, but tell how one stands. */
const tentative: ReadonlySet<string> = new Set([
  'attempted',
  'considered',
  'planned',
  'possible',
  'threatened',
]);

export class StatusWords {
  private readonly effects = new Map<string, Effect>();
  private readonly modals = new Map<string, ModalStatus>();

  constructor() {
    for (const { line, cells } of readTable('status-words', ['word', 'pos', 'relation', 'effect'])) {
      const { effect } = cells;
      const status = Status.safeParse(effect);
      if (!status.success && effect !== 'same' && !isMark(effect)) {
        throw new ChanceryError('C102', { thing: 'status-words.tsv', line, why: `“${effect}” is no effect` });
      }
      this.effects.set(
        `${cells.pos} ${cells.relation} ${cells.word}`,
        status.success ? status.data : (effect as Effect),
      );
    }
    for (const { line, cells } of readTable('modals', ['auxiliary', 'status'])) {
      const { status } = cells;
      if (status !== 'planned' && status !== 'possible' && status !== 'would') {
        throw new ChanceryError('C102', {
          thing: 'modals.tsv',
          line,
          why: `“${status}” is no status of a modal`,
        });
      }
      this.modals.set(cells.auxiliary, status);
    }
  }

  verbs(): string[] {
    return [...this.effects.keys()].flatMap((key) => {
      const [pos, , word] = key.split(' ');
      return pos === 'verb' ? [word] : [];
    });
  }

  /** Verbs and adjectives that say something of the infinitive after them. */
  infinitiveVerbs(): Set<string> {
    return new Set(
      [...this.effects.keys()].flatMap((key) => {
        const [pos, relation, word] = key.split(' ');
        return pos !== 'noun' && (relation === 'xcomp' || relation === 'any') ? [word] : [];
      }),
    );
  }

  /** True for verbs that tell, of what hangs from them by the relation, that it has not happened: “wants to”, “prepares for”, “warns of”. */
  isTentative(names: readonly string[], relation: string): boolean {
    return names.some((name) => {
      const effect =
        relation === 'xcomp' || relation === 'ccomp'
          ? this.effect([name], 'verb', relation)
          : (this.effects.get(`verb ${relation} ${name}`) ?? null);
      return effect !== null && tentative.has(effect);
    });
  }

  /** What a word does to the event that hangs from it by the relation; null where the table is silent. */
  effect(names: readonly string[], pos: string, relation: string): Effect | null {
    for (const name of names) {
      const found = this.effects.get(`${pos} ${relation} ${name}`) ?? this.effects.get(`${pos} any ${name}`);
      if (found !== undefined) return found;
    }
    return null;
  }

  modal(form: string): ModalStatus | null {
    return this.modals.get(form.toLowerCase()) ?? null;
  }
}
