import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createKey } from '../../src/access/store.js';
import { loadConfig } from '../../src/config.js';
import { type Database, openDatabase } from '../../src/database/client.js';
import { installQueue } from '../../src/database/queue-schema.js';
import { grantRoles, roles } from '../../src/database/roles.js';
import { type RunningServer, startServer } from '../../src/http/server.js';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { written } from '../ingestion/written.js';
import { asking } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { storeNewsroom } from '../support/newsroom.js';
import { wrongCounters } from '../support/recount.js';
import { onServer, testServer } from '../support/server.js';

let db: TestDatabase;
const made: string[] = [];
beforeAll(async () => {
  db = await createTestDatabase();
  const client = new pg.Client({ connectionString: db.url });
  await client.connect();
  await installQueue(client, db.url);
  expect(await grantRoles(client)).toBe(true);
  // Again changes nothing, and several at once wait for each other.
  await grantRoles(client);
  await client.end();
  await storeNewsroom(db.database);
}, 60_000);
afterAll(async () => {
  const server = await testServer();
  for (const name of made) await onServer(server, (client) => client.query(`DROP ROLE ${name}`));
  await db.drop();
});

/** A database opened by somebody who has one of the roles. */
async function openAs(role: string): Promise<Database> {
  const server = await testServer();
  const name = `${server.prefix}${randomBytes(4).toString('hex')}`;
  made.push(name);
  await onServer(server, (client) => client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'press' IN ROLE ${role}`));
  const url = new URL(db.url);
  [url.username, url.password] = [name, 'press'];
  return openDatabase(loadConfig({ DATABASE_URL: url.href, QUOTEWIRE_SAMPLES: 'off' }));
}

const refused = /permission denied|must be owner/u;

describe('the reader', () => {
  let database: Database;
  let server: RunningServer;
  beforeAll(async () => {
    database = await openAs(roles.reader);
    server = await startServer({ database, config: db.config });
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  test('reads what the API tells', async () => {
    const api = asking(server, {});
    expect(
      await api.data(`{
        quotes(filter: { text: "tide" }) { count { value } nodes { history { by } utterance { text } deepLink } }
        speakers(filter: { name: "vart" }) { nodes { name mergeSuggestions { reasons } outlets { count } } }
        quoteFacets { speakers { count } }
      }`),
    ).toMatchObject({ speakers: { nodes: [{ name: 'Ines Vartan' }] } });
  });

  test('changes nothing, and sees no keys', async () => {
    for (const statement of [
      "UPDATE quote SET text = 'x'",
      'DELETE FROM article',
      'TRUNCATE speaker',
      'SELECT hash FROM api_key',
      'SELECT * FROM fetch_state',
      'CREATE TABLE own (id int)',
      'DROP TABLE quote',
      'SELECT * FROM graphile_worker._private_jobs',
    ]) {
      await expect(database.pool.query(statement)).rejects.toThrow(refused);
    }
  });
});

describe('the writer', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openAs(roles.writer);
  });
  afterAll(() => database.close());

  test('stores, corrects and queues', async () => {
    const { article, extraction } = written([{ speaker: 'Ann Addison', words: 'Nothing is left to do.' }]);
    expect(await storeArticle(database, article, extraction)).toMatchObject({ created: true, quoteCount: 1 });
    const { key } = await createKey(database, { name: 'Desk', scopes: ['INGEST', 'REVIEW'], expiresAt: null });
    const server = await startServer({ database, config: db.config });
    try {
      const desk = asking(server, { authorization: `Bearer ${key}` });
      const { quotes } = await desk.data<{ quotes: { nodes: { id: string }[] } }>(
        '{ quotes(first: 1) { nodes { id } } }',
      );
      expect(
        await desk.data('mutation ($id: ID!) { confirmQuote(id: $id) { __typename } }', { id: quotes.nodes[0]!.id }),
      ).toEqual({ confirmQuote: { __typename: 'CorrectionMade' } });
    } finally {
      await server.close();
    }
    await database.pool.query(`SELECT graphile_worker.add_job('nothing')`);
    const { rows } = await database.pool.query(`SELECT task_identifier FROM graphile_worker.jobs`);
    expect(rows).toEqual([{ task_identifier: 'nothing' }]);
    expect(await wrongCounters(db.database.pool)).toEqual([]);
  });

  test('changes no table', async () => {
    for (const statement of [
      'TRUNCATE quote',
      'DROP TABLE quote',
      'ALTER TABLE quote ADD COLUMN own int',
      'CREATE TABLE own (id int)',
      `DELETE FROM "_prisma_migrations"`,
    ]) {
      await expect(database.pool.query(statement)).rejects.toThrow(refused);
    }
  });
});
