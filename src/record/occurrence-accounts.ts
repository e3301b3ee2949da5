/** What each report says of an occurrence, with whose word it really is: reprints stand beside their originals. */
import { z } from 'zod';
import { Event } from '../events/event.js';
import { Status } from '../events/ontology.js';
import { Origin, originOf, originOfReport } from '../stories/origins/origin.js';
import type { Part } from './entry-filter.js';
import { mergedOf } from './occurrences.js';
import type { RecordStore } from './record-store.js';

const reportId = z.string().describe('id of the report');

export const OccurrenceAccount = z
  .strictObject({
    event: z.string().describe('id of the event'),
    report: reportId,
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    publishedAt: z.string().nullable(),
    date: Event.shape.date,
    enddate: Event.shape.enddate,
    status: Status,
    text: z.string().describe('the sentence'),
    origin: Origin.describe('on whose word it stands'),
    copyOf: reportId
      .nullable()
      .describe(
        'the first report that this one was copied from, by itself or through others; null when it is no copy',
      ),
  })
  .describe('what one report says of an occurrence');
export type OccurrenceAccount = z.infer<typeof OccurrenceAccount>;

/** What reports say of the occurrence, in the order of their days; null when there is no such occurrence. */
export async function occurrenceAccounts(
  record: RecordStore,
  id: string,
  { limit, offset = 0 }: Part = {},
): Promise<{ total: number; accounts: OccurrenceAccount[] } | null> {
  const { occurrences, copied } = await mergedOf(record);
  const occurrence = occurrences.find((one) => one.id === id);
  if (occurrence === undefined) return null;
  const { events } = occurrence;
  const accounts: OccurrenceAccount[] = [];
  for (const told of events.slice(offset, offset + (limit ?? events.length))) {
    const coded = await record.report(told.report);
    const event = coded?.events.find((one) => one.id === told.event);
    if (coded == null || event === undefined) continue;
    const { report } = coded;
    const first = copied.first.get(report.id) ?? report.id;
    accounts.push({
      event: event.id,
      report: report.id,
      outlet: report.outlet,
      title: report.title,
      publishedAt: report.publishedAt,
      date: event.date,
      enddate: event.enddate,
      status: event.chancery.status,
      text: event.text,
      origin: { ...originOf(event, report, copied.origins.get(report.id) ?? originOfReport(report)) },
      copyOf: first === report.id ? null : first,
    });
  }
  return { total: events.length, accounts };
}
