import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { drained, type Fault, shuffled } from '../arena.js';
import { quotewire, untilDone } from '../quotewire.js';
import { stop } from './processes.js';

/** Two `ingest` of one folder at once, neither of which may fail. */
export const twoIngests: Fault = async ({ begin, beginnings: { file }, env, random }) => {
  await begin('drilled');
  const first = quotewire(['ingest', file, '--jobs', '1'], env);
  await pause(random() * 300);
  const second = quotewire(['ingest', file, '--jobs', '1'], env);
  for (const { ended, output } of [first, second]) {
    if ((await ended) !== 0) throw new Error(`One of two ingests failed: ${output().slice(-500)}`);
  }
};

/** Jobs that come several times, in any order, also for articles that are read, and are done by three workers. */
export const duplicateJobs: Fault = async (arena) => {
  await arena.begin('drilled');
  const { articles, folder, env, pool, random } = arena;
  const files = await Promise.all(
    [0, 1].map(async (each) => {
      const file = `${folder}/shuffled-${each}.jsonl`;
      await writeFile(file, shuffled([...articles.lines, ...articles.lines], random).join(''));
      return file;
    }),
  );
  const workers = [0, 1, 2].map(() => quotewire(['worker', '--jobs', '1'], env));
  await Promise.all(files.map((file) => untilDone(['ingest', file, '--queue', '--jobs', '1'], env)));
  for (let again = 0; again < 3; again++) {
    await pause(random() * 200);
    const mode = random() < 0.5 ? 'replace' : 'unsafe_dedupe';
    const { rows } = await pool.query<{ id: string }>('SELECT id::text FROM article ORDER BY id');
    // One by one: many in one transaction and any order would be in the way of those that come in groups.
    for (const { id } of shuffled(rows, random)) {
      await pool.query(
        `SELECT graphile_worker.add_job('read-article', '{"outlet": null}', job_key := 'article ' || $1, job_key_mode := $2)`,
        [id, mode],
      );
    }
  }
  await drained(arena, workers);
  await Promise.all(workers.map(stop));
};
