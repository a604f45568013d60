import type { Article } from '../article/types.js';
import { articleValues, printedNames } from './article-values.js';
import { countOutletsOf, countSpeakersOf } from './counting.js';
import { identify, type NamedIds } from './naming.js';
import { withIds } from './quote-values.js';
import type { ArticleRows } from './rows.js';
import { addArticles } from './statements/add-articles.js';
import { addQuotes } from './statements/add-quotes.js';
import { noteReread } from './statements/reextract.js';
import { lockSpeakers } from './statements/uncount-article.js';
import { storableJson } from './storable.js';
import { type Runner, unawaited } from './transaction.js';
import { countReports, type Placed, placeReports, recountUtterances } from './utterances.js';

/** An article that is not stored, with its quotes. */
export interface NewArticle {
  readonly article: Article;
  readonly rows: ArticleRows;
  /** Version of the parser that has read it. */
  readonly extractor: string;
}

/** The quotes of an article that was recorded without them. */
export interface FoundQuotes {
  readonly recorded: { readonly id: string; readonly outletId: string | null; readonly language: string | null };
  readonly rows: ArticleRows;
  readonly extractor: string;
}

/**
 * Stores articles that are not there, with their quotes, by a number of statements that grows neither with the articles
 * nor with the quotes. The order of the statements is that of the locks they take: the rows everybody wants come last
 * (count-outlets.ts).
 *
 * @returns the id of each; null of one that has to wait for the others (naming.ts), which the first never has
 */
export async function addNew(run: Runner, articles: readonly NewArticle[]): Promise<(string | null)[]> {
  const ids = await identify(
    run,
    articles.map(({ rows }) => rows),
  );
  const now = identified(articles, ids);
  const made = run(addArticles, [
    storableJson(now.map(({ article, rows, extractor, ids: own }) => articleValues(article, rows, own, extractor))),
  ]);
  const outlets = now.map(({ rows, ids: own }) => (rows.outletKey === null ? null : own.outletIds(rows.outletKey)));
  const found = now.map((each, place) => {
    return { ...each, outletId: outlets[place]!, language: each.article.language };
  });
  const articleIds = unawaited(made.then((rows) => rows.map(({ id }) => id)));
  await addFound(run, found, articleIds);
  void unawaited(
    countOutletsOf(
      run,
      now.map((each) => ({ ...each, quotes: each.rows.quotes.length, before: null })),
    ),
  );
  const stored = [...(await articleIds)];
  return ids.map((own) => (own === null ? null : stored.shift()!));
}

/**
 * Stores the quotes of articles that were recorded without them.
 *
 * @returns whether they are; false of one that has to wait for the others, which the first never has
 */
export async function addRecorded(run: Runner, articles: readonly FoundQuotes[]): Promise<boolean[]> {
  if (articles.length === 0) return [];
  const ids = await identify(
    run,
    articles.map(({ rows }) => rows),
  );
  const now = identified(articles, ids);
  const found = now.map((each) => ({ ...each, outletId: each.recorded.outletId, language: each.recorded.language }));
  await addFound(run, found, Promise.resolve(now.map(({ recorded }) => recorded.id)));
  void run(noteReread, [
    now.map(({ recorded }) => recorded.id),
    now.map(({ rows, ids: own }) => storableJson(printedNames(rows.speakers, own))),
    now.map(({ extractor }) => extractor),
  ]);
  void unawaited(
    countOutletsOf(
      run,
      now.map((each) => ({
        ...each,
        quotes: each.rows.quotes.length,
        before: { outletId: each.recorded.outletId, quotes: 0 },
      })),
    ),
  );
  return ids.map((own) => own !== null);
}

/** Those that have not to wait, with the ids of whom they name. */
function identified<T>(articles: readonly T[], ids: readonly (NamedIds | null)[]): (T & { readonly ids: NamedIds })[] {
  return articles.flatMap((article, place) => {
    const own = ids[place]!;
    return own === null ? [] : [{ ...article, ids: own }];
  });
}

interface Found {
  readonly rows: ArticleRows;
  readonly ids: NamedIds;
  readonly outletId: string | null;
  readonly language: string | null;
}

/** Stores the quotes of articles that have none, and adds their speakers to the counts; nobody waits for the last of it. */
async function addFound(
  run: Runner,
  articles: readonly Found[],
  articleIds: Promise<readonly string[]>,
): Promise<void> {
  if (articles.every(({ rows }) => rows.quotes.length === 0)) return;
  const speakers = articles.flatMap(({ rows, ids }) => rows.speakers.map(({ key }) => ids.speakerIds(key)));
  void run(lockSpeakers, [[...new Set(speakers)]]);
  const quotes = articles.flatMap(({ rows: { quotes: own, publishedAt }, ids, outletId, language }, article) =>
    own.map((quote) => ({ ...withIds(quote, ids), article, outletId, publishedAt, language })),
  );
  const { utteranceIds, added, merged } = await placeReports(run, quotes);
  void unawaited(countReports(run, added));
  void run(addQuotes, [storableJson(placed(quotes, utteranceIds, await articleIds)), true]);
  void unawaited(recountUtterances(run, merged));
  void unawaited(countSpeakersOf(run, articles));
}

/** Quotes of several articles as the statement takes them, `nestedIn` by places in the whole list. */
function placed<Quote extends { readonly article: number; readonly ordinal: number; readonly nestedIn: number | null }>(
  quotes: readonly Quote[],
  utteranceIds: Placed['utteranceIds'],
  articleIds: readonly string[],
) {
  return quotes.map((quote, index) => {
    const { nestedIn, ordinal } = quote;
    const place = index + 1;
    return {
      ...quote,
      place,
      article: undefined,
      articleId: articleIds[quote.article]!,
      // The quotes of an article stand in the list in their order.
      nestedIn: nestedIn === null ? null : place - ordinal + nestedIn,
      utteranceId: utteranceIds[index]!,
    };
  });
}
