import type { Article } from '../article/types.js';
import { articleValues } from './article-values.js';
import { countOutletsOf, countSpeakersOf } from './counting.js';
import { identify, type NamedIds } from './naming.js';
import { type ArticleRows, withIds } from './rows.js';
import { addArticle } from './statements/add-article.js';
import { addQuotes } from './statements/add-quotes.js';
import { lockSpeakers } from './statements/uncount-article.js';
import { storable, storableJson } from './storable.js';
import type { Runner } from './transaction.js';
import { placeReports, recountUtterances } from './utterances.js';

/**
 * Stores an article that is not there, with its quotes. The order of the statements is that of the locks they take: the
 * rows everybody wants come last (count-outlets.ts).
 *
 * @param extractor version of the parser that has read it
 * @returns its id
 */
export async function addNew(run: Runner, article: Article, rows: ArticleRows, extractor: string): Promise<string> {
  const ids = await identify(run, rows);
  const [made] = await run(addArticle, [rows.key, ...articleValues(article, rows, ids, extractor)]);
  const { id } = made!;
  const outletId = rows.outletKey === null ? null : ids.outletIds(rows.outletKey);
  await addFound(run, { articleId: id, outletId, language: article.language }, rows, ids);
  await countOutletsOf(run, rows, ids, rows.quotes.length, null);
  return id;
}

/** Stores the quotes of an article that has none, and adds its speakers to their counts. */
export async function addFound(
  run: Runner,
  { articleId, outletId, language }: { articleId: string; outletId: string | null; language: string | null },
  rows: ArticleRows,
  ids: NamedIds,
): Promise<void> {
  const { publishedAt, quotes, speakers } = rows;
  if (quotes.length > 0) {
    await run(lockSpeakers, [speakers.map(({ key }) => ids.speakerIds(key))]);
    const named = quotes.map((quote) => ({ ...withIds(quote, ids), publishedAt }));
    const { utteranceIds, touched } = await placeReports(run, named, outletId);
    const placed = named.map((quote, place) => ({ ...quote, utteranceId: utteranceIds[place]! }));
    await run(addQuotes, [articleId, outletId, publishedAt, storable(language), storableJson(placed), true]);
    await recountUtterances(run, touched);
  }
  await countSpeakersOf(run, speakers, ids, publishedAt);
}
