import type { Article } from '../../article/types.js';
import type { Database } from '../../database/client.js';
import { addNew, type NewArticle } from '../add-articles.js';
import { asKnown, isKnown, type Stored, versionOf } from '../known.js';
import { rowsOf } from '../rows.js';
import { addJobs } from '../statements/queue.js';
import { knownAmong, lockOf } from '../store-together.js';
import { storingError } from '../storing-errors.js';
import type { Deferred } from '../together.js';
import { inTransaction, type Runner } from '../transaction.js';
import { ATTEMPTS, type Lane, lanes } from './lanes.js';
import { UNREAD } from './unread.js';

/** An article that nobody has read for quotes. */
export const unread = (article: Article): NewArticle => {
  return { article, rows: rowsOf(article, { quotes: [], speakers: [] }), extractor: UNREAD };
};

/**
 * Records articles without their quotes, and the jobs to find them, in one transaction, all or none: no article is ever
 * without its job, nor a job without its article. The key of a job is that of its article, which is its address, or its
 * outlet and the hash of its text: however often it comes, there is one article and at most one job. What comes out is
 * what it were one after the other: those that turn on others among them are left out (`later`).
 *
 * @returns what came of each; null of one of which another version is stored
 * @throws DatabaseError where the database fails; ArticleError where it cannot hold one of them
 */
export async function enqueueTogether(
  database: Database,
  articles: readonly NewArticle[],
  lane: Lane,
): Promise<(Stored | null | Deferred)[]> {
  try {
    return await inTransaction(
      database,
      articles.map(({ rows }) => lockOf(rows.key)),
      (run) => enqueue(run, articles, lane),
    );
  } catch (error) {
    throw storingError(error);
  }
}

async function enqueue(
  run: Runner,
  articles: readonly NewArticle[],
  lane: Lane,
): Promise<(Stored | null | Deferred)[]> {
  const known = await knownAmong(run, articles);
  const fresh = articles.filter((_, place) => known[place] === 'new');
  const ids = fresh.length > 0 ? await addNew(run, fresh) : [];
  const added = fresh.flatMap(({ article }, place) => {
    const id = ids[place]!;
    return id === null ? [] : [{ key: jobKey(id), payload: JSON.stringify({ outlet: article.outlet }) }];
  });
  if (added.length > 0) {
    const { task, priority } = lanes[lane];
    void run(addJobs, [task, priority, ATTEMPTS, added.map(({ key }) => key), added.map(({ payload }) => payload)]);
  }
  return articles.map(({ article, rows }, place) => {
    const before = known[place]!;
    if (before === 'later') return before;
    if (before !== 'new') return isKnown(before, versionOf(article, rows)) ? asKnown(before) : null;
    const articleId = ids.shift()!;
    return articleId === null ? 'later' : { articleId, created: true, revised: false, quoteCount: null };
  });
}

/** The article of a job is told by its key, which the lists of jobs show. */
export const jobKey = (articleId: string): string => `article ${articleId}`;

/** The id of a job's article. */
export function articleOfJob(key: string | null): string {
  const id = /^article (\d+)$/u.exec(key ?? '')?.[1];
  if (id === undefined) throw new Error(`A job with the key ${key} is none of ours.`);
  return id;
}
