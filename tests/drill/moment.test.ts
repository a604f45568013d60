import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { add, isSound, noFigures } from '../../drill/figures.js';
import { atRandom, type Blow } from '../../drill/moment.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.database.pool.query('CREATE TABLE thing (number int)');
}, 60_000);
afterAll(() => db.drop());
beforeEach(() => db.database.pool.query('DELETE FROM thing'));

const MOST = 4;
const NEVER = new Promise<void>(() => undefined);
const store = (things: number) =>
  db.database.pool.query('INSERT INTO thing SELECT number FROM generate_series(1, $1) AS number', [things]);
/** At a moment that these numbers choose: how, after which share of the things, and how long after. */
const strike = async (numbers: readonly number[], over: Promise<unknown>): Promise<Blow[]> => {
  const left = [...numbers];
  const blows: Blow[] = [];
  await atRandom({ pool: db.database.pool, blows, random: () => left.shift()! }, 'thing', MOST, over);
  return blows;
};

test('a blow for a transaction waits for one that writes, and finds what is stored', async () => {
  const waiting = strike([0.5, 0, 0], NEVER);
  const client = await db.database.pool.connect();
  await client.query('BEGIN');
  await client.query('SELECT'); // Which is no writing.
  expect(await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 50, 'waits'))])).toBe('waits');
  await client.query('INSERT INTO thing VALUES (1)');
  expect(await waiting).toEqual([{ stored: 0, isWriting: true }]);
  await client.query('ROLLBACK');
  client.release();
});

test('a blow between two transactions waits for its share to be stored', async () => {
  await store(1);
  const waiting = strike([0.9, 0.5, 0], NEVER);
  expect(await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 50, 'waits'))])).toBe('waits');
  await store(1);
  expect(await waiting).toEqual([{ stored: 0.5, isWriting: false }]);
});

test('work that is over, or all of which is stored, is waited for no longer', async () => {
  expect(await strike([0.5, 0.9, 1], Promise.resolve())).toEqual([{ stored: 0, isWriting: false }]);
  await store(MOST);
  expect(await strike([0.5, 0.9, 0], NEVER)).toEqual([{ stored: 1, isWriting: false }]);
});

test('figures tell blows before, amid and after storing apart, and what is wrong', () => {
  const figures = noFigures();
  const sound = { lost: 0, doubled: 0, wrongCounters: 0, orphans: 0, details: [] };
  add(
    figures,
    sound,
    [
      { stored: 0, isWriting: true },
      { stored: 0.5, isWriting: false },
      { stored: 0.9, isWriting: true },
      { stored: 1, isWriting: false },
    ],
    2,
  );
  expect(figures).toMatchObject({ rounds: 1, blows: { before: 1, amid: 2, after: 1, writing: 2 } });
  expect(isSound(figures)).toBe(true);
  add(figures, { ...sound, orphans: 1 }, [], 3);
  expect(figures).toMatchObject({ rounds: 2, orphans: 1, seconds: 5 });
  expect(isSound(figures)).toBe(false);
});
