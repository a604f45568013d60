import type { Article } from '../article/types.js';
import { articleValues } from './article-values.js';
import { countOutletsOf } from './counting.js';
import { identifyOne } from './naming.js';
import { replaceQuotes } from './replace-quotes.js';
import type { ArticleRows } from './rows.js';
import { articleNow } from './statements/article-now.js';
import { withdrawVersion } from './statements/record-revision.js';
import { reviseArticle } from './statements/revise-article.js';
import { storable, storableJson } from './storable.js';
import type { Runner } from './transaction.js';

/**
 * Puts a version of an article in the place of the stored one. Quotes that stayed keep their ids, and what people said
 * of them; those that went stand with the older version. Speakers and outlets that only the older version named stay,
 * with what is left of their counts.
 *
 * @returns how many quotes the new version has, without rejected ones
 */
export async function reviseStored(
  run: Runner,
  id: string,
  article: Article,
  rows: ArticleRows,
  extractor: string,
): Promise<number> {
  const ids = await identifyOne(run, rows);
  const [was] = await run(articleNow, [id]);
  const place = {
    articleId: id,
    outletId: rows.outletKey === null ? null : ids.outletIds(rows.outletKey),
    publishedAt: rows.publishedAt,
    language: storable(article.language),
    texts: { was: was!.text, now: storable(article.text) },
    announces: true,
  };
  const { quotes, quotesBefore } = await replaceQuotes(run, place, rows, ids, {
    remove: (vanished) => run(withdrawVersion, [id, vanished]),
    store: () => run(reviseArticle, [id, storableJson(articleValues(article, rows, ids, extractor))]),
  });
  const before = { outletId: was!.outletId, quotes: quotesBefore };
  await countOutletsOf(run, [{ rows, ids, quotes, before }]);
  return quotes;
}
