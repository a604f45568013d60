import { expect, test } from '@jest/globals';
import { storeNewsroom, storeSeries } from '../support/newsroom.js';
import { describeInBrowser, eventually, expectAccessible, inEveryLook } from './browser.js';

const VARTAN = /Ines Vartan/;

describeInBrowser(
  'the pages',
  async ({ database }) => {
    await storeNewsroom(database);
    await storeSeries(database, 30, 2);
  },
  (visit) => {
    const idOf = async (query: string): Promise<string> => {
      const { node } = await visit.api.data<{ node: { nodes: { id: string }[] } }>(
        `{ node: ${query} { nodes { id } } }`,
      );
      return node.nodes[0]!.id;
    };
    const article = () => idOf('articles(filter: { outlets: ["the-vettle-herald"] })');

    test('a search for words shows who said them, marks them, and stands in the address', async () => {
      const { page, complaints } = await visit.open('/');
      await page.getByRole('combobox', { name: 'Words, a speaker or an outlet' }).fill('timetables moon or tide');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.waitForURL(/\?q=/);
      await page.locator('.entry mark', { hasText: 'tide' }).first().waitFor();
      await eventually(async () => expect(await page.locator('.entry mark').allTextContents()).toContain('tide'));
      expect(new URL(page.url()).searchParams.get('q')).toBe('timetables moon or tide');
      await expectAccessible(page);
      expect(complaints).toEqual([]);
    });

    test('a suggestion is chosen by keyboard, narrows the search, and Back takes it away', async () => {
      const { page } = await visit.open('/');
      await page.getByRole('combobox', { name: 'Words, a speaker or an outlet' }).pressSequentially('vart');
      await page.getByRole('option', { name: VARTAN }).waitFor();
      await expectAccessible(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/speaker=ines-vartan/);
      await page.getByRole('button', { name: /Take away: Ines Vartan/ }).waitFor();
      await page.getByRole('status').filter({ hasText: '3 quotes' }).waitFor();
      await eventually(async () =>
        expect(await page.locator('.entry .who-name').allTextContents()).toEqual(Array(3).fill('Ines Vartan')),
      );
      await page.goBack();
      await page.waitForURL((url) => url.search === '');
      await page.getByRole('button', { name: 'More quotes' }).waitFor();
    });

    test('conditions are combined, and an address with them shows the same', async () => {
      const { page } = await visit.open('/?speaker=ines-vartan');
      await page.getByLabel('Direct', { exact: true }).check();
      await page.waitForURL(/kind=direct/);
      await page.getByRole('status').filter({ hasText: '2 quotes' }).waitFor();
      await page.getByLabel('From').fill('2026-03-10');
      await page.waitForURL(/from=2026-03-10/);
      await page.getByRole('status').filter({ hasText: '1 quote' }).waitFor();
      const again = await visit.open(page.url());
      await again.page.getByRole('status').filter({ hasText: '1 quote' }).waitFor();
      await eventually(async () =>
        expect(await again.page.locator('.entry-outlet').allTextContents()).toEqual(['Ellery Courier']),
      );
    });

    test('a list goes on page by page, and is as long after coming back', async () => {
      const { page } = await visit.open('/?outlet=daily-series&order=oldest');
      await page.locator('.entry').nth(19).waitFor();
      await eventually(async () => expect(await page.locator('.entry').count()).toBe(20));
      await page.getByRole('button', { name: 'More quotes' }).click();
      await page.locator('.entry').nth(39).waitFor();
      await page.locator('.entry-article').nth(30).click();
      await page.waitForURL(/\/articles\//);
      await page.goBack();
      await page.locator('.entry').nth(39).waitFor();
      await eventually(async () => expect(await page.locator('.entry').count()).toBe(40));
    });

    test('nothing found says what to do, and what of an address cannot be used is told', async () => {
      const { page } = await visit.open('/?q=zebra&kind=spoken');
      await page.getByText('No quote matches.').waitFor();
      await page.getByText('kind=spoken: use one of direct, mixed, indirect.').waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Take all conditions away' }).click();
      await page.locator('.entry').first().waitFor();
    });

    test('a service that does not answer is told, and may be tried again', async () => {
      const { page } = await visit.open('/speakers');
      await page.getByRole('link', { name: VARTAN }).waitFor();
      await page.route('**/graphql*', (route) => route.abort());
      await page.getByRole('link', { name: VARTAN }).click();
      await page.getByRole('alert').waitFor();
      await expectAccessible(page);
      await page.unroute('**/graphql*');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { level: 1, name: VARTAN }).waitFor();
    });

    test('an article marks quotes, cue and source, and explains a name by keyboard', async () => {
      const { page, complaints } = await visit.open(`/articles/${await article()}`);
      await page.getByRole('heading', { level: 1, name: 'Ferry timetable to follow the tide' }).waitFor();
      await eventually(async () =>
        expect(await page.locator('.is-content.kind-direct').allTextContents()).toContain(
          'We cannot argue with the moon,',
        ),
      );
      await eventually(async () => expect(await page.locator('.is-cue').allTextContents()).toContain('told'));
      await eventually(async () => expect(await page.locator('.is-source').allTextContents()).toContain('Vartan'));
      await eventually(async () => expect(await page.locator('.dimmed').allTextContents()).toEqual(['Share this']));
      const number = page.locator('.marked-text').getByRole('button', { name: 'Quote 2, Ines Vartan: why this name?' });
      await number.focus();
      await page.keyboard.press('Enter');
      const why = page.getByRole('complementary', { name: /Why this name/ });
      await why.waitFor();
      await eventually(async () => expect(await why.getByRole('listitem').first().textContent()).toContain('told'));
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await eventually(async () =>
        expect(await number.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true),
      );
      expect(complaints).toEqual([]);
    });

    test('a citation is copied in the form that was asked for', async () => {
      const { page } = await visit.open(
        `/quotes/${await idOf('quotes(filter: { outlets: ["ellery-courier"], speakers: ["ines-vartan"] })')}`,
        {
          permissions: ['clipboard-read', 'clipboard-write'],
        },
      );
      const starts = {
        Text: '“We cannot argue with the moon” — Ines Vartan, harbour director. Ferries to wait for water, Ellery Courier',
        HTML: '<blockquote cite="https://courier.example/2026/ferries#:~:text=',
        Markdown: '> “We cannot argue with the moon”\n>\n> — Ines Vartan',
        'CSL-JSON': '[\n  {\n    "id": "vartan2026x',
        BibTeX: '@article{vartan2026x',
      };
      for (const [name, start] of Object.entries(starts)) {
        await page.getByRole('button', { name, exact: true }).click();
        await page.getByText(`${name} is on the clipboard.`).waitFor();
        await eventually(async () => expect(await page.evaluate('navigator.clipboard.readText()')).toContain(start));
      }
      await expectAccessible(page);
    });

    test('two speakers stand side by side', async () => {
      const { page } = await visit.open('/compare');
      await page.getByLabel('One', { exact: true }).fill('ines-vartan');
      await page.getByLabel('The other').fill('tobias-renn');
      await page.getByRole('button', { name: 'Compare' }).click();
      await page.waitForURL(/speakers=ines-vartan,tobias-renn/);
      await page.getByRole('region', { name: 'Ines Vartan' }).getByText('3 quotes').waitFor();
      await page.getByRole('region', { name: 'Tobias Renn' }).locator('.entry').first().waitFor();
      await expectAccessible(page);
    });

    test('a pasted text is read at once', async () => {
      const { page } = await visit.open('/extract');
      await page
        .getByLabel('Text of an article')
        .fill(
          '“The ferry will wait for the water,” said Ines Vartan, the harbour director. “It always does,” she said.',
        );
      await page.getByRole('button', { name: 'Find the quotes' }).click();
      await page.getByText('2 quotes of 1 named speaker').waitFor();
      await page
        .locator('.marked-text')
        .getByRole('button', { name: /Quote 2, Ines Vartan/ })
        .click();
      await page.getByRole('complementary').getByText('whom the pronoun means').waitFor();
      await expectAccessible(page);
    });

    test('dropped files are read one after the other, and those that cannot be are told', async () => {
      const { page } = await visit.open('/extract');
      const files = await page.evaluateHandle(() => {
        const { DataTransfer, File } = globalThis as unknown as {
          DataTransfer: new () => { items: { add(file: unknown): void } };
          File: new (parts: string[], name: string, options: { type: string }) => unknown;
        };
        const transfer = new DataTransfer();
        const page =
          '<title>Tide</title><article><h1>Tide</h1><p>“High water at nine,” said Ines Vartan.</p></article>';
        transfer.items.add(new File([page], 'tide.html', { type: 'text/html' }));
        transfer.items.add(new File(['“Low water at three,” said Tobias Renn.'], 'low.txt', { type: 'text/plain' }));
        transfer.items.add(new File(['x'], 'boat.png', { type: 'image/png' }));
        return transfer;
      });
      await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer: files });
      await page.getByText('boat.png is neither text nor HTML.').waitFor();
      await page.locator('.is-content', { hasText: 'High water at nine' }).waitFor();
      await page.getByRole('button', { name: 'low.txt' }).click();
      await page.locator('.is-content', { hasText: 'Low water at three' }).waitFor();
      await expectAccessible(page);
    });

    test('what does not exist is said', async () => {
      for (const address of ['/speakers/nobody', '/outlets/none', '/articles/none', '/quotes/none']) {
        const { page } = await visit.open(address);
        await page.getByRole('heading', { name: 'Nothing here' }).waitFor();
        await expectAccessible(page);
      }
    });

    test('every page stands in every size, light and dark', async () => {
      const quote = await idOf('quotes(filter: { speakers: ["ines-vartan"] })');
      const addresses = [
        '/',
        '/speakers',
        '/speakers/ines-vartan',
        '/outlets',
        '/outlets/the-vettle-herald',
        '/extract',
        '/compare?speakers=ines-vartan,tobias-renn',
        '/widgets',
        '/review',
      ];
      for (const address of [...addresses, `/quotes/${quote}`, `/articles/${await article()}?quote=${quote}`]) {
        const { page, complaints } = await visit.open(address);
        await page.waitForLoadState('networkidle');
        await inEveryLook(page, () => expectAccessible(page));
        expect(complaints).toEqual([]);
      }
    }, 600_000);
  },
);
