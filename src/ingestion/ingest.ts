import type { Article } from '../article/types.js';
import type { Database } from '../database/client.js';
import type { Extraction } from '../extraction/types.js';
import { articleKey, readingHash, storyHash, textHash } from '../identity/articles.js';
import { isLater, supersedes } from '../identity/versions.js';
import { articleValues } from './article-values.js';
import { countOutletsOf, countSpeakersOf } from './counting.js';
import { identify } from './naming.js';
import { reviseStored } from './revise.js';
import { type ArticleRows, rowsOf, withIds } from './rows.js';
import { addArticle } from './statements/add-article.js';
import { addQuotes } from './statements/add-quotes.js';
import { articleKnown, type KnownArticle } from './statements/article-known.js';
import { recordOlder } from './statements/record-revision.js';
import { lockSpeakers } from './statements/uncount-article.js';
import { storable, storableJson } from './storable.js';
import { storingError } from './storing-errors.js';
import { timeOf } from './time.js';
import { inTransaction, type Runner } from './transaction.js';
import { placeReports, recountUtterances } from './utterances.js';

/** What came of storing an article. */
export interface Stored {
  readonly articleId: string;
  /** False where the article was there already. */
  readonly created: boolean;
  /** Whether it was there in an older version, whose place this one has taken. */
  readonly revised: boolean;
  readonly quoteCount: number;
}

/**
 * Stores an article with its quotes, speakers and outlets, and brings all counts in step: all of it in one transaction
 * or nothing, by a number of statements that does not grow with the quotes. The same article (`articleKey`) is stored
 * once, however many processes store it at the same time. Another version of it takes the place of the stored one if it
 * is no older (identity/versions.ts); quotes that stayed keep their ids, and the older version stays on record.
 *
 * @throws DatabaseError where the database fails; ArticleError where it cannot hold this article
 */
export async function storeArticle(database: Database, article: Article, extraction: Extraction): Promise<Stored> {
  const rows = rowsOf(article, extraction);
  try {
    return await inTransaction(database, textHash(rows.key).readBigInt64BE(), async (run) => {
      const [known] = await run(articleKnown, [rows.key, rows.textHash]);
      if (!known) return stored(await store(run, article, rows), rows.quotes.length, true, false);
      const version = versionOf(article, rows);
      if (isKnown(known, version)) return stored(known.id, known.quotes, false, false);
      if (supersedes(version, known)) {
        return stored(known.id, await reviseStored(run, known.id, article, rows), false, true);
      }
      const { title, publishedAt, updatedAt } = version;
      await run(recordOlder, [known.id, title, publishedAt, updatedAt, storable(article.text), rows.textHash]);
      return stored(known.id, known.quotes, false, false);
    });
  } catch (error) {
    throw storingError(error);
  }
}

/**
 * The stored article that `storeArticle` would find in place of this one and leave as it is, or null; so that nobody
 * extracts for nothing.
 *
 * @throws DatabaseError
 */
export async function storedAlready(database: Database, article: Article): Promise<Stored | null> {
  const text = readingHash(article.text);
  const times = { publishedAt: timeOf(article.publishedAt), updatedAt: timeOf(article.updatedAt) };
  try {
    const { rows } = await database.pool.query<KnownArticle>(articleKnown.text, [articleKey(article), text]);
    const known = rows[0];
    if (!known) return null;
    const version = versionOf(article, { ...times, textHash: text, storyHash: storyHash(article) });
    return isKnown(known, version) ? stored(known.id, known.quotes, false, false) : null;
  } catch (error) {
    throw storingError(error);
  }
}

const stored = (articleId: string, quoteCount: number, created: boolean, revised: boolean): Stored => ({
  articleId,
  created,
  revised,
  quoteCount,
});

type Version = Pick<ArticleRows, 'publishedAt' | 'updatedAt' | 'textHash' | 'storyHash'> & {
  readonly title: string | null;
};

function versionOf(article: Article, rows: Omit<Version, 'title'>): Version {
  const { publishedAt, updatedAt, textHash: text, storyHash: story } = rows;
  return { title: storable(article.title), publishedAt, updatedAt, textHash: text, storyHash: story };
}

/**
 * Is there nothing in this version that is not stored? Its text as it reads; its title and story, whatever counts of
 * comments and lists of links have changed around them; or an earlier version that does not come back with a later date.
 */
function isKnown(known: KnownArticle, version: Version): boolean {
  if (known.textHash.equals(version.textHash)) return true;
  if (known.recorded && !isLater(version, known)) return true;
  return (
    known.storyHash !== null &&
    version.storyHash !== null &&
    known.storyHash.equals(version.storyHash) &&
    known.title === version.title
  );
}

/** The order of the statements is that of the locks they take: the rows everybody wants come last (count-outlets.ts). */
async function store(run: Runner, article: Article, rows: ArticleRows): Promise<string> {
  const ids = await identify(run, rows);
  const values = articleValues(article, rows, ids);
  const [made] = await run(addArticle, [rows.key, ...values]);
  const { id } = made!;
  const outlet = rows.outletKey === null ? null : ids.outletIds(rows.outletKey);
  if (rows.quotes.length > 0) {
    await run(lockSpeakers, [rows.speakers.map(({ key }) => ids.speakerIds(key))]);
    const named = rows.quotes.map((quote) => ({ ...withIds(quote, ids), publishedAt: rows.publishedAt }));
    const { utteranceIds, touched } = await placeReports(run, named, outlet);
    const quotes = named.map((quote, place) => ({ ...quote, utteranceId: utteranceIds[place]! }));
    await run(addQuotes, [id, outlet, rows.publishedAt, storable(article.language), storableJson(quotes), true]);
    await recountUtterances(run, touched);
  }
  await countSpeakersOf(run, rows.speakers, ids, rows.publishedAt);
  await countOutletsOf(run, rows, ids, rows.quotes.length, null);
  return id;
}
