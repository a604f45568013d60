import type { Stance } from '../../extraction/types.js';
import type { Order } from '../keyset.js';
import { cameByWire, isAmong, isBetween, type Keys, searchQuery } from './conditions.js';
import { type ArticleRow, articleTable } from './articles.js';
import type { List } from './list.js';
import { type OutletRow, outletTable } from './outlets.js';
import { type SpeakerRow, speakerTable, type SpeakerType } from './speakers.js';
import { allColumns, type Table } from '../table.js';
import { type UtteranceRow, utteranceTable } from './utterances.js';

export type QuoteKind = 'DIRECT' | 'MIXED' | 'INDIRECT';
export type QuoteStatus = 'AUTO' | 'CONFIRMED' | 'CORRECTED' | 'REJECTED';

/** A quote as its table has it; lists of offsets are [start, end, start, end …]. */
export interface QuoteRow {
  readonly id: string;
  readonly articleId: string;
  readonly outletId: string | null;
  readonly publishedAt: Date | null;
  readonly kind: QuoteKind;
  readonly text: string;
  readonly spans: readonly number[];
  readonly clause: readonly number[];
  readonly cueText: string | null;
  readonly cueLemma: string | null;
  readonly cueSpans: readonly number[];
  readonly stance: Uppercase<Stance> | null;
  readonly sourceText: string | null;
  readonly sourceSpans: readonly number[];
  readonly speakerId: string | null;
  readonly speakerType: SpeakerType;
  readonly role: string | null;
  readonly viaId: string | null;
  readonly outletOfRecordId: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: readonly {
    readonly step: string;
    readonly text: string;
    readonly start: number | null;
    readonly end: number | null;
  }[];
  readonly implicit: boolean;
  readonly inHeading: boolean;
  readonly nestedInId: string | null;
  readonly status: QuoteStatus;
  /** Null where it was rejected. */
  readonly utteranceId: string | null;
  /** What it points to, in the statements that read it along; not there in others. */
  readonly speaker?: SpeakerRow | null;
  readonly via?: SpeakerRow | null;
  readonly article?: ArticleRow | null;
  readonly outlet?: OutletRow | null;
  readonly outletOfRecord?: OutletRow | null;
  readonly utterance?: UtteranceRow | null;
}

/** Conditions on quotes; what is null does not count. */
export interface QuoteFilter {
  readonly speakers: Keys | null;
  readonly outlets: Keys | null;
  readonly wires: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly stances: readonly string[] | null;
  readonly text: string | null;
  readonly publishedFrom: Date | null;
  readonly publishedBefore: Date | null;
  readonly minConfidence: number | null;
  readonly language: string | null;
  readonly attributed: boolean | null;
  /** Null leaves out the rejected ones. */
  readonly status: readonly string[] | null;
  readonly articleId: string | null;
  readonly utteranceId: string | null;
}

/** The columns of a row, and the rows that it points to. */
export const quoteTable: Table = {
  name: 'quote',
  columns: {
    id: 'id',
    articleId: 'article_id',
    outletId: 'outlet_id',
    publishedAt: 'published_at',
    kind: 'kind',
    text: 'text',
    spans: 'spans',
    clause: 'clause',
    cueText: 'cue_text',
    cueLemma: 'cue_lemma',
    cueSpans: 'cue_spans',
    stance: 'stance',
    sourceText: 'source_text',
    sourceSpans: 'source_spans',
    speakerId: 'speaker_id',
    speakerType: 'speaker_type',
    role: 'role',
    viaId: 'via_id',
    outletOfRecordId: 'outlet_of_record_id',
    confidence: 'confidence',
    rule: 'rule',
    evidence: 'evidence',
    implicit: 'implicit',
    inHeading: 'in_heading',
    nestedInId: 'nested_in_id',
    status: 'status',
    utteranceId: 'utterance_id',
  },
  ids: ['id', 'articleId', 'outletId', 'speakerId', 'viaId', 'outletOfRecordId', 'nestedInId', 'utteranceId'],
  moments: ['publishedAt'],
  required: ['kind', 'text', 'status'],
  relations: {
    speaker: { table: () => speakerTable, by: 'speakerId' },
    via: { table: () => speakerTable, by: 'viaId' },
    article: { table: () => articleTable, by: 'articleId', always: true },
    outlet: { table: () => outletTable, by: 'outletId' },
    outletOfRecord: { table: () => outletTable, by: 'outletOfRecordId' },
    utterance: { table: () => utteranceTable, by: 'utteranceId' },
  },
};

export const quoteColumns = allColumns(quoteTable, 'q');

export const quotes: List<QuoteRow, QuoteFilter> = {
  name: 'quotes',
  table: quoteTable,
  alias: 'q',
  counters: [
    { filter: 'speakers', parent: 'q.speaker_id', table: 'speaker', column: 'quote_count' },
    { filter: 'outlets', parent: 'q.outlet_id', table: 'outlet', column: 'quote_count' },
  ],
  // The search stands in FROM so that the filter and the rank of BEST_MATCH name the same one.
  from: (filter, bind, rows = 'quote') =>
    filter.text === null ? `${rows} q` : `${rows} q CROSS JOIN ${searchQuery(filter.text, bind)} AS wanted`,
  isSearch: (filter) =>
    filter.text !== null &&
    [filter.speakers, filter.outlets, filter.articleId, filter.utteranceId].every((condition) => condition === null),
  where: (filter, bind) => {
    const where = isBetween('q.published_at', filter.publishedFrom, filter.publishedBefore, bind);
    if (filter.speakers !== null) where.push(isAmong('q.speaker_id', 'speaker', filter.speakers, bind));
    if (filter.outlets !== null) where.push(isAmong('q.outlet_id', 'outlet', filter.outlets, bind));
    if (filter.wires !== null) where.push(cameByWire('q.article_id', filter.wires, bind));
    if (filter.kinds !== null) where.push(`q.kind = ANY (${bind(filter.kinds)}::"QuoteKind"[])`);
    if (filter.stances !== null) where.push(`q.stance = ANY (${bind(filter.stances)}::"Stance"[])`);
    if (filter.text !== null) where.push('q.search @@ wanted');
    if (filter.minConfidence !== null) where.push(`q.confidence >= ${bind(filter.minConfidence)}::real`);
    if (filter.language !== null) where.push(`q.language = ${bind(filter.language)}`);
    if (filter.attributed !== null) where.push(`q.speaker_id IS ${filter.attributed ? 'NOT NULL' : 'NULL'}`);
    if (filter.articleId !== null) where.push(`q.article_id = ${bind(filter.articleId)}::bigint`);
    if (filter.utteranceId !== null) where.push(`q.utterance_id = ${bind(filter.utteranceId)}::bigint`);
    where.push(hasStatus(filter.status));
    return where;
  },
};

const STATUSES: readonly QuoteStatus[] = ['AUTO', 'CONFIRMED', 'CORRECTED', 'REJECTED'];

/** Written out, since only then is a plan for any values made with the index of what was reviewed (quote_reviewed_idx). */
function hasStatus(wanted: readonly string[] | null): string {
  if (wanted === null) return `q.status <> 'REJECTED'`;
  const known = STATUSES.filter((status) => wanted.includes(status));
  return known.length === 0 ? 'false' : `q.status IN (${known.map((status) => `'${status}'`).join(', ')})`;
}

/**
 * `TEXT` is the order of the words in one article and only makes sense there. The rank has no index: best matches are
 * sorted after the text index has found them.
 */
export const quoteOrders = {
  NEWEST: { name: 'quotes.NEWEST', key: 'q.published_at', type: 'time', direction: 'DESC', nullable: true },
  OLDEST: { name: 'quotes.OLDEST', key: 'q.published_at', type: 'time', direction: 'ASC', nullable: true },
  BEST_MATCH: {
    name: 'quotes.BEST_MATCH',
    key: 'ts_rank(q.search, wanted)',
    type: 'real',
    direction: 'DESC',
    nullable: false,
  },
  TEXT: { name: 'quotes.TEXT', key: 'q.ordinal', type: 'integer', direction: 'ASC', nullable: false },
} as const satisfies Record<string, Order>;
