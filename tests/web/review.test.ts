import { expect, test } from '@jest/globals';
import { createKey } from '../../src/access/store.js';
import { storeNewsroom } from '../support/newsroom.js';
import { describeInBrowser, eventually, expectAccessible } from './browser.js';

describeInBrowser(
  'review',
  ({ database }) => storeNewsroom(database),
  (visit) => {
    const statusOf = async (words: string) => {
      const { quotes } = await visit.api.data<{
        quotes: { nodes: { id: string; status: string; speaker: { name: string } | null; article: { id: string } }[] };
      }>(
        `{ quotes(filter: { text: "${words}", outlets: ["ellery-courier"], status: [AUTO, CONFIRMED, CORRECTED, REJECTED] })
           { nodes { id status speaker { name } article { id } } } }`,
      );
      return quotes.nodes[0]!;
    };

    test('goes by keyboard alone: confirm, reattribute by name, undo', async () => {
      const { key } = await createKey(visit.api.database, { name: 'Desk', scopes: ['REVIEW'], expiresAt: null });
      const { page, complaints } = await visit.open('/review');
      await page.getByLabel('API key with the scope review').focus();
      await page.keyboard.type(key);
      await page.keyboard.press('Enter');
      await page.getByText('You are reviewing.').waitFor();
      await expectAccessible(page);

      const { id, article } = await statusOf('moon');
      // Within the page, as a reader goes: the key stays in the tab.
      await page.locator(`a[href="/articles/${article.id}?quote=${id}"]`).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Is that right?' }).waitFor();
      await expectAccessible(page);
      await page.keyboard.press('c');
      await page.getByText('Confirmed.').waitFor();
      await eventually(async () => expect(await statusOf('moon')).toMatchObject({ status: 'CONFIRMED' }));

      await page.keyboard.press('j');
      await page.locator('.why-words', { hasText: 'courage of the timetable' }).waitFor();
      await page.keyboard.press('a');
      await page.keyboard.type('Tobias Renn');
      await page.keyboard.press('Enter');
      await page.getByText('Reattributed.').waitFor();
      await eventually(async () =>
        expect(await statusOf('courage')).toMatchObject({ status: 'CORRECTED', speaker: { name: 'Tobias Renn' } }),
      );

      await page.locator('#why').focus();
      await page.keyboard.press('u');
      await page.getByText('Undone.').waitFor();
      await eventually(async () =>
        expect(await statusOf('courage')).toMatchObject({ status: 'AUTO', speaker: { name: 'The Harbour Trust' } }),
      );

      await page.keyboard.press('r');
      await page.getByText('Rejected: it is in no list any more.').waitFor();
      await eventually(async () => expect(await statusOf('courage')).toMatchObject({ status: 'REJECTED' }));
      expect(complaints).toEqual([]);
    });

    test('by clicking a name gives a quote to another speaker of the article', async () => {
      const { key } = await createKey(visit.api.database, { name: 'Desk', scopes: ['REVIEW'], expiresAt: null });
      const { page } = await visit.open('/review');
      await page.getByLabel('API key with the scope review').fill(key);
      await page.getByRole('button', { name: 'Begin' }).click();
      const { id, article } = await statusOf('bridges');
      await page.locator(`a[href="/articles/${article.id}?quote=${id}"]`).click();
      await page.getByRole('button', { name: /^In[eê]s Vartan$/u }).click();
      await page.getByText('Reattributed.').waitFor();
      expect((await statusOf('bridges')).speaker?.name).toMatch(/^In[eê]s Vartan$/u);
    });

    test('two pages of one person are made one, renamed, and taken apart again', async () => {
      const { key } = await createKey(visit.api.database, { name: 'Desk', scopes: ['ADMIN'], expiresAt: null });
      const { page, complaints } = await visit.open('/review');
      await page.getByLabel('API key with the scope review').fill(key);
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.getByRole('link', { name: 'Speakers' }).click();
      await page.locator('.directory').getByRole('link', { name: 'Ines Vartan' }).click();
      const countsOf = async () => {
        const named = (slug: string) => `speaker(slug: "${slug}") { name quoteCount }`;
        return visit.api.data<Record<'vartan' | 'renn', { name: string; quoteCount: number }>>(
          `{ vartan: ${named('ines-vartan')} renn: ${named('tobias-renn')} }`,
        );
      };
      const { vartan, renn } = await countsOf();
      await page.getByLabel('Find the same person under another name').fill('Tobias');
      const same = page.getByRole('button', { name: 'Tobias Renn is the same' });
      await same.waitFor();
      await expectAccessible(page);
      await same.click();
      await page.getByText('Tobias Renn is part of Ines Vartan now.').waitFor();
      const together = { name: 'Ines Vartan', quoteCount: vartan.quoteCount + renn.quoteCount };
      await page.locator('.head-facts', { hasText: `${together.quoteCount} quotes` }).waitFor();
      expect(await countsOf()).toEqual({ vartan: together, renn: together });

      await page.getByLabel('Name to show').fill('Ines M. Vartan');
      await page.getByRole('button', { name: 'Rename' }).click();
      await page.getByRole('heading', { level: 1, name: 'Ines M. Vartan' }).waitFor();
      for (const name of ['Ines Vartan', 'Ines Vartan']) {
        await page.getByRole('button', { name: 'Undo' }).click();
        await page.getByText('Undone.').waitFor();
        await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      }
      await page.locator('.head-facts', { hasText: `${vartan.quoteCount} quotes` }).waitFor();
      expect(await countsOf()).toEqual({ vartan, renn });
      await expectAccessible(page);
      expect(complaints).toEqual([]);
    });

    test('a key that is none is refused in words, and nothing changes', async () => {
      const before = await statusOf('moon');
      const { page } = await visit.open('/review');
      await page.getByLabel('API key with the scope review').fill('none');
      await page.getByRole('button', { name: 'Begin' }).click();
      await page
        .locator(`.entry-article[href="/articles/${before.article.id}?quote=${before.id}"]`)
        .or(page.locator('.entry-article'))
        .first()
        .click();
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.getByText(/key/iu).last().waitFor();
      await eventually(async () => expect(await statusOf('moon')).toEqual(before));
    });
  },
);
