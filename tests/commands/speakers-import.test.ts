import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { written } from '../ingestion/written.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { quotewire } from './quotewire.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  const stories: [string, string | undefined][] = [
    ['Ines Vartan', 'harbour director'],
    ['Owen Tarrant', 'mayor of Vettle'],
    ['Sarah Jones', 'Australian swimmer'],
    ['Sarah Jones', 'bishop'],
    ['Pia Löfgren', undefined],
    ['Tobias Renn', 'councillor'],
    ['Mara Quist', 'novelist'],
    ['Kari Lund', 'Norwegian minister'],
  ];
  for (const [index, [speaker, role]] of stories.entries()) {
    const line = { speaker, words: `Words of ${index}.`, ...(role === undefined ? {} : { role }) };
    const { article, extraction } = written([line], { outlet: `Paper ${index}` });
    await storeArticle(db.database, article, extraction);
  }
  await db.database.pool.query(`UPDATE speaker SET wikidata_id = 'Q7' WHERE slug = 'mara-quist'`);
}, 60_000);
afterAll(() => db.drop());

const items = [
  { id: 'Q1', name: 'Inês Vartan', roles: ['director of a harbour', 'Harbour Director'] },
  { id: 'http://www.wikidata.org/entity/Q2', name: 'O. Tarrant', aliases: ['Owen Tarrant'], roles: ['mayor'] },
  { id: 'Q3', name: 'Sarah Jones', roles: ['swimmer'] },
  { id: 'Q4', name: 'Sarah Jones', roles: ['rower'] },
  { id: 'Q5', name: 'Pia Löfgren', roles: ['engineer'] },
  { id: 'Q6', name: 'Tobias Renn', roles: ['councillor'] },
  { id: 'Q61', name: 'Tobias Renn', roles: ['councillor', 'teacher'] },
  { id: 'Q8', name: 'Mara Quist', roles: ['novelist'] },
  { id: 'Q9', name: 'Nobody Known', roles: ['king'] },
  { id: 'Q10', name: 'Kari Lund', roles: ['Danish minister'] },
];
const file = [...items.map((item) => JSON.stringify(item)), '', '{"id": "42"}', 'Q42;x', '{"id":"Q3","name":"x"}'].join(
  '\n',
);
const ids = async () =>
  Object.fromEntries(
    (
      await db.database.pool.query<{ slug: string; id: string }>(
        'SELECT slug, wikidata_id AS id FROM speaker WHERE wikidata_id IS NOT NULL',
      )
    ).rows.map(({ slug, id }) => [slug, id]),
  );

test('items are given by name and role, and what could be two is left alone and named', async () => {
  const { code, stdout, stderr } = await quotewire(['speakers', 'import', '-'], { DATABASE_URL: db.url }, file);
  expect(await ids()).toEqual({ 'ines-vartan': 'Q1', 'owen-tarrant': 'Q2', 'sarah-jones': 'Q3', 'mara-quist': 'Q7' });
  expect(stdout).toMatch(
    /Read 10 items\n +given to speakers +3\n +there already +0\n +left undecided +5\n +of nobody's name +1\n +not readable +3/,
  );
  expect(stderr.trim().split('\n')).toEqual([
    'Q4 Sarah Jones: none of its roles is printed with a speaker of this name',
    'Q5 Pia Löfgren: none of its roles is printed with a speaker of this name',
    'Q10 Kari Lund: none of its roles is printed with a speaker of this name',
    'Tobias Renn: fits Q6 and Q61',
    'Q8 Mara Quist: the speaker has Q7',
    '-, line 12: "id": must be the id of an item, like "Q42", or its address',
    '-, line 13: not valid JSON: each line must be one item, {"id": "Q42", "name": "…", "roles": ["…"]}',
    expect.stringMatching(/^-, line 14: "roles"/),
  ]);
  expect(code).toBe(1);
}, 60_000);

test('a second time changes nothing, and a missing file is named', async () => {
  const before = await ids();
  const again = await quotewire(['speakers', 'import', '-'], { DATABASE_URL: db.url }, file);
  expect(again.stdout).toMatch(/given to speakers +0\n +there already +3/);
  expect(await ids()).toEqual(before);
  const missing = await quotewire(['speakers', 'import', 'nowhere.jsonl'], { DATABASE_URL: db.url });
  expect(missing).toMatchObject({ code: 1, stderr: expect.stringMatching(/nowhere\.jsonl: .*no such file/i) });
}, 60_000);
