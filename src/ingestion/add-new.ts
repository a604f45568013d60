import type { Article } from '../article/types.js';
import { articleValues } from './article-values.js';
import { countOutletsOf, countSpeakersOf } from './counting.js';
import { identify, type NamedIds } from './naming.js';
import { type ArticleRows, withIds } from './rows.js';
import { addArticle } from './statements/add-article.js';
import { addQuotes } from './statements/add-quotes.js';
import { lockSpeakers } from './statements/uncount-article.js';
import { storable, storableJson } from './storable.js';
import { type Runner, unawaited } from './transaction.js';
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
  const made = run(addArticle, [rows.key, ...articleValues(article, rows, ids, extractor)]);
  const articleId = unawaited(made.then(([row]) => row!.id));
  const outletId = rows.outletKey === null ? null : ids.outletIds(rows.outletKey);
  await addFound(run, { articleId, outletId, language: article.language }, rows, ids);
  void unawaited(countOutletsOf(run, rows, ids, rows.quotes.length, null));
  return articleId;
}

/** Stores the quotes of an article that has none, and adds its speakers to their counts; nobody waits for the last of it. */
export async function addFound(
  run: Runner,
  {
    articleId,
    outletId,
    language,
  }: { articleId: string | Promise<string>; outletId: string | null; language: string | null },
  rows: ArticleRows,
  ids: NamedIds,
): Promise<void> {
  const { publishedAt, quotes, speakers } = rows;
  if (quotes.length > 0) {
    void run(lockSpeakers, [speakers.map(({ key }) => ids.speakerIds(key))]);
    const named = quotes.map((quote) => ({ ...withIds(quote, ids), publishedAt }));
    const { utteranceIds, touched } = await placeReports(run, named, outletId);
    const placed = named.map((quote, place) => ({ ...quote, utteranceId: utteranceIds[place]! }));
    void run(addQuotes, [await articleId, outletId, publishedAt, storable(language), storableJson(placed), true]);
    void unawaited(recountUtterances(run, touched));
  }
  void unawaited(countSpeakersOf(run, speakers, ids, publishedAt));
}
