/** Stories in Chromium: which reports are originals, which copies, and whose word each is. */
import { describe, expect, test } from 'vitest';
import type { Stories } from '../../api/shapes.js';
import type { ViewCases } from '../view-cases.fixture.js';

export function storyCases({ open, answer }: ViewCases): void {
  const told = () => answer<Stories>('/api/stories?reports=2&limit=500');

  describe('stories', () => {
    test('are listed by how many reports tell them', async () => {
      const { total } = await told();
      const page = await open('/stories');
      await page.getByText('Filters').click();
      await page.getByLabel('Reports').selectOption('2');
      await page.getByText(total === 1 ? '1 story matches' : `${total} stories match`).waitFor();
      expect(await page.locator('.row').count()).toBe(Math.min(50, total));
    });

    test('a story tells the original from its copies, and opens each', async () => {
      const story = (await told()).stories.find(({ copies }) => copies.length > 0)!;
      const page = await open(`/stories?open=${story.id}`);
      await page.getByRole('heading', { name: 'Whose word it is' }).waitFor();
      expect(await page.locator('.origin').count()).toBe(story.independentSources);
      expect(await page.locator('.told > li').count()).toBe(story.reports.length);
      expect(await page.getByText('copy', { exact: true }).count()).toBe(
        story.reports.filter(({ copyOf }) => copyOf !== null).length,
      );
      expect(await page.locator('.made-from').first().textContent()).toMatch(/% the same/);
      await page.locator('.told-copy a').first().click();
      await page.locator('.report-text p').first().waitFor();
      await page.getByRole('link', { name: '← Back to the story' }).click();
      await expect.poll(() => page.locator('.made-from').first().isVisible()).toBe(true);
    });
  });
}
