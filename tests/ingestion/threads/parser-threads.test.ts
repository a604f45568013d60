import { afterAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { inThisThread } from '../../../src/ingestion/threads/article-parser.js';
import { ParserThreads } from '../../../src/ingestion/threads/parser-threads.js';

const file = new URL('../../../tools/source-thread.mjs', import.meta.url);
const text = readFileSync('seeds/articles/coastline-hero-skipper.txt', 'utf8');
const huge = '“No boat leaves today,” said Ingrid Solheim of the Vettle Trust. '.repeat(60_000).slice(0, 3_900_000);

describe('threads', () => {
  const threads = new ParserThreads({ jobs: 2, memory: 1024, file });
  afterAll(() => threads.close());

  test('find what this thread finds', async () => {
    const article = await threads.read({ id: 'a', text });
    expect(article).toEqual(await inThisThread.read({ id: 'a', text }));
    const extraction = await threads.extract(article);
    expect(extraction.quotes.length).toBeGreaterThan(0);
    expect(extraction).toEqual(await inThisThread.extract(article));
    expect(await threads.readAndExtract({ id: 'a', text })).toEqual({ article, extraction });
  }, 60_000);

  test('say why an input is no article as this thread does', async () => {
    const page = { id: 'p', bytes: Buffer.from('<ul><li><a href="/">Home</a></ul>') };
    const reason = await inThisThread.read(page).catch((error: unknown) => error);
    expect(reason).toMatchObject({ name: 'ArticleError', code: 'EMPTY' });
    await expect(threads.read(page)).rejects.toEqual(reason);
  }, 60_000);
});

// Of a single thread, nobody else is there to go on when it dies.
test.each([1, 2])(
  'what kills one of %d threads is its own error; all beside and behind it is read',
  async (jobs) => {
    const threads = new ParserThreads({ jobs, memory: 100, file });
    try {
      const outcome = (id: string, words: string): Promise<string> =>
        threads.line({ id, text: words }, false).then(
          () => 'read',
          (error: Error) => error.message,
        );
      const ids = ['a', 'huge', 'b', 'huge', 'c', 'd'];
      const killed = expect.stringContaining('ran out of memory on it (100 MB)');
      expect(await Promise.all(ids.map((id) => outcome(id, id === 'huge' ? huge : text)))).toEqual(
        ids.map((id) => (id === 'huge' ? killed : 'read')),
      );
    } finally {
      await threads.close();
    }
  },
  120_000,
);

test('a thread that keeps all it makes ends alone, as fast as it makes it', async () => {
  const hungry = new URL('../../support/hungry-thread.mjs', import.meta.url);
  const threads = new ParserThreads({ jobs: 1, memory: 100, file: hungry });
  try {
    for (const id of ['a', 'b', 'c'])
      await expect(threads.line({ id, text }, false)).rejects.toThrow('ran out of memory on it (100 MB)');
  } finally {
    await threads.close();
  }
}, 60_000);
