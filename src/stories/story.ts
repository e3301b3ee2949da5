/** A Story: reports that tell the same news, and how many sources they really are. */
import { z } from 'zod';
import type { Report } from '../report/report.js';
import { byTime, type CopiedReports, findCopies } from './copied-reports.js';
import { Copy } from './copies/copy.js';
import { distinctOrigins, Origin, originOfNews } from './origins/origin.js';
import { likeness, type Opening, openingsOf } from './same-news.js';

const id = z.string().regex(/^[0-9a-f]{32}$/);

export const Story = z
  .strictObject({
    id: id.describe('id of its first report'),
    title: z.string().nullable().describe('headline of the first report that has one'),
    firstReport: z.string().nullable().describe('when the first report came out; null where none is dated'),
    lastReport: z.string().nullable().describe('when the last one did'),
    reports: z
      .array(
        z.strictObject({
          report: id,
          outlet: z.string().nullable(),
          title: z.string().nullable(),
          publishedAt: z.string().nullable(),
          url: z.string().nullable(),
          origin: z
            .string()
            .describe('key of the origin: who found the news, where the report only passes it on'),
          copyOf: id.nullable().describe('the first report that it is a copy of; null for that one itself'),
        }),
      )
      .min(1)
      .describe('in order of time; one text in several outlets is listed for each'),
    copies: z.array(Copy).describe('what was made from what, and the figures that differ'),
    origins: z.array(Origin).min(1).describe('those whose news it is, each once'),
    independentSources: z
      .int()
      .min(1)
      .describe(
        'how many distinct origins there are: reprints, and reports that only cite another, add none',
      ),
  })
  .describe('reports that tell the same news');
export type Story = z.infer<typeof Story>;

/**
 * From this likeness of openings on, reports within {@link daysApart} days tell the same news. Chosen by reading the
 * nearest pairs of 150 reports, not measured.
 */
const sameNews = 0.2;
const daysApart = 2;
/** Words of an opening, the weightiest, by which stories are looked up. */
const lookedUp = 16;

/**
 * Groups reports into stories. Copies stay together; families of copies join the story whose first report opens most like
 * theirs, in order of time. The same set of reports gives the same stories in any order. Time about linear in the
 * reports, and in the number of stories that share a weighty word.
 *
 * @param found what {@link findCopies} gave for the same reports, when it is at hand
 */
export function buildStories(given: readonly Report[], found: CopiedReports = findCopies(given)): Story[] {
  const { reports, first } = found;
  // Of each family one: a word does not become common because its report is printed often.
  const firsts = reports.filter(({ id }) => first.get(id) === id);
  const openings = openingsOf(firsts);
  const leaders = new Leaders();
  const storyOf = new Map(firsts.map((report, i) => [report.id, leaders.join(report, openings[i])]));
  const members: Report[][] = Array.from({ length: leaders.count }, () => []);
  for (const report of [...given].sort(byTime)) {
    const story = storyOf.get(first.get(report.id) ?? report.id);
    if (story !== undefined) members[story].push(report);
  }
  return members.map((reports) => storyFrom(reports, found));
}

/** First reports of stories, by the weightiest words of their openings. */
class Leaders {
  private readonly openings: Opening[] = [];
  private readonly days: number[] = [];
  private readonly having = new Map<number, number[]>();

  get count(): number {
    return this.openings.length;
  }

  /**
   * The number of the story whose leader is most like the report, or of a new one that it leads. Reports come in order of
   * time, so that stories too old to be joined are dropped on the way; one without a date leads its own.
   */
  join({ publishedAt }: Report, opening: Opening): number {
    const day = publishedAt === null ? Number.NaN : Date.parse(publishedAt) / 86_400_000;
    const words = weightiest(opening);
    const found = Number.isNaN(day) ? -1 : this.mostAlike(opening, words, day);
    if (found >= 0) return found;
    for (const word of words) {
      const stories = this.having.get(word);
      if (stories === undefined) this.having.set(word, [this.count]);
      else stories.push(this.count);
    }
    this.openings.push(opening);
    this.days.push(day);
    return this.count - 1;
  }

  private mostAlike(opening: Opening, words: readonly number[], day: number): number {
    const stories = new Set<number>();
    for (const word of words) {
      const open = (this.having.get(word) ?? []).filter((story) => day - this.days[story] <= daysApart);
      this.having.set(word, open);
      for (const story of open) stories.add(story);
    }
    let best = -1;
    let most = sameNews;
    for (const story of [...stories].sort((a, b) => a - b)) {
      const alike = likeness(this.openings[story], opening);
      if (alike > most) {
        best = story;
        most = alike;
      }
    }
    return best;
  }
}

function weightiest(opening: Opening): number[] {
  return [...opening]
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b)
    .slice(0, lookedUp)
    .map(([word]) => word);
}

/** A story from its reports in order of time. */
function storyFrom(reports: readonly Report[], { first, origins, copies }: CopiedReports): Story {
  const ids = [...new Set(reports.map((report) => report.id))];
  const told = new Map<string, Origin>();
  for (const report of reports)
    if ((first.get(report.id) ?? report.id) === report.id)
      told.set(report.id, originOfNews(report, origins.get(report.id)));
  for (const { id } of reports) {
    const origin = told.get(first.get(id) ?? id) ?? origins.get(id);
    if (origin !== undefined) told.set(id, origin);
  }
  const distinct = distinctOrigins(told.values());
  const dated = reports.flatMap(({ publishedAt }) => publishedAt ?? []);
  const seen = new Set<string>();
  return {
    id: reports[0].id,
    title: reports.find(({ title }) => title !== null)?.title ?? null,
    firstReport: dated[0] ?? null,
    lastReport: dated[dated.length - 1] ?? null,
    reports: reports.map(({ id, outlet, title, publishedAt, url }) => {
      const original = first.get(id) ?? id;
      const isCopy = original !== id || seen.has(id);
      seen.add(id);
      const origin = told.get(id)?.key ?? '';
      return { report: id, outlet, title, publishedAt, url, origin, copyOf: isCopy ? original : null };
    }),
    copies: ids.flatMap((report) => copies.get(report) ?? []),
    origins: distinct,
    independentSources: distinct.length,
  };
}
