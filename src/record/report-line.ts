/** One line of the list of reports. */
import { z } from 'zod';
import { Report } from '../report/report.js';

export const ReportLine = z
  .strictObject({
    id: Report.shape.id,
    title: Report.shape.title,
    outlet: Report.shape.outlet,
    publishedAt: Report.shape.publishedAt,
    language: Report.shape.language,
    words: z.int().min(0).describe('words of the body'),
    events: z.int().min(0).describe('how many events were drawn from it'),
    notCoded: z.string().nullable().describe('why nothing was coded; null when it was'),
  })
  .describe('a report, in short');
export type ReportLine = z.infer<typeof ReportLine>;
