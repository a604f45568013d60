import type { Order } from '../keyset.js';
import { cameByWire, isAmong, isBetween, type Keys, searchQuery } from './conditions.js';
import type { List } from './list.js';
import type { Lookup } from './page.js';
import { type OutletRow, outletTable } from './outlets.js';
import { allColumns, type Table } from '../table.js';

/** An article without its text, which is long and seldom asked for (article-texts-by-id.ts). */
export interface ArticleRow {
  readonly id: string;
  readonly url: string | null;
  readonly outletId: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: Date | null;
  readonly updatedAt: Date | null;
  readonly dateline: string | null;
  readonly language: string | null;
  /** [start, end, start, end …] */
  readonly boilerplate: readonly number[];
  readonly extractorVersion: string;
  readonly ingestedAt: Date;
  /** In the statements that read it along; not there in others. */
  readonly outlet?: OutletRow | null;
}

/** Conditions on articles; what is null does not count. */
export interface ArticleFilter {
  readonly outlets: Keys | null;
  readonly wires: readonly string[] | null;
  readonly text: string | null;
  readonly language: string | null;
  readonly publishedFrom: Date | null;
  readonly publishedBefore: Date | null;
}

/** The columns of a row, and the rows that it points to. */
export const articleTable: Table = {
  name: 'article',
  columns: {
    id: 'id',
    url: 'url',
    outletId: 'outlet_id',
    title: 'title',
    authors: 'authors',
    publishedAt: 'published_at',
    updatedAt: 'updated_at',
    dateline: 'dateline',
    language: 'language',
    boilerplate: 'boilerplate',
    extractorVersion: 'extractor_version',
    ingestedAt: 'ingested_at',
  },
  ids: ['id', 'outletId'],
  moments: ['publishedAt', 'updatedAt', 'ingestedAt'],
  required: ['authors', 'extractorVersion', 'ingestedAt'],
  relations: {
    outlet: { table: () => outletTable, by: 'outletId' },
  },
};

export const articleColumns = allColumns(articleTable, 'a');

export const articles: List<ArticleRow, ArticleFilter> = {
  name: 'articles',
  table: articleTable,
  alias: 'a',
  counters: [{ filter: 'outlets', parent: 'a.outlet_id', table: 'outlet', column: 'article_count' }],
  from: () => 'article a',
  where: (filter, bind) => {
    const where = isBetween('a.published_at', filter.publishedFrom, filter.publishedBefore, bind);
    if (filter.outlets !== null) where.push(isAmong('a.outlet_id', 'outlet', filter.outlets, bind));
    if (filter.wires !== null) where.push(cameByWire('a.id', filter.wires, bind));
    if (filter.text !== null) where.push(`a.search @@ ${searchQuery(filter.text, bind)}`);
    if (filter.language !== null) where.push(`a.language = ${bind(filter.language)}`);
    return where;
  },
};

/**
 * The articles that print the same story as one (`origin.id`): copies of an agency's text in several outlets, without
 * the one itself.
 */
export const copies: List<ArticleRow, ArticleFilter> = {
  ...articles,
  name: 'copies',
  counters: [],
  from: () => 'article a JOIN article origin ON origin.story_hash = a.story_hash AND origin.id <> a.id',
};

export const articleOrders = {
  NEWEST: { name: 'articles.NEWEST', key: 'a.published_at', type: 'time', direction: 'DESC', nullable: true },
  OLDEST: { name: 'articles.OLDEST', key: 'a.published_at', type: 'time', direction: 'ASC', nullable: true },
} as const satisfies Record<string, Order>;

/** Where articles are found by their identity key, which has the index that the address lacks. */
export const articlesByKey: Lookup<ArticleRow> = { table: articleTable, key: 'identity_key' };
