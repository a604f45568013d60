import { CHANGES } from '../../database/listener.js';
import type { Statement } from '../../database/statement.js';

/** A speaker to whom one of some keys leads, with the printed titles. */
export interface KeyedSpeaker {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly wikidataId: string | null;
  readonly roles: readonly string[];
}

/** The persons to whom these keys lead. */
export const speakersByKey: Statement<[keys: readonly string[]], KeyedSpeaker> = {
  name: null,
  text: `SELECT k.key, s.id::text, s.name, s.wikidata_id AS "wikidataId",
  ARRAY(SELECT title FROM speaker_role WHERE speaker_id = s.id LIMIT 200) AS roles
FROM speaker_key k JOIN speaker s ON s.id = k.speaker_id
WHERE k.key = ANY($1::text[]) AND s.merged_into_id IS NULL`,
};

/** Gives speakers ($1) their items ($2), and says that something changed; those that have one keep it. */
export const setWikidataIds: Statement<[speakers: readonly string[], items: readonly string[]], { id: string }> = {
  name: null,
  text: `WITH named AS (
  UPDATE speaker SET wikidata_id = given.item
  FROM unnest($1::bigint[], $2::text[]) AS given(id, item)
  WHERE speaker.id = given.id AND speaker.wikidata_id IS NULL
  RETURNING speaker.id::text
)
SELECT id, pg_notify('${CHANGES}', '') FROM named`,
};
