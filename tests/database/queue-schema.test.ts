import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import pg from 'pg';
import { pendingMigrations } from '../../src/database/migrate.js';
import { QUEUE_SCHEMA } from '../../src/database/queue-schema.js';
import { bringUpToDate } from '../../src/database/up-to-date.js';
import { createBareDatabase } from '../support/database.js';

test('the number that is asked for is the newest of the library', () => {
  const folder = path.dirname(createRequire(import.meta.url).resolve('graphile-worker/package.json'));
  const numbers = readdirSync(path.join(folder, 'sql')).map((file) => Number.parseInt(file, 10));
  expect(Math.max(...numbers)).toBe(QUEUE_SCHEMA);
});

test('the tables of the queue are installed once, beside those that Prisma knows, by however many at once', async () => {
  const { url, drop } = await createBareDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await Promise.all([bringUpToDate(url), bringUpToDate(url), bringUpToDate(url)]);
    expect(await bringUpToDate(url)).toEqual([]);
    expect(await pendingMigrations(client)).toEqual([]);
    const { rows } = await client.query(
      `SELECT (SELECT max(id) FROM graphile_worker.migrations) AS queue,
         (SELECT count(*)::int FROM information_schema.tables WHERE table_schema = 'public' AND table_name ~ 'job|queue') AS ours`,
    );
    expect(rows).toEqual([{ queue: QUEUE_SCHEMA, ours: 0 }]);
  } finally {
    await client.end();
    await drop();
  }
});
