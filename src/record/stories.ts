/** The stories of a record: its reports by the news that they tell, wherever each text was published. */
import type { Report } from '../report/report.js';
import { buildStories, type Story } from '../stories/story.js';
import type { RecordStore } from './record-store.js';

/** All stories of the record, the earliest first, those without a date last. Reads every report once. */
export async function recordStories(record: RecordStore): Promise<Story[]> {
  const reports: Report[] = [];
  for await (const report of record.everyReport()) {
    const appearances = await record.appearances(report.id);
    if (appearances.length === 0) reports.push(report);
    for (const appearance of appearances) reports.push({ ...report, ...appearance });
  }
  return buildStories(reports);
}
