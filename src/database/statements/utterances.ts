import type { Order } from '../keyset.js';
import { isAmong, isBetween, type Keys, searchQuery } from './conditions.js';
import { allColumns, type Table } from '../table.js';
import type { List } from './list.js';
import { type SpeakerRow, speakerTable } from './speakers.js';

export interface UtteranceRow {
  readonly id: string;
  readonly text: string;
  readonly speakerId: string | null;
  readonly firstReportedAt: Date | null;
  readonly reportCount: number;
  readonly outletCount: number;
  /** In the statements that read it along; not there in others. */
  readonly speaker?: SpeakerRow | null;
}

/** Conditions on utterances; what is null does not count. */
export interface UtteranceFilter {
  readonly speakers: Keys | null;
  readonly outlets: Keys | null;
  readonly text: string | null;
  readonly reportedFrom: Date | null;
  readonly reportedBefore: Date | null;
  readonly minOutlets: number | null;
}

/** The columns of a row, and the rows that it points to. */
export const utteranceTable: Table = {
  name: 'utterance',
  columns: {
    id: 'id',
    text: 'text',
    speakerId: 'speaker_id',
    firstReportedAt: 'first_reported_at',
    reportCount: 'report_count',
    outletCount: 'outlet_count',
  },
  ids: ['id', 'speakerId'],
  moments: ['firstReportedAt'],
  required: ['text', 'reportCount', 'outletCount'],
  relations: {
    speaker: { table: () => speakerTable, by: 'speakerId' },
  },
};

export const utteranceColumns = allColumns(utteranceTable, 'u');

export const utterances: List<UtteranceRow, UtteranceFilter> = {
  name: 'utterances',
  table: utteranceTable,
  alias: 'u',
  from: () => 'utterance u',
  where: (filter, bind) => {
    const where: string[] = [];
    if (filter.speakers !== null) where.push(isAmong('u.speaker_id', 'speaker', filter.speakers, bind));
    if (filter.minOutlets !== null) where.push(`u.outlet_count >= ${bind(filter.minOutlets)}::integer`);
    // Of any wording, since readers search for the one that they have read.
    if (filter.text !== null) {
      where.push(
        `u.id IN (SELECT q.utterance_id FROM quote q WHERE q.search @@ ${searchQuery(filter.text, bind)} AND q.status <> 'REJECTED')`,
      );
    }
    // The outlet and the days are about the same report: "printed by X in May".
    const reported = isBetween('q.published_at', filter.reportedFrom, filter.reportedBefore, bind);
    if (filter.outlets !== null) reported.push(isAmong('q.outlet_id', 'outlet', filter.outlets, bind));
    if (reported.length > 0) {
      where.push(`EXISTS (SELECT 1 FROM quote q WHERE q.utterance_id = u.id AND ${reported.join(' AND ')})`);
    }
    return where;
  },
};

export const utteranceOrders = {
  MOST_REPORTED: {
    name: 'utterances.MOST_REPORTED',
    key: 'u.outlet_count',
    type: 'integer',
    direction: 'DESC',
    nullable: false,
  },
  NEWEST: {
    name: 'utterances.NEWEST',
    key: 'u.first_reported_at',
    type: 'time',
    direction: 'DESC',
    nullable: true,
  },
} as const satisfies Record<string, Order>;
