import type { Statement } from '../statement.js';

/** A quote as the text search reads it. */
export interface SearchedQuoteRow {
  readonly id: string;
  /** What is searched for, as Postgres writes a tsquery: `'follow' <2> 'tide' & !'bridg'`. */
  readonly query: string;
  /** The stems of the quote with their places, as it writes a tsvector: `'follow':3 'tide':5,9`. */
  readonly stems: string;
  /** The tokens of the text in order, each with its kind (ts_token_type). */
  readonly tokens: readonly (readonly [kind: number, token: string])[];
}

/** These quotes and one search in pieces, of which graphql/search-matches.ts tells where they match. */
export const searchedWords: Statement<[ids: readonly string[], words: string], SearchedQuoteRow> = {
  name: 'searchedWords',
  text: `SELECT q.id, websearch_to_tsquery('english', $2)::text AS query, q.search::text AS stems,
      (SELECT json_agg(json_build_array(tokid, token)) FROM ts_parse('default', left(q.text, 200000))) AS tokens
    FROM quote q WHERE q.id = ANY ($1::bigint[])`,
};
