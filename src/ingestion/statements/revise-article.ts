import type { Statement } from '../../database/statement.js';
import type { ArticleValues } from './add-article.js';

/** Puts a new version of an article in the place of the stored one; $1: its id, the rest as `addArticle` takes it. */
export const reviseArticle: Statement<ArticleValues, { id: string }> = {
  name: 'revise-article',
  text: `WITH revised AS (
  UPDATE article SET url = COALESCE($2, url), outlet_id = $3, title = $4, authors = $5, published_at = $6, updated_at = $7,
    dateline = $8, language = $9, text = $10, text_hash = $11, story_hash = $12, boilerplate = $13,
    extractor_version = $14, printed_names = $15, paragraphs = $18
  WHERE id = $1::bigint
  RETURNING id
), uncredited AS (
  DELETE FROM wire_credit USING revised WHERE article_id = revised.id
    AND NOT EXISTS (SELECT FROM unnest($16::bigint[], $17::text[]) AS wire(outlet_id, role)
      WHERE wire.outlet_id = wire_credit.outlet_id AND wire.role = wire_credit.role::text)
), credited AS (
  INSERT INTO wire_credit (article_id, outlet_id, role)
  SELECT revised.id, wire.outlet_id, wire.role::"WireRole"
  FROM revised, unnest($16::bigint[], $17::text[]) AS wire(outlet_id, role)
  ON CONFLICT DO NOTHING
)
SELECT id::text FROM revised`,
};
