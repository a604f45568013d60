import { setTimeout as pause } from 'node:timers/promises';
import { drained, type Fault, READ } from '../arena.js';
import { atRandom } from '../moment.js';
import { quotewire, threads, untilDone } from '../quotewire.js';
import { atWork, stop } from './processes.js';

const CUTS = 4;

/** SIGKILL to Postgres under `ingest`, which is run again, or under workers, which go on by themselves. */
export const postgresKilled: Fault = async (arena) => {
  const { articles, beginnings, env, random, round, server } = arena;
  const most = articles.lines.length;
  if (round % 2 === 0) {
    await arena.begin('drilled');
    const ingest = quotewire(['ingest', beginnings.file, ...threads(random)], env);
    await atRandom(arena, 'article', most, ingest.ended);
    await server.kill();
    await ingest.ended;
    await server.restart();
    await untilDone(['ingest', beginnings.file, '--jobs', '1'], env);
    return;
  }
  await arena.begin('queued');
  const starting = atWork(() => quotewire(['worker', ...threads(random)], env));
  await atRandom(
    arena,
    READ,
    most,
    starting.then(({ ended }) => ended),
  );
  await server.kill();
  await pause(random() * 1000);
  await server.restart();
  const worker = await starting;
  await drained(arena, [worker]);
  await stop(worker);
};

/** Connections are cut at random, again and again, under `ingest` or under workers. */
export const connectionsCut: Fault = async (arena) => {
  const { articles, beginnings, env, pool, random, round } = arena;
  await arena.begin('drilled');
  const { file } = beginnings;
  const work = async (): Promise<void> => {
    if (round % 2 === 0) return untilDone(['ingest', file, ...threads(random)], env);
    const filling = untilDone(['ingest', file, '--queue', '--jobs', '1'], env);
    const [worker] = await Promise.all([atWork(() => quotewire(['worker', ...threads(random)], env)), filling]);
    await drained(arena, [worker]);
    await stop(worker);
  };
  let isOver = false;
  const done = work().finally(() => (isOver = true));
  const from = round % 2 === 0 ? 'article' : READ;
  for (let cuts = 0; !isOver && cuts < CUTS; cuts++) {
    await Promise.race([pause(random() * 300), done.catch(() => undefined)]);
    await atRandom(
      arena,
      from,
      articles.lines.length,
      done.catch(() => undefined),
    );
    await pool
      .query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name LIKE 'quotewire%' AND random() < $1`,
        [random()],
      )
      .catch(() => undefined);
  }
  await done;
};
