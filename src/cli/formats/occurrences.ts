/** Occurrences as a table for people and as CSV. */
import type { Occurrence } from '../../stories/occurrences/occurrence.js';
import { type Column, csvHeader, csvRow } from './csv.js';
import type { GridColumn } from './grid.js';
import { barred, notedGrid, type Tone } from './noted-grid.js';
import { paintFor } from './paint.js';
import type { TableStyle } from './table.js';
import { actorsWords, originWords, termsWords } from './wording.js';

const gridColumns: readonly GridColumn[] = [
  { title: '#', least: 3, alignRight: true },
  { title: 'day', least: 10 },
  { title: 'status', least: 12 },
  { title: 'who', least: 12 },
  { title: 'did', least: 10 },
  { title: 'to whom', least: 12 },
  { title: 'terms', least: 10 },
  { title: 'sources', least: 7, alignRight: true },
  { title: 'reports', least: 7, alignRight: true },
];

/** A table; under each row where it was, how it came to stand so, who tells it, and where they do not agree. */
export function occurrenceTable(occurrences: readonly Occurrence[], { width, colour }: TableStyle): string {
  if (occurrences.length === 0) return 'no occurrences\n';
  const rows = occurrences.map((one, i) => ({
    cells: cellsOf(one, i + 1),
    tone: statusTone(one.status),
    notes: (indent: number) => barred(notesOf(one), indent, width),
  }));
  return `occurrences (${occurrences.length})\n\n${notedGrid(gridColumns, rows, width, paintFor(colour))}\n`;
}

function cellsOf(one: Occurrence, number: number): string[] {
  return [
    String(number),
    daysWords(one),
    one.status,
    actorsWords(one.actor),
    [one.family, ...one.mode.slice(0, 1)].join(' '),
    actorsWords(one.recipient),
    one.measure === null ? '' : termsWords(one.measure),
    String(one.independentSources),
    String(one.reports),
  ];
}

function daysWords({ firstDay, lastDay, dayBasis }: Occurrence): string {
  if (firstDay === null) return '';
  const days = lastDay === null || lastDay === firstDay ? firstDay : `${firstDay} to ${lastDay}`;
  return dayBasis === 'report' ? `by ${days}` : days;
}

/** What stands under the row. */
function notesOf(one: Occurrence): string[] {
  const notes: string[] = [];
  if (one.place !== null) notes.push(`in ${one.place.name}`);
  if (one.history.length > 1)
    notes.push(
      one.history.map(({ status, known }) => `${status}${known === null ? '' : ` (${known})`}`).join(' → '),
    );
  notes.push(`told by ${one.origins.map(originWords).join(', ')}`);
  for (const { field, values } of one.disagreements)
    notes.push(
      `${field}: ${values.map(({ value, origins }) => `${value} (${origins.length})`).join(' or ')}`,
    );
  return notes;
}

/** Green for what took place, red for what did not, yellow for what is open. */
export function statusTone(status: Occurrence['status']): Tone {
  if (status === 'occurred' || status === 'ongoing') return 'good';
  return status === 'denied' || status === 'not-occurred' || status === 'abandoned' ? 'bad' : 'doubtful';
}

const list = (values: readonly (string | null)[]): string => values.map((value) => value ?? '').join('; ');

const csvColumns: readonly Column<Occurrence>[] = [
  ['id', ({ id }) => id],
  ['first_day', ({ firstDay }) => firstDay],
  ['last_day', ({ lastDay }) => lastDay],
  ['day_basis', ({ dayBasis }) => dayBasis],
  ['status', ({ status }) => status],
  ['family', ({ family }) => family],
  ['event', ({ event }) => list(event)],
  ['mode', ({ mode }) => list(mode)],
  ['actor_code', ({ actor }) => list(actor.map(({ code }) => code))],
  ['actor_sector', ({ actor }) => list(actor.map(({ sector }) => sector))],
  ['actor_name', ({ actor }) => list(actor.map((one) => one.identifier_text ?? one.entity_text))],
  ['recipient_code', ({ recipient }) => list(recipient.map(({ code }) => code))],
  ['recipient_sector', ({ recipient }) => list(recipient.map(({ sector }) => sector))],
  ['recipient_name', ({ recipient }) => list(recipient.map((one) => one.identifier_text ?? one.entity_text))],
  ['place', ({ place }) => place?.name ?? null],
  ['place_country', ({ place }) => place?.country ?? null],
  ['quad', ({ quad }) => quad],
  ['score', ({ score }) => score],
  ['instrument', ({ instrument }) => instrument],
  ['measure', ({ measure }) => (measure === null ? null : termsWords(measure))],
  ['sources', ({ independentSources }) => independentSources],
  ['reports', ({ reports }) => reports],
  ['origins', ({ origins }) => list(origins.map(originWords))],
  ['first_report', ({ firstReport }) => firstReport.report],
  ['first_known', ({ firstReport }) => firstReport.known],
  ['last_report', ({ lastReport }) => lastReport.report],
  ['last_known', ({ lastReport }) => lastReport.known],
  ['history', ({ history }) => list(history.map(({ status, known }) => `${status} ${known ?? ''}`.trim()))],
  [
    'disagreements',
    ({ disagreements }) =>
      list(
        disagreements.map(({ field, values }) => `${field}: ${values.map(({ value }) => value).join(' | ')}`),
      ),
  ],
  ['text', ({ told }) => told.text],
  ['events', ({ events }) => list(events.map(({ event }) => event))],
];

/** CSV with a header line. */
export function occurrenceCsv(occurrences: readonly Occurrence[]): string {
  return csvHeader(csvColumns) + occurrences.map((one) => csvRow(csvColumns, one)).join('');
}
