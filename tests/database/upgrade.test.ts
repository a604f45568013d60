import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { loadConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database/client.js';
import { migrate, readMigrations } from '../../src/database/migrate.js';
import { groupEarlierQuotes } from '../../src/ingestion/earlier-quotes.js';
import { listEarlierSpeakers } from '../../src/ingestion/earlier-speakers.js';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { written } from '../ingestion/written.js';
import { createBareDatabase, createTestDatabase, type TestDatabase } from '../support/database.js';
import { storeNewsroom, storeSeries } from '../support/newsroom.js';
import { contents, wrongCounters } from '../support/recount.js';

const migrations = readMigrations();

let now: TestDatabase;
beforeAll(async () => {
  now = await createTestDatabase();
  await storeNewsroom(now.database);
  await storeSeries(now.database, 12, 3);
}, 120_000);
afterAll(() => now.drop());

/** Of a schema: its tables with the columns that one can write. */
const COLUMNS = `SELECT table_name AS "table", array_agg(quote_ident(column_name)::text) AS columns
  FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
  WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND is_generated = 'NEVER' AND table_name <> '_prisma_migrations'
  GROUP BY 1`;

/** Fills the tables of an older schema with what they would hold of the articles stored now. */
async function fill(old: pg.Client): Promise<void> {
  const { rows: known } = await now.database.pool.query<{ table: string; columns: string[] }>(COLUMNS);
  const { rows: tables } = await old.query<{ table: string; columns: string[] }>(COLUMNS);
  // In any order, and without what triggers would add to rows that are there already.
  await old.query('SET session_replication_role = replica');
  for (const { table, columns } of tables) {
    const there = known.find((each) => each.table === table)?.columns ?? [];
    const both = columns.filter((column) => there.includes(column)).join(', ');
    const { rows } = await now.database.pool.query<{ all: string }>(
      `SELECT COALESCE(json_agg(row_to_json(each)), '[]')::text AS all FROM (SELECT ${both} FROM "${table}") AS each`,
    );
    await old.query(
      `INSERT INTO "${table}" (${both}) SELECT ${both} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
      [rows[0]!.all],
    );
    if (columns.includes('id')) {
      await old.query(
        `SELECT setval(pg_get_serial_sequence($1, 'id'), max(id)) FROM "${table}" HAVING max(id) IS NOT NULL`,
        [table],
      );
    }
  }
  await old.query('RESET session_replication_role');
}

/** What is wrong; before the second migration articles did not say which printed names they had counted. */
const wrong = async (pool: pg.Pool, count: number) =>
  (await wrongCounters(pool)).filter((each) => count > 1 || !each.startsWith('alias '));

test.each(migrations.slice(0, -1).map(({ name }, index) => [name, index + 1] as const))(
  'a database that stands at %s is brought up to date with all that it holds',
  async (_, count) => {
    const { url, drop } = await createBareDatabase();
    const old = new pg.Client({ connectionString: url });
    await old.connect();
    await migrate(old, migrations.slice(0, count));
    await fill(old);
    expect(await migrate(old)).toEqual(migrations.slice(count).map(({ name }) => name));
    await old.end();

    const database = await openDatabase(loadConfig({ DATABASE_URL: url }));
    try {
      await listEarlierSpeakers(database);
      await groupEarlierQuotes(database);
      expect(await wrong(database.pool, count)).toEqual([]);
      expect(await contents(database.pool)).toEqual(await contents(now.database.pool));
      // It goes on from there: known names are known, also in another spelling.
      const { article, extraction } = written(
        [
          { speaker: 'Ines Vartan', words: 'The tide is late again.' },
          { speaker: 'Inez Vartan', words: 'We wait for it.' },
        ],
        { outlet: 'The Vettle Herald', publishedAt: '2026-03-11' },
      );
      await storeArticle(database, article, extraction);
      expect(await wrong(database.pool, count)).toEqual([]);
      const { rows } = await database.pool.query<{ name: string }>(
        `SELECT DISTINCT speaker.name FROM quote JOIN speaker ON speaker.id = speaker_id WHERE quote.text ~ '^(The tide is late|We wait)'`,
      );
      expect(rows.map(({ name }) => name)).toContain('Ines Vartan');
    } finally {
      await database.close();
      await drop();
    }
  },
  60_000,
);
