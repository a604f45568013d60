import type { Query } from './query.js';
import { type QuoteFilter, quotes } from './quotes.js';

/** A quote with the names of what it points to, as exports write it. */
export interface ExportedQuoteRow {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly spans: readonly number[];
  readonly stance: string | null;
  readonly cue: string | null;
  readonly cueLemma: string | null;
  readonly source: string | null;
  readonly speaker: string | null;
  readonly speakerSlug: string | null;
  readonly speakerType: string;
  readonly role: string | null;
  readonly via: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly status: string;
  readonly implicit: boolean;
  readonly inHeading: boolean;
  readonly outlet: string | null;
  readonly outletSlug: string | null;
  readonly articleId: string;
  readonly articleTitle: string | null;
  readonly articleUrl: string | null;
  readonly publishedAt: Date | null;
  readonly language: string | null;
}

/**
 * The next `limit` quotes of a filter after the row `after`, in the order in which they were stored: an order that
 * nothing stored later changes, so that what was exported stays the start of what will be.
 */
export function exportedQuotes(filter: QuoteFilter, after: string, limit: number): Query<ExportedQuoteRow> {
  const args: unknown[] = [];
  const bind = (value: unknown) => `$${args.push(value)}`;
  const from = quotes.from(filter, bind);
  const where = [...quotes.where(filter, bind), `q.id > ${bind(after)}::bigint`];
  const text = `SELECT page.id, page.text, page.kind, page.spans, page.stance, page.cue_text AS cue,
  page.cue_lemma AS "cueLemma", page.source_text AS source, speaker.name AS speaker, speaker.slug AS "speakerSlug",
  page.speaker_type AS "speakerType", page.role, via.name AS via, page.confidence, page.rule, page.status,
  page.implicit, page.in_heading AS "inHeading", outlet.name AS outlet, outlet.slug AS "outletSlug",
  article.id AS "articleId", article.title AS "articleTitle", article.url AS "articleUrl",
  page.published_at AS "publishedAt", page.language
FROM (SELECT q.* FROM ${from} WHERE ${where.join(' AND ')} ORDER BY q.id LIMIT ${bind(limit)}::int) AS page
JOIN article ON article.id = page.article_id
LEFT JOIN outlet ON outlet.id = page.outlet_id
LEFT JOIN speaker ON speaker.id = page.speaker_id
LEFT JOIN speaker AS via ON via.id = page.via_id
ORDER BY page.id`;
  return { statement: { name: null, text }, args };
}
