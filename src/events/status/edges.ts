/** The edges of the ontology as data: what an event of a type becomes when it has not happened (`lexicon/edges.tsv`). */
import { ChanceryError } from '../../errors.js';
import { cellList, readTable } from '../../lexicon/table.js';
import { type EventMode, EventType, Status } from '../ontology.js';
import type { Ontology } from '../ontology-tables.js';

interface Edge {
  readonly type: EventType;
  readonly status: ReadonlySet<Status>;
  readonly author: boolean;
  readonly undated: boolean;
  readonly becomes: EventType;
  readonly to: Status | null;
}

/** What an event is coded as. */
export interface Coding {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly status: Status;
}

export class Edges {
  private readonly edges: Edge[];

  constructor() {
    this.edges = readTable('edges', ['type', 'status', 'when', 'becomes', 'to']).map(({ line, cells }) => {
      const type = EventType.safeParse(cells.type);
      const becomes = EventType.safeParse(cells.becomes);
      const status = cellList(cells.status).map((name) => Status.safeParse(name));
      const to = cells.to === '' ? null : Status.safeParse(cells.to);
      if (
        !type.success ||
        !becomes.success ||
        to?.success === false ||
        status.some(({ success }) => !success)
      ) {
        throw new ChanceryError('C102', { thing: 'edges.tsv', line, why: 'no such type or status' });
      }
      const when = cells.when.split(',');
      return {
        type: type.data,
        status: new Set(status.map(({ data }) => data!)),
        author: when.includes('author'),
        undated: when.includes('undated'),
        becomes: becomes.data,
        to: to?.data ?? null,
      };
    });
  }

  /**
   * Applies the first edge that holds.
   *
   * @param author the actor itself says or plans it
   * @param dated a day is set for it
   */
  apply(coding: Coding, author: boolean, dated: boolean, ontology: Ontology): Coding {
    const edge = this.edges.find(
      (one) =>
        one.type === coding.type &&
        one.status.has(coding.status) &&
        (!one.author || author) &&
        (!one.undated || !dated),
    );
    if (edge === undefined) return coding;
    const threat = edge.becomes === 'THREATEN' ? ontology.threat(coding.type, coding.mode) : null;
    if (edge.becomes === coding.type) return { ...coding, status: edge.to ?? coding.status };
    const kept = coding.mode !== null && ontology.hasMode(edge.becomes, coding.mode) ? coding.mode : null;
    return { type: edge.becomes, mode: threat ?? kept, status: edge.to ?? coding.status };
  }
}
