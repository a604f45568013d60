import type { Article } from '../article/types.js';
import type { Database } from '../database/client.js';
import type { Extraction } from '../extraction/types.js';
import { EXTRACTOR_VERSION } from '../extraction/version.js';
import type { Stored } from './known.js';
import { rowsOf } from './rows.js';
import { storeTogether } from './store-together.js';

/**
 * Stores an article with its quotes, speakers and outlets, and brings all counts in step: all of it in one transaction
 * or nothing, by a number of statements that does not grow with the quotes. The same article (`articleKey`) is stored
 * once, however many processes store it at the same time. Another version of it takes the place of the stored one if it
 * is no older (identity/versions.ts); quotes that stayed keep their ids, and the older version stays on record.
 *
 * @param extractor version of the parser that has read it
 * @throws DatabaseError where the database fails; ArticleError where it cannot hold this article
 */
export async function storeArticle(
  database: Database,
  article: Article,
  extraction: Extraction,
  extractor = EXTRACTOR_VERSION,
): Promise<Stored> {
  const [stored] = await storeTogether(database, [{ article, rows: rowsOf(article, extraction), extractor }]);
  return stored as Stored; // Alone it waits for nobody.
}
