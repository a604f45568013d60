import type { Statement } from '../../database/statement.js';
import { type FoundName, speakersOfKeys } from './find-names.js';
import { freeSlugs } from './free-slugs.js';

/**
 * The ids of speakers by the keys that lead to them, those made that are missing. Of several with one slug only the
 * first is made: the others have no row in the answer and are to be asked for again, when the slug with its number is
 * known.
 *
 * $1: JSON list of {key, slug, name, type, own}; `own` is the key with its article's, for a row whose key founded
 * another speaker once
 */
export const nameSpeakers: Statement<[speakers: string], Omit<FoundName, 'kind'>> = {
  name: 'name-speakers',
  text: `WITH RECURSIVE given AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::json) AS given(key text, slug text, name text, type "SpeakerType", own text)
), found AS MATERIALIZED (
  ${speakersOfKeys('IN (SELECT key FROM given)')}
), missing AS MATERIALIZED (
  SELECT given.*, EXISTS (SELECT FROM speaker WHERE identity_key = given.key) AS taken
  FROM given WHERE NOT EXISTS (SELECT FROM found WHERE found.key = given.key)
), ${freeSlugs('speaker')}, made AS (
  INSERT INTO speaker (identity_key, slug, name, type)
  SELECT CASE WHEN taken THEN own ELSE key END, concat_ws('-', missing.slug, free.number), name, type
  FROM missing LEFT JOIN free ON free.slug = missing.slug
  ORDER BY key
  ON CONFLICT DO NOTHING
  RETURNING id, identity_key
), keyed AS (
  INSERT INTO speaker_key (key, speaker_id, origin)
  SELECT missing.key, made.id, 'FOUNDED'
  FROM made JOIN missing ON made.identity_key = CASE WHEN taken THEN own ELSE key END
  RETURNING key, speaker_id
)
SELECT id, key, "taughtBy" FROM found UNION ALL SELECT speaker_id::text, key, NULL FROM keyed`,
};
