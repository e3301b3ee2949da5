/** The desk in Chromium: reading, choosing, filtering, the keyboard, hostile text, small windows, and what may fail. */
import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CodedReport } from '../coded.js';
import { packagePath } from '../package-root.js';
import { hostileReport, type OpenDesk, type ServedDesk, serveSamples } from './desk.fixture.js';
import { ledgerCases } from './ledger/ledger.cases.js';
import { occurrenceCases } from './occurrence/occurrence.cases.js';
import { situationCases } from './situation/situation.cases.js';
import { storyCases } from './story/story.cases.js';

let desk: ServedDesk;
let opened: OpenDesk[] = [];

beforeAll(async () => {
  desk = await serveSamples();
  // Builds the desk and codes all the samples: seconds, but minutes on a machine that has other work.
}, 300_000);

afterEach(async () => {
  const faults = opened.flatMap((one) => one.faults);
  for (const { page } of opened) await page.context().close();
  opened = [];
  expect(faults).toEqual([]);
});

afterAll(() => desk?.close());

async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  const one = await desk.open(path, options);
  opened.push(one);
  return one.page;
}

/** The page is there, and the faults that the test provokes are none. */
async function openWithFaults(path: string, prepare: (page: Page) => Promise<unknown>): Promise<Page> {
  const one = await desk.open('/reports');
  opened.push(one);
  await prepare(one.page);
  await one.page.goto(desk.url + path);
  await one.page.getByRole('alert').first().waitFor();
  one.faults.length = 0;
  return one.page;
}

function sample(words: string): CodedReport {
  const found = desk.coded.filter(({ report }) => report.body.includes(words));
  expect(found).toHaveLength(1);
  return found[0];
}

const total = (of: (coded: CodedReport) => readonly unknown[]) =>
  desk.coded.reduce((sum, one) => sum + of(one).length, 0);
const rows = (page: Page) => page.locator('.row');
/** The words that are shown as those of a field, one stretch after the other. */
const wordsOf = async (page: Page, field: string) =>
  (await page.locator(`.words-chosen[data-fields~="${field}"]`).allTextContents()).join('');
const pointedWords = async (page: Page) => (await page.locator('.words-pointed').allTextContents()).join('');
const query = (page: Page) => new URL(page.url()).searchParams;

describe('lists', () => {
  test('events, reports and measures of the record', async () => {
    const page = await open('/');
    await page.getByText(`${total(({ events }) => events)} events`, { exact: true }).waitFor();
    expect(await rows(page).count()).toBe(
      Math.min(
        50,
        total(({ events }) => events),
      ),
    );
    await page.getByRole('link', { name: 'Reports', exact: true }).click();
    await page.getByText(`${desk.coded.length} reports`, { exact: true }).waitFor();
    expect(await rows(page).count()).toBe(Math.min(50, desk.coded.length));
    await page.getByRole('link', { name: 'Measures', exact: true }).click();
    await page.getByText(`${total(({ measures }) => measures)} measures`, { exact: true }).waitFor();
    expect((await rows(page).allTextContents()).join('\n')).toMatch(/tariff/i);
  });

  test('a long list comes a page at a time', async () => {
    const page = await open('/events');
    const second = Math.max(0, total(({ events }) => events) - 50);
    await page.getByRole('link', { name: 'Next →' }).click();
    await page.getByText(new RegExp(`^51–${50 + Math.min(50, second)} of`)).waitFor();
    expect(await rows(page).count()).toBe(Math.min(50, second));
    expect(query(page).get('page')).toBe('2');
  });

  test('filtered by type and status, in the URL, and back', async () => {
    const page = await open('/events');
    await page.getByText('Filters').click();
    await page.getByLabel('SANCTION').check();
    await page.getByText(/events match$/).waitFor();
    expect(query(page).get('type')).toBe('SANCTION');
    for (const text of await rows(page).allTextContents()) expect(text).toContain('SANCTION');
    await page.getByLabel('planned').check();
    await expect.poll(() => query(page).get('status')).toBe('planned');
    await page.goBack();
    await page.goBack();
    await page.getByText(`${total(({ events }) => events)} events`, { exact: true }).waitFor();
    expect(await page.getByLabel('SANCTION').isChecked()).toBe(false);
  });

  test('by actor, in words, and by day', async () => {
    const page = await open('/events');
    await page.getByText('Filters').click();
    await page.getByLabel('Who acts').fill('China');
    await expect.poll(() => query(page).get('actor')).toBe('CHN');
    await page.getByLabel('From').fill('2025-04-01');
    await expect.poll(() => query(page).get('from')).toBe('2025-04-01');
    await page.getByText(/events match$/).waitFor();
    await page.reload();
    await page.getByText('Filters').click();
    expect(await page.getByLabel('Who acts').inputValue()).toBe('China');
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect.poll(() => page.getByLabel('Who acts').inputValue()).toBe('');
    expect(page.url()).toBe(`${desk.url}/events`);
  });

  test('by words', async () => {
    const page = await open('/reports');
    await page.getByRole('searchbox').fill('precursors Tijuana nowhere');
    await page.getByText('No reports match these filters').waitFor();
    await page.getByRole('link', { name: 'Clear all filters' }).click();
    await page.getByText(`${desk.coded.length} reports`, { exact: true }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });
});

describe('a report', () => {
  const lead = 'Trump raised the tariffs on Chinese imports to 145%';
  const raised = () => {
    const coded = sample(lead);
    const event = coded.events.find(({ text }) => text.includes('145%'));
    expect(event, 'the event is coded').toBeDefined();
    return { coded, id: coded.report.id, event: event!.id };
  };

  test('the event that raises tariffs to 145% shows the words it rests on', async () => {
    const { coded, event } = raised();
    // Without a day of its own, the report stands at the end of the list: by its words it is on the first page.
    const page = await open('/reports?q=Quayside');
    await page.getByRole('link', { name: coded.report.title! }).click();
    const heading = page.getByRole('heading', { name: 'A Possible Meeting Abroad' });
    await heading.waitFor();
    await page.locator(`[data-record="${event}"] .card-head`).click();
    await expect.poll(() => wordsOf(page, 'measure.rate')).toContain('145%');
    expect(await wordsOf(page, 'actor')).toBe('Trump');
    expect(await wordsOf(page, 'event')).toMatch(/raised.*tariffs/);
    const card = page.locator('.card-open');
    expect(await card.textContent()).toMatch(/Donald Trump[\s\S]*occurred[\s\S]*145%[\s\S]*answered by/);
    expect(query(page).get('chosen')).toBe(event);
  });

  test('words of more than one field show each', async () => {
    const { id, event } = raised();
    const page = await open(`/events?report=${id}&chosen=${event}`);
    await expect.poll(() => wordsOf(page, 'measure.scope')).toBe('Chinese imports');
    expect(await wordsOf(page, 'recipient')).toBe('Chinese');
    const chinese = page.locator('.words-chosen', { hasText: 'Chinese' });
    const lines = await chinese.evaluate((element) => getComputedStyle(element).boxShadow.match(/inset/g));
    expect(lines).toHaveLength(2);
  });

  test('pointing at a field stresses its words, with the mouse and with the keyboard', async () => {
    const { id, event } = raised();
    const page = await open(`/events?report=${id}&chosen=${event}`);
    await page.locator('.field-row', { hasText: 'rate' }).first().hover();
    await expect.poll(() => pointedWords(page)).toContain('145%');
    await page.mouse.move(0, 0);
    await expect.poll(() => page.locator('.words-pointed').count()).toBe(0);
    await page.getByRole('button', { name: 'falls on' }).focus();
    await expect.poll(() => pointedWords(page)).toBe('Chinese imports');
  });

  test('words lead to the events that rest on them, and an answer to what it answers', async () => {
    const { coded, id, event } = raised();
    const answer = coded.events.find(({ chancery }) => chancery.respondsTo === event)!;
    const page = await open(`/events?report=${id}`);
    await page.locator('.words', { hasText: '125%' }).click();
    await expect.poll(() => query(page).get('chosen')).toBe(answer.id);
    expect(await wordsOf(page, 'respondsTo')).toContain('retaliation');
    await page.locator('.card-open').getByRole('link', { name: /145%/ }).click();
    await expect.poll(() => query(page).get('chosen')).toBe(event);
    await page.goBack();
    await expect.poll(() => wordsOf(page, 'measure.rate')).toContain('125%');
  });

  test('its text is complete, in paragraphs, with its headings in place', async () => {
    const coded = sample(lead);
    const { id } = coded.report;
    const page = await open(`/reports?report=${id}`);
    await page.locator('.report-text p').first().waitFor();
    const { body, paragraphs, headings } = coded.report;
    expect(await page.locator('.report-text p').allTextContents()).toEqual(
      paragraphs.map(({ start, end }) => body.slice(start, end)),
    );
    expect(await page.locator('.report-text h3').allTextContents()).toEqual(headings.map(({ text }) => text));
  });

  test('a statement shows who said what', async () => {
    const coded = sample(lead);
    const { id } = coded.report;
    const said = coded.statements.find(({ text }) => text.includes('breakthrough'))!;
    const page = await open(`/reports?report=${id}&chosen=${said.id}`);
    await expect.poll(() => wordsOf(page, 'speaker')).toContain('Lena Hart');
    expect(await page.locator('.card-open').textContent()).toContain(said.content);
  });

  test('text that would be a page is shown as text', async () => {
    const page = await open(`/reports?report=${hostileReport.id}`);
    await page.locator('.report-text p').first().waitFor();
    expect(await page.locator('.report-text').textContent()).toContain(
      '<script>document.title = "taken"</script>',
    );
    expect(await page.locator('h2').textContent()).toBe(hostileReport.title);
    expect(await page.locator('main').locator('script, img, b').count()).toBe(0);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(await page.title()).not.toBe('taken');
  });
});

// In files of their own, but on one served desk: to code the samples takes longer than all the tests.
const views = { open, refused, answer: <Answer>(path: string) => answerOf<Answer>(path) };
ledgerCases(views);
occurrenceCases(views);
situationCases(views);
storyCases(views);

/** Leaves out the faults of a page that were meant to be: what the server refused. */
function refused(page: Page): void {
  const one = opened.find((other) => other.page === page);
  if (one !== undefined) one.faults.length = 0;
}

async function answerOf<Answer>(path: string): Promise<Answer> {
  const response = await fetch(desk.url + path);
  expect(response.status, path).toBe(200);
  return response.json() as Promise<Answer>;
}

describe('a measure', () => {
  test('shows its terms, each with the words that it rests on', async () => {
    const page = await open('/measures?type=tariff&status=in-force&q=145%25');
    await page
      .locator('.row', { has: page.locator('.measure-rate', { hasText: '145%' }) })
      .first()
      .click();
    const card = page.locator('.card-open');
    await card.waitFor();
    for (const field of ['imposed by', 'against', 'instrument', 'rate', 'drawn from'])
      expect(await card.textContent()).toContain(field);
    await expect.poll(() => wordsOf(page, 'rate')).toContain('145%');
    await card.getByRole('link', { name: 'the event that it is part of' }).click();
    // The event may tell of several rates, of which this measure has one.
    await expect.poll(() => wordsOf(page, 'measure.rate')).toContain('%');
  });
});

describe('the keyboard', () => {
  test('searches, goes through the list, opens and closes', async () => {
    const page = await open('/events');
    await rows(page).first().waitFor();
    await page.keyboard.press('/');
    // The list of the whole word: those of its first letters may still come and go.
    const answered = page.waitForResponse(
      (answer) => new URL(answer.url()).searchParams.get('q') === 'tariff',
    );
    await page.keyboard.type('tariff');
    await answered;
    await page
      .locator('.list[aria-busy="false"]')
      .getByText(/events match$/)
      .waitFor();
    await expect.poll(() => rows(page).first().textContent()).toMatch(/tariff/i);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const second = rows(page).nth(1);
    await expect.poll(() => second.evaluate((row) => row === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.card-open').waitFor();
    expect(await second.getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.card-open').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /^Who did what/ }).waitFor();
    expect(query(page).get('q')).toBe('tariff');
  });

  test('reaches the words of each event in the text', async () => {
    const page = await open(`/reports?report=${hostileReport.id}`);
    const stop = page.locator('.words[tabindex="0"]').first();
    await stop.focus();
    await page.keyboard.press('Enter');
    await page.locator('.card-open').first().waitFor();
  });
});

describe('windows of any size', () => {
  test.each(['light', 'dark'] as const)(
    '380 pixels, %s: nothing is cut off at the side',
    async (colorScheme) => {
      const { report, events } = sample('Trump raised the tariffs on Chinese imports to 145%');
      const page = await open('/', { viewport: { width: 380, height: 800 }, colorScheme });
      const paths = [
        '/events',
        '/reports',
        '/measures',
        '/occurrences',
        '/stories',
        '/ledger?imposer=USA&target=CHN&on=2025-05-01',
        `/events?report=${report.id}&chosen=${events[0].id}`,
      ];
      for (const path of [...paths, `/reports?report=${hostileReport.id}`]) {
        await page.goto(desk.url + path);
        await page
          .locator(path.includes('report=') ? '.report-text' : path.includes('ledger') ? '.steps' : '.row')
          .first()
          .waitFor();
        const filters = page.getByText('Filters');
        if (await filters.isVisible()) await filters.click();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([path, width]).toEqual([path, 380]);
      }
    },
  );

  test('a report takes the place of the list, and a link leads back to it', async () => {
    const page = await open('/events', { viewport: { width: 380, height: 800 } });
    await rows(page).first().click();
    await page.locator('.card-open').waitFor();
    expect(await rows(page).first().isVisible()).toBe(false);
    await page.getByRole('link', { name: '← All events' }).click();
    await expect.poll(() => rows(page).first().isVisible()).toBe(true);
  });
});

describe('what may fail', () => {
  test('a report that is not there', async () => {
    const page = await openWithFaults(`/reports?report=${'0'.repeat(32)}`, async () => {});
    expect(await page.getByRole('alert').textContent()).toMatch(/This report cannot be shown[\s\S]*C401/);
  });

  test('a filter that is not valid', async () => {
    const page = await openWithFaults('/events?type=WAR', async () => {});
    expect(await page.getByRole('alert').textContent()).toMatch(/C402/);
  });

  test('a server that is gone, and comes back', async () => {
    const page = await openWithFaults('/events', (one) =>
      one.route('**/api/events?*', (route) => route.abort()),
    );
    expect(await page.getByRole('alert').textContent()).toContain('The server cannot be reached');
    await page.unroute('**/api/events?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await rows(page).first().waitFor();
  });

  test('a record that is empty', async () => {
    const page = await open('/measures');
    await page.route('**/api/events?*', (route) => route.fulfill({ json: { total: 0, events: [] } }));
    await page.getByRole('link', { name: 'Events', exact: true }).click();
    await page.getByText('The record holds no events yet').waitFor();
  });
});

/** `DESK_PICTURE=1 npx vitest run src/desk/desk.browser.test.ts` makes the pictures of the README anew. */
if (process.env.DESK_PICTURE) {
  test('the picture of the desk', async () => {
    const { report, events } = sample('Trump raised the tariffs on Chinese imports to 145%');
    const answer = events.find(({ text }) => text.includes('125%'))!;
    // Found by a word of its own, so that the row is on the first page of so many reports.
    const found = `q=${encodeURIComponent('tariffs 125%')}&actor=CHN`;
    const page = await open(`/events?${found}&report=${report.id}&chosen=${answer.id}`);
    await page.locator('.words-chosen').first().waitFor();
    await page.locator('.row[aria-current]').waitFor();
    mkdirSync(packagePath('docs'), { recursive: true });
    await page.screenshot({ path: packagePath('docs', 'desk.png') });
  });

  test('the picture of the ledger', async () => {
    const page = await open('/ledger?imposer=USA&target=CHN&on=2025-05-01');
    await page.locator('.total-rate').first().waitFor();
    await page.locator('.chart-line').first().waitFor();
    await page.screenshot({ path: packagePath('docs', 'ledger.png') });
  });
}
