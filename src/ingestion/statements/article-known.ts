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

/** The article of an identity key; $2: hash of a text, as it reads, that may be one of its earlier versions'. */
export const articleKnown: Statement<[key: string, textHash: Buffer], KnownArticle> = {
  name: 'article-known',
  text: `SELECT id::text, (SELECT count(*)::int FROM quote WHERE quote.article_id = article.id AND status <> 'REJECTED') AS quotes,
  title, published_at AS "publishedAt", updated_at AS "updatedAt", text_hash AS "textHash", story_hash AS "storyHash",
  extractor_version = '${UNREAD}' AS "isUnread",
  EXISTS (SELECT FROM article_revision WHERE article_id = article.id AND text_hash = $2) AS recorded
FROM article WHERE identity_key = $1`,
};
