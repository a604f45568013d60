import { setTimeout as pause } from 'node:timers/promises';
import { type Arena, atRandom, type Fault, isDrained, READ, until } from '../arena.js';
import { quotewire, untilDone } from '../quotewire.js';
import { stop } from './processes.js';

/** SIGKILL to Postgres under `ingest`, which is run again, or under workers, which go on by themselves. */
export const postgresKilled: Fault = async (arena) => {
  const { server, file, env, articles, round } = arena;
  if (round % 2 === 0) {
    const ingest = quotewire(['ingest', file], env);
    await atRandom(arena, 'article', articles.lines.length, ingest.ended);
    await server.kill();
    await ingest.ended;
    await server.restart();
    await untilDone(['ingest', file], env);
    return;
  }
  await untilDone(['ingest', file, '--queue'], env);
  const worker = quotewire(['worker', '--jobs', '2'], env);
  await atRandom(arena, READ, articles.lines.length, worker.ended);
  await server.kill();
  await pause(arena.random() * 1000);
  await server.restart();
  await until(() => isDrained(arena), 'all jobs are done').catch(async (error: Error) => {
    throw new Error(`${error.message} ${await stateOf(arena)} ${worker.output().slice(-500)}`);
  });
  await stop(worker);
};

/** What the queue says of jobs that are not done. */
async function stateOf({ pool }: Arena): Promise<string> {
  const { rows } = await pool.query(
    `SELECT key, attempts, max_attempts, locked_by, locked_at, run_at, last_error FROM graphile_worker.jobs LIMIT 3`,
  );
  return JSON.stringify(rows);
}

/** Connections are cut at random, again and again, under `ingest` or under workers. */
export const connectionsCut: Fault = async (arena) => {
  const { pool, file, env, articles, random, round } = arena;
  const work = async (): Promise<void> => {
    if (round % 2 === 0) return untilDone(['ingest', file], env);
    const filling = untilDone(['ingest', file, '--queue'], env);
    const worker = quotewire(['worker', '--jobs', '2'], env);
    await filling;
    await until(() => isDrained(arena), 'all jobs are done');
    await stop(worker);
  };
  let isOver = false;
  const done = work().finally(() => (isOver = true));
  for (let cuts = 0; !isOver && cuts < 6; cuts++) {
    await Promise.race([pause(100 + random() * 400), done.catch(() => undefined)]);
    await pool
      .query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name LIKE 'quotewire%' AND random() < $1`,
        [random()],
      )
      .catch(() => undefined);
  }
  await done;
  if (articles.lines.length === 0) throw new Error('There is nothing to store.');
};
