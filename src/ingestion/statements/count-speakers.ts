import type { Statement } from '../../database/statement.js';

/**
 * Adds what articles say of their speakers: quotes, first and last date, printed names and roles; each speaker, each
 * name and each role of one once. Run under the locks of the speakers: whoever holds a speaker alone writes its names
 * and roles.
 *
 * $1: JSON list of {id, quotes, from, to}; $2: JSON list of {id, name, folded, count}; $3: JSON list of
 * {id, title, quotes, from, to}; `from` and `to` are the dates of the first and the last article
 */
export const countSpeakers: Statement<[speakers: string, aliases: string, roles: string], never> = {
  name: 'count-speakers',
  text: `WITH aliased AS (
  INSERT INTO speaker_alias (speaker_id, name, folded, count)
  SELECT * FROM json_to_recordset($2::json) AS alias(id bigint, name text, folded text, count integer)
  ON CONFLICT (speaker_id, name) DO UPDATE SET count = speaker_alias.count + EXCLUDED.count
), described AS (
  INSERT INTO speaker_role (speaker_id, title, quote_count, first_seen, last_seen)
  SELECT * FROM json_to_recordset($3::json)
    AS role(id bigint, title text, quotes integer, "from" timestamptz, "to" timestamptz)
  ON CONFLICT (speaker_id, title) DO UPDATE SET
    quote_count = speaker_role.quote_count + EXCLUDED.quote_count,
    first_seen = LEAST(speaker_role.first_seen, EXCLUDED.first_seen),
    last_seen = GREATEST(speaker_role.last_seen, EXCLUDED.last_seen)
)
UPDATE speaker SET
  quote_count = speaker.quote_count + given.quotes,
  first_quoted_at = LEAST(speaker.first_quoted_at, given."from"),
  last_quoted_at = GREATEST(speaker.last_quoted_at, given."to")
FROM json_to_recordset($1::json) AS given(id bigint, quotes integer, "from" timestamptz, "to" timestamptz)
WHERE speaker.id = given.id AND given.quotes > 0`,
};
