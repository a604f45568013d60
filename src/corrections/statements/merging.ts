import type { Statement } from '../../database/statement.js';

/** What belongs to a speaker, to be put back if it is merged and that is undone. */
export interface Belongings {
  /** Quotes that it is the speaker of. */
  readonly quotes: readonly string[];
  /** Quotes whose words it passed on. */
  readonly vias: readonly string[];
  /** Speakers that were merged into it before. */
  readonly merged: readonly string[];
  /** The keys that lead to it. */
  readonly keys: readonly { key: string; origin: string; correctionId: string | null }[];
}

export const belongings: Statement<[speaker: string], Belongings> = {
  name: 'belongings',
  text: `SELECT
  (SELECT COALESCE(json_agg(id::text ORDER BY id), '[]') FROM quote WHERE speaker_id = $1) AS quotes,
  (SELECT COALESCE(json_agg(id::text ORDER BY id), '[]') FROM quote WHERE via_id = $1) AS vias,
  (SELECT COALESCE(json_agg(id::text ORDER BY id), '[]') FROM speaker WHERE merged_into_id = $1) AS merged,
  (SELECT COALESCE(json_agg(json_build_object('key', key, 'origin', origin, 'correctionId', correction_id::text)), '[]')
    FROM speaker_key WHERE speaker_id = $1) AS keys`,
};

/** Gives quotes, of those listed that are a speaker's ($1), to another one ($2): as speaker ($3), as go-between ($4). */
export const moveQuotes: Statement<
  [from: string, into: string, quotes: readonly string[], vias: readonly string[]],
  never
> = {
  name: 'move-quotes',
  text: `UPDATE quote SET
  speaker_id = CASE WHEN speaker_id = $1 AND id = ANY($3::bigint[]) THEN $2::bigint ELSE speaker_id END,
  via_id = CASE WHEN via_id = $1 AND id = ANY($4::bigint[]) THEN $2::bigint ELSE via_id END
WHERE id = ANY($3::bigint[] || $4::bigint[])`,
};

/** Says of speakers ($1) that they became part of another one ($2), or, if it is null, that they stand for themselves. */
export const markMerged: Statement<[speakers: readonly string[], into: string | null], never> = {
  name: 'mark-merged',
  text: 'UPDATE speaker SET merged_into_id = $2 WHERE id = ANY($1::bigint[])',
};

/** Adds the printed names of a speaker ($1) to those of another one ($2). Its own stay with it, should it come back. */
export const lendAliases: Statement<[from: string, into: string], never> = {
  name: 'lend-aliases',
  text: `INSERT INTO speaker_alias (speaker_id, name, folded, count)
SELECT $2, name, folded, count FROM speaker_alias WHERE speaker_id = $1
ON CONFLICT (speaker_id, name) DO UPDATE SET count = speaker_alias.count + EXCLUDED.count`,
};

/** Takes them back; a speaker's own name stays with it, printed or not. */
export const returnAliases: Statement<[from: string, into: string], never> = {
  name: 'return-aliases',
  text: `WITH lent AS MATERIALIZED (
  SELECT name, count FROM speaker_alias WHERE speaker_id = $1
), gone AS (
  DELETE FROM speaker_alias USING lent, speaker
  WHERE speaker_alias.speaker_id = $2 AND speaker_alias.name = lent.name AND speaker_alias.count <= lent.count
    AND speaker.id = $2 AND speaker.name <> lent.name
)
UPDATE speaker_alias SET count = speaker_alias.count - lent.count FROM lent, speaker
WHERE speaker_alias.speaker_id = $2 AND speaker_alias.name = lent.name AND speaker.id = $2
  AND (speaker_alias.count > lent.count OR speaker.name = lent.name)`,
};
