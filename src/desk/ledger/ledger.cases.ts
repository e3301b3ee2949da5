/** The ledger in Chromium: asked for, read, and followed to the sentences that it rests on. */
import { describe, expect, test } from 'vitest';
import type { LedgerPairs, LedgerRates } from '../../api/shapes.js';
import type { Ledger, LedgerComponent } from '../../measures/ledger/ledger.js';
import type { ViewCases } from '../view-cases.fixture.js';
import { percent } from '../vocabulary/steps.js';

const between = 'imposer=USA&target=CHN';
const question = `${between}&on=2025-05-01`;

export function ledgerCases({ open, answer }: ViewCases): void {
  const ledgerOf = (query: string) => answer<Ledger>(`/api/ledger?${query}`);
  const rated = ({ rates }: LedgerComponent) => rates.some(({ rate }) => rate !== null);

  describe('the ledger', () => {
    test('is chosen among the pairs of the record, and asked for a day', async () => {
      const { pairs } = await answer<LedgerPairs>('/api/ledger/pairs');
      const page = await open('/ledger');
      await page.getByText('What stands between two states?').waitFor();
      await expect.poll(() => page.locator('.row').count()).toBe(pairs.length);
      await page.getByRole('link', { name: /^United States → China/ }).click();
      await page.getByRole('heading', { name: 'United States against China' }).waitFor();
      await page.getByLabel('On the day').fill('2025-05-01');
      await expect.poll(() => new URL(page.url()).search).toBe(`?${question}`);
      const { rates, components, steps } = await ledgerOf(question);
      await page.getByText('1 May 2025', { exact: true }).first().waitFor();
      await expect
        .poll(() => page.locator('.total-rate').allTextContents())
        .toEqual(rates.map(({ rate }) => percent(rate)));
      await expect.poll(() => page.locator('.component').count()).toBe(components.length);
      const table = page.getByRole('table', { name: 'All steps' });
      expect(await table.locator('tbody tr').count()).toBe(steps.length);
      expect(await page.getByLabel('Who imposes').inputValue()).toBe('United States');
    });

    test('a figure opens the sentence that it rests on, and the way back leads to it', async () => {
      const { components } = await ledgerOf(question);
      const first = components.find(rated)!;
      const { rate, sources } = first.rates[0];
      const page = await open(`/ledger?${question}`);
      const figure = page.locator('.alternative-rate .figure').first();
      await figure.click();
      await page.locator('.card-open').waitFor();
      const { searchParams } = new URL(page.url());
      expect([searchParams.get('report'), searchParams.get('chosen')]).toEqual([
        sources[0].report,
        sources[0].measure,
      ]);
      await page.locator('.words-chosen').first().waitFor();
      const words = await page.locator('.words-chosen').allTextContents();
      expect(words.join(' ')).toContain(String(rate));
      const back = page.getByRole('link', { name: '← Back to the ledger' });
      await expect.poll(() => back.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => figure.evaluate((link) => link === document.activeElement)).toBe(true);
    });

    test('as known on an earlier day, and turned round', async () => {
      const known = `${question}&known=2025-04-05`;
      const page = await open(`/ledger?${known}`);
      await page.getByText('1 May 2025, as known on 5 April 2025').waitFor();
      const then = await ledgerOf(known);
      expect(await page.locator('.total-rate').allTextContents()).toEqual(
        then.rates.map(({ rate }) => percent(rate)),
      );
      await page.getByRole('link', { name: 'Turn round: China → United States' }).click();
      await page.getByRole('heading', { name: 'China against United States' }).waitFor();
      expect(new URL(page.url()).searchParams.get('known')).toBe('2025-04-05');
    });

    test('the steps over time are drawn, told to those who do not see them, and lead to their days', async () => {
      const { spells } = await answer<LedgerRates>(`/api/ledger/rates?${between}`);
      expect(spells.length).toBeGreaterThan(2);
      const page = await open(`/ledger?${question}`);
      const chart = page.getByRole('img', { name: /^The tariff on all goods over time\./ });
      await chart.waitFor();
      const told = (await chart.getAttribute('aria-label')) ?? '';
      for (const { rates } of spells) for (const rate of rates) expect(told).toContain(percent(rate));
      expect(await chart.locator('.chart-spell').count()).toBe(spells.length);
      await page.getByRole('table', { name: 'All steps' }).locator('.step-day a').first().click();
      const { steps } = await ledgerOf(question);
      await expect.poll(() => new URL(page.url()).searchParams.get('on')).toBe(steps[0].day);
    });

    test('rates that contradict each other stand side by side, each with who says so', async () => {
      const ledger = await ledgerOf(question);
      const one = ledger.components.find(rated)!;
      const [{ rate, sources }] = one.rates;
      const rates = [
        { rate, bound: 'exact', sources },
        { rate: 77, bound: 'exact', sources },
      ];
      const page = await open('/ledger');
      await page.route('**/api/ledger?*', (route) =>
        route.fulfill({ json: { ...ledger, rates: [], components: [{ ...one, rates }] } }),
      );
      await page.getByRole('link', { name: /^United States → China/ }).click();
      await page.getByText('The reports contradict each other').waitFor();
      expect(await page.locator('.alternatives-disputed .alternative-rate').allTextContents()).toEqual([
        percent(rate),
        '77%',
      ]);
    });

    test('two states between which there is nothing', async () => {
      const page = await open('/ledger?imposer=FJI&target=ISL&on=2025-05-01');
      await page.getByText('The record tells of no step between them').waitFor();
      expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Fiji against Iceland');
    });
  });
}
