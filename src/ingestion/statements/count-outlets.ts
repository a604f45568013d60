import type { Statement } from '../../database/statement.js';

/**
 * Adds what articles say of the outlets they name: themselves to the counts of their own, a domain where none was known,
 * and that a wire credit makes an agency. Outlets of which nothing changes are not locked, the others in the order of
 * their ids; the last statement of the transaction, since every article of an outlet has to pass here.
 *
 * $1: JSON list of {id, articles, quotes, domain, agency}, each outlet once
 */
export const countOutlets: Statement<[outlets: string], never> = {
  name: 'count-outlets',
  text: `WITH given AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::json) AS given(id bigint, articles integer, quotes integer, domain text, agency boolean)
  ORDER BY id
)
UPDATE outlet SET
  article_count = outlet.article_count + given.articles,
  quote_count = outlet.quote_count + given.quotes,
  domain = COALESCE(outlet.domain, given.domain),
  kind = CASE WHEN given.agency THEN 'AGENCY'::"OutletKind" ELSE outlet.kind END
FROM given
WHERE outlet.id = given.id AND (given.articles <> 0 OR given.quotes <> 0
  OR (given.agency AND outlet.kind <> 'AGENCY') OR (outlet.domain IS NULL AND given.domain IS NOT NULL))`,
};
