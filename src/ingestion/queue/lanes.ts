/**
 * How a job stands to others. What has just been printed goes before what comes out of an archive; a backfill still
 * gets a share of each worker, however much news there is (worker.ts).
 */
export type Lane = 'live' | 'backfill';

/** The task of a lane's jobs, and their priority: smaller numbers first. */
export const lanes: Readonly<Record<Lane, { readonly task: string; readonly priority: number }>> = {
  live: { task: 'read-article', priority: 0 },
  backfill: { task: 'read-article-of-backfill', priority: 10 },
};

/** An article that fails so often is parked. Between two attempts lie e, e², e³ … seconds: 80 in all. */
export const ATTEMPTS = 5;
