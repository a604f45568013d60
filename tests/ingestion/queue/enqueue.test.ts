import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Input } from '../../../src/article/input.js';
import { DatabaseError } from '../../../src/database/errors.js';
import {
  type Enqueue,
  enqueueInGroups,
  enqueueOneByOne,
  readAndEnqueue,
} from '../../../src/ingestion/queue/enqueue.js';
import { inThisThread } from '../../../src/ingestion/threads/article-parser.js';
import { story } from '../../commands/folder.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { contents, wrongCounters } from '../../support/recount.js';

let [together, apart]: TestDatabase[] = [];
beforeAll(async () => {
  [together, apart] = [await createTestDatabase(), await createTestDatabase()];
}, 60_000);
afterAll(() => Promise.all([together!.drop(), apart!.drop()]));
beforeEach(async () => {
  for (const { database } of [together!, apart!])
    await database.pool.query(
      'TRUNCATE article, outlet, speaker, utterance, quote_tally, announcement, graphile_worker._private_jobs CASCADE',
    );
});

const input = (number: number, more: Partial<Input> = {}): Input =>
  ({ id: `story-${number}`, text: story(number), outlet: 'Vettle Herald', ...more }) as Input;
const enqueueAll = (db: TestDatabase, inputs: readonly Input[], enqueue: Enqueue) =>
  Promise.all(inputs.map((each) => readAndEnqueue(db.database, each, inThisThread, enqueue)));
const inOneGroup = (inputs: readonly Input[]) =>
  enqueueAll(together!, inputs, enqueueInGroups(together!.database, 'backfill'));

/** Every job, with the article that its key names. */
async function jobs({ database: { pool } }: TestDatabase): Promise<unknown[]> {
  const { rows } = await pool.query(
    `SELECT identity_key AS article, task_identifier AS task, job.priority, job.max_attempts, job.attempts, payload
     FROM graphile_worker._private_jobs JOIN graphile_worker.jobs job USING (id)
     FULL JOIN (SELECT * FROM article WHERE extractor_version = 'none') AS unread ON job.key = 'article ' || unread.id
     ORDER BY article, job.id`,
  );
  return rows;
}

/** Records the articles in one group, and one by one in their order: all but ids must be the same. */
async function expectTheSame(inputs: readonly Input[]): Promise<void> {
  const outcomes = await inOneGroup(inputs);
  const expected = [];
  for (const each of inputs)
    expected.push(...(await enqueueAll(apart!, [each], enqueueOneByOne(apart!.database, 'backfill'))));
  const told = (all: typeof outcomes) => all.map((each) => ({ ...each, articleId: undefined }));
  expect(told(outcomes)).toEqual(told(expected));
  expect(await contents(together!.database.pool)).toEqual(await contents(apart!.database.pool));
  expect(await jobs(together!)).toEqual(await jobs(apart!));
  expect(await wrongCounters(together!.database.pool)).toEqual([]);
}

describe('a group of queued articles gives what they give one by one', () => {
  test('where they are new, come twice, and are there already', async () => {
    const there = [input(1), input(2)];
    for (const db of [together!, apart!]) await enqueueAll(db, there, enqueueOneByOne(db.database, 'live'));
    await expectTheSame([input(3), input(1), input(4), input(3), input(4, { outlet: 'Echo' }), input(2), input(3)]);
    expect(await jobs(together!)).toHaveLength(5);
  });

  test('where an outlet goes by its name in one and by its domain in another', async () => {
    const at = (number: number, url: string, outlet: string | null): Input => input(number, { url, outlet });
    await expectTheSame([
      at(1, 'https://ellery.example/1', null),
      at(2, 'https://ellery.example/2', 'The Ellery Herald'),
      at(3, 'https://ellery.example/3', null),
      at(4, 'https://corrie.example/1', 'Corrie Review'),
      at(5, 'https://corrie.example/2', null),
    ]);
    expect(await jobs(together!)).toHaveLength(5);
  });

  test('where several are versions of one article, and of one that is there', async () => {
    const version = (number: number, url: string, hour: number): Input =>
      input(number, { url, publishedAt: `2026-03-01T0${hour}:00:00Z` });
    const there = version(1, 'https://vettle.example/there', 6);
    for (const db of [together!, apart!]) await enqueueAll(db, [there], enqueueOneByOne(db.database, 'backfill'));
    await expectTheSame([
      version(2, 'https://vettle.example/there', 7),
      version(3, 'https://vettle.example/new', 6),
      input(4),
      version(5, 'https://vettle.example/new', 7),
      version(2, 'https://vettle.example/there', 7),
    ]);
    // The jobs of those that were read at once are there, and find nothing to do.
    expect(await jobs(together!)).toHaveLength(3);
  });
});

test('an article of a group that the database refuses fails alone, and has no job', async () => {
  const articles = await Promise.all([1, 2, 3, 4].map((number) => inThisThread.read(input(number))));
  const enqueue = enqueueInGroups(together!.database, 'backfill');
  const outcomes = await Promise.allSettled(
    articles.map((each, place) =>
      enqueue(place === 2 ? { ...each, boilerplate: [{ start: 0, end: 2 ** 40, kind: 'date' }] } : each),
    ),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(outcomes[2]).toMatchObject({ reason: { message: expect.stringMatching(/out of range for type integer/) } });
  expect(await jobs(together!)).toEqual(Array.from({ length: 3 }, () => JOB));
  expect(await wrongCounters(together!.database.pool)).toEqual([]);
});

const JOB = {
  article: expect.any(String),
  task: 'read-article-of-backfill',
  priority: 10,
  max_attempts: 5,
  attempts: 0,
  payload: { outlet: 'Vettle Herald' },
};

test('a group that is broken off half way leaves neither articles nor jobs, and the same again records both', async () => {
  const inputs = Array.from({ length: 60 }, (_, number) => input(number));
  const { pool } = together!.database;
  const holder = await pool.connect();
  // Whoever adds jobs now waits behind its articles.
  await holder.query('BEGIN; LOCK TABLE graphile_worker._private_jobs IN SHARE MODE');
  const recording = inOneGroup(inputs).catch((error: unknown) => error);
  let ended = 0;
  while (ended === 0) {
    const { rowCount } = await pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks
       WHERE relation = 'graphile_worker._private_jobs'::regclass AND NOT granted`,
    );
    ended = rowCount ?? 0;
  }
  expect(await recording).toBeInstanceOf(DatabaseError);
  await holder.query('ROLLBACK');
  holder.release();
  expect((await inOneGroup(inputs)).every(({ quoteCount }) => quoteCount === null)).toBe(true);
  expect(await jobs(together!)).toEqual(Array.from({ length: 60 }, () => JOB));
  expect(await wrongCounters(pool)).toEqual([]);
});

test('groups of the same articles at once, in any order, record each once, with one job', async () => {
  const inputs = Array.from({ length: 70 }, (_, number) => input(number, { outlet: `Common ${number % 3}` }));
  const orders = [inputs, inputs.toReversed(), [...inputs.slice(35), ...inputs.slice(0, 35)]];
  const recorded = (await Promise.all(orders.map(inOneGroup))).flat();
  expect(recorded.filter(({ created }) => created)).toHaveLength(70);
  expect(new Set(recorded.map(({ articleId }) => articleId)).size).toBe(70);
  expect(await jobs(together!)).toEqual(
    Array.from({ length: 70 }, () => ({ ...JOB, payload: { outlet: expect.stringMatching(/^Common \d$/) } })),
  );
  expect(await wrongCounters(together!.database.pool)).toEqual([]);
});
