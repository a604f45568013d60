import type { Input } from '../../article/input.js';
import type { Article } from '../../article/types.js';
import type { Database } from '../../database/client.js';
import { addNew } from '../add-articles.js';
import { storeArticle } from '../ingest.js';
import { asKnown, isKnown, storedAlready, type Stored, versionOf } from '../known.js';
import { rowsOf } from '../rows.js';
import { articlesKnown } from '../statements/article-known.js';
import { addJob } from '../statements/queue.js';
import { lockOf } from '../store-together.js';
import { storingError } from '../storing-errors.js';
import type { ArticleParser } from '../threads/article-parser.js';
import { inTransaction } from '../transaction.js';
import { ATTEMPTS, type Lane, lanes } from './lanes.js';
import { UNREAD } from './unread.js';

/**
 * Reads an article and records it for a worker to find its quotes; one that is stored already stays as it is. A new
 * version of a stored article is read at once: the quotes that stayed have to be found among the old ones.
 *
 * @throws ArticleError where it is no article; DatabaseError
 */
export async function readAndEnqueue(
  database: Database,
  input: Input,
  parser: ArticleParser,
  lane: Lane,
): Promise<Stored> {
  const article = await parser.read(input);
  return (
    (await storedAlready(database, article)) ??
    (await enqueue(database, article, lane)) ??
    (await storeArticle(database, article, await parser.extract(article)))
  );
}

/**
 * Records an article without its quotes, and the job to find them, in one transaction: neither is ever without the
 * other. The key of the job is that of the article, which is its address, or its outlet and the hash of its text:
 * however often it comes, there is one article and at most one job.
 *
 * @returns null where another version of it is stored
 */
async function enqueue(database: Database, article: Article, lane: Lane): Promise<Stored | null> {
  const rows = rowsOf(article, { quotes: [], speakers: [] });
  try {
    return await inTransaction(database, [lockOf(rows.key)], async (run) => {
      const [known] = await run(articlesKnown, [[rows.key], [rows.textHash]]);
      if (known) return isKnown(known, versionOf(article, rows)) ? asKnown(known) : null;
      const [added] = await addNew(run, [{ article, rows, extractor: UNREAD }]);
      const articleId = added!; // Alone it waits for nobody.
      const { task, priority } = lanes[lane];
      await run(addJob, [task, jobKey(articleId), JSON.stringify({ outlet: article.outlet }), priority, ATTEMPTS]);
      return { articleId, created: true, revised: false, quoteCount: null };
    });
  } catch (error) {
    throw storingError(error);
  }
}

/** The article of a job is told by its key, which the lists of jobs show. */
export const jobKey = (articleId: string): string => `article ${articleId}`;

/** The id of a job's article. */
export function articleOfJob(key: string | null): string {
  const id = /^article (\d+)$/u.exec(key ?? '')?.[1];
  if (id === undefined) throw new Error(`A job with the key ${key} is none of ours.`);
  return id;
}
