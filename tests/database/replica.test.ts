import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { createKey } from '../../src/access/store.js';
import { loadConfig } from '../../src/config.js';
import { type Database, openDatabase } from '../../src/database/client.js';
import { run, type Statement } from '../../src/database/statement.js';
import { type RunningServer, startServer } from '../../src/http/server.js';
import { asking } from '../support/api.js';
import { storeNewsroom } from '../support/newsroom.js';
import { type Pair, startPair } from '../support/replica.js';
import { silentWayTo } from '../support/silent.js';

let pair: Pair;
let database: Database;
let server: RunningServer;
let copy: pg.Client;
beforeAll(async () => {
  pair = await startPair();
  const config = loadConfig({
    DATABASE_URL: pair.primary,
    QUOTEWIRE_REPLICA_URL: pair.replica,
    QUOTEWIRE_SAMPLES: 'off',
    PORT: '0',
  });
  database = await openDatabase(config);
  await storeNewsroom(database);
  server = await startServer({ database, config });
  copy = new pg.Client({ connectionString: pair.replica });
  copy.on('error', () => undefined);
  await copy.connect();
  await caughtUp();
}, 120_000);
afterAll(async () => {
  await server.close();
  await database.close();
  await copy.end().catch(() => undefined);
  await pair.stop();
});

/** Waits until the copy has all that the primary has. */
async function caughtUp(): Promise<void> {
  const { rows } = await database.pool.query<{ at: string }>('SELECT pg_current_wal_lsn()::text AS at');
  for (;;) {
    const seen = await copy.query<{ there: boolean }>('SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn AS there', [
      rows[0]!.at,
    ]);
    if (seen.rows[0]!.there) return;
    await pause(20);
  }
}

const storedNow = async () =>
  (
    await asking(server, {}).data<{ quotes: { nodes: { text: string }[] } }>(
      '{ quotes(filter: { text: "dredger" }) { nodes { text } } }',
    )
  ).quotes.nodes.map(({ text }) => text);

test('reads go to the copy; what follows a mutation in its request reads the primary', async () => {
  await copy.query('SELECT pg_wal_replay_pause()');
  const { key } = await createKey(database, { name: 'Desk', scopes: ['INGEST'], expiresAt: null });
  const desk = asking(server, { authorization: `Bearer ${key}` });
  const text = '“The dredger is late,” said Ingrid Solheim at the quay.';
  const ingest = `mutation ($text: String) {
    ingestArticle(input: { text: $text, outlet: "Dredger Daily" }) {
      ... on ArticleIngested { created article { outlet { name } quotes { nodes { text speaker { name } } } } }
    }
  }`;
  expect(await desk.data(ingest, { text })).toEqual({
    ingestArticle: {
      created: true,
      article: {
        outlet: { name: 'Dredger Daily' },
        quotes: { nodes: [{ text: 'The dredger is late,', speaker: { name: 'Ingrid Solheim' } }] },
      },
    },
  });
  expect(await storedNow()).toEqual([]);
  await copy.query('SELECT pg_wal_replay_resume()');
  await caughtUp();
  // No answer of before is kept.
  expect(await storedNow()).toEqual(['The dredger is late,']);
});

test('while the copy is dead the primary is read, and the copy again when it is back', async () => {
  const api = asking(server, {});
  const ask = () => api.data('{ speaker(slug: "ines-vartan") { name } }');
  const vartan = { speaker: { name: 'Ines Vartan' } };
  const readers = Array.from({ length: 4 }, async () => {
    for (let asked = 0; asked < 40; asked++) {
      expect(await ask()).toEqual(vartan);
      await pause(10);
    }
  });
  await pause(100);
  await pair.killReplica();
  await Promise.all(readers);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  await pair.startReplica();
  copy = new pg.Client({ connectionString: pair.replica });
  copy.on('error', () => undefined);
  await copy.connect();
  const connections = async () =>
    (
      await copy.query<{ reads: number }>(
        "SELECT count(*)::int AS reads FROM pg_stat_activity WHERE application_name = 'quotewire'",
      )
    ).rows[0]!.reads;
  while ((await connections()) === 0) {
    expect(await ask()).toEqual(vartan);
    await pause(50);
  }
}, 60_000);

test('while the machine of the copy is silent, as one that has vanished, the primary is read', async () => {
  await caughtUp();
  const way = await silentWayTo(Number(new URL(pair.replica).port));
  const silent = new URL(pair.replica);
  silent.port = String(way.port);
  const config = loadConfig({
    DATABASE_URL: pair.primary,
    QUOTEWIRE_REPLICA_URL: silent.href,
    QUOTEWIRE_STATEMENT_TIMEOUT: '500',
  });
  const parted = await openDatabase(config);
  const known: Statement<[], { known: number; isCopy: boolean }> = {
    name: 'known',
    text: 'SELECT count(*)::int AS known, pg_is_in_recovery() AS "isCopy" FROM speaker',
  };
  const ask = async () => (await run(parted.reads, known, []))[0]!;
  try {
    const { known: number, isCopy } = await ask();
    expect(isCopy).toBe(true);
    way.fallSilent();
    expect(await Promise.all([ask(), ask()])).toEqual(Array(2).fill({ known: number, isCopy: false }));
    way.speakAgain();
    while (!(await ask()).isCopy) await pause(50);
  } finally {
    await parted.close();
    way.close();
  }
}, 60_000);
