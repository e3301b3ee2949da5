/** The record: keeps coded reports and answers questions about them. */
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { CodedReport } from '../coded.js';
import { ChanceryError, messageOf } from '../errors.js';
import type { Event } from '../events/event.js';
import type { Figure } from '../events/figures/figure.js';
import type { Flow } from '../events/flows/flow.js';
import type { Versions } from '../events/provenance.js';
import type { Statement } from '../events/statement.js';
import type { LedgerEntry } from '../measures/ledger/claims.js';
import type { Measure } from '../measures/measure.js';
import type { Report } from '../report/report.js';
import { type EntryFilter, entryCondition, type Part } from './entry-filter.js';
import { type Kept, keepReport } from './keep.js';
import type { Document, Kind } from './kinds.js';
import { type MeasurePair, measurePairs } from './measure-pairs.js';
import { measuresBetween } from './measures-between.js';
import type { ReportLine } from './report-line.js';
import { SavedSituations } from './saved-situations.js';
import { searchQuery, storable } from './searchable.js';
import type { Tables } from './tables.js';

export type { Kept };

/** PostgreSQL’s code for a full disk. */
const diskFull = '53100';

const defaultLimit = 50;

/** Reports that are read at once when all are. */
const reportsPart = 100;

/** How large the record is and what coded the report that was kept last. */
export interface RecordSize {
  readonly reports: number;
  readonly events: number;
  readonly versions: Versions | null;
}

/** What a record stands in. */
export interface RecordHome {
  readonly place: string;
  /** Throws when there is no room for another report. */
  checkRoom?(): void;
  /** True where no server gathers statistics and clears away what was replaced: then closing does it. */
  readonly untended?: boolean;
  /** Called once the database is closed. */
  release?(): void;
}

/** An open record; `openRecord` opens one. Calls may overlap. Methods throw what the database throws when it fails. */
export class RecordStore {
  /** The questions that are saved in it. */
  readonly situations: SavedSituations;
  readonly #db: Kysely<Tables>;
  readonly #home: RecordHome;
  #written = false;
  #closing: Promise<void> | null = null;

  constructor(db: Kysely<Tables>, home: RecordHome) {
    this.#db = db;
    this.#home = home;
    this.situations = new SavedSituations(db, home.place);
  }

  /** Where it is kept, for messages: a folder, or a server and its database. */
  get place(): string {
    return this.#home.place;
  }

  /**
   * Keeps a report with everything drawn from it, whole or not at all.
   *
   * A report that is there already is left alone when nothing differs; replaced when another coder, model or lexicon
   * made the new one, or when it comes from the same place with other details. The same text from another place is
   * written down as a further appearance of the one report.
   *
   * @throws ChanceryError C501 when the disk is full.
   */
  async keep(coded: CodedReport): Promise<Kept> {
    this.#home.checkRoom?.();
    try {
      const kept = await this.#db.transaction().execute((trx) => keepReport(trx, coded));
      if (kept !== 'same') this.#written = true;
      return kept;
    } catch (error) {
      if ((error as { code?: unknown }).code !== diskFull) throw error;
      throw new ChanceryError('C501', { thing: this.place, why: messageOf(error) }, { cause: error });
    }
  }

  /** Reports, the latest published first; with `q` (words of title or body) the best match first. */
  async reports(
    filter: Part & { readonly q?: string | undefined } = {},
  ): Promise<{ total: number; reports: ReportLine[] }> {
    const { q, limit = defaultLimit, offset = 0 } = filter;
    let query = this.#db.selectFrom('report');
    if (q !== undefined) query = query.where(sql<boolean>`search @@ ${searchQuery(q)}`);
    const { total } = await query.select(sql<string>`count(*)`.as('total')).executeTakeFirstOrThrow();
    let page = query.select([
      'id',
      'title',
      'outlet',
      'published_at as publishedAt',
      'language',
      'words',
      'events',
      'not_coded as notCoded',
    ]);
    if (q !== undefined) page = page.orderBy(sql`ts_rank(search, ${searchQuery(q)})`, 'desc');
    const reports = await page
      .orderBy('published', (order) => order.desc().nullsLast())
      .orderBy('id')
      .limit(limit)
      .offset(offset)
      .execute();
    return { total: Number(total), reports };
  }

  /** The report with everything drawn from it, as it was kept; null when there is none. */
  async report(id: string): Promise<CodedReport | null> {
    const row = await this.#db
      .selectFrom('report')
      .select(['document', 'not_coded'])
      .where('id', '=', storable(id))
      .executeTakeFirst();
    if (!row) return null;
    const entries = await this.#db
      .selectFrom('entry')
      .select(['kind', 'document'])
      .where('report', '=', storable(id))
      .orderBy('sequence')
      .execute();
    const of = <K extends Kind>(kind: K) =>
      entries.filter((entry) => entry.kind === kind).map((entry) => entry.document as Document<K>);
    return {
      report: row.document as Report,
      events: of('events'),
      statements: of('statements'),
      measures: of('measures'),
      flows: of('flows'),
      figures: of('figures'),
      notCoded: row.not_coded,
    };
  }

  /** Every report, in the order of their ids; read a part at a time. */
  async *everyReport(): AsyncGenerator<Report> {
    for (let after = ''; ; ) {
      const rows = await this.#reportsAfter(after);
      for (const { document } of rows) yield document as Report;
      const last = rows.at(-1);
      if (last === undefined || rows.length < reportsPart) return;
      after = last.id;
    }
  }

  /** Every report with what was drawn from it, in the order of their ids; read a part at a time. */
  async *everyCoded(): AsyncGenerator<CodedReport> {
    for (let after = ''; ; ) {
      const rows = await this.#reportsAfter(after);
      for (const { id } of rows) {
        const coded = await this.report(id);
        if (coded !== null) yield coded;
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < reportsPart) return;
      after = last.id;
    }
  }

  #reportsAfter(id: string) {
    return this.#db
      .selectFrom('report')
      .select(['id', 'document'])
      .where('id', '>', id)
      .orderBy('id')
      .limit(reportsPart)
      .execute();
  }

  /** A hash of all that is in the record: the same as long as nothing is kept or coded anew. */
  async stamp(): Promise<string> {
    const { stamp } = await this.#db
      .selectFrom('report')
      .select(
        sql<string>`coalesce(md5(string_agg(digest, '' order by id)), '') || (select count(*) from appearance)`.as(
          'stamp',
        ),
      )
      .executeTakeFirstOrThrow();
    return stamp;
  }

  /** Where the text of a report was published, in the order in which it came in. */
  async appearances(
    id: string,
  ): Promise<
    { url: string | null; outlet: string | null; title: string | null; publishedAt: string | null }[]
  > {
    const rows = await this.#db
      .selectFrom('appearance')
      .select(['url', 'outlet', 'title', 'published_at as publishedAt'])
      .where('report', '=', storable(id))
      .orderBy('kept_at')
      .orderBy('url')
      .orderBy('outlet')
      .execute();
    return rows.map((row) => ({ ...row, url: row.url || null, outlet: row.outlet || null }));
  }

  async events(filter: EntryFilter = {}): Promise<{ total: number; events: Event[] }> {
    const { total, records } = await this.#page('events', filter);
    return { total, events: records };
  }

  /** Ids of the events whose sentence or names have the words: "a phrase", or, -without. */
  async eventsWith(words: string): Promise<Set<string>> {
    const rows = await this.#db
      .selectFrom('entry')
      .select('id')
      .where(entryCondition('events', { q: words }))
      .execute();
    return new Set(rows.map(({ id }) => id));
  }

  async statements(filter: EntryFilter = {}): Promise<{ total: number; statements: Statement[] }> {
    const { total, records } = await this.#page('statements', filter);
    return { total, statements: records };
  }

  async measures(filter: EntryFilter = {}): Promise<{ total: number; measures: Measure[] }> {
    const { total, records } = await this.#page('measures', filter);
    return { total, measures: records };
  }

  /** Every measure of the imposer against the target, and every mutual one, with its report; see {@link measuresBetween}. */
  measuresBetween(imposer: string, target: string): Promise<LedgerEntry[]> {
    return measuresBetween(this.#db, imposer, target);
  }

  /** Which states take measures against which, those with the most measures first. */
  measurePairs(): Promise<MeasurePair[]> {
    return measurePairs(this.#db);
  }

  async flows(filter: EntryFilter = {}): Promise<{ total: number; flows: Flow[] }> {
    const { total, records } = await this.#page('flows', filter);
    return { total, flows: records };
  }

  async figures(filter: EntryFilter = {}): Promise<{ total: number; figures: Figure[] }> {
    const { total, records } = await this.#page('figures', filter);
    return { total, figures: records };
  }

  event(id: string): Promise<Event | null> {
    return this.#one('events', id);
  }

  statement(id: string): Promise<Statement | null> {
    return this.#one('statements', id);
  }

  measure(id: string): Promise<Measure | null> {
    return this.#one('measures', id);
  }

  flow(id: string): Promise<Flow | null> {
    return this.#one('flows', id);
  }

  figure(id: string): Promise<Figure | null> {
    return this.#one('figures', id);
  }

  async size(): Promise<RecordSize> {
    const { reports, events } = await this.#db
      .selectFrom('report')
      .select([sql<string>`count(*)`.as('reports'), sql<string>`coalesce(sum(events), 0)`.as('events')])
      .executeTakeFirstOrThrow();
    const last = await this.#db
      .selectFrom('report')
      .select(['coder', 'model', 'lexicon'])
      .where('coder', 'is not', null)
      .orderBy('kept_at', 'desc')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    const { coder = null, model = null, lexicon = null } = last ?? {};
    const versions = coder === null || model === null || lexicon === null ? null : { coder, model, lexicon };
    return { reports: Number(reports), events: Number(events), versions };
  }

  /** Ends what is under way and gives the folder back. May be called again. */
  close(): Promise<void> {
    this.#closing ??= this.#end().finally(() => this.#home.release?.());
    return this.#closing;
  }

  async #end(): Promise<void> {
    // Without it the record is slower, not wrong: nothing that was kept depends on it.
    if (this.#home.untended && this.#written)
      await sql`vacuum (analyze) report, appearance, entry`.execute(this.#db).catch(() => {});
    await this.#db.destroy();
  }

  async #page<K extends Kind>(
    kind: K,
    filter: EntryFilter,
  ): Promise<{ total: number; records: Document<K>[] }> {
    const {
      limit = defaultLimit,
      offset = 0,
      order = filter.report === undefined ? 'newest' : 'text',
    } = filter;
    let query = this.#db.selectFrom('entry').where(entryCondition(kind, filter));
    const { total } = await query.select(sql<string>`count(*)`.as('total')).executeTakeFirstOrThrow();
    if (order !== 'text')
      query = query.orderBy('first_day', (by) => (order === 'newest' ? by.desc() : by.asc()).nullsLast());
    const rows = await query
      .select('document')
      .orderBy('report')
      .orderBy('sequence')
      .limit(limit)
      .offset(offset)
      .execute();
    return { total: Number(total), records: rows.map((row) => row.document as Document<K>) };
  }

  async #one<K extends Kind>(kind: K, id: string): Promise<Document<K> | null> {
    const row = await this.#db
      .selectFrom('entry')
      .select('document')
      .where('kind', '=', kind)
      .where('id', '=', storable(id))
      .executeTakeFirst();
    return row ? (row.document as Document<K>) : null;
  }
}
