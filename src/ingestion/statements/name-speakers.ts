import type { Statement } from '../../database/statement.js';
import { freeSlugs } from './free-slugs.js';

/**
 * The ids of speakers by identity key, those made that are missing. Of several with one slug only the first is made:
 * the others have no row in the answer and are to be asked for again, when the slug with its number is known.
 *
 * $1: JSON list of {key, slug, name, type}
 */
export const nameSpeakers: Statement<[speakers: string], { id: string; key: string }> = {
  name: 'name-speakers',
  text: `WITH RECURSIVE given AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::json) AS given(key text, slug text, name text, type "SpeakerType")
), found AS MATERIALIZED (
  SELECT speaker.id, given.key FROM given JOIN speaker ON speaker.identity_key = given.key
), missing AS MATERIALIZED (
  SELECT * FROM given WHERE NOT EXISTS (SELECT FROM found WHERE found.key = given.key)
), ${freeSlugs('speaker')}, made AS (
  INSERT INTO speaker (identity_key, slug, name, type)
  SELECT key, concat_ws('-', missing.slug, free.number), name, type
  FROM missing LEFT JOIN free ON free.slug = missing.slug
  ORDER BY key
  ON CONFLICT DO NOTHING
  RETURNING id, identity_key AS key
)
SELECT id::text, key FROM found UNION ALL SELECT id::text, key FROM made`,
};
