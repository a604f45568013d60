import type { Article } from '../article/types.js';
import type { Database } from '../database/client.js';
import { run } from '../database/statement.js';
import { articleKey, readingHash, storyHash } from '../identity/articles.js';
import { isLater } from '../identity/versions.js';
import type { ArticleRows } from './rows.js';
import { articlesKnown, type KnownArticle } from './statements/article-known.js';
import { storable } from './storable.js';
import { storingError } from './storing-errors.js';
import { timeOf } from './time.js';

/** What came of storing an article. */
export interface Stored {
  readonly articleId: string;
  /** False where the article was there already. */
  readonly created: boolean;
  /** Whether it was there in an older version, whose place this one has taken. */
  readonly revised: boolean;
  /** Null of an article whose quotes nobody has looked for yet (queue/). */
  readonly quoteCount: number | null;
}

/** One that is there and stays as it is. */
export const asKnown = ({ id, quotes, isUnread }: KnownArticle): Stored => ({
  articleId: id,
  created: false,
  revised: false,
  quoteCount: isUnread ? null : quotes,
});

/**
 * The stored article that `storeArticle` would find in place of this one and leave as it is, or null; so that nobody
 * extracts for nothing.
 *
 * @throws DatabaseError
 */
export async function storedAlready(database: Database, article: Article): Promise<Stored | null> {
  return (await allStoredAlready(database, [article]))[0]!;
}

/** The same of several articles, in their order. */
export async function allStoredAlready(database: Database, articles: readonly Article[]): Promise<(Stored | null)[]> {
  const texts = articles.map(({ text }) => readingHash(text));
  const keys = articles.map((article, place) => articleKey(article, texts[place]));
  try {
    const found = await run({ pool: database.pool, prepared: database.reads.prepared }, articlesKnown, [keys, texts]);
    const known = new Map(found.map((row) => [row.place, row]));
    return articles.map((article, place) => {
      const before = known.get(place + 1);
      if (before === undefined) return null;
      const times = { publishedAt: timeOf(article.publishedAt), updatedAt: timeOf(article.updatedAt) };
      const version = versionOf(article, { ...times, textHash: texts[place]!, storyHash: storyHash(article) });
      return isKnown(before, version) ? asKnown(before) : null;
    });
  } catch (error) {
    throw storingError(error);
  }
}

/** What tells one version of an article from another. */
export type Version = Pick<ArticleRows, 'publishedAt' | 'updatedAt' | 'textHash' | 'storyHash'> & {
  readonly title: string | null;
};

export function versionOf(article: Article, rows: Omit<Version, 'title'>): Version {
  const { publishedAt, updatedAt, textHash: text, storyHash: story } = rows;
  return { title: storable(article.title), publishedAt, updatedAt, textHash: text, storyHash: story };
}

/**
 * Is there nothing in this version that is not stored? Its text as it reads; its title and story, whatever counts of
 * comments and lists of links have changed around them; or an earlier version that does not come back with a later date.
 */
export function isKnown(known: KnownArticle, version: Version): boolean {
  if (known.textHash.equals(version.textHash)) return true;
  if (known.recorded && !isLater(version, known)) return true;
  return (
    known.storyHash !== null &&
    version.storyHash !== null &&
    known.storyHash.equals(version.storyHash) &&
    known.title === version.title
  );
}
