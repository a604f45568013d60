import type { Article } from '../article/types.js';
import type { Database } from '../database/client.js';
import type { Extraction } from '../extraction/types.js';
import { EXTRACTOR_VERSION } from '../extraction/version.js';
import { textHash } from '../identity/articles.js';
import { supersedes } from '../identity/versions.js';
import { addNew } from './add-new.js';
import { asKnown, isKnown, type Stored, versionOf } from './known.js';
import { reviseStored } from './revise.js';
import { type ArticleRows, rowsOf } from './rows.js';
import { articleKnown, type KnownArticle } from './statements/article-known.js';
import { recordOlder } from './statements/record-revision.js';
import { storable } from './storable.js';
import { storingError } from './storing-errors.js';
import { inTransaction, type Runner } from './transaction.js';

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
  const rows = rowsOf(article, extraction);
  try {
    return await inTransaction(database, textHash(rows.key).readBigInt64BE(), async (run) => {
      const [known] = await run(articleKnown, [rows.key, rows.textHash]);
      return storeRows(run, article, rows, known, extractor);
    });
  } catch (error) {
    throw storingError(error);
  }
}

/** The same inside a transaction that nobody else stores this article beside; `known` is what is stored of it. */
export async function storeRows(
  run: Runner,
  article: Article,
  rows: ArticleRows,
  known: KnownArticle | undefined,
  extractor: string,
): Promise<Stored> {
  if (!known) {
    const articleId = await addNew(run, article, rows, extractor);
    return { articleId, created: true, revised: false, quoteCount: rows.quotes.length };
  }
  const version = versionOf(article, rows);
  if (isKnown(known, version)) return asKnown(known);
  if (supersedes(version, known)) {
    const quoteCount = await reviseStored(run, known.id, article, rows, extractor);
    return { articleId: known.id, created: false, revised: true, quoteCount };
  }
  const { title, publishedAt, updatedAt } = version;
  await run(recordOlder, [known.id, title, publishedAt, updatedAt, storable(article.text), rows.textHash]);
  return asKnown(known);
}
