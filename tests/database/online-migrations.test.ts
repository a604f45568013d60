import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '../../src/database/migrate.js';
import { PATIENCE, type Patience } from '../../src/database/patience.js';
import { projectRoot } from '../../src/root.js';
import { createBareDatabase, createReader } from '../support/database.js';
import { migrationsFolder, written } from '../support/migrations.js';

// Each test has a table with rows, a migration that builds an index on it, and somebody else's open transaction, which
// keeps the building from coming to its end until it is let go.

const TABLE =
  'CREATE TABLE pen (id INT PRIMARY KEY, ink TEXT);\nINSERT INTO pen SELECT n, n % 7 FROM generate_series(1, 1000) AS n;';
const FIRST = { '1_table': TABLE };
const BOTH = { ...FIRST, '2_index': '-- Why.\nCREATE INDEX CONCURRENTLY "pen_ink_idx" ON "pen"("ink");\n' };

let url: string;
let drop: () => Promise<void>;
let clients: pg.Client[];
let client: pg.Client;
let other: pg.Client;
let told: string[];
let patience: Patience;

beforeEach(async () => {
  ({ url, drop } = await createBareDatabase());
  clients = [];
  [client, other] = [await connect(), await connect()];
  await migrate(client, await written(FIRST));
  told = [];
  patience = {
    ...PATIENCE,
    pauses: Array<number>(9).fill(50),
    silence: 50,
    tell: (message) => void told.push(message),
  };
});

afterEach(async () => {
  await Promise.all(clients.map((each) => each.end()));
  await drop();
});

async function connect(options: pg.ClientConfig = {}): Promise<pg.Client> {
  const each = new pg.Client({ connectionString: url, ...options });
  each.on('error', () => undefined);
  await each.connect();
  clients.push(each);
  return each;
}

/** Leaves a transaction open that has written; it ends by `COMMIT`. */
async function writing(): Promise<pg.Client> {
  const writer = await connect();
  await writer.query("BEGIN; INSERT INTO pen VALUES (-1, 'open')");
  return writer;
}

/** Resolves with the server process that waits for another one within a statement that starts so. */
async function waitingIn(statement: string): Promise<number> {
  for (;;) {
    const { rows } = await other.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ~* $1`,
      [statement],
    );
    if (rows.length > 0) return rows[0]!.pid;
  }
}
const BUILDING = 'CREATE (UNIQUE )?INDEX CONCURRENTLY';

async function indexes(): Promise<Record<string, boolean>> {
  const { rows } = await other.query<{ name: string; valid: boolean }>(
    `SELECT indexrelid::regclass::text AS name, indisvalid AS valid FROM pg_index
     WHERE indrelid = 'pen'::regclass AND NOT indisprimary`,
  );
  return Object.fromEntries(rows.map(({ name, valid }) => [name, valid]));
}

async function history(): Promise<string[]> {
  const { rows } = await other.query<{ line: string }>(
    `SELECT concat_ws(' ', migration_name, CASE WHEN finished_at IS NOT NULL THEN 'finished' END,
       CASE WHEN rolled_back_at IS NOT NULL THEN 'rolled back' END) AS line FROM "_prisma_migrations" ORDER BY started_at`,
  );
  return rows.map(({ line }) => line);
}

test('while an index is built others read and write, and what they write is in it', async () => {
  const migrations = await written(BOTH);
  const open = await writing();
  const run = migrate(client, migrations, patience);
  await waitingIn(BUILDING);
  // Behind a plain CREATE INDEX these would wait for as long as the open transaction.
  await other.query(
    "INSERT INTO pen VALUES (2000, 'late'); UPDATE pen SET ink = 'late' WHERE id = 7; DELETE FROM pen WHERE id = 8",
  );
  expect(await indexes()).toEqual({ pen_ink_idx: false });
  expect(await history()).toEqual(['1_table finished']);
  await open.query('COMMIT');
  expect(await run).toEqual(['2_index']);
  expect(await indexes()).toEqual({ pen_ink_idx: true });
  expect(await history()).toEqual(['1_table finished', '2_index finished']);
  await other.query('SET enable_seqscan = off');
  const { rows } = await other.query("SELECT id FROM pen WHERE ink IN ('late', 'open') ORDER BY id");
  expect(rows.map(({ id }) => id)).toEqual([-1, 7, 2000]);
});

test('several processes that start at once build it once, and don’t wait for each other’s snapshots', async () => {
  const migrations = await written(BOTH);
  const open = await writing();
  const runs = [client, await connect(), await connect()].map((each) => migrate(each, migrations, patience));
  await waitingIn(BUILDING);
  await open.query('COMMIT');
  expect((await Promise.all(runs)).flat()).toEqual(['2_index']);
  expect(told.filter((message) => /held up/u.test(message))).toEqual([]);
});

test('a process that is killed leaves its server to finish; the next start waits for that and builds nothing again', async () => {
  const { folder, remove } = await migrationsFolder(BOTH);
  const open = await writing();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(projectRoot, 'tests/support/migrating.ts'), url, folder],
    { stdio: 'ignore', cwd: projectRoot },
  );
  await waitingIn(BUILDING);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const run = migrate(client, await written(BOTH), patience);
  while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(told).toEqual(['Another process is bringing the tables up to date; waiting for it.']);
  await open.query('COMMIT');
  expect(await run).toEqual(['2_index']);
  expect(await indexes()).toEqual({ pen_ink_idx: true });
  expect(await history()).toEqual(['1_table finished', '2_index finished']);
  await remove();
});

test('a build whose server process ends leaves half an index, which the next start drops and builds again', async () => {
  const migrations = await written(BOTH);
  const open = await writing();
  const run = migrate(await connect(), migrations, patience).catch((error: Error) => error.message);
  await other.query('SELECT pg_terminate_backend($1)', [await waitingIn(BUILDING)]);
  expect(await run).toMatch(/^Migration 2_index failed .*terminating connection/u);
  expect(await indexes()).toEqual({ pen_ink_idx: false });
  await open.query('COMMIT');
  expect(await migrate(client, migrations, patience)).toEqual(['2_index']);
  expect(await indexes()).toEqual({ pen_ink_idx: true });
  expect(await history()).toEqual(['1_table finished', '2_index finished']);
});

test('a unique index that rows forbid leaves nothing behind, and says which rows', async () => {
  const migrations = await written({
    ...FIRST,
    '2_unique': 'CREATE UNIQUE INDEX CONCURRENTLY "pen_ink_key" ON "pen"("ink");',
  });
  await expect(migrate(client, migrations, patience)).rejects.toThrow(
    /^Migration 2_unique failed and left nothing behind: could not create unique index "pen_ink_key"\. Key \(ink\)=\(\d\) is duplicated\. Delete or change such rows, then start again\.$/u,
  );
  expect(await indexes()).toEqual({});
  await other.query("INSERT INTO pen VALUES (3000, '1')");
  expect(await history()).toEqual(['1_table finished', '2_unique rolled back']);
  await other.query('UPDATE pen SET ink = id');
  expect(await migrate(client, migrations, patience)).toEqual(['2_unique']);
  expect(await indexes()).toEqual({ pen_ink_key: true });
});

test('an index is dropped while others use its table, half an index too', async () => {
  await other.query('CREATE INDEX pen_ink_idx ON pen (ink)');
  const migrations = await written({ ...FIRST, '2_drop': 'DROP INDEX CONCURRENTLY IF EXISTS "pen_ink_idx";' });
  const open = await writing();
  const run = migrate(await connect(), migrations, patience).catch((error: Error) => error.message);
  const dropping = await waitingIn('DROP INDEX CONCURRENTLY');
  await other.query("SELECT count(*) FROM pen; INSERT INTO pen VALUES (2000, 'late')");
  await other.query('SELECT pg_terminate_backend($1)', [dropping]);
  expect(await run).toMatch(/terminating connection/u);
  expect(await indexes()).toEqual({ pen_ink_idx: false });
  await open.query('COMMIT');
  expect(await migrate(client, migrations, patience)).toEqual(['2_drop']);
  expect(await indexes()).toEqual({});
});

test('one that was dropped, or built, by somebody else is taken as it is', async () => {
  await other.query('CREATE INDEX pen_ink_idx ON pen (ink)');
  const migrations = await written({ ...BOTH, '3_drop': 'DROP INDEX CONCURRENTLY "pen_id_idx";' });
  expect(await migrate(client, migrations, patience)).toEqual(['2_index', '3_drop']);
  expect(await indexes()).toEqual({ pen_ink_idx: true });
});

test('limits of the user don’t end a build, and hold again behind it', async () => {
  const migrations = await written(BOTH);
  const open = await writing();
  const limited = await connect({ options: '-c statement_timeout=100 -c lock_timeout=100' });
  const run = migrate(limited, migrations, patience);
  await waitingIn(BUILDING);
  await open.query('SELECT pg_sleep(0.5)');
  await open.query('COMMIT');
  expect(await run).toEqual(['2_index']);
  const { rows } = await limited.query(
    "SELECT current_setting('lock_timeout') || current_setting('statement_timeout') AS limits",
  );
  expect(rows).toEqual([{ limits: '100ms100ms' }]);
});

test('an older version that waits for its turn within a statement goes first', async () => {
  const migrations = await written(BOTH);
  const open = await writing();
  const run = migrate(client, migrations, patience);
  await waitingIn(BUILDING);
  // Postgres ends whichever of two that wait for each other looks first; the older one has looked, and waits on.
  await other.query("SET deadlock_timeout = '1h'");
  const older = other
    .query('SELECT pg_advisory_lock(72707369)')
    .then(() => other.query('SELECT pg_advisory_unlock(72707369)'));
  await open.query('COMMIT');
  await older;
  expect(await run).toEqual(['2_index']);
  expect(told).toContain(
    'Migration 2_index was held up by another transaction: deadlock detected. Trying again in 0.05 s.',
  );
  expect(await indexes()).toEqual({ pen_ink_idx: true });
  expect(await history()).toEqual(['1_table finished', '2_index finished']);
});

describe('somebody who may only read', () => {
  let reader: pg.Client;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    const user = await createReader(url);
    remove = user.drop;
    const name = new URL(user.url).username;
    await other.query(`GRANT SELECT ON pen, "_prisma_migrations" TO ${name}`);
    reader = await connect({ connectionString: user.url });
  });
  afterEach(async () => {
    await reader.end();
    await other.query(`REVOKE ALL ON pen, "_prisma_migrations" FROM ${reader.user}`);
    await remove();
  });

  test('waits for nobody as long as nothing is missing, also while others build an index', async () => {
    const open = await writing();
    const run = migrate(client, await written(BOTH), patience);
    await waitingIn(BUILDING);
    expect(await migrate(reader, await written(FIRST), patience)).toEqual([]);
    await open.query('COMMIT');
    await run;
  });

  test('waits for those who build what is missing', async () => {
    const migrations = await written(BOTH);
    const open = await writing();
    const run = migrate(client, migrations, { ...patience, tell: () => undefined });
    await waitingIn(BUILDING);
    const reading = migrate(reader, migrations, patience);
    while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await open.query('COMMIT');
    expect([await run, await reading]).toEqual([['2_index'], []]);
  });
});
