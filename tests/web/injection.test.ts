import { expect, test } from '@jest/globals';
import { storeStory } from '../support/stories.js';
import { describeInBrowser, expectAccessible } from './browser.js';

/** What tries to run, to lead elsewhere, to turn the text around or to break the layout; in every field at once. */
const hostile = {
  script: '<script>alert(1)</script>',
  handler: '"><img src=x onerror=alert(2)>',
  end: '</script></noscript><script>alert(3)</script>',
  template: '${alert(4)} {{alert(5)}} $& $1',
  bidi: '\u202Egnirts desrever\u2066',
  long: 'Donaudampfschifffahrt'.repeat(30),
};
const all = Object.values(hostile).join(' ');
const words = `We said ${all} and no more`;
const source = `Mallory ${hostile.script}`;

describeInBrowser(
  'hostile articles',
  async ({ database }) => {
    await storeStory(database, {
      outlet: 'Hostile Herald',
      url: 'https://hostile.example/a?x="><script>alert(6)</script>',
      title: `Title ${all}`,
      authors: [`Author ${all}`],
      publishedAt: '2026-03-09',
      language: 'en',
      text: `“${words},” said ${source}, ${hostile.end}.`,
      quotes: [{ words: [words], cue: ['said', 'say', 'say'], source, speaker: 'Mallory Vane', role: `role ${all}` }],
      speakers: [{ name: 'Mallory Vane', type: 'person', aliases: [], roles: [`role ${all}`] }],
    });
    await storeStory(database, {
      outlet: 'Second',
      url: 'https://second.example/b',
      title: 'Second',
      text: '“Plain words,” said Trudy Stone.',
      quotes: [{ words: ['Plain words,'], cue: ['said', 'say', 'say'], source: 'Trudy Stone', speaker: 'Trudy Stone' }],
      speakers: [{ name: 'Trudy Stone', type: 'person', aliases: [], roles: [] }],
    });
    // What no reader of articles lets into a name or an address; whatever did must not run.
    await database.pool.query(`UPDATE speaker SET name = $1 WHERE slug = 'mallory-vane'`, [`Mallory ${all}`]);
    await database.pool.query(`UPDATE outlet SET name = $1 WHERE slug = 'hostile-herald'`, [`Outlet ${all}`]);
    await database.pool.query(`UPDATE article SET url = 'javascript:alert(7)' WHERE title = 'Second'`);
  },
  (visit) => {
    test('run nothing on any page, lead nowhere and keep the layout', async () => {
      const { data } = await visit.api.ask<Record<string, { nodes: { id: string; slug: string }[] }>>(
        `{ speakers(orderBy: NAME) { nodes { id slug } } outlets { nodes { id slug } }
           articles { nodes { id slug: id } } quotes { nodes { id slug: id } } }`,
      );
      const addresses = Object.entries(data).flatMap(([kind, { nodes }]) =>
        nodes.map(({ slug }) => `/${kind}/${slug}`),
      );
      expect(addresses).toHaveLength(8);
      for (const address of ['/', '/speakers', '/outlets', ...addresses]) {
        const { page, complaints } = await visit.open(address, { viewport: { width: 360, height: 800 } });
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
        expect(complaints).toEqual([]);
        expect(await page.locator('a[href^="javascript" i], main script, main img').count()).toBe(0);
      }
    }, 300_000);

    test('run nothing in embeds', async () => {
      const data = await visit.api.data<{ quotes: { nodes: { id: string }[] } }>('{ quotes { nodes { id } } }');
      for (const { id } of data.quotes.nodes) {
        const { page, complaints } = await visit.open(`/embed/quotes/${id}`, { viewport: { width: 300, height: 800 } });
        await page.locator('quote-card figure').waitFor();
        await expectAccessible(page);
        expect(complaints).toEqual([]);
        expect(await page.locator('a[href^="javascript" i]').count()).toBe(0);
      }
    });

    test('run nothing where they are pasted to be read', async () => {
      const { page, complaints } = await visit.open('/extract');
      await page.getByLabel('Text of an article').fill(`“${words},” said Mallory Vane. ${hostile.end}`);
      await page.getByRole('button', { name: 'Find the quotes' }).click();
      await page.getByRole('heading', { name: 'What was found' }).waitFor();
      expect(complaints).toEqual([]);
    });

    test('end no script of the page: its JSON-LD is JSON and says what the article says', async () => {
      const { quotes } = await visit.api.data<{ quotes: { nodes: { id: string; text: string }[] } }>(
        '{ quotes(filter: { outlets: ["hostile-herald"] }) { nodes { id text } } }',
      );
      const [quote] = quotes.nodes;
      const { page } = await visit.open(`/quotes/${quote!.id}`);
      const json = await page.locator('script[type="application/ld+json"]').textContent();
      expect(JSON.parse(json ?? '')).toMatchObject({ '@type': 'Quotation', text: quote!.text });
    });
  },
);
