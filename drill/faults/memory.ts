import { readFile, writeFile } from 'node:fs/promises';
import { drained, type Fault, shuffled, until } from '../arena.js';
import { HOSTILE } from '../articles.js';
import { quotewire, threads } from '../quotewire.js';
import { stop } from './processes.js';

/** An article that takes more memory than a thread has, among the others: under `ingest`, or under a worker. */
export const outOfMemory: Fault = async (arena) => {
  const { beginnings, folder, env, pool, random, round } = arena;
  const small = { ...env, QUOTEWIRE_THREAD_MEMORY: '100' };
  if (round % 2 === 0) {
    await arena.begin('drilled');
    const file = `${folder}/shuffled.jsonl`;
    const lines = (await readFile(beginnings.withHostile, 'utf8')).trimEnd().split('\n');
    await writeFile(file, shuffled(lines, random).join('\n'));
    const ingest = quotewire(['ingest', file, ...threads(random)], small);
    const code = await ingest.ended;
    if (code !== 1 || !ingest.output().includes('ran out of memory')) {
      throw new Error(`The hostile article was not told, but ended with ${code}: ${ingest.output().slice(-500)}`);
    }
    return;
  }
  await arena.begin('hostile');
  await pool.query(
    `UPDATE graphile_worker._private_jobs SET run_at = now() - abs(hashtext(id || $1)::float8) / 1e9 * interval '1 s'`,
    [String(random())],
  );
  const worker = quotewire(['worker', ...threads(random)], small);
  const parked = `SELECT id FROM graphile_worker.jobs WHERE attempts >= max_attempts AND locked_at IS NULL AND last_error LIKE '%ran out of memory%'`;
  await until(async () => {
    // Nobody waits here for the minutes between the attempts, nor for all of these.
    await pool.query(
      `UPDATE graphile_worker._private_jobs SET run_at = now(), attempts = greatest(attempts, max_attempts - 1)
       WHERE locked_at IS NULL AND attempts BETWEEN 1 AND max_attempts - 1`,
    );
    return (await pool.query(parked)).rowCount === 1;
  }, 'the hostile article is parked');
  await until(async () => (await pool.query('SELECT FROM graphile_worker.jobs')).rowCount === 1, 'all others are done');
  await stop(worker);
  // It is no article that was accepted and lost, but one that is parked: taken away, nothing is left.
  await pool.query(`SELECT graphile_worker.complete_jobs(ARRAY(${parked}))`);
  await pool.query(`DELETE FROM article WHERE length(text) = $1`, [HOSTILE.length]);
  await drained(arena);
};
