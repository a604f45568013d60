import type { Input } from '../article/input.js';
import type { Database } from '../database/client.js';
import { oneByOne } from './article-store.js';
import type { Stored } from './known.js';
import { type ArticleParser, inThisThread } from './threads/article-parser.js';

/**
 * Reads an article, finds its quotes and stores both; one that is stored already is not extracted again, unless all
 * before it were new.
 *
 * @throws ArticleError where it is no article; DatabaseError
 */
export async function readAndStore(
  database: Database,
  input: Input,
  parser: ArticleParser = inThisThread,
  store = oneByOne(database),
): Promise<Stored> {
  if (store.expectsNew()) {
    const { article, extraction } = await parser.readAndExtract(input);
    return store.store(article, extraction);
  }
  const article = await parser.read(input);
  return (await store.known(article)) ?? (await store.store(article, await parser.extract(article)));
}
