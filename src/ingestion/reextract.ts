import type { Article } from '../article/types.js';
import type { Database } from '../database/client.js';
import type { Extraction } from '../extraction/types.js';
import { printedNames } from './article-values.js';
import { countOutletsOf } from './counting.js';
import { identifyOne } from './naming.js';
import { UNREAD } from './queue/unread.js';
import { replaceQuotes } from './replace-quotes.js';
import { type ArticleRows, rowsOf } from './rows.js';
import { articleQuotes, type StoredQuote } from './statements/article-quotes.js';
import { deleteQuotes } from './statements/detached-quotes.js';
import { articleToReread, noteReread, speakerNames, type StoredArticle } from './statements/reextract.js';
import { storableJson } from './storable.js';
import { lockOf } from './store-together.js';
import { articleOf, withOutlet } from './stored-article.js';
import { storingError } from './storing-errors.js';
import { inTransaction, type Runner } from './transaction.js';

/** The parser that reads again, and what it writes into articles that it has read. */
export interface Parser {
  readonly version: string;
  extract(article: Article): Extraction;
}

/** What another parser has changed in one article. */
export interface Change {
  readonly articleId: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly added: readonly Told[];
  readonly withdrawn: readonly Told[];
  /** Quotes with other words or another speaker than before. */
  readonly changed: readonly { readonly before: Told; readonly after: Told }[];
  /** Words of reviewed quotes that the parser did not find and that stand all the same, and of those that came back. */
  readonly standing: readonly string[];
  readonly back: readonly string[];
  /** Words of reviewed quotes that are there no more. */
  readonly lost: readonly string[];
}

/** A quote as a report tells it. */
export interface Told {
  readonly text: string;
  readonly speaker: string | null;
}

/**
 * Reads a stored article with a parser and puts what it finds in the place of the stored quotes, in one transaction.
 * What people have corrected stands. The article itself stays as it is.
 *
 * @returns null where the article is no more
 * @throws DatabaseError
 */
export async function rereadArticle(database: Database, id: string, parser: Parser): Promise<Change | null> {
  const { rows } = await database.pool.query<StoredArticle>(articleToReread.text, [id]);
  const stored = rows[0];
  if (stored === undefined) return null;
  const article = articleOf(id, stored);
  const found = rowsOf({ ...article, wires: [] }, parser.extract(article), stored.key);
  try {
    return await inTransaction(database, [lockOf(stored.key)], (run) =>
      replace(run, id, stored, found, parser.version),
    );
  } catch (error) {
    throw storingError(error);
  }
}

async function replace(
  run: Runner,
  id: string,
  stored: StoredArticle,
  found: ArticleRows,
  version: string,
): Promise<Change | null> {
  const [now] = await run(articleToReread, [id]);
  // Another version came meanwhile, read by the present parser.
  if (now?.text !== stored.text) return null;
  const rows = withOutlet(found, now);
  const ids = await identifyOne(run, rows);
  const { outletId, publishedAt, language, text } = now;
  // What waited for a worker is read for the first time; of any other article, everybody was told when it came.
  const announces = now.extractorVersion === UNREAD;
  const place = { articleId: id, outletId, publishedAt, language, texts: { was: text, now: text }, announces };
  const replaced = await replaceQuotes(run, place, rows, ids, {
    remove: (quotes) => run(deleteQuotes, [quotes]),
    store: () => run(noteReread, [[id], [storableJson(printedNames(rows.speakers, ids))], [version]]),
  });
  const before = { outletId, quotes: replaced.quotesBefore };
  await countOutletsOf(run, [{ rows, ids, quotes: replaced.quotes, before }]);
  return changeOf(run, id, stored, replaced);
}

async function changeOf(
  run: Runner,
  articleId: string,
  { url, title }: StoredArticle,
  { before, standing, back, lost }: Awaited<ReturnType<typeof replaceQuotes>>,
): Promise<Change> {
  const after = await run(articleQuotes, [articleId]);
  const speakers = [...before, ...after].flatMap(({ speakerId }) => speakerId ?? []);
  const names = new Map((await run(speakerNames, [[...new Set(speakers)]])).map(({ id, name }) => [id, name]));
  const told = ({ text, speakerId }: StoredQuote): Told => {
    return { text, speaker: speakerId === null ? null : (names.get(speakerId) ?? null) };
  };
  const [was, is] = [before, after].map((quotes) => new Map(quotes.map((quote) => [quote.id, quote]))) as [
    Map<string, StoredQuote>,
    Map<string, StoredQuote>,
  ];
  const wordsOf = (quotes: readonly string[], among: ReadonlyMap<string, StoredQuote>): string[] =>
    quotes.flatMap((quote) => among.get(quote)?.text ?? []);
  return {
    articleId,
    url,
    title,
    added: after.filter(({ id }) => !was.has(id) && !back.includes(id)).map(told),
    withdrawn: before.filter(({ id }) => !is.has(id) && !lost.includes(id)).map(told),
    changed: before.flatMap((quote) => {
      const now = is.get(quote.id);
      const same = now === undefined || (now.text === quote.text && now.speakerId === quote.speakerId);
      return same ? [] : [{ before: told(quote), after: told(now) }];
    }),
    standing: wordsOf(standing, is),
    back: wordsOf(back, is),
    lost: wordsOf(lost, was),
  };
}
