import type { Statement } from '../../database/statement.js';

/** The next articles after one ($1) that another parser than this ($2) has read, or all of them ($3). */
export const articlesToReread: Statement<[after: string, version: string, all: boolean], { id: string }> = {
  name: 'articles-to-reread',
  text: `SELECT id::text FROM article WHERE id > $1 AND ($3 OR extractor_version <> $2) ORDER BY id LIMIT 100`,
};

export const countToReread: Statement<[after: string, version: string, all: boolean], { articles: number }> = {
  name: null,
  text: `SELECT count(*)::int AS articles FROM article WHERE id > $1 AND ($3 OR extractor_version <> $2)`,
};

/** The outlet that an article is stored of; all null where there is none. */
export interface StoredOutlet {
  readonly outletId: string | null;
  readonly outletKey: string | null;
  readonly outletName: string | null;
}

/** An article as far as it has to be known to be read again. */
export interface StoredArticle extends StoredOutlet {
  readonly key: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: Date | null;
  readonly updatedAt: Date | null;
  readonly dateline: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly boilerplate: readonly number[];
  readonly paragraphs: readonly number[] | null;
  readonly extractorVersion: string;
}

export const articleToReread: Statement<[id: string], StoredArticle> = {
  name: 'article-to-reread',
  text: `SELECT article.identity_key AS key, url, title, authors, published_at AS "publishedAt", updated_at AS "updatedAt",
  dateline, language, text, boilerplate, paragraphs, outlet_id::text AS "outletId", outlet.identity_key AS "outletKey",
  outlet.name AS "outletName", extractor_version AS "extractorVersion"
FROM article LEFT JOIN outlet ON outlet.id = outlet_id WHERE article.id = $1`,
};

/** What parsers have printed of names in articles, and which ones they are. */
export const noteReread: Statement<
  [articles: readonly string[], printedNames: readonly string[], versions: readonly string[]],
  never
> = {
  name: 'note-reread',
  text: `UPDATE article SET printed_names = given.names::jsonb, extractor_version = given.version
FROM unnest($1::bigint[], $2::text[], $3::text[]) AS given(id, names, version) WHERE article.id = given.id`,
};

/** Names of speakers, for a report. */
export const speakerNames: Statement<[ids: readonly string[]], { id: string; name: string }> = {
  name: 'speaker-names',
  text: 'SELECT id::text, name FROM speaker WHERE id = ANY($1::bigint[])',
};

/** Reviewed quotes of all articles whose words are there no more. */
export const allDetached: Statement<
  [],
  {
    quoteId: string;
    articleId: string;
    article: string | null;
    status: string;
    exact: string;
    prefix: string;
    suffix: string;
  }
> = {
  name: null,
  text: `SELECT quote_id::text AS "quoteId", article_id::text AS "articleId", COALESCE(url, title) AS article, status, exact,
  prefix, suffix FROM detached_quote JOIN article ON article.id = article_id ORDER BY quote_id`,
};
