import type { Place } from './reading.js';

/** One input that was not stored, and why. */
export interface IngestFailure extends Place {
  readonly id: string | null;
  readonly reason: string;
}

/** What an ingest has done so far. */
export interface Summary {
  /** Files that were opened. */
  files: number;
  /** Articles that were new and are stored now. */
  stored: number;
  /** Articles that were new and wait for a worker now. */
  queued: number;
  /** Articles that were there in an older version. */
  revised: number;
  /** Articles that were there already. */
  known: number;
  failed: number;
  /** Quotes of the articles that were new or in a new version. */
  quotes: number;
  /** Files passed over, by their ending. */
  readonly skipped: Map<string, number>;
  /** The first `LISTED_FAILURES`; `failed` counts them all. */
  readonly failures: IngestFailure[];
}

/** So many are kept to be named; an archive with more is broken as a whole. */
export const LISTED_FAILURES = 1000;

export function emptySummary(): Summary {
  return {
    files: 0,
    stored: 0,
    queued: 0,
    revised: 0,
    known: 0,
    failed: 0,
    quotes: 0,
    skipped: new Map(),
    failures: [],
  };
}

export function addFailure(summary: Summary, failure: IngestFailure): void {
  summary.failed++;
  if (summary.failures.length < LISTED_FAILURES) summary.failures.push(failure);
}
