import type { Database } from '../../database/client.js';
import { EXTRACTOR_VERSION } from '../../extraction/version.js';
import { textHash } from '../../identity/articles.js';
import { addFound } from '../add-new.js';
import { printedNames } from '../article-values.js';
import { countOutletsOf } from '../counting.js';
import { identify } from '../naming.js';
import { rowsOf } from '../rows.js';
import { unreadArticle } from '../statements/queue.js';
import { articleToReread, noteReread, type StoredArticle } from '../statements/reextract.js';
import { storableJson } from '../storable.js';
import { articleOf, withOutlet } from '../stored-article.js';
import { storingError } from '../storing-errors.js';
import type { ArticleParser } from '../threads/article-parser.js';
import { inTransaction } from '../transaction.js';
import { UNREAD } from './unread.js';

/**
 * Finds the quotes of a recorded article and stores them in one transaction, as `storeArticle` does. An article that
 * somebody has read meanwhile, or in a version that came meanwhile, is left as it is: the same job may run any number
 * of times, also twice at once.
 *
 * @param outlet as the article names it
 * @returns how many quotes were stored; null where there was nothing to do
 * @throws ArticleError where the parser cannot read it; DatabaseError
 */
export async function readWaiting(
  database: Database,
  id: string,
  outlet: string | null,
  parser: Pick<ArticleParser, 'extract'>,
): Promise<number | null> {
  try {
    const { rows } = await database.pool.query<StoredArticle>(articleToReread.text, [id]);
    const stored = rows[0];
    if (stored === undefined || stored.extractorVersion !== UNREAD) return null;
    const article = articleOf(id, stored, outlet);
    const found = withOutlet(rowsOf({ ...article, wires: [] }, await parser.extract(article), stored.key), stored);
    return await inTransaction(database, textHash(stored.key).readBigInt64BE(), async (run) => {
      const [now] = await run(unreadArticle, [id]);
      if (now?.version !== UNREAD) return null;
      const ids = await identify(run, found);
      const { outletId, language } = stored;
      await addFound(run, { articleId: id, outletId, language }, found, ids);
      await run(noteReread, [id, storableJson(printedNames(found.speakers, ids)), EXTRACTOR_VERSION]);
      await countOutletsOf(run, found, ids, found.quotes.length, { outletId, quotes: 0 });
      return found.quotes.length;
    });
  } catch (error) {
    throw storingError(error);
  }
}
