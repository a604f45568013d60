import type pg from 'pg';
import { UNREAD } from '../src/ingestion/queue/unread.js';
import { wrongCounters } from '../tests/support/recount.js';
import { told } from './articles.js';

/** What is wrong after a fault; all zero where nothing is. */
export interface Damage {
  /** Accepted articles that are not there, or not with the quotes that the pure parser gives; jobs that nobody does. */
  lost: number;
  /** Articles and quotes that are there more than once. */
  doubled: number;
  wrongCounters: number;
  /** Processes of ours that are still there. */
  orphans: number;
  /** What it was, for people. */
  readonly details: string[];
}

/** Compares what is stored with what was accepted. */
export async function check(pool: pg.Pool, expected: ReadonlyMap<string, readonly string[]>): Promise<Damage> {
  const damage: Damage = { lost: 0, doubled: 0, wrongCounters: 0, orphans: 0, details: [] };
  const { rows } = await pool.query<{ key: string; version: string; quotes: { text: string; spans: number[] }[] }>(
    `SELECT identity_key AS key, extractor_version AS version, COALESCE((SELECT json_agg(json_build_object('text', quote.text, 'spans', spans)
       ORDER BY ordinal) FROM quote WHERE article_id = article.id), '[]') AS quotes FROM article`,
  );
  const stored = new Map<string, string[]>();
  for (const { key, version, quotes } of rows) {
    if (stored.has(key)) damage.doubled++;
    if (version !== UNREAD)
      stored.set(
        key,
        quotes.map(({ text, spans }) => told(text, spans)),
      );
    else damage.details.push(`${key} was never read`);
  }
  for (const [key, quotes] of expected) {
    const found = stored.get(key) ?? [];
    if (stored.has(key) && found.join('\n') === quotes.join('\n')) continue;
    if (new Set(found).size < found.length && found.length > quotes.length) damage.doubled++;
    else damage.lost++;
    damage.details.push(`${key}: ${found.length} quotes of ${quotes.length}`);
  }
  const jobs = await pool.query<{ n: number }>('SELECT count(*)::int AS n FROM graphile_worker.jobs');
  damage.lost += jobs.rows[0]!.n;
  if (jobs.rows[0]!.n > 0) damage.details.push(`${jobs.rows[0]!.n} jobs are left`);
  const wrong = await wrongCounters(pool);
  damage.wrongCounters = wrong.length;
  damage.details.push(...wrong.slice(0, 5));
  return damage;
}
