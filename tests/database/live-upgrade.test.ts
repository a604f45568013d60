import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { openDatabase } from '../../src/database/client.js';
import { type Migration, migrate, pendingMigrations, readMigrations } from '../../src/database/migrate.js';
import { PATIENCE } from '../../src/database/patience.js';
import { bringUpToDate } from '../../src/database/up-to-date.js';
import { enqueueOneByOne, readAndEnqueue } from '../../src/ingestion/queue/enqueue.js';
import { runWorker } from '../../src/ingestion/queue/worker.js';
import { inThisThread } from '../../src/ingestion/threads/article-parser.js';
import { story } from '../commands/folder.js';
import { type Api, type Asking, startApi } from '../support/api.js';
import { examples } from '../support/examples.js';
import { written } from '../support/migrations.js';
import { storeNewsroom } from '../support/newsroom.js';
import { wrongCounters } from '../support/recount.js';

// A service, a worker and writers of this version, and meanwhile the migrations of a version that might come next.

let api: Api;
let desk: Asking;
let clients: pg.Client[];
beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
  await bringUpToDate(api.url); // The queue.
  desk = await api.withKey();
  clients = await Promise.all(
    [1, 2].map(async () => {
      const client = new pg.Client({ connectionString: api.url });
      await client.connect();
      return client;
    }),
  );
}, 60_000);
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
  await api.close();
});

/** Each kind of statement that docs/upgrading.md allows, on every table where that can be. */
async function nextVersion(): Promise<Migration[]> {
  const { rows } = await clients[0]!.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       AND relname <> '_prisma_migrations' ORDER BY 1`,
  );
  const tables = rows.map(({ name }) => name);
  const on = (action: string): string =>
    `SET LOCAL lock_timeout = '100ms';\n${tables.map((table) => `ALTER TABLE "${table}" ${action};`).join('\n')}`;
  const files = [
    on(`ADD COLUMN "tone" TEXT, ADD COLUMN "weight" REAL NOT NULL DEFAULT 1`),
    on(`ADD CONSTRAINT "tone_is_told" CHECK ("tone" <> '') NOT VALID`),
    on(`VALIDATE CONSTRAINT "tone_is_told"`),
    ...tables.map((table) => `CREATE INDEX CONCURRENTLY "${table}_tone_idx" ON "${table}"("tone");`),
    'CREATE UNIQUE INDEX CONCURRENTLY "quote_id_tone_key" ON "quote"("id", "tone");',
    'DROP INDEX CONCURRENTLY IF EXISTS "quote_via_id_idx";',
    'CREATE TABLE "desk" ("id" BIGSERIAL PRIMARY KEY);',
  ];
  return written(
    Object.fromEntries(files.map((sql, place) => [`29990101${String(place).padStart(6, '0')}_next`, sql])),
  );
}

/** Everything that readers, editors and writers do, once; the queue's worker reads what it puts there. */
async function work(round: number): Promise<void> {
  for (const { query, variables, statements } of examples) {
    if (statements !== null) expect(await api.data(query, variables)).toBeTruthy();
  }
  const text = (kind: string) => ({ id: `${kind}-${round}`, text: story(round), outlet: `The ${kind} Journal` });
  await desk.data('mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { __typename } }', {
    input: {
      outlet: 'The Mole Gazette',
      text: `${story(round)}\n\n“The tide is early in ${round},” Ines Vartan said.`,
    },
  });
  await readAndEnqueue(api.database, text('Queue'), inThisThread, enqueueOneByOne(api.database, 'backfill'));
  const { quotes } = await desk.data<{ quotes: { nodes: { id: string }[] } }>('{ quotes(first: 1) { nodes { id } } }');
  const confirmed = await desk.data<{ confirmQuote: { correction: { id: string } } }>(
    'mutation ($id: ID!) { confirmQuote(id: $id) { ... on CorrectionMade { correction { id } } } }',
    { id: quotes.nodes[0]!.id },
  );
  await desk.data('mutation ($id: ID!) { undoCorrection(id: $id) { __typename } }', {
    id: confirmed.confirmQuote.correction.id,
  });
}

test('services, workers and writers of this version go on while the tables of the next one are made', async () => {
  const [migrating, other] = clients as [pg.Client, pg.Client];
  const next = await nextVersion();
  const stop = new AbortController();
  const failures: string[] = [];
  const worker = runWorker(api.database, {
    url: api.url,
    jobs: 2,
    parser: inThisThread,
    stop: stop.signal,
    onRead: () => undefined,
    onFailure: (_, error) => void failures.push(error.message),
    onTrouble: (error) => void failures.push(error.message),
  });
  let round = 0;
  /** Works until the migrations are applied, while a transaction of somebody else holds them up for as long as `held`. */
  const workBeside = async (migrations: Migration[], held: (told: readonly string[]) => boolean): Promise<string[]> => {
    const told: string[] = [];
    let isDone = false;
    const patience = { ...PATIENCE, pauses: Array<number>(1000).fill(100), silence: 50 };
    const run = migrate(migrating, migrations, { ...patience, tell: (message) => void told.push(message) });
    const end = run.finally(() => (isDone = true)).catch(() => undefined);
    while (held(told) && !isDone) await work(round++);
    expect(isDone).toBe(false);
    // A process of this version that starts in the midst of it waits for nobody.
    await (await openDatabase(api.config)).close();
    await other.query('COMMIT');
    while (!isDone) await work(round++);
    await end;
    return run;
  };
  try {
    await work(round++); // Statements are prepared, plans are kept.
    const [tables, indexes] = [next.slice(0, 3), next.slice(3)];
    await other.query('BEGIN; SELECT count(*) FROM quote');
    const before = readMigrations();
    const giveWay = (told: readonly string[]) => told.length < 3;
    expect(await workBeside([...before, ...tables], giveWay)).toEqual(tables.map(({ name }) => name));

    await other.query('BEGIN; UPDATE quote SET confidence = confidence WHERE id = (SELECT min(id) FROM quote)');
    const build = (told: readonly string[]) => !told.some((message) => /is being built/u.test(message));
    expect(await workBeside([...before, ...next], build)).toEqual(indexes.map(({ name }) => name));

    await work(round++);
    expect(await pendingMigrations(api.database.pool)).toEqual([]);
    expect((await fetch(`${api.server.url}/readyz`)).status).toBe(200);
    const waiting = 'SELECT count(*)::int AS jobs FROM graphile_worker.jobs';
    while ((await other.query<{ jobs: number }>(waiting)).rows[0]!.jobs > 0 && failures.length === 0);
  } finally {
    stop.abort();
    await worker;
  }
  expect(failures).toEqual([]);
  expect(await wrongCounters(api.database.pool)).toEqual([]);
}, 60_000);
