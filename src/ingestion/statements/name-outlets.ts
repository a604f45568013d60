import type { Statement } from '../../database/statement.js';
import { freeSlugs } from './free-slugs.js';

/**
 * The ids of outlets by identity key, those made that are missing, like `nameSpeakers`.
 *
 * $1: JSON list of {key, slug, name, domain, agency}
 */
export const nameOutlets: Statement<[outlets: string], { id: string; key: string }> = {
  name: 'name-outlets',
  text: `WITH RECURSIVE given AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::json) AS given(key text, slug text, name text, domain text, agency boolean)
), found AS MATERIALIZED (
  SELECT outlet.id, given.key FROM given JOIN outlet ON outlet.identity_key = given.key
), missing AS MATERIALIZED (
  SELECT * FROM given WHERE NOT EXISTS (SELECT FROM found WHERE found.key = given.key)
), ${freeSlugs('outlet')}, made AS (
  INSERT INTO outlet (id, identity_key, slug, name, domain, kind)
  SELECT id, key, concat_ws('-', slug, number), name, domain,
    (CASE WHEN agency THEN 'AGENCY' ELSE 'OUTLET' END)::"OutletKind"
  FROM numbered ORDER BY key
  ON CONFLICT DO NOTHING
  RETURNING id, identity_key AS key
)
SELECT id::text, key FROM found UNION ALL SELECT id::text, key FROM made`,
};
