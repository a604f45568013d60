/** What squawk says of a migration that came before it was asked, and why that did no harm. */
export interface Known {
  readonly rules: readonly string[];
  readonly harmless: string;
}

const LOCK = 'require-lock-timeout';
const BUILD = 'require-concurrent-index-creation';
const DROP = 'require-concurrent-index-deletion';
const FOREIGN = ['adding-foreign-key-constraint', 'constraint-missing-not-valid'];

// The runner sets a limit to waiting for locks where a file sets none, and tries again (src/database/patience.ts).
const EMPTY = 'Every table that it locks is new, so that nobody uses it yet';
const BEFORE_ROWS = 'Written before anybody had a database in use';
const SECONDS = 'Storing waits, some seconds for a million quotes, as its comment says; reads go on';

/** The files are what their checksums say, for good: what they do cannot be changed, and none may be added here. */
export const released: Readonly<Record<string, Known>> = {
  '20261124000000_first': { rules: [LOCK], harmless: EMPTY },
  '20261125000000_revisions': { rules: [BUILD, DROP, LOCK], harmless: BEFORE_ROWS },
  '20261125010000_outlet_domains': { rules: [BUILD, LOCK], harmless: 'Outlets are thousands: milliseconds' },
  '20261129010000_speaker_keys': { rules: [...FOREIGN, BUILD, LOCK], harmless: BEFORE_ROWS },
  '20261129020000_utterances': { rules: [...FOREIGN, BUILD, LOCK], harmless: BEFORE_ROWS },
  '20261129030000_corrections': {
    rules: [LOCK],
    harmless: 'A column without a default: an instant, once it has its lock',
  },
  '20261129040000_speaker_lookups': { rules: [LOCK], harmless: 'A foreign key of a table that is new and empty' },
  '20261129060000_paragraphs': {
    rules: [LOCK],
    harmless: 'A column without a default: an instant, once it has its lock',
  },
  '20261129070000_quote_tally': {
    rules: [LOCK],
    harmless: 'Said of a function, which locks no table; the limit stands before the triggers',
  },
  '20261129071000_quote_tally_of_stored': { rules: [BUILD], harmless: SECONDS },
  '20261129171500_announcements': { rules: [LOCK], harmless: EMPTY },
  '20261129185000_reviewed_quotes': { rules: [BUILD], harmless: SECONDS },
  '20261129210000_undated_first': { rules: [BUILD, DROP], harmless: SECONDS },
  '20261129220000_merged_outlets': { rules: [...FOREIGN, BUILD], harmless: 'Outlets are thousands: milliseconds' },
};
