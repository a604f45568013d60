import type { Input } from '../../article/input.js';
import type { Article } from '../../article/types.js';
import type { Database } from '../../database/client.js';
import type { NewArticle } from '../add-articles.js';
import { GROUP } from '../article-store.js';
import { storeArticle } from '../ingest.js';
import type { Stored } from '../known.js';
import type { ArticleParser } from '../threads/article-parser.js';
import { Together } from '../together.js';
import { enqueueTogether, unread } from './enqueue-together.js';
import type { Lane } from './lanes.js';

/** Records an article for a worker to find its quotes; null where another version of it is stored. */
export type Enqueue = (article: Article) => Promise<Stored | null>;

/** Each article as it comes, in a transaction of its own. */
export function enqueueOneByOne(database: Database, lane: Lane): Enqueue {
  return async (article) => {
    const [stored] = await enqueueTogether(database, [unread(article)], lane);
    return stored as Stored | null; // Alone it waits for nobody.
  };
}

/** Articles of which many come, as many in one transaction as are ready: a fraction of the cost of each. */
export function enqueueInGroups(database: Database, lane: Lane): Enqueue {
  const together = new Together<NewArticle, Stored | null>((articles) => enqueueTogether(database, articles, lane), {
    ...GROUP,
    weigh: ({ article }) => article.text.length,
  });
  return (article) => together.do(unread(article));
}

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
  enqueue: Enqueue,
): Promise<Stored> {
  const article = await parser.read(input);
  return (await enqueue(article)) ?? (await storeArticle(database, article, await parser.extract(article)));
}
