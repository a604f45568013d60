import type { Statement } from '../../database/statement.js';

/** A speaker to whom a key leads, as far as is needed to tell namesakes apart. */
export interface KnownSpeaker {
  readonly name: string;
  readonly roles: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A key that leads to an outlet or speaker. */
export interface FoundName {
  readonly kind: 'outlet' | 'speaker' | 'named';
  readonly id: string;
  readonly key: string;
  /** Of a speaker's key that somebody taught: the correction. */
  readonly taughtBy: string | null;
  readonly about: KnownSpeaker | null;
}

/** More people of one name than anybody tells apart. */
export const MOST_NAMESAKES = 12;

/** A speaker `s` as JSON, its titles with it. */
export const aboutSpeaker = `jsonb_build_object('name', s.name, 'from', s.first_quoted_at, 'to', s.last_quoted_at, 'roles',
  (SELECT jsonb_agg(title) FROM (SELECT title FROM speaker_role WHERE speaker_id = s.id LIMIT 40) AS role))`;

/**
 * The ids of those outlets ($1), by identity key, and speakers ($2), by any key that leads to them, that exist; as
 * `named`, those of outlets at the domains in $3 of which more is known than the domain. A key may lead to several
 * speakers: the one that the last correction says comes first, then the most quoted.
 */
export const findNames: Statement<
  [outlets: readonly string[], speakers: readonly string[], domains: readonly string[]],
  FoundName
> = {
  name: 'find-names',
  text: `SELECT 'outlet' AS kind, id::text, identity_key AS key, NULL AS "taughtBy", NULL AS about
FROM outlet WHERE identity_key = ANY($1::text[])
UNION ALL SELECT 'speaker', known.id::text, asked.key, known.taught_by::text, known.about
FROM unnest($2::text[]) AS asked(key) CROSS JOIN LATERAL (
  SELECT s.id, k.correction_id AS taught_by, ${aboutSpeaker} AS about
  FROM speaker_key k JOIN speaker s ON s.id = k.speaker_id WHERE k.key = asked.key
  ORDER BY k.origin = 'TAUGHT' DESC, k.correction_id DESC NULLS LAST, s.quote_count DESC, s.id
  LIMIT ${MOST_NAMESAKES}
) AS known
UNION ALL SELECT 'named', id::text, 'domain:' || domain, NULL, NULL FROM outlet
  WHERE domain = ANY($3::text[]) AND identity_key <> 'domain:' || domain`,
};
