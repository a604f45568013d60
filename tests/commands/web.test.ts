import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/folders.js';
import { page, startWeb, type Web } from '../support/web.js';
import { story } from './folder.js';
import { quotewire, start } from './quotewire.js';

let db: TestDatabase;
let web: Web;
let env: Record<string, string>;
let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => ({ folder, remove } = await temporaryFolder()));
afterAll(() => remove());
beforeEach(async () => {
  db = await createTestDatabase();
  web = await startWeb();
  env = { DATABASE_URL: db.url, QUOTEWIRE_FETCH_ALLOW: `127.0.0.1/32:${web.port}`, QUOTEWIRE_FETCH_DELAY: '0' };
}, 60_000);
afterEach(async () => {
  await web.close();
  await db.drop();
});

const html = (n: number): string =>
  `<!DOCTYPE html><html><head><title>Item ${n}</title></head><body><article><h1>Vettle council votes on item ${n}</h1>${story(
    n,
  )
    .split('\n\n')
    .slice(1)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;

const item = (n: number): string =>
  `<item><title>Item ${n}</title><link>/story/${n}</link><description>Short</description></item>`;
const feed = (...items: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Vettle Herald</title><link>${web.origin}/</link>${items.join('')}</channel></rss>`;
const rss = { 'content-type': 'application/rss+xml' };

const count = async (sql: string): Promise<number> => (await db.database.pool.query<{ n: number }>(sql)).rows[0]!.n;
const articles = (): Promise<number> => count('SELECT count(*)::int AS n FROM article');

/** A feed with validators, that answers 304 as long as it is the same. */
function serveFeed(place: string, body: () => string): void {
  web.pages[place] = (request, response) => {
    const text = body();
    const etag = `"${text.length}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else page(text, { ...rss, etag })(request, response);
  };
}

test('a page by its address, and again: only if it changed', async () => {
  const statuses: number[] = [];
  web.pages['/story/1'] = (request, response) => {
    const isSame = request.headers['if-none-match'] === '"1"';
    statuses.push(isSame ? 304 : 200);
    if (isSame) response.writeHead(304).end();
    else page(html(1), { etag: '"1"' })(request, response);
  };
  const first = await quotewire(['ingest', `${web.origin}/story/1`], env);
  expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/stored +1, with 3 quotes/) });
  const second = await quotewire(['ingest', `${web.origin}/story/1?utm_source=feed`, `${web.origin}/story/1`], env);
  expect(second.stderr).toMatch(/utm_source=feed: the server answers 404/);
  expect(second.stdout).toMatch(/stored +0\n +already there +1/);
  expect(statuses).toEqual([200, 304]);
  expect(await articles()).toBe(1);
}, 60_000);

test('a feed: its articles, the pages of its summaries, each once', async () => {
  const whole = `<item><title>Whole</title><link>/story/9</link><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[${html(9)}]]></content:encoded></item>`;
  serveFeed('/feed', () => feed(item(1), item(2), item(404), whole));
  for (const n of [1, 2]) web.pages[`/story/${n}`] = page(html(n));
  const first = await quotewire(['ingest', `${web.origin}/feed`], env);
  expect(first.stdout).toMatch(/stored +3, /);
  expect(first.stderr).toMatch(/\/feed, item 3, id http:\/\/\S+\/story\/404: the server answers 404/);
  expect(first.code).toBe(1);
  expect(web.asked).toEqual(['/feed', '/story/1', '/story/2', '/story/404']);
  const second = await quotewire(['ingest', `${web.origin}/feed`], env);
  expect(second).toMatchObject({ code: 0, stdout: expect.stringMatching(/stored +0\n +already there +1/) });
  expect(web.asked.slice(4)).toEqual(['/feed']);
  expect(await count("SELECT count(*)::int AS n FROM outlet WHERE name = 'Vettle Herald'")).toBe(1);
}, 60_000);

test('what may not be fetched is said, and the rest is', async () => {
  web.pages['/story/1'] = page(html(1));
  web.pages['/robots.txt'] = page('User-agent: *\nDisallow: /private', { 'content-type': 'text/plain' });
  const { code, stdout, stderr } = await quotewire(
    [
      'ingest',
      'http://169.254.169.254/latest/meta-data/',
      `${web.origin}/private`,
      'http://user:pass@127.0.0.1/',
      `${web.origin}/story/1`,
    ],
    env,
  );
  expect(code).toBe(1);
  expect(stdout).toMatch(/stored +1, /);
  expect(stderr).toMatch(/169\.254\.169\.254 is a link-local address, which QUOTEWIRE_FETCH_ALLOW does not allow/);
  expect(stderr).toMatch(/robots\.txt of 127\.0\.0\.1:\d+ asks robots to leave \/private alone/);
  expect(stderr).toMatch(/it holds a user name or password/);
}, 60_000);

test('watching: new items as they come, a bad feed stops no other, a restart fetches nothing twice, SIGTERM ends it', async () => {
  const items = [item(1)];
  serveFeed('/good', () => feed(...items));
  for (const n of [1, 2, 3]) web.pages[`/story/${n}`] = page(html(n));
  web.pages['/bad'] = page('no feed', rss);
  const feeds = path.join(folder, 'FEEDS.txt');
  await writeFile(feeds, `# of the town\n${web.origin}/bad\n${web.origin}/gone # and gone\n\n${web.origin}/good\n`);

  const first = start(['ingest', '--watch', feeds, '--every', '1s'], env);
  await first.saw(/\/good: 1 new, /);
  await first.saw(/\/bad: no feed that can be read/);
  await first.saw(/\/gone: the server answers 404/);
  items.unshift(item(2));
  await first.saw(/\/good: 1 new, 0 in a new version, 1 already there/);
  first.child.kill('SIGTERM');
  expect(await first.ended).toMatchObject({ code: 0, signal: null });
  expect(web.asked.filter((place) => place === '/bad')).toHaveLength(1); // Asked again later, and later each time.
  expect(web.asked.filter((place) => place.startsWith('/story'))).toEqual(['/story/1', '/story/2']);

  items.unshift(item(3));
  const second = start(['ingest', '--watch', feeds, '--every', '1s'], env);
  await second.saw(/\/good: 1 new, 0 in a new version, 2 already there/);
  second.child.kill('SIGINT');
  expect(await second.ended).toMatchObject({ code: 0 });
  expect(web.asked.filter((place) => place.startsWith('/story'))).toEqual(['/story/1', '/story/2', '/story/3']);
  expect(web.asked.filter((place) => place === '/bad')).toHaveLength(1);
  expect(await articles()).toBe(3);
}, 90_000);

test('the list of watched feeds is read again: new ones are watched, others no longer, a broken list changes nothing', async () => {
  serveFeed('/one', () => feed(item(1)));
  serveFeed('/two', () => feed(item(2)));
  for (const n of [1, 2]) web.pages[`/story/${n}`] = page(html(n));
  const feeds = path.join(folder, 'CHANGING.txt');
  await writeFile(feeds, `${web.origin}/one\n`);
  const watch = start(['ingest', '--watch', feeds, '--every', '1s'], env);
  await watch.saw(/\/one: 1 new, /);
  await writeFile(feeds, 'ftp://vettle.example/\n');
  await watch.saw(/line 1: ftp:.*read before are watched on/);
  await writeFile(feeds, `${web.origin}/two\n`);
  await watch.saw(/No longer watching .*\/one\./);
  await watch.saw(/\/two: 1 new, /);
  watch.child.kill('SIGTERM');
  expect(await watch.ended).toMatchObject({ code: 0 });
  expect(await articles()).toBe(2);
}, 90_000);

test('stopped in the middle of a page, it ends at once and fetches the page the next time', async () => {
  serveFeed('/feed', () => feed(item(1), item(2)));
  let isHanging = true;
  web.pages['/story/1'] = (request, response) => {
    if (!isHanging) page(html(1))(request, response);
  };
  web.pages['/story/2'] = page(html(2));
  const feeds = path.join(folder, 'ONE.txt');
  await writeFile(feeds, `${web.origin}/feed\n`);
  const first = start(['ingest', '--watch', feeds, '--every', '1s'], env);
  while (!web.asked.includes('/story/1')) await new Promise((resolve) => setTimeout(resolve, 20));
  const began = performance.now();
  first.child.kill('SIGTERM');
  expect(await first.ended).toMatchObject({ code: 0 });
  expect(performance.now() - began).toBeLessThan(15_000); // The request alone would last for 20 s.
  isHanging = false;
  const second = start(['ingest', '--watch', feeds, '--every', '1s'], env);
  await second.saw(/\/feed: 2 new/);
  second.child.kill('SIGTERM');
  await second.ended;
  expect(await articles()).toBe(2);
}, 90_000);

test('two watchers of one feed fetch each page once', async () => {
  serveFeed('/feed', () => feed(...[1, 2, 3, 4, 5, 6].map(item)));
  for (let n = 1; n <= 6; n++) web.pages[`/story/${n}`] = page(html(n));
  const feeds = path.join(folder, 'BOTH.txt');
  await writeFile(feeds, `${web.origin}/feed\n`);
  const both = [1, 2].map(() => start(['ingest', '--watch', feeds, '--every', '1s'], env));
  while ((await articles()) < 6) await new Promise((resolve) => setTimeout(resolve, 50));
  for (const each of both) each.child.kill('SIGTERM');
  for (const each of both) expect(await each.ended).toMatchObject({ code: 0 });
  expect(web.asked.filter((place) => place.startsWith('/story')).sort()).toEqual(
    [1, 2, 3, 4, 5, 6].map((n) => `/story/${n}`),
  );
}, 90_000);

test.each([
  [['ingest'], /Nothing to ingest/],
  [['ingest', '--watch', '/nowhere.txt'], /--watch \/nowhere\.txt: there is no such file/],
  [['ingest', '--watch', 'FILE', '--every', '5 minutes'], /--every 5 minutes: give a time/],
  [['ingest', '--watch', 'BROKEN'], /line 2: ftp:\/\/vettle\.example\/: ftp: is not fetched/],
  [['ingest', '--watch', 'EMPTY'], /it names no feed/],
  [['ingest', 'a.txt', '--watch', 'FILE'], /either paths or --watch/],
])('%j is a wrong use', async (args, message) => {
  await writeFile(path.join(folder, 'FILE'), 'https://vettle.example/feed\n');
  await writeFile(path.join(folder, 'BROKEN'), 'https://vettle.example/feed\nftp://vettle.example/\n');
  await writeFile(path.join(folder, 'EMPTY'), '# nothing\n');
  const { code, stderr } = await quotewire(
    args.map((each) => (/^[A-Z]+$/.test(each) ? path.join(folder, each) : each)),
    env,
  );
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});
