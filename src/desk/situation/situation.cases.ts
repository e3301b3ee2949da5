/** Situations in Chromium: made, read, changed and removed. */
import { describe, expect, test } from 'vitest';
import type { Situation } from '../../situations/situation.js';
import type { ViewCases } from '../view-cases.fixture.js';

export function situationCases({ open, answer, refused }: ViewCases): void {
  describe('situations', () => {
    test('one is made, shows all that the record tells of it, is changed, and removed', async () => {
      const page = await open('/situations');
      await page.getByText('No situation is followed yet').waitFor();
      await page.getByRole('link', { name: 'Follow a new situation' }).click();
      await page.getByLabel('Name').fill('The tariff dispute');
      await page.getByLabel('Whose dealings').fill('China, United States');
      await page.getByRole('checkbox', { name: 'tariff' }).check();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('heading', { name: 'The tariff dispute' }).waitFor();
      const path = '/api/situations/The%20tariff%20dispute';
      const { timeline, threads, chains, ledgers, index } = await answer<Situation>(path);
      expect(timeline.length).toBeGreaterThan(5);
      expect(await page.locator('.timeline > li').count()).toBe(Math.min(60, timeline.length));
      expect(await page.locator('.thread').count()).toBe(threads.length);
      expect(await page.locator('.chain').count()).toBe(chains.length);
      expect(await page.locator('.situation-ledgers li').count()).toBe(ledgers.length);
      const chart = page.getByRole('img', { name: /^Cooperation and conflict by week/ });
      await chart.waitFor();
      const counted = index.periods.filter(({ all }) => all.acts > 0).length;
      expect(await chart.locator('.index-hover').count()).toBe(counted);

      await page.getByLabel('By', { exact: true }).selectOption('month');
      await page.getByRole('img', { name: /^Cooperation and conflict by month/ }).waitFor();
      await page.getByRole('link', { name: 'Change the question' }).click();
      await page.getByLabel('About these words').fill('fentanyl');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('China and United States, about tariff or “fentanyl”').first().waitFor();

      await page.getByRole('button', { name: 'Remove' }).click();
      await page.getByRole('button', { name: 'Really remove it' }).click();
      await page.getByText('No situation is followed yet').waitFor();
      expect(new URL(page.url()).pathname).toBe('/situations');
    });

    test('a party that is none is told where it was typed', async () => {
      const page = await open('/situations?edit=new', { viewport: { width: 380, height: 800 } });
      await page.getByLabel('Name').fill('Nobody');
      await page.getByLabel('Whose dealings').fill('the moon and the stars');
      const answered = page.waitForResponse('**/api/situations/Nobody');
      await page.getByRole('button', { name: 'Save' }).click();
      expect((await answered).status()).toBe(400);
      expect(await page.getByRole('alert').textContent()).toContain('C402');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(380);
      refused(page);
    });
  });
}
