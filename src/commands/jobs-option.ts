import { ALL_CORES } from '../ingestion/threads/parser-threads.js';
import { UsageError } from './failures.js';

const MOST = 256;

/**
 * How many threads `--jobs` asks for.
 *
 * @throws UsageError
 */
export function jobsOf(given: string | undefined): number {
  if (given === undefined) return ALL_CORES;
  const jobs = /^\d{1,3}$/u.test(given) ? Number(given) : 0;
  if (jobs >= 1 && jobs <= MOST) return jobs;
  throw new UsageError(`--jobs ${given}: give a number of threads from 1 to ${MOST}.`);
}
