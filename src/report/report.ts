/** A Report: one published text, cleaned of what is not its story. */
import { z } from 'zod';

/** `{start, end}` in UTF-16 units into `report.body`: `body.slice(start, end)` gives the words. */
export const Span = z
  .strictObject({
    start: z.int().min(0).describe('first UTF-16 unit, counted from 0'),
    end: z.int().min(0).describe('one past the last UTF-16 unit'),
  })
  .describe('a stretch of the report’s body');
export type Span = z.infer<typeof Span>;

export const Heading = z
  .strictObject({
    text: z.string().min(1).describe('the heading’s words'),
    at: z.int().min(0).describe('where it stood: the start of the paragraph in the body that it heads'),
  })
  .describe('a section heading, kept apart from the sentences');
export type Heading = z.infer<typeof Heading>;

/** An ISO 8601 calendar date or an instant with its offset. */
const published = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

export const Report = z
  .strictObject({
    id: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .describe('hash of the normalised body: the same story text has the same id'),
    url: z.string().nullable().describe('where it was published, when the input says so'),
    outlet: z.string().nullable().describe('who published it, when the input says so'),
    title: z.string().nullable().describe('its headline, once'),
    byline: z.string().nullable().describe('who wrote it, without “By”'),
    publishedAt: published
      .nullable()
      .describe('ISO 8601 date or date and time with offset; null when the input does not say'),
    language: z
      .string()
      .min(2)
      .describe('ISO 639-1 code of the body’s language; “und” when it cannot be told. Only “en” is coded'),
    body: z.string().min(1).describe('the story’s paragraphs, separated by one blank line, without headings'),
    paragraphs: z.array(Span).describe('each paragraph of the body, in order'),
    headings: z.array(Heading).describe('section headings, in order'),
  })
  .describe('one published text, cleaned of what is not its story');
export type Report = z.infer<typeof Report>;
