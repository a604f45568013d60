import type { Statement } from '../../database/statement.js';

/**
 * Lets the keys that lead to a speaker ($1) lead to another one ($2) instead, as a correction ($3) taught. A key that
 * leads to a third one as well is moved, but not taught: the context of an article goes on to say who of them is meant.
 */
export const teachKeys: Statement<[from: string, into: string, correction: string], never> = {
  name: 'teach-keys',
  text: `WITH given AS MATERIALIZED (
  SELECT key, origin, correction_id, EXISTS (
    SELECT FROM speaker_key other WHERE other.key = own.key AND other.speaker_id NOT IN ($1, $2)) AS shared
  FROM speaker_key own WHERE speaker_id = $1
), gone AS (
  DELETE FROM speaker_key WHERE speaker_id = $1
)
INSERT INTO speaker_key (key, speaker_id, origin, correction_id)
SELECT key, $2, CASE WHEN shared THEN origin ELSE 'TAUGHT' END, CASE WHEN shared THEN correction_id ELSE $3 END FROM given
ON CONFLICT DO NOTHING`,
};

/** Lets one more key ($1) lead to a speaker ($2), as a correction ($3) taught. */
export const teachKey: Statement<[key: string, speaker: string, correction: string], never> = {
  name: 'teach-key',
  text: `INSERT INTO speaker_key (key, speaker_id, origin, correction_id) VALUES ($1, $2, 'TAUGHT', $3)
ON CONFLICT DO NOTHING`,
};

/** Forgets what a correction taught. */
export const unteach: Statement<[correction: string], never> = {
  name: 'unteach',
  text: 'DELETE FROM speaker_key WHERE correction_id = $1',
};

/** Of a speaker ($1), the keys out of a list ($2). */
export const dropKeys: Statement<[speaker: string, keys: readonly string[]], never> = {
  name: 'drop-keys',
  text: 'DELETE FROM speaker_key WHERE speaker_id = $1 AND key = ANY($2::text[])',
};

/** Lets keys lead to a speaker ($1) again, as they did; $2: JSON list of {key, origin, correctionId}. */
export const restoreKeys: Statement<[speaker: string, keys: string], never> = {
  name: 'restore-keys',
  text: `INSERT INTO speaker_key (key, speaker_id, origin, correction_id)
SELECT key, $1, origin, "correctionId" FROM json_to_recordset($2::json) AS given(key text, origin "KeyOrigin", "correctionId" bigint)
ON CONFLICT DO NOTHING`,
};

/**
 * Takes the quotes that followed a correction ($1: the step of their evidence) to a speaker ($2) to another one ($3),
 * since it is undone. What somebody has looked at stays.
 */
export const leadBack: Statement<[step: string, from: string, to: string], { id: string }> = {
  name: 'lead-back',
  text: `UPDATE quote SET speaker_id = $3, evidence = (
  SELECT COALESCE(jsonb_agg(step ORDER BY place), '[]')
  FROM jsonb_array_elements(evidence) WITH ORDINALITY AS each(step, place) WHERE NOT step @> $1::jsonb)
WHERE speaker_id = $2 AND status = 'AUTO' AND evidence @> jsonb_build_array($1::jsonb)
RETURNING id::text`,
};

/** The name of its speaker as a quote prints it. */
export interface Mention {
  readonly name: string;
  /** Whether the speaker is quoted in other articles. */
  readonly isKnownElsewhere: boolean;
  /** Whether the article names the other one besides. */
  readonly namesOther: boolean;
}

/** How a quote ($1) names the speaker that it had ($2), beside another one ($3); none where it is no name ("he"). */
export const mentionOf: Statement<[quote: string, speaker: string, other: string], Mention> = {
  name: 'mention-of',
  text: `SELECT alias.name,
  EXISTS (SELECT FROM quote WHERE speaker_id = $2 AND article_id <> article.id) AS "isKnownElsewhere",
  EXISTS (SELECT FROM speaker_alias WHERE speaker_id = $3 AND length(name) > 2 AND strpos(article.text, name) > 0
    AND strpos(alias.name, name) = 0) AS "namesOther"
FROM quote JOIN article ON article.id = article_id
JOIN speaker_alias alias ON alias.speaker_id = $2 AND strpos(source_text, alias.name) > 0
WHERE quote.id = $1 ORDER BY length(alias.name) DESC LIMIT 1`,
};

/** To how many speakers a key leads. */
export const holdersOf: Statement<[key: string], { speakerId: string }> = {
  name: 'holders-of',
  text: 'SELECT speaker_id::text AS "speakerId" FROM speaker_key WHERE key = $1',
};
