import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../src/root.js';
import { type Api, startApi } from '../support/api.js';
import { temporaryFolder } from '../support/folders.js';
import { storeNewsroom, storeSeries } from '../support/newsroom.js';

/** The statements of docs/research.md. */
const recipes = [...readFileSync(path.join(projectRoot, 'docs/research.md'), 'utf8').matchAll(/```sql\n(.*?)```/gsu)]
  .flatMap(([, block = '']) => block.split(/;\s*/u))
  .filter((statement) => statement.trim() !== '');

let api: Api;
let remove: () => Promise<void>;
let connection: DuckDBConnection;
beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
  await storeSeries(api.database, 10, 2);
  const temporary = await temporaryFolder();
  remove = temporary.remove;
  for (const format of ['parquet', 'csv', 'jsonl']) {
    const answer = await fetch(`${api.server.url}/export/quotes.${format}`);
    await writeFile(path.join(temporary.folder, `quotes.${format}`), Buffer.from(await answer.arrayBuffer()));
  }
  connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`SET file_search_path = '${temporary.folder}'`);
}, 120_000);
afterAll(async () => {
  connection.disconnectSync();
  await remove();
  await api.close();
});

const rows = async (statement: string) => (await connection.runAndReadAll(statement)).getRowObjectsJson();

test.each(recipes)('DuckDB answers: %s', async (statement) => {
  expect((await rows(statement)).length).toBeGreaterThan(0);
});

test('the recipes are those of the page', () => expect(recipes.length).toBeGreaterThanOrEqual(3));

test('what DuckDB counts in the file is what the API counts', async () => {
  const { speaker, quotes } = await api.data<{
    speaker: { quoteCount: number };
    quotes: { count: { value: number } };
  }>('{ speaker(slug: "ines-vartan") { quoteCount } quotes { count { value } } }');
  expect(await rows(`SELECT count(*)::INT AS quotes FROM 'quotes.parquet' WHERE speaker_slug = 'ines-vartan'`)).toEqual(
    [{ quotes: speaker.quoteCount }],
  );
  expect(await rows(`SELECT count(*)::INT AS quotes FROM 'quotes.parquet'`)).toEqual([{ quotes: quotes.count.value }]);
});

test('the same rows stand in Parquet, CSV and JSON Lines', async () => {
  const columns = 'id, text, speaker, outlet, confidence::DOUBLE AS confidence, in_heading, spans';
  const parquet = await rows(`SELECT ${columns} FROM 'quotes.parquet' ORDER BY id`);
  expect(await rows(`SELECT ${columns} FROM 'quotes.jsonl' ORDER BY id`)).toEqual(parquet);
  expect(await rows(`SELECT ${columns} FROM 'quotes.csv' ORDER BY id`)).toEqual(parquet);
});
