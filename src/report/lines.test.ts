/** The rules for single lines, as tables: what is an address, a caption, clutter, a byline, a date, a heading. */
import { describe, expect, it } from 'vitest';
import { readTable } from '../lexicon/table.js';
import { isAddressLine } from './address.js';
import { bylineOf } from './byline.js';
import { isCaption, isUnmarkedDescription } from './caption.js';
import { isClutter } from './clutter.js';
import { dateLine, parsePublished } from './dateline.js';
import { isHeadingLike, isProse } from './form.js';

/** Sentences that mention what the rules look for, and belong to the story. */
const STORY = [
  'He has lived at 10 Downing Street since July.',
  'Twelve people were arrested on Main Street.',
  'The embassy at 24 Grosvenor Square was closed on Friday.',
  'Share prices in Tokyo fell by 3% after the announcement.',
  'Sign-up numbers for the army rose in May.',
  'Related industries lost 4,000 jobs in the same period.',
  'Image rights were part of the deal, the club said.',
  'Photographs of the crash site were shown to the court.',
  'The minister told Reuters.',
  'The figures were first published by Reuters.',
  'By Monday, both sides had withdrawn.',
  'Follow-up talks are planned for June.',
  'On 12 May 2025 the ministers met in Lake City.',
  'Subscribers to the scheme must register by 2026.',
  'More than 300 people were detained.',
  'Watch towers were built along the border.',
  'Advertising revenue halved, the broadcaster said.',
  'Listen to the people, the senator urged the ministers.',
  'Contact between the two navies was resumed in March.',
  'Home Secretary Ruth Ames resigned on Tuesday.',
];

describe('story sentences survive every rule', () => {
  it.each(STORY)('%s', (line) => {
    expect([
      isAddressLine(line),
      isCaption(line),
      isClutter(line),
      bylineOf(line),
      dateLine(line),
      isHeadingLike(line),
    ]).toEqual([false, false, false, null, null, false]);
    expect(isProse(line)).toBe(true);
  });
});

it.each([
  'Mailing Address',
  'Postal address:',
  '77 Old Mill Rd.',
  '1200 W. Lakeshore Drive, Suite 400',
  'Springfield, IL 62704',
  '5 Quay Lane, Port Ellis, ME 04101-2233',
  '14 Castle Terrace',
  'Edinburgh EH1 2DP',
  '221 Baker Street, London NW1 6XE',
  '480 rue Saint-Paul',
  'Montréal, QC H2Y 1H2',
  '99 Bank Street, Ottawa ON K1P 6B9',
  'Kaiserstraße 29',
  '60311 Frankfurt',
  'P.O. Box 4410',
  'Level 12',
  'Tel: +44 20 7946 0018',
  'newsroom@example.org',
  'https://www.example.org/contact',
])('address line: %s', (line) => {
  expect(isAddressLine(line)).toBe(true);
});

it.each(['2019-2024', 'May 2025', 'Sanctions', 'Talks in Geneva, Again', '30', 'Lake City, Monday'])(
  'no address: %s',
  (line) => {
    expect(isAddressLine(line)).toBe(false);
  },
);

it.each([
  'Image: The harbour at dawn',
  'Photo by Tom Reid',
  'Photograph: Ana Lopes/Agency',
  'Image caption The harbour at dawn',
  'Image source, Getty Images',
  'Getty Images',
  '(AP Photo/Tom Reid, File)',
  'Dockers unload copper in Lake City on Friday. Tom Reid / Reuters',
  'A crane over the harbour of Lake City (Photo by Ana Lopes)',
  'The minister, pictured in March',
  'Copper sheets in a yard. © AFP',
  'harbour-dawn_1200x800.jpg',
])('caption: %s', (line) => {
  expect(isCaption(line)).toBe(true);
});

it.each([
  ['Laboratory bench with glass vessels and labels hinting at chemical exports', true],
  ['Aerial view of stacked containers beside a grey river in winter', true],
  ['Ministers Delay Vote on Grain Quota After Protest by Farmers', false],
  ['The ministers have not yet said when they will meet', false],
  ['Seven questions about the duty on copper from Northland:', false],
  ['A narrow channel', false],
])('description of a picture: %s → %s', (line, expected) => {
  expect(isUnmarkedDescription(line)).toBe(expected);
});

it.each([
  'Advertisement',
  'ADVERTISEMENT',
  'Share this article',
  'Listen to this article',
  'Read more: Why copper matters',
  'READ MORE',
  'Related: Northland raises its duty',
  'Sign up for our morning newsletter and never miss a story.',
  'Subscribe now for full access',
  'We use cookies to improve your experience.',
  'This website uses cookies.',
  'Follow us on X',
  'Don’t miss',
  'Home | World | Asia',
  'Home » World » Asia',
  '4 min read',
  '© 2025 The Harbour Courier. All rights reserved.',
  'More from The Harbour Courier',
  'Skip to main content',
  '* * *',
])('clutter: %s', (line) => {
  expect(isClutter(line)).toBe(true);
});

it.each([
  ['By Ana Lopes', 'Ana Lopes'],
  ['By Ana Lopes and Tom Reid', 'Ana Lopes and Tom Reid'],
  ['BY ANA LOPES', 'ANA LOPES'],
  ['Written by Maria van der Berg | 3 May 2024', 'Maria van der Berg'],
  ['By Ana Lopes, Foreign Correspondent', 'Ana Lopes, Foreign Correspondent'],
  ['By Tom Reid - The Harbour Courier', 'Tom Reid'],
  ['By the Ministry of Fisheries', 'Ministry of Fisheries'],
  ['By the Customs Commission of the State Council', 'Customs Commission of the State Council'],
  ['By the Time Ana Lopes Came Home', null],
  ['By the Ministry of Fisheries, a third of the fleet was lost.', null],
  ['By far the largest share went to tin.', null],
  ['By Monday, both sides had withdrawn.', null],
  ['From the archive', null],
])('byline: %s → %s', (line, expected) => {
  expect(bylineOf(line)).toBe(expected);
});

it.each([
  ['Published 12 May 2025', '2025-05-12'],
  ['May 12, 2025', '2025-05-12'],
  ['Monday, May 12th, 2025', '2025-05-12'],
  ['Published 12 May 2025, 10:30 GMT', '2025-05-12T10:30:00Z'],
  ['Updated: May 12, 2025 at 4:05 p.m. EDT', '2025-05-12T16:05:00-04:00'],
  ['2025-05-12', '2025-05-12'],
  ['2025-05-12T10:30:00+0200', '2025-05-12T10:30:00+02:00'],
  ['12.05.2025', null],
  ['25.05.2025', '2025-05-25'],
  ['05/25/2025', '2025-05-25'],
  ['31 February 2025', null],
  ['12 May', null],
])('date: %s → %s', (line, expected) => {
  expect(parsePublished(line)).toBe(expected);
});

it.each([
  ['Published 12 May 2025', { date: '2025-05-12', updated: false }],
  ['Last updated on 13 May 2025 at 09:00 BST', { date: '2025-05-13T09:00:00+01:00', updated: true }],
  ['Updated 3 hours ago', { date: null, updated: true }],
  ['On 12 May 2025 the ministers met in Lake City.', null],
  ['The 2025 Agreement', null],
])('date line: %s', (line, expected) => {
  expect(dateLine(line)).toEqual(expected);
});

it.each([
  ['A Narrow Channel', true],
  ['Why the duty was raised', true],
  ['COPPER AND TIN', true],
  ['What happens next?', true],
  ['3. Duties on Copper', true],
  ['The ministers met on Monday.', false],
  ['“We will not yield,” she said.', false],
  ['and then the talks', false],
  ['The ministers were told that talks would go on', false],
])('heading: %s → %s', (line, expected) => {
  expect(isHeadingLike(line) && !isProse(line)).toBe(expected);
});

it.each(['clutter', 'function-words'])('lexicon/%s.tsv is sorted and has no entry twice', (name) => {
  const columns = name === 'clutter' ? (['phrase', 'where'] as const) : (['language', 'words'] as const);
  const keys = readTable<string>(name, columns).map((row) => row.cells[columns[0]]);
  expect(keys).toEqual([...new Set(keys)].sort());
});
