import type { Statement } from '../../database/statement.js';

/** What `addArticle` takes, in the order of its parameters. */
export type ArticleValues = [
  key: string,
  url: string | null,
  outletId: string | null,
  title: string | null,
  authors: readonly string[],
  publishedAt: Date | null,
  updatedAt: Date | null,
  dateline: string | null,
  language: string | null,
  text: string,
  textHash: Buffer,
  storyHash: Buffer | null,
  boilerplate: readonly number[],
  extractorVersion: string,
  printedNames: string,
  wireIds: readonly string[],
  wireRoles: readonly string[],
  paragraphs: readonly number[],
];

/** Stores an article with its wire credits and gives its id. */
export const addArticle: Statement<ArticleValues, { id: string }> = {
  name: 'add-article',
  text: `WITH made AS (
  INSERT INTO article (identity_key, url, outlet_id, title, authors, published_at, updated_at, dateline, language, text,
    text_hash, story_hash, boilerplate, extractor_version, printed_names, paragraphs)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $18)
  RETURNING id
), credited AS (
  INSERT INTO wire_credit (article_id, outlet_id, role)
  SELECT made.id, wire.outlet_id, wire.role::"WireRole"
  FROM made, unnest($16::bigint[], $17::text[]) AS wire(outlet_id, role)
)
SELECT id::text FROM made`,
};
