import { articleOf, type Input } from '../article/input.js';
import type { Database } from '../database/client.js';
import { extract } from '../extraction/index.js';
import { storeArticle, storedAlready, type Stored } from './ingest.js';

/**
 * Reads an article, finds its quotes and stores both; one that is stored already is not extracted again.
 *
 * @throws ArticleError where it is no article; DatabaseError
 */
export async function readAndStore(database: Database, input: Input): Promise<Stored> {
  const article = await articleOf(input);
  return (await storedAlready(database, article)) ?? (await storeArticle(database, article, extract(article)));
}
