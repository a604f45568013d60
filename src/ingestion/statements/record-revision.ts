import type { Statement } from '../../database/statement.js';

/**
 * Keeps the stored version of an article before another one takes its place, with the quotes ($2) that the other lacks,
 * and deletes those; they have been displaced before. A version that comes, goes and comes again has one row.
 */
export const withdrawVersion: Statement<[article: string, vanished: readonly string[]], never> = {
  name: 'withdraw-version',
  text: `WITH vanished AS (
  DELETE FROM quote WHERE id = ANY($2::bigint[]) RETURNING id, ordinal, kind, text, spans, speaker_id
)
INSERT INTO article_revision (article_id, title, published_at, updated_at, text, text_hash, withdrawn)
SELECT id, title, published_at, updated_at, text, text_hash, COALESCE((
  SELECT json_agg(json_build_object('id', vanished.id::text, 'kind', kind, 'text', vanished.text, 'spans', spans,
    'speakerId', speaker_id::text) ORDER BY ordinal DESC) FROM vanished)::jsonb, '[]')
FROM article WHERE id = $1
ON CONFLICT (article_id, text_hash) DO UPDATE SET title = EXCLUDED.title, published_at = EXCLUDED.published_at,
  updated_at = EXCLUDED.updated_at, withdrawn = article_revision.withdrawn || EXCLUDED.withdrawn, recorded_at = now()`,
};

/** Keeps a version that came when a newer one was stored already. */
export const recordOlder: Statement<
  [
    article: string,
    title: string | null,
    publishedAt: Date | null,
    updatedAt: Date | null,
    text: string,
    textHash: Buffer,
  ],
  never
> = {
  name: 'record-older',
  text: `INSERT INTO article_revision (article_id, title, published_at, updated_at, text, text_hash)
VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (article_id, text_hash) DO NOTHING`,
};
