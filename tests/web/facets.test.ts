import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { storeNewsroom, storeSeries } from '../support/newsroom.js';
import { describeInBrowser, eventually, expectAccessible, inEveryLook } from './browser.js';

describeInBrowser(
  'facets and timeline',
  async ({ database }) => {
    await storeNewsroom(database);
    // A day each from 2025-01-01 on, every fifth without a date.
    await storeSeries(database, 60, 3);
  },
  (visit) => {
    /** The names of a list of conditions with their counts. */
    const counts = (page: Page, legend: string) =>
      page.getByRole('group', { name: legend, exact: true }).getByRole('listitem').allTextContents();
    const found = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

    test('conditions say how many quotes they leave, narrow the search by click and key, and Back widens it', async () => {
      const { page, complaints } = await visit.open('/');
      await eventually(async () =>
        expect(await counts(page, 'Outlets')).toEqual([
          'Daily Series120',
          'The Vettle Herald6',
          'Ellery Courier3',
          'Gazette de Vettle1',
        ]),
      );
      expect(await counts(page, 'Kind')).toEqual(['Direct126', 'Mixed3', 'Indirect2']);
      await page.getByLabel('The Vettle Herald', { exact: true }).check();
      await page.waitForURL(/\?outlet=the-vettle-herald$/);
      await found(page, '6 quotes');
      await eventually(async () => expect(await counts(page, 'Speakers')).toEqual(['Tobias Renn2', 'Ines Vartan2']));
      // What might be chosen beside it still says how many quotes it has.
      expect(await counts(page, 'Outlets')).toEqual([
        'Daily Series120',
        'The Vettle Herald6',
        'Ellery Courier3',
        'Gazette de Vettle1',
      ]);
      await page.getByLabel('Ines Vartan', { exact: true }).focus();
      await page.keyboard.press('Space');
      await page.waitForURL(/speaker=ines-vartan/);
      await found(page, '2 quotes');
      await eventually(async () =>
        expect(await counts(page, 'Outlets')).toEqual(['The Vettle Herald2', 'Ellery Courier1']),
      );
      expect(await counts(page, 'Speakers')).toEqual(['Tobias Renn2', 'Ines Vartan2']);
      await expectAccessible(page);
      await page.goBack();
      await found(page, '6 quotes');
      await page.getByRole('button', { name: 'Take away: The Vettle Herald' }).click();
      await found(page, '131 quotes');
      expect(complaints).toEqual([]);
    });

    test('a screen reader hears the count with the condition', async () => {
      const { page } = await visit.open('/');
      const box = page.getByRole('checkbox', { name: 'Daily Series', exact: true });
      await box.waitFor();
      const described = await box.getAttribute('aria-describedby');
      expect(await page.locator(`[id="${described}"]`).textContent()).toBe('120');
    });

    test('a stretch drawn on the timeline sets the days, and is shown in finer bars', async () => {
      const { page, complaints } = await visit.open('/');
      await page.getByText('Quotes by month, Jan 2025 – Apr 2026').waitFor();
      const plot = (await page.locator('.timeline-plot').boundingBox())!;
      const x = (bar: number) => plot.x + ((bar + 0.5) / 16) * plot.width;
      await page.mouse.move(x(0), plot.y + 20);
      await page.mouse.down();
      await page.mouse.move(x(3), plot.y + 30, { steps: 4 });
      expect(await page.locator('.chosen-time').count()).toBe(4);
      await page.mouse.move(x(1), plot.y + 30);
      await page.mouse.up();
      await page.waitForURL(/from=2025-01-01&to=2025-02-28/);
      await page.getByText('Quotes by day, 1 Jan 2025 – 28 Feb 2025').waitFor();
      await found(page, '96 quotes');
      expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2025-01-01');
      await expectAccessible(page);
      await page.goBack();
      await page.getByText('Quotes by month, Jan 2025 – Apr 2026').waitFor();
      expect(complaints).toEqual([]);
    });

    test('the time is chosen by keyboard, with what is chosen read out', async () => {
      const { page } = await visit.open('/');
      const [start, end] = [page.getByRole('slider', { name: 'Start' }), page.getByRole('slider', { name: 'End' })];
      await start.focus();
      for (let month = 0; month < 14; month++) await page.keyboard.press('ArrowRight');
      expect(await start.getAttribute('aria-valuetext')).toBe('Mar 2026: 9 quotes');
      await end.focus();
      await page.keyboard.press('ArrowLeft');
      expect(await end.getAttribute('aria-valuetext')).toBe('Mar 2026: 9 quotes');
      expect(await page.locator('.chosen-time').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await page.locator('.chosen-time').count()).toBe(16);
      await end.focus();
      await page.keyboard.press('ArrowLeft');
      await page.getByRole('button', { name: 'Show this time' }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/from=2025-01-01&to=2026-03-31/);
      await page.getByText('Quotes by week').waitFor();
    });

    test('a speaker has a timeline that leads to the quotes of a month', async () => {
      const { page, complaints } = await visit.open('/speakers/ann-aelling');
      await page.getByText('Quotes by month, Jan 2025 – Feb 2025').waitFor();
      await expectAccessible(page);
      await page.locator('.timeline-plot').click({ position: { x: 2, y: 10 } });
      await page.waitForURL(/\?speaker=ann-aelling&from=2025-01-01&to=2025-01-31/);
      await found(page, 'quotes');
      expect(complaints).toEqual([]);
    });

    test('axe finds nothing, in any size and colour', async () => {
      for (const address of ['/?q=remark', '/speakers/ines-vartan']) {
        const { page } = await visit.open(address);
        await page.locator('.timeline-plot').waitFor();
        await inEveryLook(page, () => expectAccessible(page));
      }
    });
  },
);
