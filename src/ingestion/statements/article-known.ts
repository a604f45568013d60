import type { Statement } from '../../database/statement.js';
import { UNREAD } from '../queue/unread.js';

/** What is stored of an article: enough to tell a version of it from another. */
export interface KnownArticle {
  readonly id: string;
  /** Without those that somebody has rejected. */
  readonly quotes: number;
  readonly title: string | null;
  readonly publishedAt: Date | null;
  readonly updatedAt: Date | null;
  readonly textHash: Buffer;
  readonly storyHash: Buffer | null;
  /** Whether no parser has read it yet. */
  readonly isUnread: boolean;
  /** Whether the text asked about is that of an earlier version. */
  readonly recorded: boolean;
}

const KNOWN = `id::text, (SELECT count(*)::int FROM quote WHERE quote.article_id = article.id AND status <> 'REJECTED') AS quotes,
  title, published_at AS "publishedAt", updated_at AS "updatedAt", text_hash AS "textHash", story_hash AS "storyHash",
  extractor_version = '${UNREAD}' AS "isUnread"`;

const recorded = (hash: string): string =>
  `EXISTS (SELECT FROM article_revision WHERE article_id = article.id AND text_hash = ${hash}) AS recorded`;

/** The article of an identity key; $2: hash of a text, as it reads, that may be one of its earlier versions'. */
export const articleKnown: Statement<[key: string, textHash: Buffer], KnownArticle> = {
  name: 'article-known',
  text: `SELECT ${KNOWN}, ${recorded('$2')} FROM article WHERE identity_key = $1`,
};

/** The same of many keys, each with the hash beside it. */
export const articlesKnown: Statement<
  [keys: readonly string[], textHashes: readonly Buffer[]],
  KnownArticle & { readonly key: string }
> = {
  name: 'articles-known',
  text: `SELECT asked.key, ${KNOWN}, ${recorded('asked.hash')}
FROM unnest($1::text[], $2::bytea[]) AS asked(key, hash) JOIN article ON identity_key = asked.key`,
};
