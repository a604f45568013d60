import type { Statement } from '../../database/statement.js';

/** Says of a quote whose words are there no more what was said of it before; nothing at all, if nobody had looked at it. */
export const undoDetached: Statement<
  [quote: string, status: string, speaker: string | null, speakerType: string, role: string | null],
  never
> = {
  name: 'undo-detached',
  text: `WITH forgotten AS (
  DELETE FROM detached_quote WHERE quote_id = $1 AND $2 = 'AUTO'
)
UPDATE detached_quote SET status = $2::"QuoteStatus", speaker_id = $3, speaker_type = $4::"SpeakerType", role = $5
WHERE quote_id = $1 AND $2 <> 'AUTO'`,
};
