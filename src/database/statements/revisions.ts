import type { Statement } from '../statement.js';
import type { QuoteKind } from './quotes.js';

/** A quote of an earlier version that the next one had no more. */
export interface WithdrawnQuote {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly text: string;
  /** [start, end, start, end …] into the text of the earlier version. */
  readonly spans: readonly number[];
  readonly speakerId: string | null;
}

/** An earlier version of an article, without its text. */
export interface RevisionRow {
  readonly id: string;
  readonly articleId: string;
  readonly title: string | null;
  readonly publishedAt: Date | null;
  readonly updatedAt: Date | null;
  readonly withdrawn: readonly WithdrawnQuote[];
  readonly recordedAt: Date;
}

/** The newest 100 earlier versions of each of these articles; live reports have hundreds. */
export const revisionsByArticle: Statement<[ids: readonly string[]], RevisionRow> = {
  name: 'revisionsByArticle',
  text: `SELECT r.id, r.article_id AS "articleId", r.title, r.published_at AS "publishedAt", r.updated_at AS "updatedAt",
      r.withdrawn, r.recorded_at AS "recordedAt"
    FROM unnest($1::bigint[]) AS parent (id) CROSS JOIN LATERAL (
      SELECT * FROM article_revision WHERE article_id = parent.id
      ORDER BY GREATEST(updated_at, published_at) DESC NULLS LAST, id DESC LIMIT 100) AS r
    ORDER BY GREATEST(r.updated_at, r.published_at) DESC NULLS LAST, r.id DESC`,
};

/** The texts of these earlier versions. */
export const revisionTextsById: Statement<[ids: readonly string[]], { readonly id: string; readonly text: string }> = {
  name: 'revisionTextsById',
  text: 'SELECT r.id, r.text FROM article_revision r WHERE r.id = ANY ($1::bigint[])',
};
