import type { Statement } from '../../database/statement.js';

/** Locks speakers in the order of their ids, as everybody does who counts. */
export const lockSpeakers: Statement<[speakers: readonly string[]], never> = {
  name: 'lock-speakers',
  text: 'SELECT FROM speaker WHERE id = ANY($1::bigint[]) ORDER BY id FOR NO KEY UPDATE',
};

/**
 * Takes back what the stored version of an article added to the counts of its speakers, and of those that they became
 * part of: a merged speaker keeps its own printed names. Run before anything of it is
 * changed, under `lockSpeakers`.
 */
export const uncountSpeakers: Statement<[article: string], never> = {
  name: 'uncount-speakers',
  text: `WITH RECURSIVE quoted AS MATERIALIZED (
  SELECT speaker_id, role FROM quote WHERE article_id = $1 AND speaker_id IS NOT NULL AND status <> 'REJECTED'
), described AS (
  UPDATE speaker_role SET quote_count = speaker_role.quote_count - given.quotes
  FROM (SELECT speaker_id, role, count(*)::int AS quotes FROM quoted WHERE role IS NOT NULL GROUP BY 1, 2) AS given
  WHERE speaker_role.speaker_id = given.speaker_id AND title = given.role
), counted(origin, speaker_id, name, count) AS (
  SELECT (entry ->> 0)::bigint, (entry ->> 0)::bigint, entry ->> 1, (entry ->> 2)::int
  FROM article, jsonb_array_elements(printed_names) AS entry WHERE article.id = $1
  UNION ALL
  SELECT origin, speaker_ids[2], name, count FROM counted
  JOIN correction ON speaker_ids @> ARRAY[speaker_id] AND speaker_ids[1] = speaker_id AND kind = 'MERGE' AND undone_at IS NULL
), printed AS MATERIALIZED (
  SELECT speaker_id, name, sum(count)::int AS count FROM counted GROUP BY 1, 2
), forgotten AS (
  DELETE FROM speaker_alias USING printed
  WHERE speaker_alias.speaker_id = printed.speaker_id AND speaker_alias.name = printed.name
    AND speaker_alias.count <= printed.count
), aliased AS (
  UPDATE speaker_alias SET count = speaker_alias.count - printed.count FROM printed
  WHERE speaker_alias.speaker_id = printed.speaker_id AND speaker_alias.name = printed.name
    AND speaker_alias.count > printed.count
)
UPDATE speaker SET quote_count = quote_count - given.quotes
FROM (SELECT speaker_id, count(*)::int AS quotes FROM quoted GROUP BY 1) AS given
WHERE speaker.id = given.speaker_id`,
};

/**
 * The first and last dates of speakers ($1) and of their roles ($2 with $3), from the quotes that count: a version that
 * went may have given them. A role that no quote has any more keeps its dates.
 */
export const redateSpeakers: Statement<
  [speakers: readonly string[], roleSpeakers: readonly string[], roleTitles: readonly string[]],
  never
> = {
  name: 'redate-speakers',
  text: `WITH described AS (
  UPDATE speaker_role SET first_seen = seen.first, last_seen = seen.last
  FROM unnest($2::bigint[], $3::text[]) AS given(speaker_id, title), LATERAL (
    SELECT min(published_at) AS first, max(published_at) AS last, count(*) AS quotes
    FROM quote WHERE quote.speaker_id = given.speaker_id AND quote.role = given.title AND status <> 'REJECTED') AS seen
  WHERE speaker_role.speaker_id = given.speaker_id AND speaker_role.title = given.title AND seen.quotes > 0
)
UPDATE speaker SET
  first_quoted_at = (SELECT min(published_at) FROM quote WHERE speaker_id = speaker.id AND status <> 'REJECTED'),
  last_quoted_at = (SELECT max(published_at) FROM quote WHERE speaker_id = speaker.id AND status <> 'REJECTED')
WHERE id = ANY($1::bigint[])`,
};
