import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { migrate, pendingMigrations, readMigrations } from '../../src/database/migrate.js';
import { PATIENCE, type Patience } from '../../src/database/patience.js';
import { createBareDatabase } from '../support/database.js';
import { written } from '../support/migrations.js';

let client: pg.Client;
let url: string;
let drop: () => Promise<void>;

beforeEach(async () => {
  ({ url, drop } = await createBareDatabase());
  client = new pg.Client({ connectionString: url });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await drop();
});

async function history(): Promise<{ name: string; finished: boolean; rolledBack: boolean; logs: string | null }[]> {
  const { rows } = await client.query(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS finished, rolled_back_at IS NOT NULL AS "rolledBack", logs
     FROM "_prisma_migrations" ORDER BY started_at`,
  );
  return rows;
}

const FIRST = 'CREATE TABLE pen (id INT PRIMARY KEY);\nCREATE TABLE ink (id INT PRIMARY KEY);\n';

test('an empty database gets all of the project’s migrations, in order, and a second run does nothing', async () => {
  const names = readMigrations().map((migration) => migration.name);
  expect(names.length).toBeGreaterThan(0);
  expect(await pendingMigrations(client)).toEqual(names);
  expect(await migrate(client)).toEqual(names);
  expect(await pendingMigrations(client)).toEqual([]);
  expect(await migrate(client)).toEqual([]);
  expect(await history()).toEqual(names.map((name) => ({ name, finished: true, rolledBack: false, logs: null })));
});

test('only what the database lacks is applied', async () => {
  const [first] = await written({ '1_first': FIRST });
  await migrate(client, [first!]);
  const both = await written({ '1_first': FIRST, '2_second': 'ALTER TABLE pen ADD colour TEXT;' });
  expect(await pendingMigrations(client, both)).toEqual(['2_second']);
  expect(await migrate(client, both)).toEqual(['2_second']);
});

test('one that fails leaves nothing behind but a line, stops those after it, and is tried again once repaired', async () => {
  const broken = await written({
    '1_first': FIRST,
    '2_second':
      'CREATE TABLE nib (id INT);\nINSERT INTO nib VALUES (1), (2);\nALTER TABLE nib ADD CONSTRAINT one CHECK (id < 2);',
    '3_third': 'CREATE TABLE cap (id INT);',
  });
  await expect(migrate(client, broken)).rejects.toThrow(
    'Migration 2_second failed and was rolled back: check constraint "one" of relation "nib" is violated by some row',
  );
  const { rows } = await client.query(
    `SELECT to_regclass('pen') AS pen, to_regclass('nib') AS nib, to_regclass('cap') AS cap`,
  );
  expect(rows[0]).toEqual({ pen: 'pen', nib: null, cap: null });
  expect(await history()).toEqual([
    { name: '1_first', finished: true, rolledBack: false, logs: null },
    { name: '2_second', finished: false, rolledBack: true, logs: expect.stringMatching(/check constraint "one"/) },
  ]);

  const repaired = await written({
    '1_first': FIRST,
    '2_second': 'CREATE TABLE nib (id INT);',
    '3_third': 'CREATE TABLE cap (id INT);',
  });
  expect(await migrate(client, repaired)).toEqual(['2_second', '3_third']);
});

test('one that was changed after it was applied stops everything', async () => {
  await migrate(client, await written({ '1_first': FIRST }));
  const changed = await written({ '1_first': `${FIRST}-- a word more\n`, '2_second': 'CREATE TABLE cap (id INT);' });
  await expect(migrate(client, changed)).rejects.toThrow(
    'Migration 1_first was changed after it was applied; restore the file.',
  );
  expect(await pendingMigrations(client, changed)).toEqual(['2_second']);
});

test('one that Prisma began and did not finish has to be settled by people', async () => {
  const migrations = await written({ '1_first': FIRST });
  await migrate(client, await written({ '0_none': 'SELECT;' }));
  await client.query(`INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ('x', 'y', '1_first')`);
  await expect(migrate(client, migrations)).rejects.toThrow(/npx prisma migrate resolve --rolled-back 1_first$/);
  await client.query(`UPDATE "_prisma_migrations" SET rolled_back_at = now()`);
  expect(await migrate(client, migrations)).toEqual(['1_first']);
});

test('a run that is killed half way leaves neither tables nor a line', async () => {
  const slow = await written({ '1_slow': 'CREATE TABLE pen (id INT);\nSELECT pg_sleep(30);' });
  const victim = new pg.Client({ connectionString: url });
  victim.on('error', () => undefined);
  await victim.connect();
  const run = migrate(victim, slow).catch((error: Error) => error.message);
  const { rows } = await client.query('SELECT $1::int AS pid', [
    (victim as unknown as { processID: number }).processID,
  ]);
  const sleeping = async () =>
    (await client.query(`SELECT 1 FROM pg_stat_activity WHERE pid = $1 AND wait_event = 'PgSleep'`, [rows[0].pid]))
      .rowCount === 1;
  while (!(await sleeping()));
  await client.query('SELECT pg_terminate_backend($1)', [rows[0].pid]);
  expect(await run).toMatch(/terminat/);
  expect(await history()).toEqual([]);
  expect(await migrate(client, await written({ '1_slow': FIRST }))).toEqual(['1_slow']);
});

test('two that start at once take turns: each migration is applied once', async () => {
  const migrations = await written({
    '1_first': FIRST,
    '2_second': 'INSERT INTO pen VALUES (1); SELECT pg_sleep(0.2);',
  });
  const others = await Promise.all(
    [1, 2, 3].map(async () => {
      const other = new pg.Client({ connectionString: url });
      await other.connect();
      return other;
    }),
  );
  const applied = await Promise.all(others.map((other) => migrate(other, migrations)));
  await Promise.all(others.map((other) => other.end()));
  expect(applied.flat()).toEqual(['1_first', '2_second']);
  expect((await history()).length).toBe(2);
});

describe('a statement that needs a table for itself', () => {
  let told: string[];
  let patience: Patience;
  let reader: pg.Client;
  beforeEach(async () => {
    told = [];
    patience = {
      ...PATIENCE,
      lockTimeout: 100,
      pauses: Array<number>(1000).fill(10),
      tell: (text) => void told.push(text),
    };
    await migrate(client, await written({ '1_first': FIRST }));
    reader = new pg.Client({ connectionString: url });
    await reader.connect();
    await reader.query('BEGIN; SELECT count(*) FROM pen');
  });
  afterEach(() => reader.end());

  const COLUMN = { '1_first': FIRST, '2_column': 'ALTER TABLE pen ADD COLUMN colour TEXT;' };
  const HELD_UP = 'Migration 2_column was held up by another transaction: canceling statement due to lock timeout.';

  test('gives way to readers while another one reads for long, and is tried again until that ends', async () => {
    const migrating = new pg.Client({ connectionString: url });
    await migrating.connect();
    const run = migrate(migrating, await written(COLUMN), patience);
    // Were it to wait for its turn, these would wait behind it for the long reader.
    while (told.length < 3) await client.query('SELECT count(*) FROM pen');
    expect(told[0]).toBe(`${HELD_UP} Trying again in 0.01 s.`);
    await reader.query('COMMIT');
    expect(await run).toEqual(['2_column']);
    await migrating.end();
    expect((await history()).map(({ name, finished }) => [name, finished])).toEqual([
      ['1_first', true],
      ['2_column', true],
    ]);
  });

  test('fails in the end with what to do, and the next start tries again', async () => {
    const migrations = await written(COLUMN);
    await expect(migrate(client, migrations, { ...patience, pauses: [10] })).rejects.toThrow(
      `${HELD_UP} Let transactions that take long end (pg_stat_activity has them by xact_start), then start again.`,
    );
    expect((await history()).map(({ name }) => name)).toEqual(['1_first']);
    await reader.query('COMMIT');
    expect(await migrate(client, migrations)).toEqual(['2_column']);
  });
});
