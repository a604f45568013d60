import type { Statement } from '../../database/statement.js';

/** A key that leads to an outlet or speaker. */
export interface FoundName {
  readonly kind: 'outlet' | 'speaker' | 'named';
  readonly id: string;
  readonly key: string;
  /** Of a speaker's key that somebody taught: the correction. */
  readonly taughtBy: string | null;
}

/**
 * The speaker to whom each of the keys leads that the condition `among` lets in. A key that was taught leads only where
 * the last correction says; else of several speakers to the one who had it first.
 */
export const speakersOfKeys = (among: string): string => `SELECT DISTINCT ON (key) speaker_id::text AS id, key,
    CASE WHEN origin = 'TAUGHT' THEN correction_id::text END AS "taughtBy"
  FROM speaker_key WHERE key ${among}
  ORDER BY key, origin = 'TAUGHT' DESC, CASE WHEN origin = 'TAUGHT' THEN correction_id END DESC NULLS LAST, speaker_id`;

/**
 * The ids of those outlets ($1), by identity key, and speakers ($2), by any key that leads to them, that exist; as
 * `named`, those of outlets at the domains in $3 of which more is known than the domain.
 */
export const findNames: Statement<
  [outlets: readonly string[], speakers: readonly string[], domains: readonly string[]],
  FoundName
> = {
  name: 'find-names',
  text: `SELECT 'outlet' AS kind, id::text, identity_key AS key, NULL AS "taughtBy" FROM outlet WHERE identity_key = ANY($1::text[])
UNION ALL SELECT 'speaker', known.* FROM (
  ${speakersOfKeys('= ANY($2::text[])')}
) AS known
UNION ALL SELECT 'named', id::text, 'domain:' || domain, NULL FROM outlet
  WHERE domain = ANY($3::text[]) AND identity_key <> 'domain:' || domain`,
};
