import type { Statement } from '../../database/statement.js';

/** A row of an outlet that is another row's. */
export interface TwinOutlets {
  readonly from: string;
  readonly into: string;
}

/** Rows of which nothing but the domain is known, where one other outlet is at that domain, and no more than one. */
const twins = (which: string): string => `SELECT nameless.id::text AS "from", min(named.id)::text AS into
FROM outlet nameless JOIN outlet named
  ON named.domain = substr(nameless.identity_key, length('domain:') + 1) AND named.identity_key NOT LIKE 'domain:%'
WHERE ${which} GROUP BY nameless.id HAVING count(*) = 1 ORDER BY nameless.id`;

export const twinOutlets: Statement<[], TwinOutlets> = {
  name: 'twin-outlets',
  text: twins(`nameless.identity_key LIKE 'domain:%'`),
};

/** The same of some domains, by the keys of outlets of which nothing else is known. */
export const twinOutletsOf: Statement<[keys: readonly string[]], TwinOutlets> = {
  name: 'twin-outlets-of',
  text: twins('nameless.identity_key = ANY($1::text[])'),
};

/** All outlets of which nothing but the domain is known. */
export const namelessOutlets: Statement<[], { readonly id: string; readonly domain: string }> = {
  name: 'nameless-outlets',
  text: `SELECT id::text, substr(identity_key, length('domain:') + 1) AS domain FROM outlet
WHERE identity_key LIKE 'domain:%' ORDER BY id`,
};

export const outletsByKey: Statement<[keys: readonly string[]], { readonly id: string; readonly key: string }> = {
  name: 'outlets-by-key',
  text: 'SELECT id::text, identity_key AS key FROM outlet WHERE identity_key = ANY($1::text[])',
};

/** Gives the credits of an outlet ($1) to another one ($2), as the others below give what else it has. */
export const moveCredits: Statement<[from: string, into: string], never> = {
  name: 'move-credits',
  text: `WITH moved AS (
  INSERT INTO wire_credit (article_id, outlet_id, role)
  SELECT article_id, $2::bigint, role FROM wire_credit WHERE outlet_id = $1::bigint ON CONFLICT DO NOTHING
)
DELETE FROM wire_credit WHERE outlet_id = $1::bigint`,
};

export const moveArticles: Statement<[from: string, into: string], never> = {
  name: 'move-articles',
  text: 'UPDATE article SET outlet_id = $2 WHERE outlet_id = $1',
};

export const moveRecords: Statement<[from: string, into: string], never> = {
  name: 'move-records',
  text: 'UPDATE quote SET outlet_of_record_id = $2 WHERE outlet_of_record_id = $1',
};

/** Returns the utterances of the quotes. */
export const movePrinted: Statement<[from: string, into: string], { readonly id: string }> = {
  name: 'move-printed',
  text: `WITH moved AS (UPDATE quote SET outlet_id = $2 WHERE outlet_id = $1 RETURNING utterance_id)
SELECT DISTINCT utterance_id::text AS id FROM moved WHERE utterance_id IS NOT NULL`,
};

/**
 * Adds the counts of an outlet ($1) to those of another one ($2). What is left of the first leads to the second, as does
 * what led to the first before; neither its key nor its domain finds it any more.
 */
export const markOutletMerged: Statement<[from: string, into: string], never> = {
  name: 'mark-outlet-merged',
  text: `WITH before AS MATERIALIZED (SELECT article_count, quote_count, kind FROM outlet WHERE id = $1::bigint)
UPDATE outlet SET
  article_count = CASE id WHEN $2::bigint THEN outlet.article_count + before.article_count ELSE 0 END,
  quote_count = CASE id WHEN $2::bigint THEN outlet.quote_count + before.quote_count ELSE 0 END,
  kind = CASE WHEN id = $2::bigint AND before.kind = 'AGENCY' THEN before.kind ELSE outlet.kind END,
  merged_into_id = CASE id WHEN $2::bigint THEN NULL ELSE $2::bigint END,
  identity_key = CASE id WHEN $1::bigint THEN 'merged:' || id ELSE identity_key END,
  domain = CASE id WHEN $1::bigint THEN NULL ELSE domain END
FROM before WHERE id IN ($1::bigint, $2::bigint) OR merged_into_id = $1::bigint`,
};
