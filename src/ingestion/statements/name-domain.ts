import type { Statement } from '../../database/statement.js';

/**
 * Gives an outlet of which only the domain was known its name, when the first article comes that prints it. Its slug
 * stays: pages may link to it.
 *
 * $1: JSON list of {key, name, domain, agency}
 */
export const nameDomains: Statement<[outlets: string], { id: string; key: string }> = {
  name: 'name-domains',
  text: `UPDATE outlet SET identity_key = given.key, name = given.name,
  kind = CASE WHEN given.agency THEN 'AGENCY'::"OutletKind" ELSE kind END
FROM json_to_recordset($1::json) AS given(key text, name text, domain text, agency boolean)
WHERE outlet.identity_key = 'domain:' || given.domain
RETURNING outlet.id::text, given.key`,
};
