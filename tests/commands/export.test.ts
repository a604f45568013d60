import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/folders.js';
import { storeNewsroom } from '../support/newsroom.js';
import { quotewire } from './quotewire.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await storeNewsroom(db.database);
}, 120_000);
afterAll(() => db.drop());

test('writes what the filters let through, to a file with a card beside it', async () => {
  const { folder, remove } = await temporaryFolder();
  const out = path.join(folder, 'quotes.csv');
  const filters = ['--filter', 'speaker=ines-vartan', '--filter', 'from=2026-03-10'];
  const { code } = await quotewire(['export', '--format', 'csv', '--out', out, ...filters], { DATABASE_URL: db.url });
  expect(code).toBe(0);
  const [names, row, ...rest] = (await readFile(out, 'utf8')).trimEnd().split('\r\n');
  expect(names).toMatch(/^id,text,kind,speaker,/u);
  expect(row).toContain('"We cannot argue with the moon,",DIRECT,Ines Vartan');
  expect(rest).toEqual([]);
  expect(JSON.parse(await readFile(`${out}.card.json`, 'utf8'))).toMatchObject({
    filters: { speaker: ['ines-vartan'], from: ['2026-03-10'] },
  });
  await remove();
});

test('writes JSON Lines to standard output where nothing else is said', async () => {
  const { code, stdout } = await quotewire(['export', '--filter', 'outlet=gazette-de-vettle'], {
    DATABASE_URL: db.url,
  });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ text: 'Le sel ne ment pas', language: 'fr' });
});

test('refuses filters that there are not, and values that cannot be used', async () => {
  const unknown = await quotewire(['export', '--filter', 'colour=red'], { DATABASE_URL: db.url });
  expect([unknown.code, unknown.stdout]).toEqual([2, '']);
  expect(unknown.stderr).toMatch(/there is no filter colour\. Use one of q, speaker,/u);
  const wrong = await quotewire(['export', '--filter', 'confidence=2'], { DATABASE_URL: db.url });
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toMatch(/confidence=2: use a number from 0 to 1\./u);
});
