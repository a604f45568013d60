import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ArticleError } from '../../src/article/errors.js';
import { DatabaseError } from '../../src/database/errors.js';
import { textHash } from '../../src/identity/articles.js';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { storedAlready } from '../../src/ingestion/known.js';
import { rowsOf } from '../../src/ingestion/rows.js';
import { storingError } from '../../src/ingestion/storing-errors.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { wrongCounters } from '../support/recount.js';
import { written } from './written.js';

let db: TestDatabase;
beforeAll(async () => void (db = await createTestDatabase()), 60_000);
afterAll(() => db.drop());

const failure = (code: string): unknown => storingError(Object.assign(new Error('as Postgres says it'), { code }));

test('a database that fails is told from an article that does', () => {
  expect(failure('53100')).toBeInstanceOf(DatabaseError);
  expect((failure('53100') as Error).message).toMatch(/disk of the database is full.*Nothing of the article/);
  expect((failure('57P01') as Error).message).toMatch(/connection to the database was lost/);
  expect((failure('ECONNRESET') as Error).message).toMatch(/connection to the database was lost/);
  expect(failure('54000')).toBeInstanceOf(ArticleError);
  expect(failure('23502')).not.toBeInstanceOf(DatabaseError);
});

test('a connection that is lost in the middle leaves nothing, and the next try stores it', async () => {
  const { article, extraction } = written([{ speaker: 'Mara Quist', words: 'Not lost.' }], { outlet: 'Vettle Herald' });
  const { pool } = db.database;
  const holder = await pool.connect();
  // Whoever stores this article now waits for its lock, which is the middle of its transaction.
  await holder.query(
    `BEGIN; SELECT pg_advisory_xact_lock(${textHash(rowsOf(article, extraction).key).readBigInt64BE()})`,
  );
  const storing = storeArticle(db.database, article, extraction).then(
    () => null,
    (error: unknown) => error,
  );
  let ended = 0;
  while (ended === 0) {
    const { rowCount } = await pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    ended = rowCount ?? 0;
  }
  expect(await storing).toBeInstanceOf(DatabaseError);
  await holder.query('ROLLBACK');
  holder.release();
  expect(await storedAlready(db.database, article)).toBeNull();
  expect(await storeArticle(db.database, article, extraction)).toMatchObject({ created: true, quoteCount: 1 });
  expect(await wrongCounters(pool)).toEqual([]);
});

test('names and texts as long as a book are stored like any other', async () => {
  const long = 'Q'.repeat(5000);
  const { article, extraction } = written([{ speaker: `Mara ${long}`, role: `mayor of ${long}`, words: 'Long.' }], {
    outlet: `The ${long}`,
  });
  expect(await storeArticle(db.database, article, extraction)).toMatchObject({ created: true });
  const words = Array.from({ length: 300_000 }, (_, n) => n.toString(36).padStart(5, 'x')).join(' ');
  const huge = written([{ speaker: 'Mara Quist', words }]);
  expect(await storeArticle(db.database, huge.article, huge.extraction)).toMatchObject({
    created: true,
    quoteCount: 1,
  });
  expect(await wrongCounters(db.database.pool)).toEqual([]);
}, 30_000);
