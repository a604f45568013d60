import type { Statement } from '../../database/statement.js';

/**
 * Adds what one article says of its speakers: quotes, first and last date, printed names and roles.
 *
 * Everything joins `locked`, which takes the speakers in the order of their ids: two articles with speakers in common
 * never wait for each other in a circle, and whoever holds a speaker alone writes its names and roles.
 *
 * $1: JSON list of {id, quotes}; $2: date of the article; $3: JSON list of {id, name, folded, count}; $4: JSON list of
 * {id, title, quotes}
 */
export const countSpeakers: Statement<
  [speakers: string, publishedAt: Date | null, aliases: string, roles: string],
  never
> = {
  name: 'count-speakers',
  text: `WITH given AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::json) AS given(id bigint, quotes integer)
), locked AS MATERIALIZED (
  SELECT id FROM speaker WHERE id IN (SELECT id FROM given) ORDER BY id FOR NO KEY UPDATE
), aliased AS (
  INSERT INTO speaker_alias (speaker_id, name, folded, count)
  SELECT alias.* FROM json_to_recordset($3::json) AS alias(id bigint, name text, folded text, count integer)
  JOIN locked ON locked.id = alias.id
  ON CONFLICT (speaker_id, name) DO UPDATE SET count = speaker_alias.count + EXCLUDED.count
), described AS (
  INSERT INTO speaker_role (speaker_id, title, quote_count, first_seen, last_seen)
  SELECT role.*, $2, $2 FROM json_to_recordset($4::json) AS role(id bigint, title text, quotes integer)
  JOIN locked ON locked.id = role.id
  ON CONFLICT (speaker_id, title) DO UPDATE SET
    quote_count = speaker_role.quote_count + EXCLUDED.quote_count,
    first_seen = LEAST(speaker_role.first_seen, EXCLUDED.first_seen),
    last_seen = GREATEST(speaker_role.last_seen, EXCLUDED.last_seen)
)
UPDATE speaker SET
  quote_count = speaker.quote_count + given.quotes,
  first_quoted_at = LEAST(speaker.first_quoted_at, $2),
  last_quoted_at = GREATEST(speaker.last_quoted_at, $2)
FROM given JOIN locked ON locked.id = given.id
WHERE speaker.id = given.id AND given.quotes > 0`,
};
