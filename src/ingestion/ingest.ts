import type { Article } from '../article/types.js';
import type { Database } from '../database/client.js';
import type { Extraction } from '../extraction/types.js';
import { EXTRACTOR_VERSION } from '../extraction/version.js';
import { articleKey, textHash } from '../identity/articles.js';
import { identify, type Ids } from './naming.js';
import { type ArticleRows, type QuoteRow, rowsOf } from './rows.js';
import { addArticle } from './statements/add-article.js';
import { addQuotes } from './statements/add-quotes.js';
import { articleKnown } from './statements/article-known.js';
import { countOutlets } from './statements/count-outlets.js';
import { countSpeakers } from './statements/count-speakers.js';
import { storable, storableJson } from './storable.js';
import { storingError } from './storing-errors.js';
import { inTransaction, type Runner } from './transaction.js';

/** What came of storing an article. */
export interface Stored {
  readonly articleId: string;
  /** False where the article was there already; then nothing was changed. */
  readonly created: boolean;
  readonly quoteCount: number;
}

/**
 * Stores an article with its quotes, speakers and outlets, and brings all counts in step: all of it in one transaction
 * or nothing, by a number of statements that does not grow with the quotes. The same article (`articleKey`) is stored
 * once, however many processes store it at the same time; a second version of its text changes nothing.
 *
 * @throws DatabaseError where the database fails; ArticleError where it cannot hold this article
 */
export async function storeArticle(database: Database, article: Article, extraction: Extraction): Promise<Stored> {
  const rows = rowsOf(article, extraction);
  try {
    return await inTransaction(database, textHash(rows.key).readBigInt64BE(), async (run) => {
      const [known] = await run(articleKnown, [rows.key]);
      if (known) return { articleId: known.id, created: false, quoteCount: known.quotes };
      return { articleId: await store(run, article, rows), created: true, quoteCount: rows.quotes.length };
    });
  } catch (error) {
    throw storingError(error);
  }
}

/**
 * The stored article that `storeArticle` would find in place of this one, or null; so that nobody extracts for nothing.
 *
 * @throws DatabaseError
 */
export async function storedAlready(database: Database, article: Article): Promise<Stored | null> {
  try {
    const { rows } = await database.pool.query<{ id: string; quotes: number }>(articleKnown.text, [
      articleKey(article),
    ]);
    return rows[0] ? { articleId: rows[0].id, created: false, quoteCount: rows[0].quotes } : null;
  } catch (error) {
    throw storingError(error);
  }
}

/** The order of the statements is that of the locks they take: the rows everybody wants come last (count-outlets.ts). */
async function store(run: Runner, article: Article, rows: ArticleRows): Promise<string> {
  const { outletIds, speakerIds } = await identify(run, rows.outlets, rows.speakers);
  const outlet = rows.outletKey === null ? null : outletIds(rows.outletKey);
  const language = storable(article.language);
  const [made] = await run(addArticle, [
    rows.key,
    storable(rows.url),
    outlet,
    storable(article.title),
    article.authors.map((author) => storable(author)),
    rows.publishedAt,
    storable(article.dateline),
    language,
    storable(article.text),
    rows.textHash,
    rows.boilerplate,
    EXTRACTOR_VERSION,
    rows.wires.map((wire) => outletIds(wire.outletKey)),
    rows.wires.map((wire) => wire.role),
  ]);
  const { id } = made!;
  if (rows.quotes.length > 0) {
    const quotes = rows.quotes.map((quote) => withIds(quote, speakerIds, outletIds));
    await run(addQuotes, [id, outlet, rows.publishedAt, language, storableJson(quotes)]);
  }
  await count(run, rows, speakerIds, outletIds);
  return id;
}

async function count(run: Runner, rows: ArticleRows, speakerIds: Ids, outletIds: Ids): Promise<void> {
  if (rows.speakers.length > 0) {
    const speakers = rows.speakers.map((speaker) => ({ ...speaker, id: speakerIds(speaker.key) }));
    await run(countSpeakers, [
      storableJson(speakers.map(({ id, quoteCount }) => ({ id, quotes: quoteCount }))),
      rows.publishedAt,
      storableJson(speakers.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, ...alias })))),
      storableJson(
        speakers.flatMap(({ id, roles }) => roles.map(({ title, quoteCount }) => ({ id, title, quotes: quoteCount }))),
      ),
    ]);
  }
  if (rows.outlets.length > 0) {
    const outlets = rows.outlets.map(({ key, domain, agency }) => {
      const own = key === rows.outletKey;
      return { id: outletIds(key), articles: own ? 1 : 0, quotes: own ? rows.quotes.length : 0, domain, agency };
    });
    await run(countOutlets, [storableJson(outlets)]);
  }
}

function withIds(quote: QuoteRow, speakerIds: Ids, outletIds: Ids): object {
  const { speakerKey, viaKey, outletOfRecordKey, ...rest } = quote;
  return {
    ...rest,
    speakerId: speakerKey && speakerIds(speakerKey),
    viaId: viaKey && speakerIds(viaKey),
    outletOfRecordId: outletOfRecordKey && outletIds(outletOfRecordKey),
  };
}
