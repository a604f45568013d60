import type { Statement } from '../../database/statement.js';
import { aboutSpeaker, type KnownSpeaker, MOST_NAMESAKES } from './find-names.js';

/** A speaker who may be the one that an article names. */
export interface SimilarSpeaker {
  /** The key of the printed name. */
  readonly key: string;
  readonly id: string;
  readonly isSameKey: boolean;
  readonly about: KnownSpeaker;
  readonly quoteCount: number;
  /** Of the last articles that quote them: the outlets' names and domains, and the keys of others quoted there. */
  readonly outlets: readonly { readonly name: string; readonly domain: string | null }[] | null;
  readonly companions: readonly string[] | null;
}

/**
 * Who may be meant by names of which the keys alone do not tell: all speakers whom the key leads to, and those under
 * the coarse forms of the name, a bounded number of each. What is read of a speaker is bounded too, so that the cost is
 * that of the names asked for, whatever the size of the database.
 *
 * Arrays rather than JSON, because of those the planner reckons with few rows: for the hundred that it reckons with in
 * JSON it read whole tables (some 120 ms at 60,000 speakers, against 5).
 *
 * $1: keys; $2: coarse forms, each for the key beside it in $3
 */
export const similarSpeakers: Statement<
  [keys: readonly string[], forms: readonly string[], formKeys: readonly string[]],
  SimilarSpeaker
> = {
  name: 'similar-speakers',
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
SELECT n.key, n.id::text, n.same AS "isSameKey", s.quote_count AS "quoteCount", ${aboutSpeaker} AS about,
  recent.outlets, recent.companions
FROM distinctly n JOIN speaker s ON s.id = n.id CROSS JOIN LATERAL (
  SELECT jsonb_agg(DISTINCT jsonb_build_object('name', o.name, 'domain', o.domain)) FILTER (WHERE o.id IS NOT NULL) AS outlets,
    array_agg(DISTINCT beside.identity_key) FILTER (WHERE beside.id IS NOT NULL) AS companions
  FROM (
    SELECT DISTINCT article_id, outlet_id FROM (
      SELECT article_id, outlet_id FROM quote WHERE speaker_id = n.id ORDER BY published_at DESC NULLS LAST, id DESC LIMIT 12
    ) AS last
  ) AS printed
  LEFT JOIN outlet o ON o.id = printed.outlet_id
  LEFT JOIN quote other ON other.article_id = printed.article_id AND other.speaker_id <> n.id
  LEFT JOIN speaker beside ON beside.id = other.speaker_id
) AS recent`,
};
