import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { wrongCounters } from '../support/recount.js';
import { written } from './written.js';

let db: TestDatabase;
beforeAll(async () => void (db = await createTestDatabase()), 60_000);
afterAll(() => db.drop());

const outletOf = async (url: string | null, outlet: string | null, more: object = {}): Promise<string | null> => {
  const { article, extraction } = written([{ speaker: 'Mara Quist', words: `Said to ${outlet} at ${url}.` }], {
    url,
    outlet,
  });
  const { articleId } = await storeArticle(db.database, { ...article, ...more }, extraction);
  const { rows } = await db.database.pool.query<{ name: string }>(
    `SELECT concat_ws(' ', outlet.id, outlet.name, outlet.kind, outlet.domain) AS name
     FROM article LEFT JOIN outlet ON outlet.id = outlet_id WHERE article.id = $1`,
    [articleId],
  );
  return rows[0]!.name || null;
};

test('an outlet of which only the domain is known gets its name from the first article that prints it', async () => {
  const nameless = await outletOf('https://www.ellery.example/1', null);
  expect(nameless).toMatch(/^\d+ ellery.example OUTLET ellery.example$/);
  expect(await outletOf('https://ellery.example/2', null)).toBe(nameless);
  const named = await outletOf('https://ellery.example/3', 'The Ellery Herald');
  expect(named).toBe(nameless!.replace('ellery.example', 'The Ellery Herald'));
  expect(await outletOf('https://ellery.example/4', null)).toBe(named);
  expect(await outletOf(null, 'Ellery Herald')).toBe(named);
});

test('a domain with two outlets tells neither, and a host where anybody publishes tells none', async () => {
  const [first, second] = [
    await outletOf('https://group.example/1', 'Corrie Review'),
    await outletOf('https://group.example/2', 'Tolland Review'),
  ];
  expect(first).not.toBe(second);
  expect(await outletOf('https://group.example/3', null)).toMatch(/ group.example OUTLET group.example$/);
  expect(await outletOf('https://medium.com/@jo/1', null)).toBeNull();
  expect(await outletOf('http://127.0.0.1:8080/1', null)).toBeNull();
});

test('well-known outlets are one under all names and hosts; a name that several bear is none of them', async () => {
  const times = await outletOf('https://cooking.nytimes.com/1', null);
  expect(times).toMatch(/^\d+ The New York Times OUTLET nytimes.com$/);
  expect(await outletOf(null, 'NYTimes.com')).toBe(times);
  expect(await outletOf('https://www.nytimes.com/2', 'The Times')).toBe(times);
  const bare = await outletOf(null, 'The Times');
  expect(bare).toMatch(/ The Times OUTLET$/);
  expect(await outletOf('https://www.thetimes.co.uk/1', 'The Times')).toMatch(/ The Times OUTLET thetimes.co.uk$/);
  expect(await outletOf('https://times.example/1', 'The Times')).toMatch(/ The Times OUTLET times.example$/);
  expect(await outletOf(null, 'Times')).toBe(bare);
});

test('a publication that a text was republished from is no agency', async () => {
  await outletOf('https://corrie.example/9', 'Corrie Examiner', {
    wires: [
      { name: 'Harbour Gazette', role: 'REPUBLISHED' },
      { name: 'Reuters', role: 'PHOTO' },
      { name: 'Skerry Desk', role: 'AGENCY' },
    ],
  });
  const { rows } = await db.database.pool.query(
    `SELECT name, kind::text FROM outlet WHERE name IN ('Harbour Gazette', 'Reuters', 'Skerry Desk') ORDER BY name`,
  );
  expect(rows).toEqual([
    { name: 'Harbour Gazette', kind: 'OUTLET' },
    { name: 'Reuters', kind: 'AGENCY' },
    { name: 'Skerry Desk', kind: 'AGENCY' },
  ]);
});

test('named and nameless articles of one new domain at once', async () => {
  for (const round of [1, 2, 3, 4]) {
    const outlets = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        outletOf(`https://rush${round}.example/${n}`, n % 2 ? `The Rush ${round} Messenger` : null).then(
          (outlet) => outlet?.split(' ')[0],
        ),
      ),
    );
    expect(new Set(outlets).size).toBe(1);
  }
  expect(await wrongCounters(db.database.pool)).toEqual([]);
});
