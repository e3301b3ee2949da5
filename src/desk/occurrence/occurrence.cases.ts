/** Occurrences in Chromium: the list, an act with all that reports say of it, and the way to their words. */
import { describe, expect, test } from 'vitest';
import type { Accounts, Occurrences } from '../../api/shapes.js';
import type { Occurrence } from '../../stories/occurrences/occurrence.js';
import type { ViewCases } from '../view-cases.fixture.js';

export function occurrenceCases({ open, answer }: ViewCases): void {
  /** The act that the most reports tell. */
  async function oftenTold(): Promise<Occurrence> {
    const { occurrences } = await answer<Occurrences>('/api/occurrences?limit=500');
    return [...occurrences].sort((a, b) => b.reports - a.reports)[0];
  }

  describe('occurrences', () => {
    test('are listed by their independent sources', async () => {
      const { total } = await answer<Occurrences>('/api/occurrences?sources=2');
      const page = await open('/occurrences');
      await page.getByText('Filters').click();
      await page.getByLabel('Independent sources').selectOption('2');
      await page.getByText(total === 1 ? '1 occurrence matches' : `${total} occurrences match`).waitFor();
      expect(new URL(page.url()).searchParams.get('sources')).toBe('2');
      await page.getByLabel('Who takes part').fill('Fiji');
      await page.getByText('No occurrences match these filters').waitFor();
      await page.getByRole('link', { name: 'Clear all filters' }).click();
      await page.locator('.row').first().waitFor();
    });

    test('an act shows how it came to stand so and who tells it, and leads to the words of each', async () => {
      const one = await oftenTold();
      const { accounts, total } = await answer<Accounts>(`/api/occurrences/${one.id}/accounts?limit=500`);
      const page = await open(`/occurrences?open=${one.id}`);
      await page.getByRole('heading', { name: 'Who tells it' }).waitFor();
      expect(await page.locator('.status-history li').count()).toBe(one.history.length);
      expect(await page.locator('.told > li').count()).toBe(total);
      expect(await page.locator('.origin').count()).toBe(one.origins.length);
      expect(await page.getByText('reprint', { exact: true }).count()).toBe(
        accounts.filter(({ copyOf }) => copyOf !== null).length,
      );
      await page.locator('.told a').first().click();
      await page.locator('.card-open').waitFor();
      await page.locator('.words-chosen').first().waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('heading', { name: 'Who tells it' }).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: /^Who did what/ }).waitFor();
      expect(new URL(page.url()).search).toBe('');
    });

    test('where the sources do not agree, the values stand side by side with those who say so', async () => {
      const one = await oftenTold();
      const origins = [one.origins[0].key];
      const events = [one.events[0].event];
      const values = ['2025-03-04', '2025-03-05'].map((value) => ({ value, origins, events }));
      const page = await open('/occurrences');
      await page.route(`**/api/occurrences/${one.id}`, (route) =>
        route.fulfill({ json: { ...one, disagreements: [{ field: 'date', values }] } }),
      );
      await page.goto(`${new URL(page.url()).origin}/occurrences?open=${one.id}`);
      await page.getByRole('heading', { name: 'Where the sources do not agree' }).waitFor();
      expect(await page.locator('.disagreement-value').allTextContents()).toEqual([
        '4 Mar 2025',
        '5 Mar 2025',
      ]);
      await page.locator('.disagreement-value a').first().click();
      await expect.poll(() => new URL(page.url()).searchParams.get('chosen')).toBe(events[0]);
    });

    test('an act fits a small window, and leads back to the list', async () => {
      const one = await oftenTold();
      const page = await open(`/occurrences?open=${one.id}`, { viewport: { width: 380, height: 800 } });
      await page.getByRole('heading', { name: 'Who tells it' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(380);
      await page.getByRole('link', { name: '← All occurrences' }).click();
      await expect.poll(() => page.locator('.row').first().isVisible()).toBe(true);
    });
  });
}
