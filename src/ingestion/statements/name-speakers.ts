import type { Statement } from '../../database/statement.js';
import { freeSlugs } from './free-slugs.js';

/**
 * Makes speakers and gives their ids by the key of the printed name. One whose slug turns out to be taken has no row in
 * the answer and is to be asked for again. Run under the locks of the names, when it is known that no speaker is the one.
 *
 * $1: JSON list of {key, own, slug, name, type, forms}. `own` is the key with its article's: of a row whose key founded
 * another speaker before, and the way back to it from its article.
 */
export const nameSpeakers: Statement<[speakers: string], { id: string; key: string }> = {
  name: 'name-speakers',
  text: `WITH RECURSIVE missing AS MATERIALIZED (
  SELECT given.*,
    CASE WHEN (SELECT id FROM speaker WHERE identity_key = given.key) IS NULL THEN key ELSE own END AS founding
  FROM json_to_recordset($1::json) AS given(key text, own text, slug text, name text, type "SpeakerType", forms text[])
), ${freeSlugs('speaker')}, made AS (
  INSERT INTO speaker (id, identity_key, slug, name, type)
  SELECT id, founding, concat_ws('-', slug, number), name, type FROM numbered ORDER BY key
  ON CONFLICT DO NOTHING
  RETURNING id
), named AS MATERIALIZED (
  SELECT * FROM numbered WHERE id = ANY (ARRAY(SELECT id FROM made))
), keyed AS (
  INSERT INTO speaker_key (key, speaker_id, origin)
  SELECT DISTINCT each.key, id, 'FOUNDED'::"KeyOrigin" FROM named CROSS JOIN LATERAL (VALUES (named.key), (founding)) AS each(key)
), findable AS (
  INSERT INTO speaker_lookup (form, speaker_id) SELECT DISTINCT form, id FROM named CROSS JOIN unnest(forms) AS form
)
SELECT id::text, key FROM named`,
};
