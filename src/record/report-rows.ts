/** How a coded report is written: the rows of its tables. */
import { createHash } from 'node:crypto';
import { type Insertable, sql } from 'kysely';
import { actorKeys } from '../actors/actor-keys.js';
import type { CodedReport } from '../coded.js';
import type { Versions } from '../events/provenance.js';
import type { Report } from '../report/report.js';
import { actorWords, entriesOf } from './entry.js';
import { kinds } from './kinds.js';
import { searchVector, storable } from './searchable.js';
import type { AppearanceTable, EntryTable, ReportTable } from './tables.js';

/** The row of the report itself. */
export function reportRow(coded: CodedReport): Insertable<ReportTable> {
  const { report, notCoded } = coded;
  const versions = versionsOf(coded);
  const title = searchVector(report.title ?? '', 'A');
  return {
    id: report.id,
    title: storableOrNull(report.title),
    outlet: storableOrNull(report.outlet),
    url: storableOrNull(report.url),
    published_at: report.publishedAt,
    language: storable(report.language),
    published: report.publishedAt === null ? null : instant(report.publishedAt),
    coder: versions?.coder ?? null,
    model: versions?.model ?? null,
    lexicon: versions?.lexicon ?? null,
    digest: digestOf(coded),
    words: wordCount(report.body),
    events: coded.events.length,
    not_coded: storableOrNull(notCoded),
    search: sql<string>`${title} || ${searchVector(report.body)}`,
    document: JSON.stringify(report),
  };
}

/** Where the report was published. */
export function appearanceRow(report: Report): Insertable<AppearanceTable> {
  return {
    report: report.id,
    url: storable(report.url ?? ''),
    outlet: storable(report.outlet ?? ''),
    title: storableOrNull(report.title),
    published_at: report.publishedAt,
  };
}

/** The rows of everything drawn from the report. */
export function entryRows(coded: CodedReport): Insertable<EntryTable>[] {
  return kinds.flatMap((kind) =>
    entriesOf(coded, kind).map((entry, sequence) => ({
      kind,
      id: entry.id,
      report: coded.report.id,
      sequence,
      type: storable(entry.type),
      status: entry.status,
      actors: actorKeys(entry.actors).map(storable),
      recipients: actorKeys(entry.recipients).map(storable),
      first_day: withinCalendar(entry.days?.[0] ?? null),
      last_day: withinCalendar(entry.days?.[1] ?? null),
      search: searchVector([entry.words, actorWords([...entry.actors, ...entry.recipients])].join('\n')),
      document: JSON.stringify(entry.document),
    })),
  );
}

/** What coded the report: null when nothing was drawn from it, since only records carry it. */
export function versionsOf(coded: CodedReport): Versions | null {
  const [event] = coded.events;
  if (event) return event.chancery.versions;
  const [first] = [...coded.statements, ...coded.measures, ...coded.flows, ...coded.figures];
  return first?.versions ?? null;
}

/** A hash of the report with all that was drawn from it. */
export function digestOf(coded: CodedReport): string {
  return createHash('sha256').update(JSON.stringify(coded)).digest('hex').slice(0, 32);
}

/** Year 0, which ISO 8601 has, PostgreSQL has not. */
export function withinCalendar(day: string): string;
export function withinCalendar(day: string | null): string | null;
export function withinCalendar(day: string | null): string | null {
  return day?.startsWith('0000') ? '0001-01-01' : day;
}

/** The instant in UTC, kept within the years 1 to 9999 where an offset leads out of them. */
function instant(published: string): string {
  const time = new Date(published).toISOString();
  if (time.startsWith('+')) return '9999-12-31T23:59:59Z';
  return time.startsWith('-') || time.startsWith('0000') ? '0001-01-01T00:00:00Z' : time;
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function storableOrNull(text: string | null): string | null {
  return text === null ? null : storable(text);
}
