/** Scores, quads and needs of the PLOVER types and modes, read from `lexicon/plover-types.tsv` and `plover-modes.tsv`. */
import { ChanceryError } from '../errors.js';
import { cellList, readTable } from '../lexicon/table.js';
import { EventMode, EventType } from './ontology.js';

export type Quad = 1 | 2 | 3 | 4;

/** The two letters that frames use for a quad class: `@MK`. */
export const quadNames = ['VC', 'MC', 'VK', 'MK'] as const;
export type QuadName = (typeof quadNames)[number];

export interface TypeFacts {
  readonly quad: Quad;
  readonly recipientNeeded: boolean;
  /** Slots that may hold the recipient where a frame’s own do not. */
  readonly recipientElse: readonly string[];
  readonly score: number;
}

export class Ontology {
  private readonly types = new Map<EventType, TypeFacts>();
  private readonly scores = new Map<string, number>();
  private readonly threats = new Map<string, EventMode>();
  private readonly modes = new Map<EventType, Set<EventMode>>();

  /** @throws ChanceryError C102 when a table names what PLOVER does not have */
  constructor() {
    for (const { line, cells } of readTable('plover-types', [
      'type',
      'quad',
      'recipient',
      'else',
      'score',
      'means',
    ])) {
      const type = EventType.safeParse(cells.type);
      const quad = Number(cells.quad);
      if (!type.success || !isQuad(quad)) {
        throw new ChanceryError('C102', { thing: 'plover-types.tsv', line, why: 'no such type or quad' });
      }
      this.types.set(type.data, {
        quad,
        recipientNeeded: cells.recipient === 'needed',
        recipientElse: cellList(cells.else),
        score: Number(cells.score),
      });
    }
    for (const { line, cells } of readTable('plover-modes', ['type', 'mode', 'score', 'threat'])) {
      const type = EventType.safeParse(cells.type);
      const mode = cells.mode === '' ? null : EventMode.safeParse(cells.mode);
      if (!type.success || mode?.success === false) {
        throw new ChanceryError('C102', { thing: 'plover-modes.tsv', line, why: 'no such type or mode' });
      }
      const key = `${cells.type} ${cells.mode}`;
      if (cells.score !== '') this.scores.set(key, Number(cells.score));
      if (cells.threat !== '') this.threats.set(key, EventMode.parse(cells.threat));
      if (mode === null) continue;
      const own = this.modes.get(type.data);
      if (own === undefined) this.modes.set(type.data, new Set([mode.data]));
      else own.add(mode.data);
    }
  }

  facts(type: EventType): TypeFacts {
    const facts = this.types.get(type);
    if (facts === undefined)
      throw new ChanceryError('C102', { thing: 'plover-types.tsv', line: 0, why: `${type} is missing` });
    return facts;
  }

  /** The quad class’s two letters: `VC`. */
  quadName(type: EventType): QuadName {
    return quadNames[this.facts(type).quad - 1];
  }

  /** -10 to +10: the mode’s score, or its type’s where it has none. */
  score(type: EventType, mode: EventMode | null): number {
    return (mode === null ? undefined : this.scores.get(`${type} ${mode}`)) ?? this.facts(type).score;
  }

  hasMode(type: EventType, mode: EventMode): boolean {
    return this.modes.get(type)?.has(mode) ?? false;
  }

  /** The mode of the THREATEN that threatens this type and mode; null for types that cannot be threatened. */
  threat(type: EventType, mode: EventMode | null): EventMode | null {
    return this.threats.get(`${type} ${mode ?? ''}`) ?? this.threats.get(`${type} `) ?? null;
  }
}

function isQuad(quad: number): quad is Quad {
  return quad === 1 || quad === 2 || quad === 3 || quad === 4;
}
