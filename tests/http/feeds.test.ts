import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { type Api, startApi } from '../support/api.js';
import { storeNewsroom } from '../support/newsroom.js';
import { storeStory } from '../support/stories.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
}, 120_000);
afterAll(() => api.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${api.server.url}${path}`, { headers });

describe('feeds of a speaker', () => {
  const titles = ['Inês Vartan'.replace('ê', 'e'), 'harbour director'];

  test('RSS 2.0 has what the specification wants of channel and items', async () => {
    const response = await get('/feeds/speakers/ines-vartan.rss');
    expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    const feed = parseRssFeed(await response.text());
    expect(feed).toMatchObject({ title: 'Quotewire: Ines Vartan', link: `${api.server.url}/speakers/ines-vartan` });
    expect(feed.description).toBeTruthy();
    expect(feed.items).toHaveLength(3);
    for (const item of feed.items ?? []) {
      expect(item.title).toContain(titles.join(', '));
      expect(item.guid).toEqual({ value: item.link, isPermaLink: true });
      expect(Date.parse(String(item.pubDate))).not.toBeNaN();
    }
  });

  test('Atom has an id, a title and a date in the feed and in every entry (RFC 4287, 4.1)', async () => {
    const response = await get('/feeds/speakers/ines-vartan.atom');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = parseAtomFeed(await response.text());
    const links = (feed.links ?? []).map(({ rel, href }) => [rel, href]);
    expect(links).toEqual([
      ['self', `${api.server.url}/feeds/speakers/ines-vartan.atom`],
      ['alternate', `${api.server.url}/speakers/ines-vartan`],
    ]);
    expect(feed.entries).toHaveLength(3);
    for (const entry of [feed, ...(feed.entries ?? [])]) {
      expect(URL.canParse(entry.id ?? '')).toBe(true);
      expect(entry.title?.value).toBeTruthy();
      expect(Date.parse(String(entry.updated))).not.toBeNaN();
    }
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(3);
  });

  test('JSON Feed 1.1 has its version, and items with an id and content', async () => {
    const response = await get('/feeds/speakers/ines-vartan.json');
    expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
    const feed = parseJsonFeed(JSON.parse(text));
    expect(feed.items?.map((item) => item.content_html)).toEqual([
      expect.stringContaining('We cannot argue with the moon'),
      expect.stringContaining('We cannot argue with the moon'),
      expect.stringContaining('The ferry timetable will follow the tide'),
    ]);
  });
});

test('a search, an outlet and an unchanged feed', async () => {
  const search = parseRssFeed(await (await get('/feeds/search.rss?q=moon&outlet=ellery-courier')).text());
  expect(search.items).toHaveLength(1);
  const outlet = await get('/feeds/outlets/ellery-courier.json?kind=indirect');
  expect(((await outlet.json()) as { items: unknown[] }).items).toHaveLength(1);
  const etag = outlet.headers.get('etag') ?? '';
  expect((await get('/feeds/outlets/ellery-courier.json?kind=indirect', { 'if-none-match': etag })).status).toBe(304);
});

test('what there is no feed of is said', async () => {
  expect((await get('/feeds/speakers/nobody.rss')).status).toBe(404);
  expect((await get('/feeds/speakers/%E0%A4%A.rss')).status).toBe(404);
  expect((await get(`/feeds/search.rss?q=${'word%20'.repeat(2000)}`)).status).toBe(400);
  const wrong = await get('/feeds/search.rss?from=yesterday');
  expect([wrong.status, await wrong.text()]).toEqual([
    400,
    'The address of the feed cannot be used: from=yesterday: use a day, as in from=2026-03-09.\n',
  ]);
});

test('signs that XML cannot hold and markup in words leave every feed readable', async () => {
  const words = 'Bells \u0001\u0008 ]]> <b>&amp; \ufffe ring';
  await storeStory(api.database, {
    outlet: 'Odd Signs',
    title: 'Odd ]]> <i>title</i>',
    text: `“${words},” said Odd Ringer.`,
    quotes: [{ words: [words], cue: ['said', 'say', 'say'], source: 'Odd Ringer', speaker: 'Odd Ringer' }],
    speakers: [{ name: 'Odd Ringer', type: 'person', aliases: [], roles: [] }],
  });
  const rss = await (await get('/feeds/outlets/odd-signs.rss')).text();
  // eslint-disable-next-line no-control-regex
  expect(rss).not.toMatch(/[\u0000-\u0008\ufffe]/u);
  expect(parseRssFeed(rss).items?.[0]?.title).toContain('Bells');
  const atom = parseAtomFeed(await (await get('/feeds/outlets/odd-signs.atom')).text());
  expect(atom.entries?.[0]?.content?.value).toContain('&lt;b&gt;&amp;amp;');
});
