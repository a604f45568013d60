import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Statement } from '../../src/database/statement.js';
import { inTransaction, inTransactionAlone, type Runner } from '../../src/ingestion/transaction.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;
beforeAll(async () => void (db = await createTestDatabase()), 60_000);
afterAll(() => db.drop());

const patience: Statement<[], { patience: string }> = {
  name: null,
  text: `SELECT current_setting('idle_in_transaction_session_timeout') AS patience`,
};

type Rows = { patience: string }[];
type Transaction = (work: (run: Runner) => Promise<Rows>) => Promise<Rows>;
const transactions: [string, Transaction][] = [
  ['what stores', (work) => inTransaction(db.database, [], work)],
  ['what corrects', (work) => inTransactionAlone(db.database, work)],
];

test.each(transactions)('%s is ended by Postgres after a minute of silence', async (_, transaction) => {
  expect(await transaction((run) => run(patience, []))).toMatchObject([{ patience: '1min' }]);
  const { rows } = await db.database.pool.query(patience.text);
  expect(rows).toMatchObject([{ patience: '0' }]);
});

test('one that Postgres has ended lets go of its locks, is an error, and leaves the pool as good as before', async () => {
  const short: Statement<[], object> = { name: null, text: `SET LOCAL idle_in_transaction_session_timeout = '50ms'` };
  let wait = (): void => undefined;
  const waiting = new Promise<void>((resolve) => (wait = resolve));
  const silent = inTransactionAlone(db.database, async (run) => {
    await run(short, []);
    await waiting;
    return run(patience, []);
  });
  const failed = expect(silent).rejects.toThrow();
  // Waits for the lock of the silent one.
  expect(await inTransaction(db.database, [], (run) => run(patience, []))).toHaveLength(1);
  wait();
  await failed;
  expect(await inTransaction(db.database, [], (run) => run(patience, []))).toHaveLength(1);
}, 30_000);
