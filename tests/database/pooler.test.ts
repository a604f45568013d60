import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config.js';
import { type Database, openDatabase } from '../../src/database/client.js';
import { type RunningServer, startServer } from '../../src/http/server.js';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { written } from '../ingestion/written.js';
import { asking } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { storeNewsroom } from '../support/newsroom.js';
import { hasPooler, type Pooler, startPooler } from '../support/pooler.js';
import { wrongCounters } from '../support/recount.js';
import { subscribe } from '../support/subscriber.js';

(hasPooler() ? describe : describe.skip)('behind pgbouncer, which pools transactions over three connections', () => {
  let db: TestDatabase;
  let pooler: Pooler;
  let database: Database;
  let server: RunningServer;
  beforeAll(async () => {
    db = await createTestDatabase();
    await storeNewsroom(db.database);
    pooler = await startPooler(db.url, 3);
    const config = loadConfig({
      DATABASE_URL: pooler.url,
      QUOTEWIRE_DIRECT_URL: db.url,
      QUOTEWIRE_PREPARED: 'off',
      QUOTEWIRE_SAMPLES: 'off',
      PORT: '0',
    });
    database = await openDatabase(config);
    server = await startServer({ database, config });
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await database.close();
    await pooler.stop();
    await db.drop();
  });

  test('many ask while articles are stored, all are answered, and nothing is counted wrong', async () => {
    const api = asking(server, {});
    const query = `query ($text: String) {
      quotes(first: 5, filter: { text: $text }) { nodes { text speaker { name } article { title outlet { name } } } count { value } }
      speakers(first: 3) { nodes { name quotes(first: 2) { nodes { text } } } }
    }`;
    const asked = Array.from({ length: 150 }, (_, index) =>
      api.ask(query, { text: index % 2 === 0 ? 'tide' : 'moon' }),
    );
    const stored = Array.from({ length: 30 }, async (_, index) => {
      const line = { speaker: `Ann Addison ${index % 5}`, words: `It is day ${index} of the flood.` };
      const { article, extraction } = written([line], { outlet: `Outlet ${index % 3}`, publishedAt: '2026-03-09' });
      return storeArticle(database, article, extraction);
    });
    expect((await Promise.all(asked)).flatMap(({ errors }) => errors)).toEqual([]);
    expect((await Promise.all(stored)).every(({ created }) => created)).toBe(true);
    expect(await wrongCounters(db.database.pool)).toEqual([]);
  });

  test('new quotes are heard of past it', async () => {
    const subscriber = await subscribe<{ quoteAdded: { text: string } }>(
      server.url,
      'subscription { quoteAdded { text } }',
      {},
    );
    const { article, extraction } = written([{ speaker: 'Bea Bell', words: 'This is heard.' }]);
    await storeArticle(database, article, extraction);
    expect((await subscriber.until(1)).map(({ data }) => data?.quoteAdded.text)).toEqual(['This is heard.']);
    subscriber.close();
  });
});
