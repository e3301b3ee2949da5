/** What coding one report gives: the report and every record drawn from it. */
import { z } from 'zod';
import { Event } from './events/event.js';
import { Figure } from './events/figures/figure.js';
import { Flow } from './events/flows/flow.js';
import { Statement } from './events/statement.js';
import { Measure } from './measures/measure.js';
import { Report } from './report/report.js';
import { Situation } from './situations/situation.js';
import { Occurrence } from './stories/occurrences/occurrence.js';
import { Story } from './stories/story.js';

export const CodedReport = z
  .strictObject({
    report: Report,
    events: z.array(Event),
    statements: z.array(Statement),
    measures: z.array(Measure),
    flows: z.array(Flow),
    figures: z.array(Figure),
    notCoded: z
      .string()
      .nullable()
      .describe('why nothing was coded, such as “not English (fr)”; null when it was'),
  })
  .describe('a report and every record drawn from it');
export type CodedReport = z.infer<typeof CodedReport>;

/** Every record’s schema under the name that the docs use. `chancery schema` prints them. */
export const schemas = {
  Report,
  Event,
  Statement,
  Measure,
  Flow,
  Figure,
  Occurrence,
  Story,
  Situation,
} as const;
