import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import path from 'node:path';
import { contents, wrongCounters } from '../support/recount.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { folderWith, stories, story } from './folder.js';
import { quotewire, start } from './quotewire.js';

const ARTICLES = 200;
const broken = {
  'zz-binary.txt': Buffer.from(Array.from({ length: 900 }, (_, n) => (n * 37) % 256)),
  'zz-empty.txt': '',
  'zz-cut.txt': Buffer.from('“It ends here,” said Søren Møller of the café', 'utf8').subarray(0, -1),
};

let db: TestDatabase;
let folder: Awaited<ReturnType<typeof folderWith>>;
beforeAll(async () => {
  db = await createTestDatabase();
  folder = await folderWith({ ...stories(ARTICLES), ...broken, 'notes.md': 'no article' });
}, 120_000);
afterAll(async () => {
  await db.drop();
  await folder.remove();
});

const articles = async (of = db): Promise<number> =>
  (await of.database.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM article')).rows[0]!.n;

describe('a folder with three broken files', () => {
  test('stores the good ones, names the broken ones and ends with 1', async () => {
    const { code, stdout, stderr } = await quotewire(['ingest', folder.path], { DATABASE_URL: db.url });
    expect(stdout).toMatch(/Read 203 articles from 203 files/);
    expect(stdout).toMatch(
      /stored +200, with \d+ quotes\n +already there +0\n +failed +3\n +skipped +files of other kinds: 1 \.md/,
    );
    expect(stderr).toMatch(/zz-binary\.txt: not text but binary data/);
    expect(stderr).toMatch(/zz-empty\.txt: the file is empty/);
    expect(stderr).toMatch(/zz-cut\.txt: cut off in the middle of a character/);
    expect(code).toBe(1);
    expect(await articles()).toBe(ARTICLES);
    expect(await wrongCounters(db.database.pool)).toEqual([]);
  }, 120_000);

  test('adds nothing the second time', async () => {
    const before = await contents(db.database.pool);
    const { code, stdout } = await quotewire(['ingest', folder.path], { DATABASE_URL: db.url });
    expect(stdout).toMatch(/stored +0\n +already there +200\n +failed +3/);
    expect(code).toBe(1);
    expect(await contents(db.database.pool)).toEqual(before);
  }, 120_000);
});

test('many threads store what one thread stores', async () => {
  const other = await createTestDatabase();
  try {
    const { stdout } = await quotewire(['ingest', folder.path, '--jobs', '1'], { DATABASE_URL: other.url });
    expect(stdout).toMatch(/stored +200, /);
    const more = await createTestDatabase();
    try {
      await quotewire(['ingest', folder.path, '--jobs', '4'], { DATABASE_URL: more.url });
      expect(await contents(more.database.pool)).toEqual(await contents(other.database.pool));
    } finally {
      await more.drop();
    }
  } finally {
    await other.drop();
  }
}, 120_000);

test('killed in the middle and run again, it is as if it had never been killed', async () => {
  const other = await createTestDatabase();
  try {
    const run = start(['ingest', folder.path], { DATABASE_URL: other.url });
    while ((await articles(other)) < 20) await new Promise((resolve) => setTimeout(resolve, 10));
    run.child.kill('SIGKILL');
    expect((await run.ended).signal).toBe('SIGKILL');
    expect(await articles(other)).toBeLessThan(ARTICLES);
    expect(await wrongCounters(other.database.pool)).toEqual([]);
    await quotewire(['ingest', folder.path], { DATABASE_URL: other.url });
    expect(await contents(other.database.pool)).toEqual(await contents(db.database.pool));
  } finally {
    await other.drop();
  }
}, 120_000);

test('Ctrl-C finishes the articles in hand and reports', async () => {
  const other = await createTestDatabase();
  try {
    const run = start(['ingest', folder.path], { DATABASE_URL: other.url });
    while ((await articles(other)) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    run.child.kill('SIGINT');
    const { code, stdout, stderr } = await run.ended;
    expect(code).toBe(130);
    const stored = Number(/stored +(\d+)/.exec(stdout)![1]);
    expect(stored).toBeLessThan(ARTICLES);
    expect(await articles(other)).toBe(stored);
    expect(stderr).toMatch(/Stopped before the end/);
  } finally {
    await other.drop();
  }
}, 120_000);

test('globs, JSON Lines and standard input', async () => {
  const lines = [1001, 1002]
    .map((n) => JSON.stringify({ id: `n${n}`, text: story(n), outlet: 'Vettle Herald' }))
    .join('\n');
  const more = await folderWith({ 'a.jsonl': `${lines}\n{"id":"bad"}\n`, 'b.txt': story(1003), 'c.txt': story(1004) });
  try {
    const { code, stdout, stderr } = await quotewire(
      ['ingest', path.join(more.path, '*.jsonl'), path.join(more.path, 'b*')],
      {
        DATABASE_URL: db.url,
      },
    );
    expect(stdout).toMatch(/stored +3, /);
    expect(stderr).toMatch(/a\.jsonl, line 3, id bad: "text" is missing/);
    expect(code).toBe(1);
    const piped = await quotewire(['ingest', '-', '--format', 'txt'], { DATABASE_URL: db.url }, story(1004));
    expect(piped).toMatchObject({ code: 0, stdout: expect.stringMatching(/stored +1, /) });
  } finally {
    await more.remove();
  }
}, 30_000);

test('an article that no thread has memory for is named, and the others are stored', async () => {
  const huge = '“No boat leaves today,” said Ingrid Solheim of the Vettle Trust. '.repeat(60_000).slice(0, 3_900_000);
  const files = await folderWith({ 'a.txt': story(2001), 'b-huge.txt': huge, 'c.txt': story(2002) });
  try {
    const { code, stdout, stderr } = await quotewire(['ingest', files.path], {
      DATABASE_URL: db.url,
      QUOTEWIRE_THREAD_MEMORY: '100',
    });
    expect(stdout).toMatch(/stored +2, .*\n +already there +0\n +failed +1/);
    expect(stderr).toMatch(/b-huge\.txt: the parser ran out of memory on it \(100 MB\)/);
    expect(code).toBe(1);
  } finally {
    await files.remove();
  }
}, 60_000);

test('what leads nowhere is named', async () => {
  const { code, stderr } = await quotewire(['ingest', '/nowhere/at/all', '/nowhere/*.txt', 'https://127.0.0.1/1'], {
    DATABASE_URL: db.url,
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/\/nowhere\/at\/all: there is no such file/);
  expect(stderr).toMatch(/\/nowhere\/\*\.txt: no file matches/);
  expect(stderr).toMatch(/https:\/\/127\.0\.0\.1\/1: 127\.0\.0\.1 is a loopback address/);
}, 30_000);

test('a database that cannot be reached is said in one line', async () => {
  const { code, stderr } = await quotewire(['ingest', folder.path], {
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^quotewire: The database at 127\.0\.0\.1:1\/none cannot be reached: .*\n$/);
});
