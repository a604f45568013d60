import type { Statement } from '../../database/statement.js';
import { freeSlugs } from './free-slugs.js';

/**
 * Makes speakers and gives their ids by the key of the printed name. Of several with one slug only the first is made:
 * the others have no row in the answer and are to be asked for again, when the slug with its number is known. Run under
 * the locks of the names, when it is known that no speaker is the one.
 *
 * $1: JSON list of {key, own, slug, name, type, forms, suggestions}. `own` is the key with its article's: of a row whose
 * key founded another speaker before, and the way back to it from its article. `suggestions` are the others who may be
 * the same: {id, reasons, score}
 */
export const nameSpeakers: Statement<[speakers: string], { id: string; key: string }> = {
  name: 'name-speakers',
  text: `WITH RECURSIVE missing AS MATERIALIZED (
  SELECT given.*, CASE WHEN EXISTS (SELECT FROM speaker WHERE identity_key = given.key) THEN own ELSE key END AS founding
  FROM json_to_recordset($1::json) AS given(key text, own text, slug text, name text, type "SpeakerType", forms text[],
    suggestions jsonb)
), ${freeSlugs('speaker')}, made AS (
  INSERT INTO speaker (identity_key, slug, name, type)
  SELECT founding, concat_ws('-', missing.slug, free.number), name, type
  FROM missing LEFT JOIN free ON free.slug = missing.slug
  ORDER BY key
  ON CONFLICT DO NOTHING
  RETURNING id, identity_key
), named AS MATERIALIZED (
  SELECT made.id, missing.* FROM made JOIN missing ON missing.founding = made.identity_key
), keyed AS (
  INSERT INTO speaker_key (key, speaker_id, origin)
  SELECT DISTINCT each.key, id, 'FOUNDED'::"KeyOrigin" FROM named CROSS JOIN LATERAL (VALUES (named.key), (founding)) AS each(key)
), findable AS (
  INSERT INTO speaker_lookup (form, speaker_id) SELECT DISTINCT form, id FROM named CROSS JOIN unnest(forms) AS form
), suggested AS (
  INSERT INTO merge_suggestion (a_id, b_id, reasons, score)
  SELECT LEAST(named.id, other.id), GREATEST(named.id, other.id), other.reasons, other.score
  FROM named CROSS JOIN jsonb_to_recordset(suggestions) AS other(id bigint, reasons jsonb, score real)
  ON CONFLICT DO NOTHING
)
SELECT id::text, key FROM named`,
};
