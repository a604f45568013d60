import type { Statement } from '../../database/statement.js';

/** Puts a new version of an article in the place of the stored one; $1: its id, $2: JSON of it as `addArticles` takes it. */
export const reviseArticle: Statement<[article: string, version: string], { id: string }> = {
  name: 'revise-article',
  text: `WITH given AS MATERIALIZED (
  SELECT * FROM json_to_record($2::json) AS given(url text, "outletId" bigint, title text, authors text[],
    "publishedAt" timestamptz, "updatedAt" timestamptz, dateline text, language text, text text, "textHash" bytea,
    "storyHash" bytea, boilerplate integer[], "extractorVersion" text, "printedNames" jsonb, paragraphs integer[],
    wires json)
), wire AS MATERIALIZED (
  SELECT wire.* FROM given CROSS JOIN LATERAL json_to_recordset(wires) AS wire("outletId" bigint, role "WireRole")
), revised AS (
  UPDATE article SET url = COALESCE(given.url, article.url), outlet_id = "outletId", title = given.title,
    authors = given.authors, published_at = "publishedAt", updated_at = "updatedAt", dateline = given.dateline,
    language = given.language, text = given.text, text_hash = "textHash", story_hash = "storyHash",
    boilerplate = given.boilerplate, extractor_version = "extractorVersion", printed_names = "printedNames",
    paragraphs = given.paragraphs
  FROM given WHERE article.id = $1::bigint
  RETURNING article.id
), uncredited AS (
  DELETE FROM wire_credit USING revised WHERE article_id = revised.id
    AND NOT EXISTS (SELECT FROM wire WHERE "outletId" = wire_credit.outlet_id AND wire.role = wire_credit.role)
), credited AS (
  INSERT INTO wire_credit (article_id, outlet_id, role)
  SELECT revised.id, "outletId", wire.role FROM revised CROSS JOIN wire
  ON CONFLICT DO NOTHING
)
SELECT id::text FROM revised`,
};
