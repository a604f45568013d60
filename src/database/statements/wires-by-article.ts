import type { Statement } from '../statement.js';

export type WireRole = 'AGENCY' | 'REPUBLISHED' | 'PHOTO';

export interface WireRow {
  readonly articleId: string;
  readonly outletId: string;
  readonly role: WireRole;
}

/** The agencies that these articles credit. */
export const wiresByArticle: Statement<[ids: readonly string[]], WireRow> = {
  name: 'wiresByArticle',
  text: `SELECT w.article_id AS "articleId", w.outlet_id AS "outletId", w.role
    FROM wire_credit w WHERE w.article_id = ANY ($1::bigint[]) ORDER BY w.role, w.outlet_id`,
};
