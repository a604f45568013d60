import { ArticleError } from '../../article/errors.js';
import type { Database } from '../../database/client.js';
import { DatabaseError } from '../../database/errors.js';
import { storeArticle, storeRows } from '../ingest.js';
import type { Stored } from '../known.js';
import { rowsOf } from '../rows.js';
import { articleKnown, articlesKnown } from '../statements/article-known.js';
import { storingError } from '../storing-errors.js';
import { inTransactionAlone } from '../transaction.js';
import type { Loaded } from './loaded-line.js';

/**
 * Stores articles that were read elsewhere, all in one transaction, one after the other as `storeArticle` does: the
 * first of two with the same key is the second one's older version. The transaction has the tables to itself, since an
 * article that others store beside it would wait for names and speakers in another order.
 *
 * @returns what came of each; an Error where only that article cannot be stored
 * @throws DatabaseError
 */
export async function storeBatch(database: Database, batch: readonly Loaded[]): Promise<(Stored | Error)[]> {
  try {
    return await storeTogether(database, batch);
  } catch (error) {
    const reason = storingError(error);
    if (reason instanceof DatabaseError) throw reason;
  }
  // One of them is at fault, and nothing was stored: each by itself.
  const outcomes: (Stored | Error)[] = [];
  for (const { article, extraction, extractor } of batch) {
    outcomes.push(
      await storeArticle(database, article, extraction, extractor).catch((error: unknown) => {
        if (error instanceof DatabaseError) throw error;
        return error instanceof Error ? error : new ArticleError('FORMAT', String(error));
      }),
    );
  }
  return outcomes;
}

function storeTogether(database: Database, batch: readonly Loaded[]): Promise<Stored[]> {
  const items = batch.map(({ article, extraction, extractor }) => {
    return { article, extractor, rows: rowsOf(article, extraction) };
  });
  return inTransactionAlone(database, async (run) => {
    const found = await run(articlesKnown, [items.map(({ rows }) => rows.key), items.map(({ rows }) => rows.textHash)]);
    const known = new Map(found.map((row) => [row.key, row]));
    const seen = new Set<string>();
    const stored: Stored[] = [];
    for (const { article, extractor, rows } of items) {
      const isAgain = seen.has(rows.key);
      seen.add(rows.key);
      const before = isAgain ? (await run(articleKnown, [rows.key, rows.textHash]))[0] : known.get(rows.key);
      stored.push(await storeRows(run, article, rows, before, extractor));
    }
    return stored;
  });
}
