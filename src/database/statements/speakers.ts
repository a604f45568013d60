import type { Bind, Order } from '../keyset.js';
import { isAmong, isBetween, type Keys, startOf } from './conditions.js';
import type { List } from './list.js';
import type { Lookup } from './page.js';
import { allColumns, type Table } from '../table.js';

export type SpeakerType = 'PERSON' | 'ORGANIZATION' | 'GROUP' | 'UNKNOWN';

export interface SpeakerRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly type: SpeakerType;
  readonly wikidataId: string | null;
  readonly quoteCount: number;
  readonly firstQuotedAt: Date | null;
  readonly lastQuotedAt: Date | null;
}

/** Conditions on speakers; what is null does not count. */
export interface SpeakerFilter {
  /** Folded as the aliases are; empty: nobody. */
  readonly name: string | null;
  readonly types: readonly string[] | null;
  readonly outlets: Keys | null;
  readonly quotedFrom: Date | null;
  readonly quotedBefore: Date | null;
}

/** The columns of a row, and the rows that it points to. */
export const speakerTable: Table = {
  name: 'speaker',
  columns: {
    id: 'id',
    slug: 'slug',
    name: 'name',
    type: 'type',
    wikidataId: 'wikidata_id',
    quoteCount: 'quote_count',
    firstQuotedAt: 'first_quoted_at',
    lastQuotedAt: 'last_quoted_at',
  },
  ids: ['id'],
  moments: ['firstQuotedAt', 'lastQuotedAt'],
  required: ['slug', 'name', 'type', 'quoteCount'],
  relations: {},
};

export const speakerColumns = allColumns(speakerTable, 's');

export const speakers: List<SpeakerRow, SpeakerFilter> = {
  name: 'speakers',
  table: speakerTable,
  alias: 's',
  from: () => 'speaker s',
  where: (filter, bind) => {
    const where = ['s.merged_into_id IS NULL'];
    if (filter.types !== null) where.push(`s.type = ANY (${bind(filter.types)}::"SpeakerType"[])`);
    if (filter.name !== null) {
      where.push(filter.name === '' ? 'false' : `s.id IN (${goesBy(filter.name, bind)})`);
    }
    // The outlet and the days are about the same quote: "quoted by X in May".
    const quoted = isBetween('q.published_at', filter.quotedFrom, filter.quotedBefore, bind);
    if (filter.outlets !== null) quoted.push(isAmong('q.outlet_id', 'outlet', filter.outlets, bind));
    if (quoted.length > 0) {
      where.push(
        `EXISTS (SELECT 1 FROM quote q WHERE q.speaker_id = s.id AND q.status <> 'REJECTED' AND ${quoted.join(' AND ')})`,
      );
    }
    return where;
  },
};

/** The start of a name or of a word in it, or a misspelling of one; each arm is read from the index of trigrams. */
function goesBy(name: string, bind: Bind): string {
  const start = startOf(name);
  return (
    `SELECT a.speaker_id FROM speaker_alias a WHERE a.folded LIKE ${bind(start)}` +
    ` OR a.folded LIKE ${bind(`% ${start}`)} OR ${bind(name)} <% a.folded`
  );
}

export const speakerOrders = {
  MOST_QUOTED: {
    name: 'speakers.MOST_QUOTED',
    key: 's.quote_count',
    type: 'integer',
    direction: 'DESC',
    nullable: false,
  },
  NAME: { name: 'speakers.NAME', key: 's.name', type: 'text', direction: 'ASC', nullable: false },
  LAST_QUOTED: {
    name: 'speakers.LAST_QUOTED',
    key: 's.last_quoted_at',
    type: 'time',
    direction: 'DESC',
    nullable: true,
  },
} as const satisfies Record<string, Order>;

/** Where speakers are found by their slug. A merged one leads to that which it became part of. */
export const speakersBySlug: Lookup<SpeakerRow> = { table: speakerTable, key: 'slug', successor: 'merged_into_id' };
