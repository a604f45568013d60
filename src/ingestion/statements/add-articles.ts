import type { Statement } from '../../database/statement.js';

/**
 * Stores articles with their wire credits and gives their ids, in the order of the list.
 *
 * $1: JSON list of {key, url, outletId, title, authors, publishedAt, updatedAt, dateline, language, text, textHash,
 * storyHash, boilerplate, extractorVersion, printedNames, paragraphs, wires: [{outletId, role}, …]}
 */
export const addArticles: Statement<[articles: string], { id: string }> = {
  name: 'add-articles',
  text: `WITH given AS MATERIALIZED (
  SELECT nextval('article_id_seq') AS id, given.*
  FROM ROWS FROM (json_to_recordset($1::json) AS (key text, url text, "outletId" bigint, title text, authors text[],
    "publishedAt" timestamptz, "updatedAt" timestamptz, dateline text, language text, text text, "textHash" bytea,
    "storyHash" bytea, boilerplate integer[], "extractorVersion" text, "printedNames" jsonb, paragraphs integer[],
    wires json)) WITH ORDINALITY
    AS given(key, url, outlet_id, title, authors, published_at, updated_at, dateline, language, text, text_hash,
      story_hash, boilerplate, extractor_version, printed_names, paragraphs, wires, place)
), made AS (
  INSERT INTO article (id, identity_key, url, outlet_id, title, authors, published_at, updated_at, dateline, language,
    text, text_hash, story_hash, boilerplate, extractor_version, printed_names, paragraphs)
  SELECT id, key, url, outlet_id, title, authors, published_at, updated_at, dateline, language,
    text, text_hash, story_hash, boilerplate, extractor_version, printed_names, paragraphs
  FROM given ORDER BY place
), credited AS (
  INSERT INTO wire_credit (article_id, outlet_id, role)
  SELECT given.id, wire."outletId", wire.role
  FROM given CROSS JOIN LATERAL json_to_recordset(wires) AS wire("outletId" bigint, role "WireRole")
)
SELECT id::text FROM given ORDER BY place`,
};
