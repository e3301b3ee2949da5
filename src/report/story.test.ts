/** Which blocks are the story: tables of small texts with the dirt of saved pages, written for this test. */
import { describe, expect, it } from 'vitest';
import { normaliseText } from './normalise.js';
import { textBlocks } from './plain-text.js';
import { type Story, selectStory } from './story.js';

const select = (text: string): Story => selectStory(textBlocks(normaliseText(text)));
const paragraphs = (text: string): string[] =>
  select(text).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const headings = (text: string): string[] =>
  select(text).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

const STORY = 'The ministers met on Monday.\n\nThey agreed to lower the duty.';
const KEPT = ['The ministers met on Monday.', 'They agreed to lower the duty.'];

describe('who publishes it', () => {
  it.each<[string, string, string | null]>([
    ['above the date', 'Fjord Letter (free edition)\nMay 4, 2025\n\nMinisters lower duty', 'Fjord Letter'],
    [
      'in capitals',
      'QUAY WEEKLY (trade newsletter)\nSunday, 4 May 2025\n\nMinisters lower duty',
      'QUAY WEEKLY',
    ],
    ['by its note', 'Salt & Stone (a law letter)\n4 May 2025\n\nMinisters lower duty', 'Salt & Stone'],
    ['with its number', 'Fish letter no. 12\n4 May 2025\n\nMinisters lower duty', 'Fish letter'],
    ['between author and date', 'Ministers lower duty\n\nBy Ana Lopes\nLima Echo\nMay 4, 2025', 'Lima Echo'],
    ['an agency', 'Ministers lower duty\n\nBy Ana Lopes\nReuters\nMay 4, 2025', 'Reuters'],
    ['above a section', 'Delta Radio\nWorld news\n4 May 2025\n\nMinisters lower duty', 'Delta Radio'],
    ['an author’s name', 'Ministers lower duty\n\nAna Lopes\nMay 4, 2025', null],
    ['a place', 'Ministers lower duty\n\nNEW YORK\nMay 4, 2025', null],
    ['apart from the date', 'Lima Echo\n\nMinisters lower duty\n\nMay 4, 2025', null],
    ['the headline itself', 'Ministers Shun Local Radio\nMay 4, 2025', null],
  ])('%s', (_, front, outlet) => {
    const story = select(`${front}\n\n${STORY}`);
    expect(story.outlet).toBe(outlet);
    expect(story.title).toMatch(/^Ministers/);
    expect(story.publishedAt).toBe('2025-05-04');
    if (outlet !== null) expect(story.blocks.map(({ text }) => text)).toEqual(KEPT);
  });
});

describe('the end of the story', () => {
  const end = 'Ports on both sides of the strait stay open. (Reuters)';
  it('may be its agency’s name', () => {
    expect(paragraphs(`${STORY}\n\n${end}`)).toEqual([...KEPT, end]);
    expect(paragraphs(`${STORY}\n\n${end}\n\nShare on Facebook`)).toEqual([...KEPT, end]);
  });
  it.each([
    'A crane in Bergen, May 2025. Photo: Lea Moe. (AP)',
    'Cranes in Bergen (Reuters)',
    'The quay. (Lea Moe/Reuters)',
  ])('is no caption: %s', (caption) => expect(paragraphs(`${STORY}\n\n${caption}`)).toEqual(KEPT));
  it('further up such a line is a caption', () => {
    const [first, last] = KEPT;
    expect(paragraphs(`${first}\n\n${end}\n\n${last}`)).toEqual(KEPT);
  });
});

describe('before the story', () => {
  it.each([
    [
      'an address with the firm’s name and the country',
      'Courier House\n18 Harbour View Road\nLeeds LS1 4AP\nUnited Kingdom',
    ],
    ['an address under its label', 'Mailing Address\n\n480 Rue Saint-Paul\nMontréal, QC H2Y 1H2'],
    ['an alternative text', 'Wooden crates of soybeans stacked inside a dim warehouse'],
    ['navigation', 'Home\nNews\nWorld\nSport\nMenu'],
    ['sharing', 'Share on Facebook\nShare on X\nCopy link'],
    ['a caption with a counter', '1 of 5 | Trucks wait at a crossing. (Ana Lopes/Agency via AP)'],
    ['author, date and comments on one line', 'May 4, 2025 - by Ana Lopes - Leave a comment'],
  ])('leaves out %s', (_, dirt) => {
    expect(paragraphs(`${dirt}\n\nMinisters Lower Duty on Copper\n\n${STORY}`)).toEqual(KEPT);
    expect(select(`${dirt}\n\nMinisters Lower Duty on Copper\n\n${STORY}`).title).toBe(
      'Ministers Lower Duty on Copper',
    );
    expect(headings(`${dirt}\n\nMinisters Lower Duty on Copper\n\n${STORY}`)).toEqual([]);
  });

  it.each([
    ['printed twice', 'Ministers Lower Duty\n\nMinisters Lower Duty', 'Ministers Lower Duty'],
    [
      'printed twice, once in capitals',
      'MINISTERS LOWER DUTY\n\nMinisters Lower Duty',
      'Ministers Lower Duty',
    ],
    [
      'printed twice, in capitals below',
      'Ministers lower duty\n\nMINISTERS LOWER DUTY',
      'Ministers lower duty',
    ],
    [
      'after the picture’s text',
      'A quay with cranes and a grey sea behind it\n\nMinisters Lower Duty',
      'Ministers Lower Duty',
    ],
    ['in sentence case', 'Ministers lower duty on copper', 'Ministers lower duty on copper'],
    ['printed twice with a stop', 'The duty is lowered.\n\nThe duty is lowered.', 'The duty is lowered.'],
    ['as a question', 'Will Ministers Lower the Duty?', 'Will Ministers Lower the Duty?'],
  ])('knows the headline %s', (_, lines, title) => {
    expect(select(`${lines}\n\n${STORY}`).title).toBe(title);
    expect(paragraphs(`${lines}\n\n${STORY}`)).toEqual(KEPT);
  });

  it('has no headline where none stands', () => {
    expect(select(STORY).title).toBeNull();
  });

  it('reads author and date from a line with furniture', () => {
    expect(
      select(`Ministers Lower Duty\n\nMay 4, 2025 - by Ana Lopes - Leave a comment\n\n${STORY}`),
    ).toMatchObject({
      byline: 'Ana Lopes',
      publishedAt: '2025-05-04',
    });
  });
});

describe('in the story', () => {
  const between = (line: string): string => `${KEPT[0]}\n\n${line}\n\n${KEPT[1]}`;

  it.each([
    'Advertisement',
    'Read more: Northland raises its duty',
    'Image: Copper in the harbour',
    'The national flag of Northland and the flag of Southland hanging side by side',
    'Sign up for our newsletter.',
    '___',
    'Related\n- Northland raises its duty\n- Southland answers with a duty on tin',
  ])('leaves out “%s”', (line) => {
    expect(paragraphs(between(line))).toEqual(KEPT);
    expect(headings(between(line))).toEqual([]);
  });

  it.each(['The Numbers', 'Impact on farmers', 'BACKGROUND', 'What happens next?', 'Seven days in May'])(
    'keeps the heading “%s” apart',
    (line) => {
      expect(paragraphs(between(line))).toEqual(KEPT);
      expect(headings(between(line))).toEqual([line]);
    },
  );

  it.each([
    '“We want a fair deal,” the minister told reporters',
    'The minister said that she would not sign the accord before the summer',
    'Why?',
    '- Duties fall to 5%',
    'She listed three demands:',
    'No.',
  ])('keeps the words “%s”', (line) => {
    const words = line.replace(/^- /, '');
    expect([...paragraphs(between(line)), ...headings(between(line))]).toContain(words);
  });

  it('takes a heading that stands right above its paragraph', () => {
    expect(headings(`${KEPT[0]}\nBackground\n${KEPT[1]}`)).toEqual(['Background']);
  });

  it('takes a series of questions as speech', () => {
    expect(paragraphs(`${KEPT[0]}\n\nWhere are they?\n\nWho sent them?\n\n${KEPT[1]}`)).toHaveLength(4);
  });
});
