import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../report/read.js';
import type { Report } from '../report/report.js';
import { findCopies } from './copied-reports.js';
import { buildStories, Story } from './story.js';

function report(outlet: string | null, publishedAt: string, title: string, body: string): Report {
  return readReport(body, { name: title, outlet: outlet ?? undefined, publishedAt, title, format: 'text' });
}

const wire = [
  'OSLO, May 5 (Reuters) - Norway lifted its ban on Peruvian anchovies on Monday after inspectors found that the catch was clean.',
  'The fisheries ministry said that imports worth 40 million dollars a year would resume at once through the port of Bergen.',
  'Peru had answered the ban in March with a duty of 12% on Norwegian salmon, which it now means to take back.',
  'Canneries along the coast near Chimbote had sent home about 900 workers since the trade stopped, their union told lawmakers.',
];
const own = [
  'Anchovies from Peru may be landed in Norway again. Oslo ended its ban on Monday, two months after traces of cadmium were reported in one shipment.',
  'Traders in Bergen greeted the news and said the first vessel would dock within the week.',
  'A spokeswoman for the fisheries ministry declined to say whether Lima had promised anything in return.',
];
const other = [
  'Voters in Fiji choose a new parliament on Saturday, with the price of sugar at the heart of a bitter campaign.',
  'Polling stations on the outer islands opened a day early because of a storm that is moving towards Suva.',
  'Observers from the Commonwealth have praised the count so far, and expect a result by Tuesday.',
];

const reports = [
  report(null, '2025-05-05T09:00:00Z', 'Norway ends ban on Peruvian anchovies', wire.join('\n\n')),
  report('Fjord Post', '2025-05-05T11:00:00Z', 'Anchovy ban lifted', wire.slice(0, 3).join('\n\n')),
  report(
    'Lima Echo',
    '2025-05-06',
    'Norway yields',
    wire
      .join('\n\n')
      .replace('12%', '15%')
      .replace(/^OSLO.*? - /, ''),
  ),
  report('Bergen Courier', '2025-05-05', 'Peruvian anchovies are back', own.join('\n\n')),
  report('Suva Star', '2025-05-05', 'Fiji goes to the polls', other.join('\n\n')),
  report(
    'Bergen Courier',
    '2025-09-01',
    'Anchovies under suspicion once more',
    'Norway may close its ports to Peruvian anchovies a second time after a laboratory in Tromso found cadmium in tins on sale.\n\nThe fisheries ministry will decide on Friday.',
  ),
];

describe('buildStories', () => {
  const stories = buildStories(reports);
  const about = (title: string) => stories.find((story) => story.title === title) ?? stories[0];
  const anchovies = about('Peruvian anchovies are back');

  it('puts the reports of one news together, and other news apart', () => {
    expect(anchovies.reports.map(({ outlet }) => outlet)).toEqual([
      'Bergen Courier',
      null,
      'Fjord Post',
      'Lima Echo',
    ]);
    expect(about('Fiji goes to the polls').reports).toHaveLength(1);
    expect(about('Anchovies under suspicion once more').reports).toHaveLength(1);
    expect(stories).toHaveLength(3);
  });

  it('counts a wire and its reprints as one source', () => {
    expect(anchovies.origins.map(({ name }) => name)).toEqual(['Bergen Courier', 'Reuters']);
    expect(anchovies.independentSources).toBe(2);
  });

  it('does not count a report that only cites another', () => {
    const citing = report(
      'Quay News',
      '2025-05-06',
      'Anchovies return',
      'Peruvian anchovies may be landed in Norway again, the Bergen Courier reports.\n\nOslo ended its ban on Monday, after traces of cadmium in one shipment.',
    );
    const [story] = buildStories([reports[3], citing]);
    expect(story.reports).toHaveLength(2);
    expect(story.origins.map(({ name }) => name)).toEqual(['Bergen Courier']);
  });

  it('says what was made from what, and which figures differ', () => {
    const [post, echo] = anchovies.copies;
    expect(anchovies.copies.map(({ of }) => of)).toEqual([reports[0].id, reports[0].id]);
    expect([post.manner, echo.manner]).toEqual(['trimmed', 'reprint']);
    expect(echo.changedFigures.map(({ copy, other }) => [copy.text, other.text])).toEqual([['15%', '12%']]);
    expect(post.changedFigures).toEqual([]);
  });

  it('lists one text once for each outlet that printed it', () => {
    const [first] = reports;
    const again = { ...first, outlet: 'Andes Daily', publishedAt: '2025-05-07' };
    const [story] = buildStories([again, first]);
    expect(story.reports.map(({ outlet, copyOf }) => [outlet, copyOf])).toEqual([
      [null, null],
      ['Andes Daily', first.id],
    ]);
    expect(story.independentSources).toBe(1);
  });

  it('gives stories that fit their schema, the same in any order', () => {
    expect(stories.map((story) => Story.parse(story))).toEqual(stories);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(buildStories(shuffled)).toEqual(stories);
      }),
      { numRuns: 30 },
    );
  });

  it('has none of no reports', () => {
    expect(buildStories([])).toEqual([]);
  });
});

describe('findCopies', () => {
  it('gives a copy the origin of the first that says whose it is', () => {
    const { origins, first } = findCopies(reports);
    const echo = reports[2];
    expect(first.get(echo.id)).toBe(reports[0].id);
    expect(origins.get(echo.id)?.name).toBe('Reuters');
    expect(origins.get(reports[3].id)?.name).toBe('Bergen Courier');
  });
});
