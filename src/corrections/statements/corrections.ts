import type { CorrectionKind } from '../../database/statements/corrections.js';
import type { Statement } from '../../database/statement.js';

/** $6 and $7: what people are shown of it; $8: what else undoing it has to put back; all JSON. */
export const addCorrection: Statement<
  [
    kind: CorrectionKind,
    key: string,
    note: string | null,
    quotes: readonly string[],
    speakers: readonly string[],
    before: string,
    after: string,
    restore: string,
  ],
  { id: string }
> = {
  name: 'add-correction',
  text: `INSERT INTO correction (kind, key_id, note, quote_ids, speaker_ids, before, after, restore)
VALUES ($1::"CorrectionKind", $2, $3, $4::bigint[], $5::bigint[], $6::jsonb, $7::jsonb, $8::jsonb) RETURNING id::text`,
};

/** A correction as far as undoing has to know it. */
export interface StoredCorrection {
  readonly id: string;
  readonly kind: CorrectionKind;
  readonly quoteIds: readonly string[];
  readonly speakerIds: readonly string[];
  readonly before: object;
  readonly after: object;
  readonly restore: object;
  readonly undone: boolean;
}

export const correctionKnown: Statement<[id: string], StoredCorrection> = {
  name: 'correction-known',
  text: `SELECT id::text, kind, quote_ids::text[] AS "quoteIds", speaker_ids::text[] AS "speakerIds", before, after, restore,
  undone_at IS NOT NULL AS undone
FROM correction WHERE id = $1`,
};

/** The last correction that stands after another one and changed a quote, or is about a speaker, of that one. */
export const correctionAfter: Statement<
  [id: string, quotes: readonly string[], speakers: readonly string[]],
  { id: string; kind: CorrectionKind; by: string; madeAt: Date }
> = {
  name: 'correction-after',
  text: `SELECT correction.id::text, kind, api_key.name AS by, made_at AS "madeAt"
FROM correction JOIN api_key ON api_key.id = key_id
WHERE correction.id > $1 AND undone_at IS NULL AND (quote_ids && $2::bigint[] OR speaker_ids && $3::bigint[])
ORDER BY correction.id DESC LIMIT 1`,
};

export const markUndone: Statement<[id: string, key: string], never> = {
  name: 'mark-undone',
  text: 'UPDATE correction SET undone_at = now(), undone_by_id = $2 WHERE id = $1',
};
