import type { Statement } from '../../database/statement.js';

/**
 * Adds what one article says of the outlets it names: itself to the counts of its own, a domain where none was known,
 * and that a wire credit makes an agency. Outlets of which nothing changes are not locked; the last statement of the
 * transaction, since every article of an outlet has to pass here.
 *
 * $1: JSON list of {id, articles, quotes, domain, agency}
 */
export const countOutlets: Statement<[outlets: string], never> = {
  name: 'count-outlets',
  text: `WITH given AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::json) AS given(id bigint, articles integer, quotes integer, domain text, agency boolean)
), locked AS MATERIALIZED (
  SELECT outlet.id FROM outlet JOIN given ON given.id = outlet.id
  WHERE given.articles <> 0 OR given.quotes <> 0 OR (given.agency AND outlet.kind <> 'AGENCY') OR (outlet.domain IS NULL AND given.domain IS NOT NULL)
  ORDER BY outlet.id FOR NO KEY UPDATE OF outlet
)
UPDATE outlet SET
  article_count = outlet.article_count + given.articles,
  quote_count = outlet.quote_count + given.quotes,
  domain = COALESCE(outlet.domain, given.domain),
  kind = CASE WHEN given.agency THEN 'AGENCY'::"OutletKind" ELSE outlet.kind END
FROM given JOIN locked ON locked.id = given.id
WHERE outlet.id = given.id`,
};
