import type { Statement } from '../../database/statement.js';
import { aboutSpeaker, type KnownSpeaker, MOST_NAMESAKES } from './find-names.js';

/** A speaker whose name is near to a printed one. */
export interface NearName {
  /** The key of the printed name. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly isSameKey: boolean;
}

/**
 * Whose names are near to names of which the keys alone do not tell who is meant: all speakers whom the key leads to, and
 * those under the coarse forms of the name, a bounded number of each, so that the cost is that of the names asked for,
 * whatever the size of the database.
 *
 * Arrays rather than JSON, because of those the planner reckons with few rows: for the hundred that it reckons with in
 * JSON it read whole tables (some 120 ms at 60,000 speakers, against 5).
 *
 * $1: keys; $2: coarse forms, each for the key beside it in $3
 */
export const nearNames: Statement<
  [keys: readonly string[], forms: readonly string[], formKeys: readonly string[]],
  NearName
> = {
  name: 'near-names',
  text: `WITH near AS (
  SELECT asked.key, found.id, true AS same FROM unnest($1::text[]) AS asked(key) CROSS JOIN LATERAL (
    SELECT speaker_id AS id FROM speaker_key k JOIN speaker s ON s.id = speaker_id WHERE k.key = asked.key
    ORDER BY s.quote_count DESC, s.id LIMIT ${MOST_NAMESAKES}
  ) AS found
  UNION ALL
  SELECT asked.key, found.id, false FROM unnest($2::text[], $3::text[]) AS asked(form, key) CROSS JOIN LATERAL (
    SELECT COALESCE(s.merged_into_id, s.id) AS id FROM speaker_lookup l JOIN speaker s ON s.id = l.speaker_id
    WHERE l.form = asked.form LIMIT ${MOST_NAMESAKES}
  ) AS found
), distinctly AS (
  SELECT key, id, bool_or(same) AS same FROM near GROUP BY key, id
)
SELECT n.key, n.id::text, s.name, n.same AS "isSameKey" FROM distinctly n JOIN speaker s ON s.id = n.id`,
};

/** A speaker who may be the one that an article names. */
export interface SimilarSpeaker {
  readonly id: string;
  readonly isSameKey: boolean;
  readonly about: KnownSpeaker;
  readonly quoteCount: number;
  /** Of the last articles that quote them: the outlets' names and domains, and the keys of others quoted there. */
  readonly outlets: readonly { readonly name: string; readonly domain: string | null }[] | null;
  readonly companions: readonly string[] | null;
}

/** What is known of speakers, a bounded part of it. $1: their ids, each once */
export const similarSpeakers: Statement<[ids: readonly string[]], Omit<SimilarSpeaker, 'isSameKey'>> = {
  name: 'similar-speakers',
  text: `SELECT s.id::text, s.quote_count AS "quoteCount", ${aboutSpeaker} AS about,
  (SELECT jsonb_agg(jsonb_build_object('name', name, 'domain', domain)) FROM outlet WHERE id = ANY (printed.outlets)) AS outlets,
  (SELECT array_agg(identity_key) FROM speaker WHERE id = ANY (ARRAY(
    SELECT DISTINCT speaker_id FROM unnest(printed.articles) AS of(id) JOIN quote ON quote.article_id = of.id
    WHERE speaker_id <> s.id))) AS companions
FROM unnest($1::bigint[]) AS asked(id) JOIN speaker s ON s.id = asked.id CROSS JOIN LATERAL (
  SELECT array_agg(DISTINCT article_id) AS articles, array_agg(DISTINCT outlet_id) AS outlets FROM (
    SELECT article_id, outlet_id FROM quote WHERE speaker_id = asked.id
    ORDER BY published_at DESC NULLS LAST, id DESC LIMIT 12
  ) AS last
) AS printed`,
};
